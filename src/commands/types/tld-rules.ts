import type { ContactRole } from "./contact.js";

/*
 * What single TLDs ask for, as data: facts of the guide, the official toolkit and clients that register there. Only
 * what they say is refused stands here; TLDs that are not named are not checked. tld-checks.ts applies it.
 */

/** The kinds of orders and changes that have rules. */
export type Operation =
  | "register"
  | "transfer"
  | "renew"
  | "activate"
  | "modify"
  | "modifyContacts"
  | "updateContacts"
  | "updateAllInfo";

/** Holds if one of the places has a value, and that value is (or is not) one of those listed. */
export interface Condition {
  readonly at: readonly string[];
  readonly is?: readonly string[];
  readonly isNot?: readonly string[];
}

export interface TldRule {
  /** Without the leading dot, all labels after the name's first; `"*"`: any. */
  readonly tlds: readonly string[] | "*";
  /** The rule is for all TLDs but those listed. */
  readonly allBut?: boolean;
  readonly on: readonly Operation[];
  readonly when?: Condition;
  readonly unless?: Condition;
  /** One of these must be given. The first is the usual place, the others are where some clients put it. */
  readonly need?: readonly string[];
  /** Must be at least this if it is given. */
  readonly least?: { readonly at: string; readonly value: number };
  /** The input must not have this. */
  readonly refuse?: string;
  /** Added to the message. */
  readonly why?: string;
}

export interface ContactRule {
  readonly tlds: readonly string[] | "*";
  readonly allBut?: boolean;
  /** The contacts it is for; all when left out. */
  readonly roles?: readonly ContactRole[];
  /** Countries of the contact that it is for, or not for. */
  readonly countries?: readonly string[];
  readonly otherCountries?: readonly string[];
  /** Fields that a whole contact must have. */
  readonly need?: readonly string[];
  readonly maxLength?: Readonly<Record<string, number>>;
  readonly form?: { readonly field: string; readonly regex: RegExp; readonly says: string };
}

/** Generic TLDs and country codes whose registries take contacts over EPP, with its limits. */
const EPP_TLDS = "com net org info biz name pro mobi asia jobs travel coop aero xxx us cc tv".split(" ");

const UK_TLDS = ["uk", "co.uk", "org.uk", "me.uk", "ltd.uk", "plc.uk", "net.uk"];
const AU_TLDS = ["au", "com.au", "net.au", "org.au", "asn.au", "id.au"];

/** Countries where an address can lack a postal code. */
const NO_POSTAL_CODE =
  "AE AG AO AW BF BI BJ BM BO BQ BS BW BZ CD CF CG CI CK CM CW DJ DM ER FJ GA GD GH GM GN GQ GY HK IE JM KE KI KM KN KP LC LY ML MO MR MS MW NA NR NU PA QA RW SB SC SL SO SR SS ST SX SY TD TF TG TK TL TO TT TV UG VC VU WS YE ZW".split(
    " ",
  );

/** `registrant_extra_info.NAME` inside `tld_data`, and beside it as two clients send it. */
function extra(name: string): string[] {
  return [`tld_data.registrant_extra_info.${name}`, `registrant_extra_info.${name}`];
}

const IS_INDIVIDUAL: Condition = { at: extra("registrant_type"), is: ["individual"] };
const IS_NO_INDIVIDUAL: Condition = { at: extra("registrant_type"), isNot: ["individual"] };
const IT_PERSON: Condition = { at: ["tld_data.it_registrant_info.entity_type"], is: ["1"] };
const IT_PERSON_CONTACT: Condition = { at: ["contact_set.owner.entity_type"], is: ["1"] };
const OWNER_IS_GIVEN: Condition = { at: ["contact_set.owner"] };
const BORN_IN_FRANCE: Condition = { at: extra("country_of_birth"), is: ["FR"] };

const EU_COUNTRIES = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");
/** Who has no European VAT number. */
const OUTSIDE_EU: Condition = { at: ["contact_set.owner.country"], isNot: EU_COUNTRIES };

/** Persons give an identity document, others their registration, and in the EU their VAT number. */
const ID_OR_VAT_TLDS = ["hu", "co.hu", "se", "nu"];

