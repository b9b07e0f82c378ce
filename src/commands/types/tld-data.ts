import type { z } from "zod";
import { assoc, date, email, flag, integer, map, named, oneOf, openEnum, secret, text } from "../../schema/fields.js";
import { CA_LEGAL_TYPE_MEANINGS, CA_LEGAL_TYPES, CONTACT_ROLES, itEntityType } from "./contact.js";

const AU_ELIGIBILITY = [
  "Charity",
  "Citizen/Resident",
  "Club",
  "Commercial Statutory Body",
  "Company",
  "Incorporated Association",
  "Industry Body",
  "Non-profit Organisation",
  "Other",
  "Partnership",
  "Pending TM Owner",
  "Political Party",
  "Registered Business",
  "Religious/Church Group",
  "Sole Trader",
  "Trade Union",
  "Trademark Owner",
  "Child Care Centre",
  "Government School",
  "Higher Education Institution",
  "National Body",
  "Non-Government School",
  "Pre-school",
  "Research Organisation",
  "Training Organisation",
] as const;

const AU_ID_TYPES = [
  "ACN",
  "ABN",
  "NSW BN",
  "NT BN",
  "QLD BN",
  "SA BN",
  "TAS BN",
  "VIC BN",
  "WA BN",
  "TM",
  "OTHER",
] as const;

const REGISTRANT_TYPES = [
  "individual",
  "organization",
  "IND",
  "FIND",
  "LTD",
  "PLC",
  "PTNR",
  "LLP",
  "IP",
  "STRA",
  "SCH",
  "RCHAR",
  "GOV",
  "OTHER",
  "CRC",
  "FCORP",
  "STAT",
  "FOTHER",
] as const;

function auRegistrantInfo() {
  return assoc(
    {
      registrant_name: text("The registrant's name."),
      registrant_id_type: openEnum(["ABN", "ACN"], "Kind of the registrant's number.", {
        when: "the registrant has an ABN or ACN; older clients always send it for .COM.AU, .NET.AU and .AU",
      }).optional(),
      registrant_id: text("The registrant's number.", { when: "registrant_id_type is given" }).optional(),
      eligibility_type: openEnum(
        AU_ELIGIBILITY,
        "What makes the registrant eligible; the known values are a client's.",
      ),
      eligibility_name: text("Name of what makes the registrant eligible.").optional(),
      eligibility_id: text("Its number.", { when: ".COM.AU and .NET.AU in the official toolkit's demo" }).optional(),
      eligibility_id_type: openEnum(AU_ID_TYPES, "Kind of that number; the known values are a client's.", {
        when: ".COM.AU and .NET.AU in the official toolkit's demo",
      }).optional(),
      policy_reason: integer("Number of the policy's reason; the values were not read.").optional(),
      eligibility_reason: text("Older toolkit's name for `policy_reason`.").optional(),
    },
    "What auDA asks for.",
    { when: "TLD is .AU, .COM.AU, .NET.AU, .ORG.AU, .ASN.AU or .ID.AU" },
  );
}

/** Who stands behind a .ASIA name. */
export function cedInfo(facts: { when?: string } = { when: "TLD is .ASIA (legacy, no longer in the guide's list)" }) {
  const shape = {
    contact_type: oneOf(CONTACT_ROLES, "The contact that the data is about."),
    id_type: oneOf(
      ["passport", "certificate", "legislation", "societyRegistry", "politicalPartyRegistry", "other"],
      "Kind of document.",
    ),
    id_type_info: text("Which document.", { when: "id_type is other" }).optional(),
    id_number: text("Number of the document."),
    legal_entity_type: oneOf(
      [
        "naturalPerson",
        "corporation",
        "cooperative",
        "partnership",
        "government",
        "politicalParty",
        "society",
        "institution",
        "other",
      ],
      "Kind of entity.",
    ),
    legal_entity_type_info: text("Which kind.", { when: "legal_entity_type is other" }).optional(),
    locality_country: text("Country of residence or incorporation.", { maxLength: 2 }),
    locality_state_prov: text("State or province there.").optional(),
    locality_city: text("City there.").optional(),
  };
  return named("CedInfo", assoc(shape, "The charter eligibility declaration of .ASIA.", facts));
}

