import type { z } from "zod";
import { assoc, email, type Field, flag, named, oneOf, openEnum, replyOnly, text, yn } from "../../schema/fields.js";

/** The contacts that a domain has. */
export const CONTACT_ROLES = ["owner", "admin", "billing", "tech"] as const;

export type ContactRole = (typeof CONTACT_ROLES)[number];

/** CIRA's kinds of registrants, for .CA. */
export const CA_LEGAL_TYPES = [
  "CCO",
  "CCT",
  "RES",
  "GOV",
  "EDU",
  "ASS",
  "HOP",
  "PRT",
  "TDM",
  "TRD",
  "PLT",
  "LAM",
  "TRS",
  "ABO",
  "INB",
  "LGR",
  "OMK",
  "MAJ",
] as const;

export const CA_LEGAL_TYPE_MEANINGS =
  "CCO corporation, CCT citizen, RES permanent resident, GOV government, EDU school, ASS unincorporated association, HOP hospital, PRT partnership, TDM trademark owner, TRD trade union, PLT political party, LAM library, archive or museum, TRS trust, ABO Aboriginal peoples, INB Indian band, LGR legal representative, OMK official mark, MAJ the Crown.";

const PHONE = {
  regex: /^\+\d{1,3}\.\d+(x\d+)?$/,
  says: 'expected a number such as "+1.4165550100", an extension as "+1.4165550100x12"',
  form: "phone",
};

const COUNTRY = {
  regex: /^(?!UK$)[A-Z]{2}$/,
  says: 'expected an upper-case ISO 3166 code of two letters, such as "CA" ("GB" for the United Kingdom)',
  form: "country",
};

