import { defineCommand } from "../../schema/command.js";
import { assoc, date, datetime, domain, flag, integer, list, named, yn } from "../../schema/fields.js";

export const getDomainsByExpiredate = defineCommand({
  action: "GET_DOMAINS_BY_EXPIREDATE",
  object: "DOMAIN",
  effect: "read",
  summary: "Lists the account's domains that expire between two days, page by page.",
  notes: [
    "The guide says that pages count from 0 and that the default is 1; clients that work start at 1.",
    "Other list commands refuse years after 2030; the limit of this one is not documented.",
  ],
  source: "https://domains.opensrs.guide/docs/get_domains_by_expiredate",
  paging: {
    rows: "exp_domains",
    id: ["name"],
    first: 1,
    total: "total",
    more: "remainder",
    days: { from: "exp_from", to: "exp_to" },
  },
  input: () =>
    assoc({
      exp_from: date("The first day, inclusive."),
      exp_to: date("The last day, inclusive."),
      limit: integer("Domains on a page.", { min: 1, default: "40" }).optional(),
      page: integer("Which page, the first being 1.", { min: 0, default: "1" }).optional(),
    }),
  reply: () =>
    assoc({
      exp_domains: list(
        named(
          "ExpiringDomain",
          assoc(
            {
              name: domain("The domain."),
              expiredate: datetime(
                "When it expires, in UTC; the guide shows a day, recorded replies have the time too.",
              ),
              f_auto_renew: yn("It renews by itself."),
              f_let_expire: yn("It is left to expire."),
            },
            "A domain of the account, and when it expires.",
          ),
        ),
        "The domains of this page.",
      ),
      page: integer("The page given."),
      remainder: flag("There are more pages."),
      total: integer("Domains on all pages together."),
    }),
  codes: { 200: "done" },
});
