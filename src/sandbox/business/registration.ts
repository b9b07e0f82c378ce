import type { Assoc } from "../messages/codec.js";
import { addYears, isoDateTime } from "../messages/dates.js";
import { Refusal } from "../messages/reply.js";
import { checkPhones, readContacts, resellerContact } from "./contacts.js";
import { domainEvent } from "./events.js";
import { assoc, flag, integer, requiredFlag, text } from "./fields.js";
import { enterDomain } from "./lifecycle.js";
import type { DomainName } from "./names.js";
import { inOrder, RESELLER_NAMESERVERS, readNameserverList, SYSTEM_NAMESERVERS } from "./nameservers.js";
import { type Login, openProfile, readLogin } from "./profiles.js";
import { startVerification, TRANSFER_LOCK } from "./registrants.js";
import { type Domain, type Nameserver, nextId } from "./state.js";
import type { AccountSettings, World } from "./world.js";
import { templateRecords } from "./zones.js";

/** What an order for a domain comes to once its attributes were found in order. */
export interface Registration {
  readonly name: DomainName;
  readonly login: Login;
  readonly period: number;
  readonly contacts: Assoc;
  readonly nameservers: Nameserver[];
  readonly template: string;
  readonly locked: boolean;
  readonly privacy: boolean;
  readonly attributes: Assoc;
}

const AUTH_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

/** Checks all attributes of a registration, so that nothing can go wrong once money has moved. Changes nothing. */
export function readRegistration(attributes: Assoc, name: DomainName, { state, settings }: World): Registration {
  const { tld } = name;
  const login = readLogin(attributes, state);
  const period = integer(attributes, "period", {
    byDefault: Math.min(2, tld.maxYears),
    min: tld.minYears,
    max: tld.maxYears,
  });
  const contacts = readOrderContacts(attributes);
  const custom = requiredFlag(attributes, "custom_nameservers");
  return {
    ...readExtras(attributes, name),
    login,
    period,
    contacts,
    template: readTemplate(attributes, settings),
    nameservers: readNameservers(attributes, custom),
  };
}

/** Checks the attributes of a transfer: it keeps nameservers, and takes no more than the TLD's usual term. */
export function readTransferOrder(attributes: Assoc, name: DomainName, { state }: World): Registration {
  const login = readLogin(attributes, state);
  const custom = flag(attributes, "custom_transfer_nameservers");
  return {
    ...readExtras(attributes, name),
    login,
    // Clients send 0 where a transfer adds no term.
    period: integer(attributes, "period", { byDefault: name.tld.minYears, max: name.tld.maxYears }),
    contacts: readOrderContacts(attributes),
    template: "",
    nameservers: readNameservers(attributes, custom),
  };
}

function readExtras(attributes: Assoc, name: DomainName) {
  const { lockable, privacy } = name.tld;
  flag(attributes, "auto_renew");
  assoc(attributes, "tld_data");
  return {
    name,
    attributes,
    // Ignored, not refused, where the TLD has no such thing.
    locked: flag(attributes, "f_lock_domain") && lockable,
    privacy: flag(attributes, "f_whois_privacy") && privacy,
  };
}

function readOrderContacts(attributes: Assoc): Assoc {
  const customTech = requiredFlag(attributes, "custom_tech_contact");
  const roles = customTech ? ["owner", "admin", "billing", "tech"] : ["owner", "admin", "billing"];
  const { contacts, faults } = readContacts(attributes, roles);
  if (faults.length > 0) throw invalidRegistration(faults);
  checkPhones(contacts);
  return customTech ? contacts : { ...contacts, tech: resellerContact };
}

function readTemplate(attributes: Assoc, settings: AccountSettings): string {
  const template = text(attributes, "dns_template");
  if (template !== "") templateRecords(settings, template);
  return template;
}

function readNameservers(attributes: Assoc, custom: boolean): Nameserver[] {
  if (text(attributes, "dns_template") !== "") return inOrder(SYSTEM_NAMESERVERS);
  return custom ? readNameserverList(attributes) : inOrder(RESELLER_NAMESERVERS);
}

/** The refusal that carries its details in `attributes.error`, a line a fault. */
export function invalidRegistration(faults: readonly string[]): Refusal {
  const error = faults.join("\n");
  return new Refusal(465, `Registration Failed: Invalid data, error=${faults[0]}`, { attributes: { error } });
}

/** Puts a domain that was ordered and paid for into the account, and tells. */
export function registerDomain(world: World, registration: Registration, subreseller: string): Domain {
  const domain = newDomain(world, registration, subreseller, addYears(world.now, registration.period));
  enterDomain(world, domain);
  domainEvent(world, domain, "REGISTERED", {
    expiration_date: isoDateTime(domain.expiresAt),
    period: String(registration.period),
  });
  startVerification(world, domain);
  return domain;
}

/** A domain as it begins in the account. */
export function newDomain(world: World, registration: Registration, subreseller: string, expiresAt: number): Domain {
  const { state, now, random, settings } = world;
  const { name, attributes, contacts, nameservers, locked, template, login } = registration;
  return {
    id: nextId(state),
    name: name.name,
    profile: openProfile(state, login).id,
    subreseller,
    createdAt: now,
    updatedAt: now,
    expiresAt,
    transferredAt: null,
    transferLockedUntil: name.tld.icann ? now + TRANSFER_LOCK : 0,
    autoRenew: flag(attributes, "auto_renew"),
    letExpire: false,
    expired: false,
    locked,
    privacy: false,
    privacyPaidUntil: 0,
    authInfo: random.characters(16, AUTH_ALPHABET),
    contacts,
    nameservers,
    tldData: assoc(attributes, "tld_data"),
    affiliateId: text(attributes, "affiliate_id"),
    encodingType: text(attributes, "encoding_type"),
    renewedFrom: [],
    verification: { status: "not_applicable", deadline: 0 },
    trade: null,
    designatedAgent: true,
    holdAfterTrade: true,
    zone: template === "" ? null : { records: templateRecords(settings, template), template },
    forwarding: null,
    dnssec: [],
    settings: { messaging_language: text(attributes, "messaging_language") || "en-US" },
    notes: [{ at: now, note: "Domain created" }],
  };
}