/** Why the registrant may have a .US name. */
export function nexus(facts: { when?: string } = { when: "TLD is .US" }) {
  const shape = {
    app_purpose: oneOf(
      ["P1", "P2", "P3", "P4", "P5"],
      "Use: P1 business, P2 non-profit, P3 personal, P4 education, P5 government.",
    ),
    category: oneOf(
      ["C11", "C12", "C21", "C31", "C32"],
      "C11 citizen, C12 permanent resident, C21 US organisation, C31 and C32 foreign organisation with activity or office there.",
    ),
    validator: text("Country of the foreign organisation.", {
      maxLength: 2,
      when: "category is C31 or C32",
    }).optional(),
  };
  return named("Nexus", assoc(shape, "The nexus data of .US.", facts));
}

/** `registrant_extra_info`: what the other registries ask for. */
export function registrantExtraInfo(description?: string, facts: { when?: string } = {}) {
  const uk = "TLD is .UK";
  const fr = "TLD is .FR, .RE, .PM, .TF, .WF or .YT and registrant_type is individual";
  const shape = {
    aero_ens_id: text("Membership id.", { when: "TLD is .AERO" }),
    aero_ens_password: secret(text("Membership password.", { when: "TLD is .AERO" })),
    registrant_type: openEnum(
      REGISTRANT_TYPES,
      "`individual` or `organization`; .UK has codes of its own: IND person, FIND foreign person, LTD, PLC, PTNR, LLP, IP, STRA sole trader, SCH school, RCHAR charity, GOV, OTHER, CRC, FCORP foreign company, STAT, FOTHER.",
      { when: "TLD is .FR, .HU, .SE, .NU, .HK, .RU, .PT, .COM.AR, .MX, .NYC, .UK or a relative of these" },
    ),
    country_of_birth: text("Country of birth.", { maxLength: 2, when: fr }),
    date_of_birth: date("Day of birth.", { when: `${fr}; or .HK and .RU individuals` }),
    place_of_birth: text("City of birth.", { when: `${fr}, born in France` }),
    postal_code_of_birth: text("Postal code of the city of birth.", { when: `${fr}, born in France` }),
    province_of_birth: text("Province of birth; the TLD that uses it was not seen."),
    registrant_vat_id: text("VAT number.", {
      when: "TLD is .HU, .SE or .NU, registrant_type is not individual and the owner is in the EU; optional for .FR organizations",
    }),
    siren_siret: text("SIREN or SIRET number, optional for .FR organizations."),
    trademark_number: text("Trademark number, optional for .FR organizations."),
    id_card_number: text("Number of an identity document.", {
      when: "registrant_type is individual and the TLD is .HU, .SE, .NU, .HK, .RU, .PT or .COM.AR",
    }),
    id_card_authority: text("Who issued the document; the TLD that uses it was not seen."),
    id_card_issue_date: date("Day of issue of the document; the TLD that uses it was not seen."),
    registration_number: text("Company number, optional for .UK.", {
      when: "registrant_type is not individual and the TLD is .HU, .SE, .NU, .HK or .RU",
    }),
    sif_agree: text("`I Agree`; sent for .NU by one client."),
    tax_number: text("Tax number.", { when: "TLD is .COM.AR, .PT or .COM.PT" }),
    jobs_title: text(".JOBS: title."),
    jobs_website: text(".JOBS: web site."),
    jobs_industry_type: text(".JOBS: industry; the values were not read."),
    jobs_admin_type: text(".JOBS: kind of admin; the values were not read."),
    jobs_association_member: text(".JOBS: member of an HR association; the values were not read."),
    coop_verification_code: secret(text("Verification code.", { when: "TLD is .COOP" })),
    travel_uin: text("Membership number.", { when: "TLD is .TRAVEL" }),
    qli_accreditation_id: text(
      ".LAW and .ABOGADO: accreditation number; the key is inferred from the label of one client.",
    ),
    qli_accreditation_body: text(".LAW and .ABOGADO: who accredits."),
    qli_accreditation_year: text(".LAW and .ABOGADO: year of accreditation."),
    qli_jurisdiction_country: text(".LAW and .ABOGADO: country."),
    qli_jurisdiction_state: text(".LAW and .ABOGADO: state."),
    trading_name: text("Trading name, optional.", { when: uk }),
    legal_type: oneOf(CA_LEGAL_TYPES, CA_LEGAL_TYPE_MEANINGS, { when: "TLD is .CA" }),
  };
  const says = "What registries without a group of their own ask for.";
  return named("RegistrantExtraInfo", assoc(allOptional(shape), says, facts), description);
}

