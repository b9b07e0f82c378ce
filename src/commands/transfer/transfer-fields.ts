import { date, domain, integer, oneOf, text } from "../../schema/fields.js";

const STATUSES = ["pending_owner", "pending_admin", "pending_registry", "completed", "cancelled"] as const;

const MEANINGS =
  "`pending_owner`: waits for the owner's answer to an e-mail, five days at most; `pending_admin`: for an " +
  "administrator at the reseller or registrar; `pending_registry`: for the losing registrar or the registry.";

/** The state of a transfer, as a filter or in a listing. */
export const transferStatus = (description: string) => oneOf(STATUSES, `${description} ${MEANINGS}`);

/** The state of a transfer in `checkTransfer`, which has one more for "no transfer". */
export const requestStatus = (facts: { when: string }) =>
  oneOf([...STATUSES, "undef"], `The state of the request; \`undef\`: you have none for this name. ${MEANINGS}`, facts);

/** The filters that both listings of transfers have. */
export function sharedFilters() {
  return {
    domain: domain("Only transfers of this domain.").optional(),
    limit: integer("Transfers on a page.", { max: 40, default: "40" }).optional(),
    page: integer("Which page. The sources disagree whether the first is 0 or 1; a reply without it said 1.", {
      min: 0,
    }).optional(),
    owner_confirm_from: date("The owner approved or denied on this day or later; years after 2030 fail.").optional(),
    owner_confirm_to: date("The owner approved or denied before this day; years after 2030 fail.").optional(),
    owner_request_from: date("The approval e-mail was sent on this day or later; years after 2030 fail.").optional(),
    owner_request_to: date("The approval e-mail was sent by this day; years after 2030 fail.").optional(),
    req_from: date("The transfer notice was sent on this day or later.").optional(),
    req_to: date("The transfer notice was sent by this day.").optional(),
    request_address: text("The address that the approval e-mail went to; `*` stands for any text.").optional(),
    status: transferStatus("Only transfers in this state.").optional(),
  };
}

/** The counters that both listings of transfers have. */
export function pageCounters() {
  return {
    page: integer("The page given.").optional(),
    page_size: integer("Transfers on a page.").optional(),
    total: integer("Transfers on all pages together."),
  };
}