export const TLD_RULES: readonly TldRule[] = [
  // Extra data of a registration.
  { tlds: ["us"], on: ["register"], need: ["tld_data.nexus"] },
  { tlds: AU_TLDS, on: ["register"], need: ["tld_data.au_registrant_info"] },
  { tlds: ["com.br", "br"], on: ["register"], need: ["tld_data.br_register_number"] },
  { tlds: ["it"], on: ["register"], need: ["tld_data.it_registrant_info"] },
  { tlds: ["pro"], on: ["register"], need: ["tld_data.professional_data"] },
  { tlds: ["aero"], on: ["register"], need: extra("aero_ens_id") },
  { tlds: ["aero"], on: ["register"], need: extra("aero_ens_password") },
  { tlds: ["coop"], on: ["register"], need: extra("coop_verification_code") },
  { tlds: ["travel"], on: ["register"], need: extra("travel_uin") },
  { tlds: ["fr", ...ID_OR_VAT_TLDS], on: ["register"], need: extra("registrant_type") },
  { tlds: ["fr"], on: ["register"], when: IS_INDIVIDUAL, need: extra("country_of_birth") },
  { tlds: ["fr"], on: ["register"], when: IS_INDIVIDUAL, need: extra("date_of_birth") },
  { tlds: ["fr"], on: ["register"], when: BORN_IN_FRANCE, need: extra("place_of_birth") },
  { tlds: ["fr"], on: ["register"], when: BORN_IN_FRANCE, need: extra("postal_code_of_birth") },
  { tlds: ID_OR_VAT_TLDS, on: ["register"], when: IS_INDIVIDUAL, need: extra("id_card_number") },
  {
    tlds: ID_OR_VAT_TLDS,
    on: ["register"],
    when: IS_NO_INDIVIDUAL,
    unless: OUTSIDE_EU,
    need: extra("registrant_vat_id"),
  },
  { tlds: ID_OR_VAT_TLDS, on: ["register"], when: IS_NO_INDIVIDUAL, need: extra("registration_number") },
  {
    // Older clients put it straight into the attributes, newer ones into registrant_extra_info.
    tlds: ["ca"],
    on: ["register"],
    need: [...extra("legal_type"), "legal_type", "contact_set.owner.legal_type", "rant_no"],
  },
  { tlds: ["eu", "be"], on: ["register"], need: ["contact_set.owner.lang", "lang"] },

  // What a group needs in itself, wherever it is sent.
  {
    tlds: "*",
    on: ["register", "transfer", "modify"],
    when: { at: ["tld_data.nexus.category"], is: ["C31", "C32"] },
    need: ["tld_data.nexus.validator"],
    why: "with this category",
  },
  {
    tlds: "*",
    on: ["modify"],
    when: { at: ["nexus.category"], is: ["C31", "C32"] },
    need: ["nexus.validator"],
    why: "with this category",
  },
  ...["tld_data.ced_info", "ced_info"].flatMap((group): TldRule[] => [
    {
      tlds: "*",
      on: ["register", "transfer", "modify"],
      when: { at: [`${group}.id_type`], is: ["other"] },
      need: [`${group}.id_type_info`],
      why: "with id_type other",
    },
    {
      tlds: "*",
      on: ["register", "transfer", "modify"],
      when: { at: [`${group}.legal_entity_type`], is: ["other"] },
      need: [`${group}.legal_entity_type_info`],
      why: "with legal_entity_type other",
    },
  ]),
  {
    tlds: "*",
    on: ["register", "transfer", "modify"],
    when: { at: ["tld_data.au_registrant_info.registrant_id_type"] },
    need: ["tld_data.au_registrant_info.registrant_id"],
    why: "with registrant_id_type",
  },

  // The contacts as a set.
  { tlds: ["it"], on: ["register"], unless: IT_PERSON, need: ["contact_set.owner.org_name"] },
  { tlds: ["it"], on: ["register"], unless: IT_PERSON, need: ["contact_set.admin"], why: "unless entity_type is 1" },
  { tlds: ["it"], allBut: true, on: ["register", "transfer"], need: ["contact_set.admin"] },
  {
    tlds: ["it"],
    on: ["updateContacts"],
    when: OWNER_IS_GIVEN,
    unless: IT_PERSON_CONTACT,
    need: ["contact_set.owner.org_name"],
  },
  ...["entity_type", "nationality_code", "reg_code"].map(
    (field): TldRule => ({
      tlds: ["it"],
      on: ["updateContacts"],
      when: OWNER_IS_GIVEN,
      need: [`contact_set.owner.${field}`],
    }),
  ),
  {
    tlds: ["ca"],
    on: ["modifyContacts"],
    refuse: "contact_set.billing",
    why: "CIRA has no billing contact and the call fails with it",
  },

  // Transfers.
  { tlds: ["de", "be", "eu"], on: ["transfer"], need: ["owner_confirm_address"] },
  { tlds: ["eu"], on: ["transfer"], need: ["custom_transfer_nameservers"] },

  // Periods.
  { tlds: ["ai"], on: ["register", "transfer", "renew"], least: { at: "period", value: 2 } },

  // Commands that a TLD does not have.
  { tlds: ["dk"], on: ["updateContacts"], refuse: "domain", why: "use updateAllInfo" },
  { tlds: ["be"], on: ["updateAllInfo"], refuse: "domain", why: "use updateContacts and advancedUpdateNameservers" },
  { tlds: ["de"], allBut: true, on: ["activate"], refuse: "domain", why: "only .de domains are activated" },
];

