import { commands } from "../../commands/index.js";
import { describeField, type FieldDoc } from "../../schema/describe.js";
import { variantOf } from "../../schema/field-meta.js";
import { toAsciiName } from "../../schema/names.js";
import { labelOf } from "./labels.js";
import { isKnown, type Need, placesOf, saidOf } from "./rules.js";
import type { TldCondition, TldField, TldFieldKind, TldOperation, TldRequirements, TldTextForm } from "./types.js";

/** The form that the input of an operation has. */
export function inputOf(operation: TldOperation) {
  if (operation === "renew") return variantOf(commands.renewDomain.input(), {})!;
  return variantOf(commands.registerDomain.input(), { reg_type: operation === "register" ? "new" : "transfer" })!;
}

/** The fields of that input. */
export function docsOf(operation: TldOperation): readonly FieldDoc[] {
  return describeField("", inputOf(operation)).fields ?? [];
}

const CONTACT = ["org_name", "address2", "address3", "state", "postal_code", "fax"];
const CONTACTS = ["owner", "admin", "billing", "tech"].flatMap((role) => [
  `contact_set.${role}`,
  ...CONTACT.map((field) => `contact_set.${role}.${field}`),
]);

/** What a form offers whatever the TLD, beside what every input must have. */
const OFFERED: Readonly<Record<TldOperation, readonly string[]>> = {
  register: [...CONTACTS, "nameserver_list", "auto_renew", "f_lock_domain", "f_whois_privacy"],
  transfer: [...CONTACTS, "period", "auth_info", "custom_transfer_nameservers", "nameserver_list", "change_contact"],
  renew: ["handle", "auto_renew"],
};

/** What only holds other things: whether it is there means nothing by itself. */
const CONTAINERS = ["contact_set", "tld_data", "tld_data.registrant_extra_info"];

/**
 * What a form must ask for to order a name under a TLD, as data: made of the same rules that check an input before it
 * is sent, so that an order filled in as it says has no faults by them. The *known* rules: a registry can ask for more.
 *
 * @param tld `"ca"`, `".ca"`, `"co.uk"`, in any case or script: all labels after the name's first.
 * @throws {TypeError} `tld` is no TLD, or `operation` none of those that there are.
 */
export function tldRequirements(tld: string, operation: TldOperation): TldRequirements {
  const name = tldNamed(tld, operation);
  const docs = docsOf(operation);
  const form = new Form(name, operation);
  const fields = form.fieldsOf(docs, "", { isWhole: false, when: [] });
  const { min = 1, max = 10 } = fields.find(({ path }) => path === "period") ?? {};
  const periods = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return { tld: name, operation, periods, fields, notes: notesOf(name) };
}

/** A TLD in the form that the rules have it in; throws of what a caller got wrong. */
export function tldNamed(tld: string, operation: TldOperation): string {
  if (!Object.hasOwn(OFFERED, operation)) throw new TypeError("expected the operation register, transfer or renew");
  const name = typeof tld === "string" ? toAsciiName(tld.trim().replace(/^\./, "")) : undefined;
  if (name === undefined) throw new TypeError('expected a TLD such as "ca" or "co.uk"');
  return name;
}

function notesOf(tld: string): string[] {
  const more = "These are the known rules, those that inputs are checked by: the registry can ask for more.";
  return isKnown(tld) ? [more] : [more, `Of .${tld} itself no rules are known: every order needs what is listed.`];
}

/** The form of the names right under a TLD. */
export function nameForm(tld: string): TldTextForm {
  return { regex: `^[^.\\s]+\\.${tld.replaceAll(".", "\\.")}$`, says: `must be a name right under .${tld}` };
}

/** Where the fields are: whether all of them belong to the form, and what must hold for them to be there. */
interface Within {
  readonly isWhole: boolean;
  readonly when: readonly TldCondition[];
}

class Form {
  readonly #tld: string;
  readonly #operation: TldOperation;
  readonly #offered: readonly string[];
  readonly #ofTld: readonly string[];

  constructor(tld: string, operation: TldOperation) {
    this.#tld = tld;
    this.#operation = operation;
    this.#ofTld = placesOf(tld, operation);
    this.#offered = [...OFFERED[operation], ...this.#ofTld];
  }