function allOptional<S extends Record<string, z.ZodType>>(shape: S) {
  const entries = Object.entries(shape).map(([key, field]) => [key, field.optional()]);
  return Object.fromEntries(entries) as { [K in keyof S]: z.ZodOptional<S[K]> };
}

/** `tld_data` of a request. Which TLD needs which part is in tld-rules.ts. */
export function tldData(description?: string, facts: { when?: string } = {}) {
  const shape = {
    au_registrant_info: auRegistrantInfo(),
    br_register_number: text("CPF as NNN.NNN.NNN-NN or CNPJ as NN.NNN.NNN/NNNN-NN.", { when: "TLD is .COM.BR" }),
    ced_info: cedInfo(),
    ie_cro_number: text("Number of the Companies Registration Office.", {
      when: "TLD is .IE and the registrant has an Irish company number",
    }),
    ipr_data: assoc(
      {
        icm_membership_id: text("Membership id.").optional(),
        ipr_email: email("E-mail address.").optional(),
        ipr_name: text("Name.").optional(),
        ipr_non_resolver: flag("The name is not to resolve.").optional(),
      },
      "What .XXX asks for.",
      { when: "TLD is .XXX" },
    ),
    it_registrant_info: assoc(
      {
        entity_type: itEntityType(),
        reg_code: text("Codice fiscale, VAT or registration number."),
        nationality_code: text("Country of nationality.", { maxLength: 2 }).optional(),
      },
      "What .IT asks for.",
      { when: "TLD is .IT" },
    ),
    nexus: nexus(),
    professional_data: assoc(
      {
        profession: text("Profession."),
        authority: text("Who licensed it.").optional(),
        authority_website: text("Web site of the licensing body.").optional(),
        license_number: text("Number of the license.").optional(),
      },
      "What .PRO asks for.",
      { when: "TLD is .PRO" },
    ),
    forwarding_email: email("Where mail to the .NAME address goes.", {
      when: "TLD is .NAME and forwarding is ordered with the name",
    }),
    registrant_extra_info: registrantExtraInfo(undefined, { when: "other TLDs with extra data" }),
  };
  return named("TldData", assoc(allOptional(shape), "Data that only some registries ask for.", facts), description);
}

const REPLY_GROUPS = {
  au_registrant_info:
    "registrant_name registrant_id_type registrant_id eligibility_type eligibility_name eligibility_id eligibility_id_type policy_reason eligibility_reason",
  ced_info:
    "contact_type id_type id_type_info id_number legal_entity_type legal_entity_type_info locality_country locality_state_prov locality_city",
  ipr_data: "icm_membership_id ipr_email ipr_name ipr_non_resolver",
  it_registrant_info: "entity_type reg_code nationality_code",
  nexus: "app_purpose category validator",
  professional_data: "profession authority authority_website license_number",
} as const;

type Words<S extends string> = S extends `${infer Word} ${infer Rest}` ? Word | Words<Rest> : S;

/** One group of a reply's `tld_data`: everything is text there and may be missing. */
function replyGroup<G extends keyof typeof REPLY_GROUPS>(group: G, description: string) {
  const entries = REPLY_GROUPS[group].split(" ").map((name) => [name, text("As in the request.").optional()]);
  const shape = Object.fromEntries(entries) as Record<
    Words<(typeof REPLY_GROUPS)[G]>,
    z.ZodOptional<ReturnType<typeof text>>
  >;
  return assoc(shape, description);
}

/** `ced_info` of a reply. */
export function replyCedInfo() {
  return replyGroup("ced_info", "The charter eligibility declaration of .ASIA.");
}

/** `nexus` of a reply. */
export function replyNexus() {
  return replyGroup("nexus", "The nexus data of .US.");
}

/** `tld_data` of a reply. */
export function replyTldData(description?: string) {
  const shape = {
    au_registrant_info: replyGroup("au_registrant_info", "Of .AU."),
    br_register_number: text("Of .COM.BR."),
    ced_info: replyCedInfo(),
    ie_cro_number: text("Of .IE."),
    ipr_data: replyGroup("ipr_data", "Of .XXX."),
    it_registrant_info: replyGroup("it_registrant_info", "Of .IT."),
    nexus: replyNexus(),
    professional_data: replyGroup("professional_data", "Of .PRO."),
    forwarding_email: email("Of .NAME."),
    registrant_extra_info: map(secret(text("As in the request.")), "Of the other TLDs, by the names of the request."),
  };
  return named("ReplyTldData", assoc(allOptional(shape), "Data that only some registries ask for."), description);
}
