import { change } from "../business/changes.js";
import type { Context, Handlers } from "../business/command.js";
import { changeContacts, readNewContacts } from "../business/contact-changes.js";
import { assoc, flag, integer, invalid, list, required, text, texts, word } from "../business/fields.js";
import { sendAway } from "../business/lifecycle.js";
import { parseDomainName } from "../business/names.js";
import { checkDuplicates, hostname, inOrder } from "../business/nameservers.js";
import { tldOf } from "../business/ownership.js";
import { setPrivacy } from "../business/privacy.js";
import { readTransferOrder } from "../business/registration.js";
import type { Domain } from "../business/state.js";
import { readRecords, templateRecords } from "../business/zones.js";
import type { Assoc } from "../messages/codec.js";
import { done, Refusal, type Reply } from "../messages/reply.js";
import { swRegister } from "./register.js";
import { renew } from "./renew.js";

/** Reads what is to be changed and gives the change of one domain. What is wrong with the whole request is thrown at once. */
type Plan = (context: Context) => (domain: Domain) => void;

/** SUBMIT BULK_CHANGE by its `change_type`. */
const PLANS: ReadonlyMap<string, Plan> = new Map<string, Plan>([
  // Its result is only mailed.
  ["availability_check", () => () => {}],
  ["dns_zone", dnsZone],
  ["dns_zone_record", dnsZoneRecord],
  ["domain_contacts", contacts],
  ["domain_forwarding", switching(setForwarding)],
  ["domain_lock", switching(setLock)],
  ["domain_nameservers", nameservers],
  ["domain_parked_pages", switching(setParking)],
  ["domain_renew", renewals],
  ["push_domains", pushes],
  ["whois_privacy", switching((domain, on, context) => setPrivacy(context, domain, on))],
]);

const MOST_ITEMS = 10_000;

/** The change is made at once; as with the real one, only a mail says how it went for each domain. */
function submit(context: Context): Reply {
  const { command, state } = context;
  const { attributes } = command;
  const plan = PLANS.get(required(attributes, "change_type"));
  if (plan === undefined) throw invalid("change_type");
  const all = flag(attributes, "apply_to_all_reseller_items");
  const items = all ? Object.keys(state.domains) : [...new Set(texts(attributes, "change_items"))];
  if (items.length === 0) throw new Refusal(460, "Missing required field: change_items.");
  if (items.length > MOST_ITEMS) throw invalid("change_items");
  const apply = plan(context);
  const alsoLocked = flag(attributes, "apply_to_locked_domains");
  for (const item of items) {
    const name = parseDomainName(item);
    const domain = typeof name === "string" ? undefined : state.domains[name.name];
    if (domain === undefined || (domain.locked && !alsoLocked && text(attributes, "change_type") !== "domain_lock"))
      continue;
    apart(() => apply(domain));
  }
  return done(undefined, "Command completed successfully");
}