/** Fields of a registration that a TLD takes and no rule needs: a form can offer them. */
export interface TldOffer {
  readonly tlds: readonly string[];
  readonly fields: readonly string[];
}

function extras(names: string): string[] {
  return names.split(" ").map((name) => extra(name)[0]!);
}

export const TLD_OFFERS: readonly TldOffer[] = [
  {
    tlds: ["re", "pm", "tf", "wf", "yt"],
    fields: extras("registrant_type country_of_birth date_of_birth place_of_birth postal_code_of_birth"),
  },
  { tlds: ["fr"], fields: extras("registrant_vat_id siren_siret trademark_number") },
  { tlds: UK_TLDS, fields: extras("registrant_type registration_number trading_name") },
  { tlds: ["hk", "ru"], fields: extras("registrant_type date_of_birth id_card_number registration_number") },
  { tlds: ["pt", "com.ar"], fields: extras("registrant_type id_card_number tax_number") },
  { tlds: ["com.pt"], fields: extras("tax_number") },
  { tlds: ["mx", "nyc"], fields: extras("registrant_type") },
  { tlds: ["nu"], fields: extras("sif_agree") },
  {
    tlds: ["jobs"],
    fields: extras("jobs_title jobs_website jobs_industry_type jobs_admin_type jobs_association_member"),
  },
  {
    tlds: ["law", "abogado"],
    fields: extras(
      "qli_accreditation_id qli_accreditation_body qli_accreditation_year qli_jurisdiction_country qli_jurisdiction_state",
    ),
  },
  { tlds: ["asia"], fields: ["tld_data.ced_info"] },
  { tlds: ["ie"], fields: ["tld_data.ie_cro_number"] },
  { tlds: ["xxx"], fields: ["tld_data.ipr_data"] },
  { tlds: ["name"], fields: ["tld_data.forwarding_email"] },
  { tlds: ["scot"], fields: ["intended_use"] },
  { tlds: ["eu", "be"], fields: ["contact_set.owner.vat"] },
];

/** TLDs whose transfer, without a change of contacts, needs no more of the admin contact than the e-mail address. */
export const TRANSFER_ADMIN_EMAIL_ONLY: readonly string[] = UK_TLDS;

export const CONTACT_RULES: readonly ContactRule[] = [
  {
    tlds: EPP_TLDS,
    need: ["org_name"],
    maxLength: { last_name: 63, address1: 64, address2: 64, address3: 64, postal_code: 16, email: 127 },
  },
  { tlds: EPP_TLDS, otherCountries: NO_POSTAL_CODE, need: ["postal_code"] },
  {
    tlds: ["eu"],
    roles: ["owner", "tech"],
    need: ["org_name"],
    maxLength: { postal_code: 20, phone: 15, fax: 17 },
  },
  { tlds: ["nl", "eu", "ca", "us"], allBut: true, countries: ["CA", "US"], need: ["state"] },
  { tlds: ["ca", "us", "es", "com.es", "nom.es", "org.es", "mx", "com.mx"], need: ["state"] },
  ...["CA", "US"].map(
    (country): ContactRule => ({
      tlds: [country.toLowerCase()],
      countries: [country],
      form: { field: "state", regex: /^[A-Za-z]{2}$/, says: "must be the code of two letters" },
    }),
  ),
  {
    tlds: ["nl"],
    countries: ["NL"],
    form: { field: "postal_code", regex: /^\S*$/, says: "must have no spaces" },
  },
];
