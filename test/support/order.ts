const contact = {
  first_name: "Zoë",
  last_name: "Baker",
  org_name: "Fresh Bread & Sons",
  address1: "32 Oak Street",
  city: "Toronto",
  state: "ON",
  postal_code: "M6K 3M1",
  country: "CA",
  phone: "+1.4165550123",
  email: "zoe@example.com",
};

/** In no error, log or record. */
export const PASSWORD = "Marked-secret-1";

/** The input of a registration. */
export function order(domain: string, changes: object = {}) {
  return {
    domain,
    reg_type: "new" as const,
    period: 1,
    reg_username: "zoebaker",
    reg_password: PASSWORD,
    contact_set: { owner: contact, admin: contact, billing: contact },
    custom_tech_contact: false,
    custom_nameservers: false,
    handle: "process" as const,
    ...changes,
  };
}