/** One domain's refusal is not another's. */
function apart(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

const SWITCHES: Readonly<Record<string, boolean>> = { enable: true, lock: true, disable: false, unlock: false };

function switching(set: (domain: Domain, on: boolean, context: Context) => void): Plan {
  return (context) => {
    const on = SWITCHES[word(context.command.attributes, "op_type", Object.keys(SWITCHES))] as boolean;
    return (domain) => set(domain, on, context);
  };
}

function setForwarding(domain: Domain, on: boolean): void {
  domain.forwarding = on ? (domain.forwarding ?? []) : null;
}

function setParking(domain: Domain, on: boolean): void {
  domain.settings = { ...domain.settings, parkp_status: on ? "on" : "off" };
}

function setLock(domain: Domain, on: boolean): void {
  if (tldOf(domain).lockable) domain.locked = on;
}

function nameservers(context: Context): (domain: Domain) => void {
  const { attributes } = context.command;
  const named = (key: string): string[] => texts(attributes, key).map(hostname);
  const [assigned, added, removed] = [named("assign_ns"), named("add_ns"), named("remove_ns")];
  if (assigned.length + added.length + removed.length === 0) {
    throw new Refusal(460, "Missing required field: assign_ns.");
  }
  return (domain) => {
    const before = domain.nameservers.map(({ name }) => name);
    const names = assigned.length > 0 ? assigned : [...before.filter((name) => !removed.includes(name)), ...added];
    checkDuplicates(names);
    change(context, domain, { nameservers: inOrder(names) });
  };
}

function contacts(context: Context): (domain: Domain) => void {
  const sent: Assoc = {};
  for (const entry of list(context.command.attributes, "contacts")) {
    if (typeof entry === "string" || Array.isArray(entry)) throw invalid("contacts");
    sent[word(entry, "type", ["owner", "admin", "billing", "tech"])] = assoc(entry, "set");
  }
  if (Object.keys(sent).length === 0) throw new Refusal(460, "Missing required field: contacts.");
  const read = readNewContacts(sent, Object.keys(sent));
  return (domain) => changeContacts(context, domain, read);
}

function renewals(context: Context): (domain: Domain) => void {
  const { command } = context;
  const { attributes } = command;
  const period = integer(attributes, "period", { byDefault: 0, max: 10 });
  const sent = ["period", "let_expire", "auto_renew"].filter((key) => text(attributes, key) !== "");
  if (sent.length === 0) throw new Refusal(460, "Missing required field: period.");
  // Looked at once for all, whatever each domain's own setting is.
  flag(attributes, "let_expire");
  flag(attributes, "auto_renew");
  return (domain) => {
    domain.letExpire = flag(attributes, "let_expire", domain.letExpire);
    domain.autoRenew = flag(attributes, "auto_renew", domain.autoRenew);
    if (period === 0) return;
    const currentexpirationyear = String(new Date(domain.expiresAt).getUTCFullYear());
    const renewal = { domain: domain.name, currentexpirationyear, period: String(period), handle: "process" };
    renew({ ...context, command: { ...command, action: "RENEW", object: "DOMAIN", attributes: renewal } });
  };
}

function pushes(context: Context): (domain: Domain) => void {
  const { command, settings } = context;
  const gaining = required(command.attributes, "gaining_reseller_username");
  if (!settings.pushTo.includes(gaining)) throw new Refusal(465, "Push transfer permission denied");
  return (domain) => sendAway(context, domain);
}

function dnsZone(context: Context): (domain: Domain) => void {
  const template = required(context.command.attributes, "dns_template");
  const records = templateRecords(context.settings, template);
  return (domain) => {
    domain.zone = { records, template };
  };
}

function dnsZoneRecord(context: Context): (domain: Domain) => void {
  const { attributes } = context.command;
  const type = required(attributes, "dns_record_type");
  const added = readRecords({ [type]: [assoc(attributes, "dns_record_data")] });
  return (domain) => {
    if (domain.zone === null) return;
    domain.zone.records = {
      ...domain.zone.records,
      [type]: [...list(domain.zone.records, type), ...list(added, type)],
    };
  };
}

/** One transfer order a domain, all with the same attributes. */
function bulkTransfer(context: Context): Reply {
  const { command } = context;
  const names = texts(command.attributes, "domain_list");
  if (names.length === 0) throw new Refusal(460, "Missing required field: domain_list.");
  const orders = names.map((domain) => ({ ...command.attributes, domain, reg_type: "transfer" }));
  // What they have in common is looked at first.
  for (const { domain, ...attributes } of orders) {
    const name = parseDomainName(domain);
    if (typeof name !== "string") readTransferOrder(attributes, name, context);
  }
  for (const attributes of orders) apart(() => swRegister({ ...context, command: { ...command, attributes } }));
  return done(undefined, "Command completed successfully");
}

/** Changes of many domains. */
export const bulkHandlers: Handlers = {
  "SUBMIT BULK_CHANGE": submit,
  "SUBMIT_BULK_CHANGE BULK_CHANGE": submit,
  "BULK_TRANSFER DOMAIN": bulkTransfer,
};
