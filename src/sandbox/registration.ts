import type { Assoc, Value } from "./codec.js";
import type { Context } from "./command.js";
import { checkPhones, readContacts, resellerContact } from "./contacts.js";
import { addYears } from "./dates.js";
import { assoc, flag, integer, list, required, requiredFlag, text, word } from "./fields.js";
import { type DomainName, isHostname } from "./names.js";
import { Refusal } from "./reply.js";
import { type Domain, type Nameserver, nextId, type State } from "./state.js";

/** What a registration comes to once its attributes were found in order. */
export interface Registration {
  readonly name: DomainName;
  readonly period: number;
  readonly handle: "save" | "process";
  /** What the domain will be like. */
  readonly details: Omit<Domain, "id" | "name" | "createdAt" | "updatedAt" | "expiresAt" | "authInfo">;
}

const RESELLER_NAMESERVERS = ["ns1.sandbox.example", "ns2.sandbox.example"];
const TEMPLATE_NAMESERVERS = ["ns1.systemdns.com", "ns2.systemdns.com", "ns3.systemdns.com"];
const AUTH_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

/** Checks all attributes of a registration, so that nothing can go wrong once money has moved. Changes nothing. */
export function readRegistration(attributes: Assoc, name: DomainName, context: Context): Registration {
  const profile = readProfile(attributes, context.state);
  const period = integer(attributes, "period", {
    byDefault: Math.min(2, name.tld.maxYears),
    min: name.tld.minYears,
    max: name.tld.maxYears,
  });
  const handle = word(attributes, "handle", ["save", "process"], context.processImmediately ? "process" : "save");
  const customTech = requiredFlag(attributes, "custom_tech_contact");
  const roles = customTech ? ["owner", "admin", "billing", "tech"] : ["owner", "admin", "billing"];
  const { contacts, faults } = readContacts(attributes, roles);
  if (faults.length > 0) throw invalidRegistration(faults);
  checkPhones(contacts);
  if (!customTech) contacts.tech = resellerContact;
  const details = {
    ...profile,
    contacts,
    nameservers: readNameservers(attributes),
    autoRenew: flag(attributes, "auto_renew"),
    letExpire: false,
    // Ignored, not refused, where the TLD has no such thing.
    locked: flag(attributes, "f_lock_domain") && name.tld.lockable,
    privacy: flag(attributes, "f_whois_privacy") && name.tld.privacy,
    tldData: assoc(attributes, "tld_data"),
    affiliateId: text(attributes, "affiliate_id"),
    encodingType: text(attributes, "encoding_type"),
    renewedFrom: [],
  };
  return { name, period, handle, details };
}

/** The registrant's profile: a new one, or that of another domain, which must then be opened with its own password. */
function readProfile(attributes: Assoc, state: State): Pick<Domain, "regUsername" | "regPassword"> {
  const username = required(attributes, "reg_username", "Required field 'reg_username' not provided.");
  const password = required(attributes, "reg_password", "Required field 'reg_password' not provided.");
  if (!/^[A-Za-z0-9]{3,20}$/.test(username)) throw new Refusal(465, "Invalid syntax for registrant username.");
  if (password.length < 10) throw new Refusal(465, "Password length below minimum: 10 characters.");
  if (password.length > 20) throw new Refusal(465, "Password exceeded maximum length: 20 characters.");
  const regDomain = text(attributes, "reg_domain").toLowerCase();
  const owner = state.domains[regDomain];
  if (regDomain !== "" && (owner?.regUsername !== username || owner.regPassword !== password)) {
    throw new Refusal(415, "Authentication Error.");
  }
  return { regUsername: username, regPassword: password };
}

function readNameservers(attributes: Assoc): Nameserver[] {
  const custom = requiredFlag(attributes, "custom_nameservers");
  const template = text(attributes, "dns_template");
  // There are no templates yet but the one that every account has: DNS without records. The line break is the server's.
  if (template !== "" && template !== "*blank*") {
    throw new Refusal(478, `DNS template specified does not exist.  (${template})\n`);
  }
  if (template !== "") return inOrder(TEMPLATE_NAMESERVERS);
  if (!custom) return inOrder(RESELLER_NAMESERVERS);
  const nameservers = list(attributes, "nameserver_list").map(readNameserver);
  if (nameservers.length < 2) throw new Refusal(465, "At least two nameservers are required.");
  const seen = new Set<string>();
  const places = new Set<number>();
  for (const { name, sortorder } of nameservers) {
    if (seen.has(name)) throw new Refusal(465, `Duplicate nameserver detected for ${name}.`);
    if (places.has(sortorder)) throw new Refusal(465, `Duplicate sortorder detected for ${name}.`);
    seen.add(name);
    places.add(sortorder);
  }
  return nameservers;
}

function readNameserver(entry: Value): Nameserver {
  if (typeof entry === "string" || Array.isArray(entry)) throw badNameserver();
  const name = text(entry, "name").toLowerCase();
  if (!isHostname(name)) throw badNameserver();
  return { name, sortorder: integer(entry, "sortorder", { min: 1 }) };
}

function badNameserver(): Refusal {
  return new Refusal(465, "Invalid nameserver syntax (common_rule for nameserver).");
}

function inOrder(names: readonly string[]): Nameserver[] {
  return names.map((name, index) => ({ name, sortorder: index + 1 }));
}

/** The refusal that carries its details in `attributes.error`, a line a fault. */
export function invalidRegistration(faults: readonly string[]): Refusal {
  const error = faults.join("\n");
  return new Refusal(465, `Registration Failed: Invalid data, error=${faults[0]}`, { attributes: { error } });
}

/** Puts the registered domain into the account. */
export function createDomain({ state, now, random }: Context, { name, period, details }: Registration): Domain {
  const domain: Domain = {
    ...details,
    id: nextId(state),
    name: name.name,
    createdAt: now,
    updatedAt: now,
    expiresAt: addYears(now, period),
    authInfo: random.characters(16, AUTH_ALPHABET),
  };
  state.domains[domain.name] = domain;
  return domain;
}
