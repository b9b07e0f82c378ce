import { ApiError, AuthenticationError } from "../../errors/reply.js";
import { parseAmount } from "../../schema/amount.js";
import { type Cost, type PriceQuestion, said } from "../../schema/cost.js";
import type { OpsAssoc, OpsValue } from "../../wire/index.js";

/** Sends a reading command and gives the attributes of its answer; throws what a call throws. */
export type Ask = (action: string, object: string, attributes: OpsAssoc) => Promise<OpsAssoc>;

/** What an order costs, as far as it could be learned. */
export interface Estimate {
  /** What it costs, or the part of it that is known. */
  readonly price?: bigint | undefined;
  /** Where OpenSRS tells it. */
  readonly currency?: string | undefined;
  readonly premium: boolean;
  /** What GET_PRICE was asked, if it was. */
  readonly asked?: PriceQuestion | undefined;
  /** What is not known, and why. */
  readonly unknown?: string | undefined;
}

/** Learns what an order costs. Throws what keeps it from asking; a price that OpenSRS refuses to tell is unknown. */
export async function estimate(cost: Cost, ask: Ask): Promise<Estimate> {
  if (cost.kind === "free") return { price: 0n, premium: false };
  if (cost.kind === "stated") return told({ price: cost.amount });
  if (cost.kind === "unpriced") return { premium: false, unknown: cost.because };
  try {
    return await (cost.kind === "listed" ? askedPrice(cost, ask) : orderPrice(cost, ask));
  } catch (error) {
    if (error instanceof ApiError && isFinal(error)) return { premium: false, unknown: error.summary };
    throw error;
  }
}

/** OpenSRS tells no price; it is not that it could not be asked. */
function isFinal(error: ApiError): boolean {
  if (error instanceof AuthenticationError) return false;
  // GET_PRICE says so with the code of an internal error.
  return !error.retryable || /not supported/i.test(error.responseText);
}

async function askedPrice(
  { ask: question, premium = false, besides }: Cost & { kind: "listed" },
  ask: Ask,
): Promise<Estimate> {
  const { period } = question;
  // The guide does not say that `price` is for all years of the period; that `prices` are, clients in production rely on.
  const more: OpsAssoc = period > 1 ? { all_periods: "1" } : {};
  const reply = await ask("GET_PRICE", "DOMAIN", { ...question, period: String(period), ...more });
  const { is_registry_premium: flag, currency } = reply;
  const ofPeriod = priceIn(reply.prices, period);
  const estimate = told({
    price: said(reply, "price"),
    also: ofPeriod,
    currency: typeof currency === "string" && currency !== "" ? currency : undefined,
    premium: premium || flag === "1" || flag === "Y",
    besides,
  });
  return { ...estimate, asked: question };
}

/** What stands in `prices` for a period: by years, as rows, or one after the other. */
function priceIn(prices: OpsValue | undefined, period: number): string | undefined {
  if (prices === undefined || typeof prices === "string") return undefined;
  const row = Array.isArray(prices)
    ? (prices.find((item) => isAssoc(item) && said(item, "period") === String(period)) ?? prices[period - 1])
    : prices[period];
  if (isAssoc(row)) return said(row, "period") === String(period) ? said(row, "price") : undefined;
  return typeof row === "string" ? row : undefined;
}

const QUESTIONS: Readonly<Record<string, PriceQuestion["reg_type"]>> = {
  new: "new",
  premium: "new",
  renewal: "renewal",
  transfer: "transfer",
  trade: "trade",
};

/** What an order was placed at, or what it costs today where that is more. */
async function orderPrice({ object, orderId }: Cost & { kind: "ordered" }, ask: Ask): Promise<Estimate> {
  const reply = await ask("GET_ORDER_INFO", object, { order_id: orderId });
  if (object === "TRUST_SERVICE") return told({ price: said(reply, "price") });
  const order = isAssoc(reply.field_hash) ? reply.field_hash : {};
  const ordered = said(order, "cost");
  const regType = said(order, "reg_type");
  const reg_type = Object.hasOwn(QUESTIONS, regType) ? QUESTIONS[regType] : undefined;
  if (reg_type === undefined) return told({ price: ordered });
  const period = Math.max(1, Number(said(order, "period")) || 1);
  const question = { domain: said(order, "domain"), reg_type, period };
  const today = await askedPrice({ kind: "listed", ask: question, premium: regType === "premium" }, ask);
  const { price, unknown, ...others } = told({ price: ordered });
  if (today.price === undefined || price === undefined)
    return { ...others, ...today, unknown: today.unknown ?? unknown };
  return price > today.price ? { ...today, price } : today;
}

interface Told {
  readonly price: string;
  readonly also?: string | undefined;
  readonly currency?: string | undefined;
  readonly premium?: boolean;
  readonly besides?: string | undefined;
}

function told({ price: text, also, currency, premium = false, besides }: Told): Estimate {
  const price = parseAmount(text.trim());
  if (price === undefined || price < 0n)
    return { premium, currency, unknown: "what was told as its price is no amount" };
  const other = also === undefined ? undefined : parseAmount(also.trim());
  const unknown = besides === undefined ? undefined : `no command tells the price of ${besides}`;
  return { price: other !== undefined && other > price ? other : price, currency, premium, unknown };
}

function isAssoc(value: OpsValue | undefined): value is OpsAssoc {
  return typeof value === "object" && !Array.isArray(value);
}
