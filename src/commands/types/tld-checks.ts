import type { InputIssue } from "../../schema/command.js";
import { toAsciiName } from "../../schema/names.js";
import { CONTACT_ROLES } from "./contact.js";
import {
  CONTACT_RULES,
  type Condition,
  type ContactRule,
  type Operation,
  TLD_RULES,
  type TldRule,
  TRANSFER_ADMIN_EMAIL_ONLY,
} from "./tld-rules.js";

/** All labels of a name after its first: `co.uk` of `example.co.uk`. */
export function tldOf(domain: string | undefined): string {
  return toAsciiName(domain ?? "")?.replace(/^[^.]*\.?/, "") ?? "";
}

/** The faults of an input by the rules of its TLD, contacts aside. */
export function tldIssues(operation: Operation, domain: string | undefined, input: object): InputIssue[] {
  const tld = tldOf(domain);
  return TLD_RULES.filter((rule) => rule.on.includes(operation) && isFor(rule, tld))
    .filter((rule) => (!rule.when || holds(rule.when, input)) && !(rule.unless && holds(rule.unless, input)))
    .flatMap((rule) => faults(rule, tld, input));
}

function isFor(rule: TldRule | ContactRule, tld: string): boolean {
  return rule.tlds === "*" || rule.tlds.includes(tld) !== (rule.allBut ?? false);
}

function holds({ at, is, isNot }: Condition, input: object): boolean {
  return at.some((path) => {
    const value = valueAt(input, path) as string | undefined;
    return value !== undefined && (is?.includes(value) ?? true) && !isNot?.includes(value);
  });
}

function faults({ tlds, need, least, refuse, why }: TldRule, tld: string, input: object): InputIssue[] {
  const of = tlds === "*" ? "" : ` for .${tld}`;
  const because = why ? ` ${why}` : "";
  if (need?.every((path) => valueAt(input, path) === undefined)) {
    return [{ path: need[0]!, message: `is required${of}${because}` }];
  }
  if (refuse !== undefined && valueAt(input, refuse) !== undefined) {
    return [{ path: refuse, message: `is not accepted${of}${why ? `: ${why}` : ""}` }];
  }
  const number = least && valueAt(input, least.at);
  if (typeof number === "number" && number < least!.value) {
    return [{ path: least!.at, message: `must be at least ${least!.value}${of}` }];
  }
  return [];
}

function valueAt(input: object, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], input);
}

type Contacts = { readonly [role: string]: object | undefined };
type Fields = { readonly country?: string } & { readonly [field: string]: string | undefined };

/**
 * The faults of the contacts of a `contact_set` by the rules of the TLD. `whole`: the contacts stand for themselves
 * and are no changes of single fields.
 */
export function contactIssues(
  domain: string | undefined,
  contacts: Contacts | undefined,
  { whole = true, path = "contact_set" } = {},
): InputIssue[] {
  const tld = tldOf(domain);
  const rules = CONTACT_RULES.filter((rule) => isFor(rule, tld));
  return CONTACT_ROLES.flatMap((role) => {
    const contact = contacts?.[role] as Fields | undefined;
    if (!contact) return [];
    return rules
      .filter((rule) => !rule.roles || rule.roles.includes(role))
      .filter(({ countries }) => !countries || countries.includes(contact.country!))
      .filter(({ otherCountries }) => !otherCountries?.includes(contact.country!))
      .flatMap((rule) => contactFaults(rule, contact, whole, tld))
      .map((issue) => ({ ...issue, path: `${path}.${role}.${issue.path}` }));
  });
}

function contactFaults(
  { countries, need, maxLength, form }: ContactRule,
  contact: Fields,
  whole: boolean,
  tld: string,
): InputIssue[] {
  const issues: InputIssue[] = [];
  const where = countries ? "in this country" : `for .${tld}`;
  for (const field of whole ? (need ?? []) : []) {
    if (contact[field] === undefined) issues.push({ path: field, message: `is required ${where}` });
  }
  for (const [field, most] of Object.entries(maxLength ?? {})) {
    if ((contact[field]?.length ?? 0) > most) {
      issues.push({ path: field, message: `must be at most ${most} characters for .${tld}` });
    }
  }
  const value = form && contact[form.field];
  if (value !== undefined && !form!.regex.test(value))
    issues.push({ path: form!.field, message: `${form!.says} for .${tld}` });
  return issues;
}

const WHOLE_CONTACT = ["first_name", "last_name", "address1", "city", "country", "phone", "email"] as const;

/** The faults of a transfer's admin contact, which .uk takes with nothing but an e-mail address. */
export function transferAdminIssues(domain: string, admin: object | undefined): InputIssue[] {
  if (!admin) return [];
  const need = TRANSFER_ADMIN_EMAIL_ONLY.includes(tldOf(domain)) ? (["email"] as const) : WHOLE_CONTACT;
  return need
    .filter((field) => (admin as Record<string, unknown>)[field] === undefined)
    .map((field) => ({ path: `contact_set.admin.${field}`, message: "is required" }));
}