  fieldsOf(docs: readonly FieldDoc[], above: string, within: Within): TldField[] {
    return docs.flatMap((doc) => {
      const path = above === "" ? doc.name : `${above}.${doc.name}`;
      if (!doc.required && !within.isWhole && !this.#offers(path)) return [];
      return doc.kind === "assoc" ? this.#section(doc, path, within) : [this.#field(doc, path, within)];
    });
  }

  #offers(path: string): boolean {
    const isOffered = this.#offered.some((place) => place === path || place.startsWith(`${path}.`));
    return isOffered || saidOf(path, this.#tld, this.#operation).needs.length > 0;
  }

  #section(doc: FieldDoc, path: string, within: Within): TldField[] {
    const isWhole = within.isWhole || (this.#ofTld.includes(path) && path.startsWith("tld_data."));
    const { description } = doc;
    const necessity = this.#necessity(doc, path, within);
    const isThere = CONTAINERS.includes(path) || (necessity.required && !necessity.when);
    if (isThere) return this.fieldsOf(doc.fields ?? [], path, { isWhole, when: within.when });
    const section = { path, label: labelOf(path), description, kind: "section", ...necessity } as const;
    return [section, ...this.fieldsOf(doc.fields ?? [], path, { isWhole, when: [{ path }] })];
  }

  #field(doc: FieldDoc, path: string, within: Within): TldField {
    const said = saidOf(path, this.#tld, this.#operation);
    const kind = KINDS[doc.kind];
    const isText = kind !== "integer" && kind !== "list";
    const min = Math.max(doc.min ?? Number.NEGATIVE_INFINITY, said.least ?? Number.NEGATIVE_INFINITY);
    const lengths = [doc.maxLength, said.maxLength].filter((length) => length !== undefined);
    const forms = [...this.#formsOf(doc, path), ...said.forms];
    return {
      path,
      label: labelOf(path),
      description: doc.description,
      kind,
      ...this.#necessity(doc, path, within),
      ...(said.onlyWhen && { onlyWhen: said.onlyWhen }),
      ...(doc.values && { values: path === "reg_type" ? doc.values.slice(0, 1) : doc.values }),
      ...(doc.open && { open: true as const }),
      ...(!isText && { ...(Number.isFinite(min) && { min }), ...(doc.max !== undefined && { max: doc.max }) }),
      ...(isText && doc.min !== undefined && { minLength: doc.min }),
      ...(lengths.length > 0 && { maxLength: Math.min(...lengths) }),
      ...(forms.length > 0 && { forms }),
      ...(doc.secret && { secret: true as const }),
      ...(doc.item && { items: itemsOf(doc.item) }),
    };
  }

  #formsOf({ pattern }: FieldDoc, path: string): TldTextForm[] {
    if (pattern) return [{ regex: pattern.regex.source, says: pattern.says }];
    return path === "domain" ? [nameForm(this.#tld)] : [];
  }

  #necessity(doc: FieldDoc, path: string, { when }: Within): Pick<TldField, "required" | "when" | "alternatives"> {
    const { needs } = saidOf(path, this.#tld, this.#operation);
    const need: Need | undefined = doc.required ? { when: [] } : theOneOf(needs, path);
    if (!need) return { required: false };
    const all = [...when, ...need.when];
    const { alternatives = [] } = need;
    return { required: true, ...(all.length > 0 && { when: all }), ...(alternatives.length > 0 && { alternatives }) };
  }
}

/** What is needed always is needed in each case. Two cases of the same field cannot be told by one list of conditions. */
function theOneOf(needs: readonly Need[], path: string): Need | undefined {
  const always = needs.find(({ when }) => when.length === 0);
  if (!always && needs.length > 1) throw new TypeError(`two rules make ${path} necessary in different cases`);
  return always ?? needs[0];
}

/** The fields of a list's elements; what only replies have of them is not asked for. */
function itemsOf({ fields = [] }: FieldDoc): TldField[] {
  return fields
    .filter(({ required }) => required)
    .map(({ name, description, kind, min }) => ({
      path: name,
      label: labelOf(name),
      description,
      kind: KINDS[kind],
      required: true,
      ...(min !== undefined && { min }),
    }));
}

const KINDS: Readonly<Record<FieldDoc["kind"], TldFieldKind>> = {
  text: "text",
  id: "text",
  decimal: "text",
  datetime: "text",
  ip: "text",
  email: "email",
  domain: "domain",
  hostname: "hostname",
  date: "date",
  enum: "enum",
  flag: "flag",
  yn: "flag",
  integer: "integer",
  assoc: "section",
  list: "list",
  map: "section",
  either: "text",
  variants: "section",
};
