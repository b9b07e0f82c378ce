import { type OpenSrsClient, runtimeOf } from "../../client.js";
import { OpenSrsError } from "../../errors/base.js";
import { ApiError, AuthenticationError } from "../../errors/reply.js";
import type { GetPriceAttributes } from "../../generated/index.js";
import { tldNamed, tldRequirements } from "./requirements.js";
import type { TldOperation } from "./types.js";

export interface PriceBookOptions {
  /** Such as `["com", "co.uk"]`. */
  readonly tlds: readonly string[];
  /** Years that prices are wanted of; those that a TLD does not sell are passed over. Default: 1 to 10. */
  readonly terms?: readonly number[] | undefined;
  /** The name to ask the price of, under each TLD. It should be none that anybody wants: a premium name costs more. */
  readonly label?: string | undefined;
  /** How old an answer may be that this client got before, in milliseconds. Default: a day. */
  readonly maxAgeMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What the account pays for a TLD and a term. */
export interface BookPrice {
  readonly tld: string;
  readonly operation: TldOperation;
  readonly years: number;
  /** A decimal, such as `"23.24"`, for all the years together; GET_PRICE names no currency. */
  readonly price: string;
  /** When OpenSRS told it, as ISO 8601 text. */
  readonly asOf: string;
}

/**
 * A price that is not in the book, and why. `no-command`: no command of the API tells it, as those of redemptions.
 * `refused`: OpenSRS answered with an error. `unanswered`: no answer came. `not-told`: the answer has no price of that term.
 * `premium`: the name that was asked about is a premium one, and the price no other's.
 */
export interface PriceGap {
  readonly tld: string;
  readonly operation: TldOperation | "redemption";
  /** Absent: all terms. */
  readonly years?: number;
  readonly reason: "no-command" | "refused" | "unanswered" | "not-told" | "premium";
  /** Of `refused`: the response code. */
  readonly responseCode?: number;
}

export interface PriceBook {
  readonly prices: readonly BookPrice[];
  readonly gaps: readonly PriceGap[];
}

const KINDS = { register: "new", renew: "renewal", transfer: "transfer" } as const;
const OPERATIONS = ["register", "renew", "transfer"] as const;
const DAY_MS = 86_400_000;

interface Answer {
  readonly at: number;
  readonly attributes: GetPriceAttributes;
}

const answers = new WeakMap<OpenSrsClient, Map<string, Answer>>();

/**
 * What the account pays for registering, renewing and transferring names under TLDs, a term each, by GET_PRICE: three
 * questions a TLD, one TLD after the other, answers kept in this process. What is not known is in `gaps`, never guessed.
 * @throws {TypeError} one of `tlds` is no TLD; nothing was asked then.
 * @throws {AuthenticationError} and the signal's reason: what holds for every question.
 */
export async function priceBook(client: OpenSrsClient, options: PriceBookOptions): Promise<PriceBook> {
  const prices: BookPrice[] = [];
  const gaps: PriceGap[] = [];
  const tlds = [...new Set(options.tlds.map((tld) => tldNamed(tld, "register")))];
  for (const tld of tlds) {
    const pages = await Promise.all(OPERATIONS.map((operation) => pageOf(client, tld, operation, options)));
    for (const page of pages) {
      prices.push(...page.prices);
      gaps.push(...page.gaps);
    }
    gaps.push({ tld, operation: "redemption", reason: "no-command" });
  }
  return { prices, gaps };
}

async function pageOf(
  client: OpenSrsClient,
  tld: string,
  operation: TldOperation,
  options: PriceBookOptions,
): Promise<PriceBook> {
  const { terms = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] } = options;
  const sold = tldRequirements(tld, operation).periods.filter((years) => years > 0);
  let answer: Answer;
  try {
    answer = await ask(client, tld, operation, sold[0]!, options);
  } catch (error) {
    return { prices: [], gaps: [{ tld, operation, ...reasonOf(error, options.signal) }] };
  }
  const { at, attributes } = answer;
  if (attributes.is_registry_premium) return { prices: [], gaps: [{ tld, operation, reason: "premium" }] };
  const prices: BookPrice[] = [];
  const gaps: PriceGap[] = [];
  for (const years of sold.filter((term) => terms.includes(term))) {
    // Whether `price` is for all years of the period is not documented: of one year it makes no difference.
    const price = attributes.prices?.[years] ?? (years === 1 ? attributes.price : undefined);
    if (price === undefined) gaps.push({ tld, operation, years, reason: "not-told" });
    else prices.push({ tld, operation, years, price, asOf: new Date(at).toISOString() });
  }
  return { prices, gaps };
}

async function ask(
  client: OpenSrsClient,
  tld: string,
  operation: TldOperation,
  period: number,
  { label = "a-name-to-ask-the-price-of", maxAgeMs = DAY_MS, signal }: PriceBookOptions,
): Promise<Answer> {
  signal?.throwIfAborted();
  const kept = answers.get(client) ?? new Map<string, Answer>();
  answers.set(client, kept);
  const domain = `${label}.${tld}`;
  const key = `${operation} ${domain}`;
  const now = runtimeOf(client).date();
  const before = kept.get(key);
  if (before && now - before.at < maxAgeMs) return before;
  const question = { domain, reg_type: KINDS[operation], period, all_periods: true };
  const { attributes } = await client.getPrice(question, { signal });
  const answer = { at: now, attributes };
  kept.set(key, answer);
  return answer;
}

function reasonOf(error: unknown, signal: AbortSignal | undefined): Pick<PriceGap, "reason" | "responseCode"> {
  if (signal?.aborted || error instanceof AuthenticationError || !(error instanceof OpenSrsError)) throw error;
  if (error instanceof ApiError) {
    const { responseCode } = error;
    return { reason: "refused", ...(responseCode !== undefined && { responseCode }) };
  }
  // The caller's own fault, or the client's: the same for every TLD.
  if (error.code === "INPUT_INVALID" || error.code === "CLIENT_CLOSED" || error.code === "CONFIG_INVALID") throw error;
  return { reason: "unanswered" };
}
