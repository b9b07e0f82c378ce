import type { Assoc } from "../messages/codec.js";
import { Refusal } from "../messages/reply.js";
import { change, type Outcome } from "./changes.js";
import type { Context } from "./command.js";
import { checkPhones, readContacts } from "./contacts.js";
import { assoc } from "./fields.js";
import { tldOf } from "./ownership.js";
import { changesRegistrant, startTrade } from "./registrants.js";
import type { Domain } from "./state.js";

export const CONTACT_ROLES = ["owner", "admin", "billing", "tech"] as const;

/** Reads whole contacts that are to replace those of a domain. */
export function readNewContacts(contactSet: Assoc, roles: readonly string[]): Assoc {
  const { contacts, faults } = readContacts({ contact_set: contactSet }, roles);
  if (faults.length > 0) {
    throw new Refusal(465, faults[0] as string, { attributes: { error: faults.join("\n") } });
  }
  checkPhones(contacts);
  return contacts;
}

/** Puts new contacts on a domain. Another registrant, under ICANN's rules, comes with approvals. */
export function changeContacts(context: Context, domain: Domain, contacts: Assoc): Outcome {
  const { owner, ...others } = contacts;
  const next = owner === undefined ? undefined : assoc(contacts, "owner");
  if (next === undefined || !tldOf(domain).icann || !changesRegistrant(domain, next)) {
    return change(context, domain, { contacts: { ...domain.contacts, ...contacts } });
  }
  const outcome = change(context, domain, { contacts: { ...domain.contacts, ...others } });
  startTrade(context, domain, next);
  return outcome;
}
