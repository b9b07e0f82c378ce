import { CONTACT_ROLES, type ContactRole } from "../../commands/types/contact.js";
import { FEWEST_NAMESERVERS } from "../../commands/types/nameserver-list.js";
import { ORDER_SWITCHES } from "../../commands/types/order-switches.js";
import { isFor, transferAdminFields } from "../../commands/types/tld-checks.js";
import {
  CONTACT_RULES,
  type Condition,
  type ContactRule,
  TLD_OFFERS,
  TLD_RULES,
  type TldRule,
} from "../../commands/types/tld-rules.js";
import type { TldCondition, TldOperation, TldTextForm } from "./types.js";

/** A way in which a field becomes necessary: always, or when all of the conditions hold. */
export interface Need {
  readonly when: readonly TldCondition[];
  readonly alternatives?: readonly string[];
}

/** What the rules that check an input say of the field at a path. */
export interface Said {
  readonly needs: readonly Need[];
  readonly onlyWhen?: readonly TldCondition[];
  readonly least?: number;
  readonly maxLength?: number;
  readonly forms: readonly TldTextForm[];
}

export function saidOf(path: string, tld: string, operation: TldOperation): Said {
  const rules = rulesOf(tld, operation);
  const contact = contactField(path);
  const ofContact = contact && operation !== "renew" ? contactRulesOf(tld, contact.role) : [];
  const field = contact?.field ?? "";
  const switches = switchesOf(operation).filter(({ need }) => need[0] === path);
  const only = switches.filter((one) => one.only).map(({ flag }) => isOn(flag));
  const least = rules.flatMap((rule) => (rule.least?.at === path ? [rule.least.value] : []));
  if (path === "nameserver_list") least.push(FEWEST_NAMESERVERS);
  const lengths = ofContact.flatMap(({ maxLength = {} }) =>
    Object.hasOwn(maxLength, field) ? [maxLength[field]!] : [],
  );
  return {
    needs: [
      ...rules.filter(({ need }) => need?.[0] === path).map(needOf),
      ...switches.map(({ flag, need }) => ({ when: [isOn(flag)], alternatives: need.slice(1) })),
      ...ofContact.filter(({ need }) => need?.includes(field)).map((rule) => ({ when: placeOf(rule, contact!.role) })),
      ...(operation === "transfer" && contact?.role === "admin" && transferAdminFields(tld).includes(field)
        ? [{ when: [] }]
        : []),
    ],
    ...(only.length > 0 && { onlyWhen: only }),
    ...(least.length > 0 && { least: Math.max(...least) }),
    ...(lengths.length > 0 && { maxLength: Math.min(...lengths) }),
    forms: ofContact.flatMap((rule) => (rule.form?.field === field ? [formOf(rule, contact!.role)] : [])),
  };
}

/** The places that the rules of this very TLD are about. */
export function placesOf(tld: string, operation: TldOperation): string[] {
  const rules = rulesOf(tld, operation).filter(({ tlds }) => tlds !== "*");
  const asked = rules.flatMap(({ need, when, unless }) => [need, when?.at, unless?.at].flatMap((at) => at?.[0] ?? []));
  const offered = operation === "register" ? TLD_OFFERS.filter(({ tlds }) => tlds.includes(tld)) : [];
  return [...asked, ...offered.flatMap(({ fields }) => fields)];
}

/** Whether a rule or an offer names the TLD. */
export function isKnown(tld: string): boolean {
  return knownTlds().includes(tld);
}

/** The TLDs that the rules name, in alphabetical order: of all others nothing of their own is known. */
export function knownTlds(): string[] {
  const named = [...TLD_RULES, ...CONTACT_RULES, ...TLD_OFFERS].flatMap(({ tlds }) => (tlds === "*" ? [] : tlds));
  return [...new Set(named)].sort();
}

function rulesOf(tld: string, operation: TldOperation): TldRule[] {
  return TLD_RULES.filter((rule) => rule.on.includes(operation) && isFor(rule, tld));
}

function switchesOf(operation: TldOperation) {
  return operation === "renew" ? [] : ORDER_SWITCHES.filter(({ on }) => on.includes(operation));
}

function isOn(flag: string): TldCondition {
  return { path: flag, is: [true] };
}

function needOf({ need, when, unless }: TldRule): Need {
  const conditions = [...(when ? [conditionOf(when)] : []), ...(unless ? oppositeOf(unless) : [])];
  return { when: conditions, alternatives: need!.slice(1) };
}

// A form asks at the usual place only, which is the first.
function conditionOf({ at: [path, ...orAt], is, isNot }: Condition): TldCondition {
  return { path: path!, ...(orAt.length > 0 && { orAt }), ...(is && { is }), ...(isNot && { isNot }) };
}

function oppositeOf({ at, is, isNot }: Condition): TldCondition[] {
  return at.map((path) => ({ path, ...(is && { isNot: is }), ...(isNot && { is: isNot }), orNone: true }));
}

function contactField(path: string): { readonly role: ContactRole; readonly field: string } | undefined {
  const [set, role, field, ...deeper] = path.split(".");
  if (set !== "contact_set" || field === undefined || deeper.length > 0) return undefined;
  return { role: CONTACT_ROLES.find((one) => one === role)!, field };
}

function contactRulesOf(tld: string, role: ContactRole): ContactRule[] {
  return CONTACT_RULES.filter((rule) => isFor(rule, tld) && (rule.roles?.includes(role) ?? true));
}

function placeOf({ countries, otherCountries }: ContactRule, role: ContactRole): TldCondition[] {
  const path = `contact_set.${role}.country`;
  if (countries) return [{ path, is: countries }];
  return otherCountries ? [{ path, isNot: otherCountries, orNone: true }] : [];
}

function formOf(rule: ContactRule, role: ContactRole): TldTextForm {
  const { regex, says } = rule.form!;
  const when = placeOf(rule, role);
  return { regex: regex.source, says, ...(when.length > 0 && { when }) };
}
