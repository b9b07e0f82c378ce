import type { Assoc } from "../messages/codec.js";
import { Refusal } from "../messages/reply.js";
import { assoc, text } from "./fields.js";

const REQUIRED = [
  "first_name",
  "last_name",
  "org_name",
  "address1",
  "city",
  "country",
  "postal_code",
  "phone",
  "email",
] as const;

/** The fields a contact is read back with, in any reply. */
const FIELDS = [...REQUIRED, "address2", "address3", "state", "fax"] as const;

/** The reseller's own contact: what a domain gets as its tech contact unless a custom one is sent. */
export const resellerContact: Assoc = {
  first_name: "Sandbox",
  last_name: "Reseller",
  org_name: "Sandbox Reseller Inc.",
  address1: "1 Loopback Road",
  address2: "",
  address3: "",
  city: "Toronto",
  state: "ON",
  postal_code: "M6K 3M1",
  country: "CA",
  phone: "+1.4165550100",
  fax: "",
  email: "tech@sandbox.example",
};

const PHONE = /^\+\d{1,3}\.\d{4,14}(x\d{1,6})?$/;

/** What is wrong with a contact, one line a fault. Telephone numbers have a refusal of their own, see `checkPhones`. */
function faultsOf(role: string, contact: Assoc): string[] {
  const faults = REQUIRED.filter((field) => text(contact, field) === "").map(
    (field) => `${role}: Missing required field: ${field}.`,
  );
  const country = text(contact, "country");
  if (country !== "" && !/^[A-Z]{2}$/.test(country)) faults.push(`${role}: Invalid country.`);
  if ((country === "CA" || country === "US") && text(contact, "state") === "") {
    faults.push(`${role}: Missing required field: state.`);
  }
  const email = text(contact, "email");
  if (email !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) faults.push(`${role}: Invalid email.`);
  return faults;
}

/** Reads the contacts of an order and says what is wrong with them. */
export function readContacts(attributes: Assoc, roles: readonly string[]): { contacts: Assoc; faults: string[] } {
  const sent = assoc(attributes, "contact_set");
  const contacts: Assoc = {};
  const faults: string[] = [];
  for (const role of roles) {
    const contact = assoc(sent, role);
    if (Object.keys(contact).length === 0) faults.push(`Missing required contact: ${role}.`);
    else faults.push(...faultsOf(role, contact));
    contacts[role] = normalised(contact);
  }
  return { contacts, faults };
}

/** The registry's own check, which comes after OpenSRS's: its text has two lines. */
export function checkPhones(contacts: Assoc): void {
  for (const role of Object.keys(contacts)) {
    const contact = assoc(contacts, role);
    const numbers = [text(contact, "phone"), text(contact, "fax")].filter((number) => number !== "");
    if (numbers.every((number) => PHONE.test(number))) continue;
    throw new Refusal(
      420,
      "Failed to create new registrant contact: Parameter value range error\r\nInvalid telephone number format.",
    );
  }
}

/** A contact with every field, unset ones empty, as replies give them; what TLDs add to it is kept. */
function normalised(contact: Assoc): Assoc {
  const empty = Object.fromEntries(FIELDS.map((field) => [field, ""]));
  return { ...empty, ...contact };
}