// Contacts that are older than today's forms are there, and are written back when something else of them changes.
const OLD_PHONE = { ...PHONE, regex: /^(?:[+(\d](?:[\d\s().\-/x]|ext\.?)*)?$/i };
const OLD_COUNTRY = { ...COUNTRY, regex: /^(?:[A-Za-z]{2})?$/ };

/** A telephone number as OpenSRS wants it. */
export function phone(description: string) {
  return text(description, { maxLength: 20, pattern: PHONE });
}

/** A fax number; empty text blanks it. */
export function fax(description: string) {
  const regex = new RegExp(`^$|${PHONE.regex.source}`);
  return text(description, { maxLength: 20, pattern: { ...PHONE, regex } });
}

/** A country by its ISO code. */
export function country(description: string) {
  return text(description, { maxLength: 2, pattern: COUNTRY });
}

function requiredFields() {
  return {
    first_name: text("First name.", { maxLength: 64 }),
    last_name: text("Last name; 63 characters at most for EPP registries.", { maxLength: 64 }),
    org_name: text("Organisation; clients send the full name, or `None`, for a private person.", { maxLength: 64 }),
    address1: text("Street and number; 64 characters at most for EPP registries.", { maxLength: 100 }),
    city: text("City.", { maxLength: 64 }),
    country: country("ISO 3166 code, upper case; `GB` for the United Kingdom and the Isle of Man."),
    phone: phone("`+`, country code, dot, number, and an extension after `x`; 15 characters at most for .EU."),
    email: email("E-mail address.", { maxLength: 255 }),
    postal_code: text("Postal code; 16 characters at most for EPP registries, 20 for .EU. No spaces for .NL.", {
      maxLength: 32,
    }),
  };
}

function optionalFields() {
  return {
    address2: text("Second line of the address.", { maxLength: 100 }).optional(),
    address3: text("Third line of the address.", { maxLength: 100 }).optional(),
    state: text("State or province, two letters for .CA and .US.", {
      maxLength: 32,
      when: "country is CA or US, or the TLD is .CA, .ES, .MX or .US",
    }).optional(),
    fax: fax("Fax number, as `phone`; some .DE contacts need one.").optional(),
    url: text("Web site.").optional(),
    lang_pref: text("Language, such as `EN`.").optional(),
    lang: text("Language of the registry's mails; .EU takes the EU's languages, .BE en, fr and nl.", {
      maxLength: 2,
      when: "TLD is .EU or .BE",
    }).optional(),
    vat: text("VAT number, for .EU and .BE.").optional(),
    entity_type: itEntityType({ when: "owner of a .IT domain in updateContacts" }).optional(),
    nationality_code: text("Country of the .IT owner's nationality.", {
      maxLength: 2,
      when: "owner of a .IT domain in updateContacts",
    }).optional(),
    reg_code: text("Codice fiscale, VAT or registration number of the .IT owner.", {
      when: "owner of a .IT domain in updateContacts",
    }).optional(),
    legal_type: openEnum(CA_LEGAL_TYPES, `.CA owner, legacy: ${CA_LEGAL_TYPE_MEANINGS}`).optional(),
    member: yn(".CA owner, legacy: member of CIRA.").optional(),
    cwa: yn(".CA owner, legacy.").optional(),
    description: text(".CA owner, legacy.").optional(),
    language: text(".CA admin and tech, legacy.").optional(),
    nationality: text(".CA admin and tech, legacy.").optional(),
    middle_name: text(".CA, legacy.").optional(),
    job_title: text(".CA, legacy.").optional(),
    ...Object.fromEntries(
      Object.entries(REPLY_ITEMS).map(([name, says]) => [name, replyOnly("text", says).optional()] as const),
    ),
  };
}

/** What a contact has in replies only. */
const REPLY_ITEMS = {
  status: "Whether a change of the owner waits for somebody's consent.",
  gdpr_consent_status: "State of the consent to use the data; seen in one client only.",
  ownership_changes_request: "Owner, older replies: who is to become the owner.",
  addr_address_number: "Part of a .CA address; not with `clean_ca_subset`.",
  addr_corporative: "Part of a .CA address; not with `clean_ca_subset`.",
  addr_office: "Part of a .CA address; not with `clean_ca_subset`.",
  addr_orientation: "Part of a .CA address; not with `clean_ca_subset`.",
  addr_street_cat: "Part of a .CA address; not with `clean_ca_subset`.",
  addr_street_name: "Part of a .CA address; not with `clean_ca_subset`.",
};

/** The kind of a .IT registrant. */
export function itEntityType(facts: { when?: string } = {}) {
  return oneOf(
    ["1", "2", "3", "4", "5", "6", "7"],
    "1 natural person, 2 company, 3 freelancer, 4 non-profit, 5 public body, 6 other, 7 foreigner other than a person.",
    facts,
  );
}

/** A whole contact. What registries ask for beyond it is in tld-rules.ts. */
export function contact(description?: string) {
  const { org_name, postal_code, ...required } = requiredFields();
  const shape = {
    ...required,
    org_name: org_name.optional(),
    postal_code: postal_code.optional(),
    ...optionalFields(),
  };
  return named("Contact", assoc(shape, "A contact: the owner of a domain, or who looks after it."), description);
}

/** A new contact of which only some fields are sent. */
export function partialContact(description?: string) {
  const shape = allOptional({ ...requiredFields(), ...optionalFields() });
  return named("PartialContact", assoc(shape, "A contact, in part."), description);
}

/**
 * A contact that is there and changes: what a reply gave, with what is to be different. What it had before today's forms
 * of telephone numbers and countries is no fault of the change.
 */
export function changedContact(description?: string) {
  const shape = allOptional({
    ...requiredFields(),
    ...optionalFields(),
    ...olderForms(),
    descr: text(".DE owner text, legacy."),
    revoke_registrant_changes: flag("Owner in `modifyDomain` only, legacy: `true` withdraws a waiting owner change."),
  });
  const says = "A contact that is changed: what `getDomain` gives of it can be written back, with the changes.";
  return named("ContactChange", assoc(shape, says), description);
}

/** The country, telephone and fax number of a contact that may be an old one. */
export function olderForms() {
  return {
    country: text("ISO 3166 code; what a contact has from before, such as `UK`, is taken too.", {
      pattern: OLD_COUNTRY,
    }),
    phone: text("As of a new contact, `+1.4165550100`; a number in an older form is taken too.", {
      pattern: OLD_PHONE,
    }),
    fax: text("Fax number, as `phone`; empty text blanks it.", { pattern: OLD_PHONE }),
  };
}

function allOptional<S extends Record<string, Field>>(shape: S) {
  const optional = Object.entries(shape).map(([key, field]) => [key, field.optional()] as const);
  return Object.fromEntries(optional) as { [K in keyof S]: z.ZodOptional<S[K]> };
}

/** A `contact_set` of changed contacts that must have the roles given. */
export function changedContacts<const R extends ContactRole>(required: readonly R[], description = "The contacts.") {
  return roleSet(required, changedContact, description);
}

/** A `contact_set` of contacts of which only some fields are sent, that must have the roles given. */
export function partialContactSet<const R extends ContactRole>(required: readonly R[], description = "The contacts.") {
  return roleSet(required, partialContact, description);
}

const ROLE_WORDS: Record<ContactRole, string> = {
  owner: "The registrant.",
  admin: "Who decides for the owner.",
  billing: "Who pays. .CA has none of its own; at .DE it stands for the zone contact.",
  tech: "Who runs the nameservers.",
};

function roleSet<S extends z.ZodType, R extends ContactRole>(
  required: readonly R[],
  make: (description: string) => S,
  description: string,
) {
  const roles = CONTACT_ROLES.map((role) => {
    const field = make(ROLE_WORDS[role]);
    return [role, (required as readonly string[]).includes(role) ? field : field.optional()];
  });
  return assoc(Object.fromEntries(roles) as { [K in ContactRole]: K extends R ? S : z.ZodOptional<S> }, description);
}

/** A contact of a reply. */
export function replyContact(description?: string) {
  const names = {
    first_name: "First name.",
    last_name: "Last name.",
    org_name: "Organisation.",
    address1: "Street and number.",
    address2: "Second line of the address.",
    address3: "Third line of the address.",
    city: "City.",
    state: "State or province.",
    postal_code: "Postal code.",
    country: "ISO 3166 code of the country.",
    phone: "Telephone number, sometimes with `x` and an extension.",
    fax: "Fax number.",
    url: "Web site; in older replies.",
    gdpr_consent_status: "State of the consent to use the data; seen in one client only.",
    ownership_changes_request: "Owner, older replies: who is to become the owner.",
    lang_pref: "Language, of .CA admin and tech.",
    lang: "Language, of .EU and .BE.",
    language: "Language, at .CA.",
    nationality: "Nationality, at .CA.",
    middle_name: "Middle name, at .CA.",
    job_title: "Job title, at .CA.",
    legal_type: `.CA owner: ${CA_LEGAL_TYPE_MEANINGS}`,
    description: "Description, of a .CA owner.",
    addr_address_number: "Part of a .CA address; not with `clean_ca_subset`.",
    addr_corporative: "Part of a .CA address; not with `clean_ca_subset`.",
    addr_office: "Part of a .CA address; not with `clean_ca_subset`.",
    addr_orientation: "Part of a .CA address; not with `clean_ca_subset`.",
    addr_street_cat: "Part of a .CA address; not with `clean_ca_subset`.",
    addr_street_name: "Part of a .CA address; not with `clean_ca_subset`.",
  };
  const texts = Object.fromEntries(Object.entries(names).map(([key, says]) => [key, text(says).optional()]));
  const shape = {
    ...(texts as { [K in keyof typeof names]: z.ZodOptional<ReturnType<typeof text>> }),
    email: email("E-mail address.").optional(),
    status: oneOf(
      ["active", "pending_current_registrant", "pending_new_registrant"],
      "Whether a change of the owner waits for somebody's consent; in newer replies.",
    ).optional(),
    member: yn("Member of CIRA, of a .CA owner.").optional(),
    cwa: yn(".CA owner, legacy.").optional(),
  };
  return named("ReplyContact", assoc(shape, "A contact as OpenSRS has it."), description);
}

/** The contacts of a reply, each if OpenSRS sends it. */
export function replyContactSet(description = "The contacts.") {
  return roleSet([], replyContact, description);
}
