import { assoc, email, flag, id, list, named, oneOf, secret, text } from "../../schema/fields.js";
import { ORDER_STATES } from "./values.js";

/** The state of an order, in replies. */
export function orderState() {
  return oneOf(
    ORDER_STATES,
    "`pending`: saved; `in-progress`: under way; `awaiting-approval`: with the supplier; `approver-confirmed`: the domain's owner confirmed; `declined`: by the supplier; `cancelled`; `completed`.",
  );
}

/** Either number names the product. */
export function orderOrProduct() {
  return {
    order_id: id("The order that bought the product.", { when: "product_id is not sent" }).optional(),
    product_id: id("The product.", { when: "order_id is not sent" }).optional(),
  };
}

/** A signing request. It can carry a challenge password, so it is kept out of logs. */
export function csr(description = "The signing request in PEM form.", facts = {}) {
  return secret(text(description, facts));
}

/** A moment as the certificate authorities write it. */
export function certificateDate(description: string) {
  return text(`${description}, such as \`2012-04-12T10:05:08.000-05:00\` or \`2010-09-14-04:00\`.`);
}

/** What was read from a signing request. */
export function csrData() {
  const shape = {
    country: text("Country code of the subject."),
    domain: text("Common name; may be a wildcard."),
    email: email("E-mail address of the subject; may be empty.").optional(),
    has_bad_extensions: flag("It has extensions that must not be there.").optional(),
    locality: text("City of the subject.").optional(),
    organization: text("Organisation of the subject.").optional(),
    organization_unit: text("Unit of the organisation.").optional(),
    state: text("State or province of the subject.").optional(),
    valid_quick_domain: flag("The name suits the QuickSSL products, to judge by the item's name.").optional(),
    valid_true_domain: flag("The name suits the True BusinessID products, to judge by the item's name.").optional(),
  };
  return named("CsrData", assoc(shape, "What a signing request says."));
}

/** The history of an order or product. */
export function notesList(facts: { when?: string } = {}) {
  const note = assoc(
    {
      date: certificateDate("When"),
      type: text("What, such as `order_created`, `money_held`, `supplier_product_created` or `product_active`."),
      note: text("An English sentence, with ids in square brackets."),
    },
    "An entry of an order's or product's history.",
  );
  return list(named("TrustServiceNote", note), "The history.", facts);
}
