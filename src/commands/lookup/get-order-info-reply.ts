import {
  decimal,
  domain,
  email,
  type Field,
  flag,
  hostname,
  id,
  integer,
  list,
  openEnum,
  text,
  yn,
} from "../../schema/fields.js";
import { CONTACT_ROLES } from "../types/contact.js";
import { replyTldData } from "../types/tld-data.js";
import { historyNote } from "./notes.js";
import { ORDER_STATUSES, ORDER_TYPES } from "./order-values.js";

/** The flat record of an order. */
export function orderData() {
  return {
    id: id("The order."),
    domain: domain("The domain that was ordered."),
    reg_type: openEnum(ORDER_TYPES, "What was ordered."),
    status: openEnum(ORDER_STATUSES, "Where the order stands."),
    period: integer("Years."),
    cost: decimal("What it costs."),
    order_date: integer("When it was placed, in Unix seconds."),
    completed_date: integer("When it was completed, in Unix seconds.").optional(),
    processed_date: integer("When it was processed, in Unix seconds.").optional(),
    f_auto_renew: yn("The domain is to renew by itself.").optional(),
    f_lock_domain: flag("The domain is to be locked.").optional(),
    f_bypass_confirm: text("May be empty; its values are not documented.").optional(),
    flag_saved_ns_fields: flag("The nameservers of the order are used, not the reseller's default ones.").optional(),
    flag_saved_tech_fields: flag("The tech contact of the order is used, not the reseller's default one.").optional(),
    affiliate_id: text("The affiliate; may be empty.").optional(),
    encoding_type: text("Language code of an internationalised name; `undef` was seen.").optional(),
    "encoding type": text("The same under the name that the guide prints.").optional(),
    master_order_id: id("The order that this one belongs to; 0 when there is none.").optional(),
    reg_domain: text("The domain whose registrant profile was used.").optional(),
    comments: text("Comments on the order.").optional(),
    forwarding_email: email("Where mail to the .NAME address goes.").optional(),
    notes: list(historyNote(), "The order's history.").optional(),
    transfer_notes: list(historyNote(), "The transfer's history.", { when: "the order is a transfer" }).optional(),
    tld_data: replyTldData("What only this registry asks for.").optional(),
    ...numbered(),
    ...contacts(),
  };
}

function numbered(): Record<string, Field> {
  const names = [1, 2, 3, 4, 5, 6].map((number) => [`fqdn${number}`, hostname("A nameserver.").optional()]);
  return Object.fromEntries(names) as Record<string, Field>;
}

const CONTACT_WORDS = {
  first_name: "First name",
  last_name: "Last name",
  org_name: "Organisation",
  address1: "First line of the address",
  address2: "Second line of the address",
  address3: "Third line of the address",
  city: "City",
  state: "State or province",
  postal_code: "Postal code",
  country: "Country code",
  phone: "Telephone number",
  fax: "Fax number",
  email: "E-mail address",
};

function contacts(): Record<string, Field> {
  const fields = CONTACT_ROLES.flatMap((role) =>
    Object.entries(CONTACT_WORDS).map(([name, says]) => [
      `${role}_${name}`,
      text(`${says} of the ${role} contact.`).optional(),
    ]),
  );
  return Object.fromEntries(fields) as Record<string, Field>;
}
