import { type ErrorGuide, OVERVIEW } from "./situation.js";

const PRICES = "https://domains.opensrs.guide/docs/get_price";

/** Orders that the client's `spend` options keep back. */
export const spendGuide = {
  SPEND_PER_ORDER: {
    error: "SpendLimitError",
    when: "The order costs more than `spend.perOrder` (`reason` per-order).",
    outcome: "not-sent",
    hints: [
      "If it is meant to cost this much, order it with a client whose `spend.perOrder` allows it.",
      "Look at its period: the price is that of all its years.",
    ],
    docsUrl: PRICES,
  },
  SPEND_PER_DAY: {
    error: "SpendLimitError",
    when: "The order would take the day's spending over `spend.perDay` (`reason` per-day).",
    outcome: "not-sent",
    hints: [
      "The day is the UTC day: at midnight UTC the count begins anew.",
      "Orders whose outcome is unknown, and parked ones, stay counted: they may be billed yet.",
    ],
    docsUrl: PRICES,
  },
  SPEND_PREMIUM: {
    error: "SpendLimitError",
    when: "The name is a registry premium name, and `spend.premium` does not allow these (`reason` premium).",
    outcome: "not-sent",
    hints: [
      "To buy it: `spend: { premium: true }`, and the price as `premium_price_to_verify` in the order.",
      "Premium names often renew at a premium price too.",
    ],
    docsUrl: PRICES,
  },
  SPEND_UNPRICED: {
    error: "SpendLimitError",
    when: "OpenSRS tells no price of the order, or of a part of it (`reason` unpriced).",
    outcome: "not-sent",
    hints: [
      '`spend: { unpriced: "allow" }` lets such orders leave uncounted; a second client for them keeps the others guarded.',
      "A certificate is priced when it is saved first (`handle: save`) and then processed.",
    ],
    docsUrl: PRICES,
  },
  SPEND_PRICING: {
    error: "SpendLimitError",
    when: "The question for the price failed, see `cause` (`reason` unpriced).",
    outcome: "not-sent",
    hints: ["The order itself was not sent: it may be given again once OpenSRS answers."],
    docsUrl: PRICES,
  },
  SPEND_LEDGER: {
    error: "SpendLimitError",
    when: "The ledger that counts the day's spending failed, see `cause` (`reason` ledger).",
    outcome: "not-sent",
    hints: ["Without the count no order leaves: check the store behind `spend.ledger`."],
    docsUrl: OVERVIEW,
  },
} as const satisfies Readonly<Record<string, ErrorGuide>>;
