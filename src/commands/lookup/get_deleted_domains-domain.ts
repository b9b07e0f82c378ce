import { defineCommand } from "../../schema/command.js";
import { assoc, date, domain, integer, list, named, oneOf, text } from "../../schema/fields.js";

// Two names of one date, and which of them comes cannot be told beforehand.
const RECORDED = "always in recorded replies";
const OLDER = "in the older guide and a client made by it, in place of `expiredate`";

export const getDeletedDomains = defineCommand({
  action: "GET_DELETED_DOMAINS",
  object: "DOMAIN",
  effect: "read",
  summary: "Lists the account's domains that were deleted, by expiry or on request, page by page.",
  notes: [
    "Without a filter everything that was ever deleted is listed.",
    "The guide takes no year after 2030 in the four dates.",
    "The guide says that pages count from 0 and that the default is 1; replies call the first page 1.",
    "The two dates of a reply are US Eastern time: rather use the epochs beside them, or `parseOpsDate`.",
  ],
  source: "https://domains.opensrs.guide/docs/get_deleted_domains",
  paging: {
    rows: "del_domains",
    // A name can be deleted more than once.
    id: ["name", "delete_date_epoch"],
    first: 1,
    total: "total",
    days: { from: "del_from", to: "del_to" },
  },
  input: () =>
    assoc({
      owner_email: text("Address of the owner, or a pattern with `*`.").optional(),
      admin_email: text("Address of the admin contact, or a pattern with `*`.").optional(),
      billing_email: text("Address of the billing contact, or a pattern with `*`.").optional(),
      tech_email: text("Address of the tech contact, or a pattern with `*`.").optional(),
      del_from: date("Deleted on this day or later.").optional(),
      del_to: date("Deleted on this day or earlier.").optional(),
      exp_from: date("Expired on this day or later.").optional(),
      exp_to: date("Expired on this day or earlier.").optional(),
      domain: domain("This domain only.").optional(),
      limit: integer("Domains on a page.", { min: 1, default: "40" }).optional(),
      page: integer("Which page, the first being 1.", { min: 0, default: "1" }).optional(),
    }),
  reply: () =>
    assoc({
      del_domains: list(
        named(
          "DeletedDomain",
          assoc(
            {
              name: domain("The domain."),
              reason: oneOf(
                ["Auction", "By-Request", "Expired", "Historical", "Transfered", "Transferred"],
                "Why it was deleted. `Transfered` is OpenSRS's spelling; one client expects the other.",
              ),
              delete_date: text("When it was deleted, US Eastern time, such as `07-JAN-2011 13:51:53`."),
              delete_date_epoch: integer("The same in Unix seconds."),
              expiredate: text("When it expired, US Eastern time.", { when: RECORDED }).optional(),
              expiredate_epoch: integer("The same in Unix seconds.", { when: RECORDED }).optional(),
              expire_date: text("When it expired, US Eastern time.", { when: OLDER }).optional(),
              expire_date_epoch: integer("The same in Unix seconds.", { when: OLDER }).optional(),
            },
            "A domain that was deleted.",
          ),
        ),
        "The domains of this page.",
      ),
      page: integer("The page given."),
      page_size: integer("Domains on a page."),
      total: integer("Domains on all pages together."),
    }),
  codes: { 200: "done" },
});
