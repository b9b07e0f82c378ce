import { change, changeReply, type Outcome } from "../business/changes.js";
import type { Context, Handlers } from "../business/command.js";
import { CONTACT_ROLES, changeContacts, readNewContacts } from "../business/contact-changes.js";
import { readDnssec } from "../business/dnssec.js";
import { assoc, flag, invalid, required, requiredFlag, text, word } from "../business/fields.js";
import { sendAway } from "../business/lifecycle.js";
import { readNameserverList } from "../business/nameservers.js";
import { domainsOf, registrantDomain, tldOf } from "../business/ownership.js";
import { setPrivacy } from "../business/privacy.js";
import { endTrade } from "../business/registrants.js";
import type { Domain } from "../business/state.js";
import type { Assoc } from "../messages/codec.js";
import { Refusal, type Reply } from "../messages/reply.js";

const DONE: Outcome = { code: 200, text: "Command completed successfully" };

/** Changes one aspect of one domain. */
type Modification = (context: Context, domain: Domain) => Outcome;

/** A change that is only a patch of the domain. */
function patching(patchOf: (attributes: Assoc, domain: Domain) => Partial<Domain>): Modification {
  return (context, domain) => change(context, domain, patchOf(context.command.attributes, domain));
}

/** A change of settings that nothing else looks at. */
function setting(read: (attributes: Assoc) => Assoc): Modification {
  return patching((attributes, { settings }) => ({ settings: { ...settings, ...read(attributes) } }));
}

/** MODIFY DOMAIN by its `data`. */
const MODIFICATIONS: ReadonlyMap<string, Modification> = new Map<string, Modification>([
  ["contact_info", modifyContacts],
  ["expire_action", patching(expireAction)],
  ["auto_renew", patching((attributes) => ({ autoRenew: requiredFlag(attributes, "auto_renew") }))],
  ["status", patching(lockState)],
  ["whois_privacy_state", privacyState],
  ["domain_auth_info", patching(authInfo)],
  [
    "tld_data",
    patching((attributes, { tldData }) => ({ tldData: { ...tldData, ...sentAssoc(attributes, "tld_data") } })),
  ],
  ["dnssec", patching((attributes) => ({ dnssec: readDnssec(attributes) }))],
  ["nameserver_list", patching((attributes) => ({ nameservers: readNameserverList(attributes) }))],
  ["cira_registrant", ciraRegistrant],
  ["change_ips_tag", changeIpsTag],
  ["forwarding_email", setting((attributes) => ({ forwarding_email: required(attributes, "forwarding_email") }))],
  [
    "ca_whois_display_setting",
    setting((attributes) => ({ display: word(attributes, "display", ["FULL", "PRIVATE"]) })),
  ],
  [
    "it_whois_display_setting",
    setting((attributes) => ({ consent_for_publishing: required(attributes, "consent_for_publishing") })),
  ],
  ["rsp_whois_info", setting(rspWhois)],
  ["parkpage_state", setting((attributes) => ({ parkp_status: word(attributes, "state", ["on", "off"]) }))],
  [
    "uk_whois_opt",
    setting((attributes) => ({
      uk_whois_opt: word(attributes, "uk_whois_opt", ["Y", "N"]),
      reg_type: word(attributes, "reg_type", ["IND", "FIND"]),
    })),
  ],
  ["nexus_info", setting((attributes) => ({ nexus: sentAssoc(attributes, "nexus") }))],
  ["ced_info", setting((attributes) => ({ ced_info: sentAssoc(attributes, "ced_info") }))],
  ["trademark", setting((attributes) => ({ trademark: word(attributes, "trademark", ["Y", "N"]) }))],
  ["descr", setting(ownerText)],
]);

function modify(context: Context): Reply {
  const { attributes } = context.command;
  const data = required(attributes, "data", "Modify type not specified.");
  const modification = MODIFICATIONS.get(data);
  if (modification === undefined) throw new Refusal(465, `Unknown Modify type: ${data}`);
  return changeReply(onAffected(context, (domain) => modification(context, domain)));
}

