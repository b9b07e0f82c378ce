import type { InputIssue, IsFaulty } from "../../schema/command.js";
import { inside, isBlank, issue, missing, valueAt } from "../../schema/issue.js";
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

const nothing: IsFaulty = () => false;

/** The faults of an input by the rules of its TLD, contacts aside. A rule whose conditions are faulty says nothing. */
export function tldIssues(
  operation: Operation,
  domain: string | undefined,
  input: object,
  isFaulty: IsFaulty = nothing,
): InputIssue[] {
  const tld = tldOf(domain);
  const isOpen = (rule: TldRule) => [rule.when, rule.unless].some((condition) => condition?.at.some(isFaulty));
  return TLD_RULES.filter((rule) => rule.on.includes(operation) && isFor(rule, tld) && !isOpen(rule))
    .filter((rule) => (!rule.when || holds(rule.when, input)) && !(rule.unless && holds(rule.unless, input)))
    .flatMap((rule) => faults(rule, tld, input));
}

/** Whether a rule is for a TLD. */
export function isFor(rule: Pick<TldRule, "tlds" | "allBut">, tld: string): boolean {
  return rule.tlds === "*" || rule.tlds.includes(tld) !== (rule.allBut ?? false);
}

function holds({ at, is, isNot }: Condition, input: object): boolean {
  return at.some((path) => {
    const value = valueAt(input, path) as string | undefined;
    return value !== undefined && (is?.includes(value) ?? true) && !isNot?.includes(value);
  });
}

function faults({ tlds, need, least, refuse, why }: TldRule, tld: string, input: object): InputIssue[] {
  const isOfTld = tlds !== "*";
  const of = isOfTld ? ` for .${tld}` : "";
  const params = { ...(isOfTld && { tld }), ...(why && { when: why }) };
  if (need?.every((path) => isBlank(valueAt(input, path)))) {
    return [issue(need[0]!, "required", `is required${of}${why ? ` ${why}` : ""}`, params)];
  }
  if (refuse !== undefined && valueAt(input, refuse) !== undefined) {
    return [issue(refuse, "not_accepted", `is not accepted${of}${why ? `: ${why}` : ""}`, params)];
  }
  const number = least && valueAt(input, least.at);
  if (typeof number === "number" && number < least!.value) {
    const { at, value } = least!;
    return [issue(at, "too_small", `must be at least ${value}${of}`, { ...params, min: value })];
  }
  return [];
}

type Contacts = { readonly [role: string]: object | undefined };
type Fields = { readonly country?: string } & { readonly [field: string]: string | undefined };

/**
 * The faults of the contacts of a `contact_set` by the rules of the TLD. `whole`: the contacts stand for themselves
 * and are no changes of single fields. `kept`: they are there already, and what they have had since before today's rules
 * is no fault of the change.
 */
export function contactIssues(
  domain: string | undefined,
  contacts: Contacts | undefined,
  { whole = true, kept = false, path = "contact_set" } = {},
): InputIssue[] {
  const tld = tldOf(domain);
  const rules = CONTACT_RULES.filter((rule) => isFor(rule, tld));
  return CONTACT_ROLES.flatMap((role) => {
    const contact = contacts?.[role] as Fields | undefined;
    if (!contact) return [];
    const found = rules
      .filter((rule) => !rule.roles || rule.roles.includes(role))
      .filter((rule) => isInPlace(rule, contact.country))
      .flatMap((rule) => contactFaults(rule, contact, { whole, kept, tld }));
    if (whole && kept) found.unshift(...lacks(contact));
    return inside(`${path}.${role}`, found);
  });
}

// Where the country is written wrongly, no rule of single countries holds.
function isInPlace({ countries, otherCountries }: ContactRule, country = ""): boolean {
  if (country !== "" && !/^[A-Z]{2}$/.test(country)) return !countries && !otherCountries;
  return (countries?.includes(country) ?? true) && !otherCountries?.includes(country);
}

function contactFaults(
  { countries, need, maxLength, form }: ContactRule,
  contact: Fields,
  { whole, kept, tld }: { whole: boolean; kept: boolean; tld: string },
): InputIssue[] {
  const issues: InputIssue[] = [];
  for (const field of whole ? (need ?? []) : []) {
    if (kept ? contact[field] !== undefined : !isBlank(contact[field])) continue;
    issues.push(
      countries
        ? issue(field, "required", "is required in this country", { when: `country is ${countries.join(" or ")}` })
        : issue(field, "required", `is required for .${tld}`, { tld }),
    );
  }
  for (const [field, most] of Object.entries(maxLength ?? {})) {
    if (kept && OLDER.includes(field)) continue;
    if ((contact[field]?.length ?? 0) > most) {
      issues.push(issue(field, "too_long", `must be at most ${most} characters for .${tld}`, { max: most, tld }));
    }
  }
  const value = kept ? undefined : form && contact[form.field];
  if (!isBlank(value) && !form!.regex.test(value!))
    issues.push(issue(form!.field, "wrong_form", `${form!.says} for .${tld}`, { form: form!.field, tld }));
  return issues;
}

/** What can have been stored in a form of its own. */
const OLDER = ["phone", "fax"];

const WHOLE_CONTACT = ["first_name", "last_name", "address1", "city", "country", "phone", "email"] as const;

/** The faults of a transfer's admin contact, which .uk takes with nothing but an e-mail address. */
export function transferAdminIssues(domain: string | undefined, admin: object | undefined): InputIssue[] {
  if (!admin) return [];
  return inside("contact_set.admin", lacks(admin, transferAdminFields(tldOf(domain))));
}

/** The fields that the admin contact of a transfer must have. */
export function transferAdminFields(tld: string): readonly string[] {
  return TRANSFER_ADMIN_EMAIL_ONLY.includes(tld) ? ["email"] : WHOLE_CONTACT;
}

function lacks(contact: object, need: readonly string[] = WHOLE_CONTACT): InputIssue[] {
  return need.filter((field) => isBlank((contact as Fields)[field])).map((field) => missing(field));
}
