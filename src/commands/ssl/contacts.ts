import { assoc, email, type Field, named, text } from "../../schema/fields.js";
import { country, fax, phone } from "../types/contact.js";

/** The contacts of an order. */
export function sslContactSet(facts: { when?: string } = {}) {
  const set = {
    admin: contact("The administrator.", {
      when: "DV certificates of DigiCert, GeoTrust, RapidSSL and Thawte, comodo_ev, every Trustwave product; SiteLock has no other",
    }).optional(),
    billing: contact(DROPPED).optional(),
    tech: contact(DROPPED).optional(),
    signer: signer().optional(),
    organization: organization().optional(),
  };
  return named("TrustServiceContactSet", assoc(set, "The contacts of a trust service order.", facts));
}

const DROPPED = "DigiCert, GeoTrust, RapidSSL and Thawte asked for it before 2020-10-13 and drop it now.";

function contact(description: string, facts: { when?: string } = {}) {
  const shape = person(text("Job title.", { when: "Thawte, Symantec and every EV certificate" }).optional());
  return named("TrustServiceContact", assoc(shape, "A contact of a trust service order.", facts), description);
}

function signer() {
  const shape = assoc(person(text("Job title.").optional()), "Who signs for the organisation.", {
    when: "EV certificates: DigiCert family since 2020-10-13, and comodo_ev",
  });
  return named("TrustServiceSigner", shape);
}

function person<T extends Field>(title: T) {
  return {
    first_name: text("First name."),
    last_name: text("Last name."),
    title,
    org_name: text("Organisation.", { when: "Symantec, admin and tech" }).optional(),
    ...address(),
    postal_code: text("Postal code.", { when: "Symantec, admin and tech" }).optional(),
    phone: phone("`+`, country code, dot, number, and an extension after `x`."),
    fax: fax("Fax number, as `phone`.").optional(),
    email: email("E-mail address."),
  };
}

function organization() {
  const since2020 = { when: "OV, EV and code signing certificates; otherwise taken from the admin contact" };
  const shape = {
    org_name: text("Registered name."),
    duns: text("D-U-N-S number; seen in an old reply.").optional(),
    first_name: text("First name of its contact.", since2020).optional(),
    last_name: text("Last name of its contact.", since2020).optional(),
    email: email("E-mail address of its contact.", since2020).optional(),
    ...address(),
    postal_code: text("Postal code.").optional(),
    phone: text("Telephone number."),
    fax: text("Fax number.").optional(),
  };
  const facts = {
    when: "OV, EV and code signing certificates; by the official plugin of 2014 every Sectigo product",
  };
  return named("TrustServiceOrganization", assoc(shape, "The organisation that a certificate names.", facts));
}

function address() {
  return {
    address1: text("Street and number."),
    address2: text("Second line of the address.").optional(),
    address3: text("Third line of the address.").optional(),
    city: text("City."),
    state: text("State or province; left out or empty where a country has none.").optional(),
    country: country("ISO 3166 code of two letters."),
  };
}

/** The contacts of a reply. */
export function replySslContactSet(facts: { when?: string } = {}) {
  const set = {
    admin: replyContact("The administrator.").optional(),
    billing: replyContact("The billing contact.").optional(),
    tech: replyContact("The technical contact.").optional(),
    signer: replyContact("Who signs for the organisation.").optional(),
    organization: replyOrganization().optional(),
  };
  const description = "Those contacts that OpenSRS keeps: DV admin, OV organization, EV organization and signer.";
  return named("ReplyTrustServiceContactSet", assoc(set, description, facts));
}

function replyContact(description: string) {
  const shape = { ...replyNames(), title: text("Job title.").optional() };
  return named(
    "ReplyTrustServiceContact",
    assoc(shape, "A contact of a trust service as OpenSRS has it."),
    description,
  );
}

function replyOrganization() {
  const shape = { ...replyNames(), duns: text("D-U-N-S number.").optional() };
  return named("ReplyTrustServiceOrganization", assoc(shape, "The organisation as OpenSRS has it."));
}

function replyNames() {
  return {
    org_name: text("Organisation.").optional(),
    first_name: text("First name.").optional(),
    last_name: text("Last name.").optional(),
    address1: text("Street and number.").optional(),
    address2: text("Second line of the address.").optional(),
    address3: text("Third line of the address.").optional(),
    city: text("City.").optional(),
    state: text("State or province.").optional(),
    postal_code: text("Postal code.").optional(),
    country: text("ISO 3166 code of the country.").optional(),
    phone: text("Telephone number.").optional(),
    fax: text("Fax number.").optional(),
    email: email("E-mail address.").optional(),
  };
}