/** Changes the domain of a command and, when asked to, all others of its profile. Each comes out by itself. */
export function onAffected(context: Context, act: (domain: Domain) => Outcome): Map<string, Outcome> {
  const domain = registrantDomain(context);
  const others = flag(context.command.attributes, "affect_domains")
    ? domainsOf(context, domain).filter((other) => other !== domain)
    : [];
  const outcomes = new Map<string, Outcome>();
  for (const each of [domain, ...others]) {
    try {
      outcomes.set(each.name, act(each));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (others.length === 0) throw error;
      outcomes.set(each.name, { code: error.code, text: error.text });
    }
  }
  return outcomes;
}

function modifyContacts(context: Context, domain: Domain): Outcome {
  const { also_apply_to: alsoFor = [], ...sent } = sentAssoc(context.command.attributes, "contact_set");
  if (flag(assoc(sent, "owner"), "revoke_registrant_changes")) {
    if (domain.trade !== null) endTrade(context, domain, "cancelled_by_reseller");
    return DONE;
  }
  const roles = CONTACT_ROLES.filter((role) => role in sent);
  const [first] = roles;
  if (first === undefined) throw new Refusal(460, "Missing required field: contact_set.");
  const wanted: Assoc = {};
  // What is not sent of a contact stays as it is.
  for (const role of roles) wanted[role] = { ...assoc(domain.contacts, role), ...assoc(sent, role) };
  if (!Array.isArray(alsoFor)) throw invalid("also_apply_to");
  for (const role of CONTACT_ROLES) if (alsoFor.includes(role)) wanted[role] ??= wanted[first] as Assoc;
  return changeContacts(context, domain, readNewContacts(wanted, Object.keys(wanted)));
}

function expireAction(attributes: Assoc): Partial<Domain> {
  const autoRenew = requiredFlag(attributes, "auto_renew");
  const letExpire = requiredFlag(attributes, "let_expire");
  if (autoRenew && letExpire) throw invalid("let_expire");
  return { autoRenew, letExpire };
}

function lockState(attributes: Assoc, domain: Domain): Partial<Domain> {
  const locked = requiredFlag(attributes, "lock_state");
  if (!tldOf(domain).lockable) throw new Refusal(465, `Domain ${domain.name} does not support locking.`);
  return { locked };
}

function privacyState(context: Context, domain: Domain): Outcome {
  const words = { enable: true, disable: false, Y: true, N: false } as const;
  const state = word(context.command.attributes, "state", ["enable", "disable", "Y", "N"]);
  setPrivacy(context, domain, words[state]);
  return DONE;
}

function authInfo(attributes: Assoc): Partial<Domain> {
  const code = required(attributes, "domain_auth_info");
  if (code.length < 6 || code.length > 32) throw invalid("domain_auth_info");
  return { authInfo: code };
}

function ciraRegistrant(context: Context, domain: Domain): Outcome {
  if (!domain.name.endsWith(".ca")) throw new Refusal(465, "Unknown Modify type: cira_registrant");
  const owner = { ...assoc(domain.contacts, "owner") };
  for (const key of Object.keys(owner)) owner[key] = text(context.command.attributes, key) || text(owner, key);
  return changeContacts(context, domain, readNewContacts({ owner }, ["owner"]));
}

/** At Nominet a domain moves by its tag, and at once. */
function changeIpsTag(context: Context, domain: Domain): Outcome {
  required(context.command.attributes, "gaining_registrar_tag");
  if (!domain.name.endsWith(".uk")) throw new Refusal(465, "Unknown Modify type: change_ips_tag");
  sendAway(context, domain);
  return DONE;
}

function rspWhois(attributes: Assoc): Assoc {
  requiredFlag(attributes, "all");
  return { rsp_whois: word(attributes, "flag", ["Y", "N"]) };
}

function ownerText(attributes: Assoc): Assoc {
  return { descr: required(assoc(assoc(attributes, "contact_set"), "owner"), "descr") };
}

function sentAssoc(attributes: Assoc, key: string): Assoc {
  const sent = assoc(attributes, key);
  if (Object.keys(sent).length === 0) throw new Refusal(460, `Missing required field: ${key}.`);
  return sent;
}

/** Changes of a domain. */
export const modifyHandlers: Handlers = { "MODIFY DOMAIN": modify };
