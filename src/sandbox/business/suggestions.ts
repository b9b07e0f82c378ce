import type { Assoc } from "../messages/codec.js";
import { moneyText } from "../messages/money.js";
import { parseDomainName } from "./names.js";
import { askingPrice, premiumLabels } from "./premium.js";
import { isTaken } from "./queries.js";
import type { State } from "./state.js";

/** What is searched for, in the pieces that names are made of. */
export interface Query {
  readonly words: readonly string[];
  readonly tlds: readonly string[];
}

/** The services of NAME_SUGGEST, in the order they run. */
export const SERVICES = [
  "lookup",
  "suggestion",
  "premium",
  "personal_names",
  "premium_make_offer",
  "premium_brokered_transfer",
] as const;

export type Service = (typeof SERVICES)[number];

/** The words of a search: `My Shop`, `my-shop` and `myshop.com` are all fine. */
export function wordsOf(searchstring: string): string[] {
  const asDomain = parseDomainName(searchstring.replace(/\s+/g, ""));
  const phrase = typeof asDomain === "string" ? searchstring : asDomain.label;
  return phrase
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** The names that a service comes up with, each as an item of its section. */
export function itemsOf(service: Service, query: Query, state: State): Assoc[] {
  return makers[service](query, state);
}

type Maker = (query: Query, state: State) => Assoc[];

const makers: Readonly<Record<Service, Maker>> = {
  lookup: ({ words, tlds }, state) => {
    const labels = [...new Set([words.join(""), words.join("-")])];
    return across(labels, tlds).map((domain) => ({ domain, status: statusOf(domain, state) }));
  },
  suggestion: ({ words, tlds }, state) => {
    const suggested = tlds.filter((tld) => SUGGESTED_TLDS.has(tld));
    return free(across(variations(words.join("")), suggested), state);
  },
  premium: ({ words, tlds }, state) =>
    free(across(premiumLabels(words.join("")), tlds), state).map((item) => ({
      ...item,
      price: moneyText(askingPrice(item.domain)),
    })),
  personal_names: ({ words, tlds }) =>
    across([words.slice(0, 2).join(".")], tlds).map((domain) => ({ domain, status: "available" })),
  premium_make_offer: ({ words, tlds }, state) =>
    free(across([`${words.join("")}world`], tlds), state).map((item) => ({
      ...item,
      third_party_offer_url: `https://offers.sandbox.example/make?domain=${item.domain}&source=sandbox`,
      price: "0",
    })),
  premium_brokered_transfer: ({ words, tlds }, state) =>
    free(across([`${words.join("")}group`], tlds), state).map((item) => ({
      ...item,
      price: moneyText(askingPrice(item.domain) * 10),
    })),
};

/** The TLDs that suggestions are made for; lookups cover all that are served. */
const SUGGESTED_TLDS: ReadonlySet<string> = new Set(["com", "net", "org", "info", "biz", "us", "mobi"]);

function variations(label: string): string[] {
  return [
    ...["my", "the", "get", "go"].map((before) => before + label),
    ...["online", "shop", "hq", "now", "store", "web"].map((after) => label + after),
  ];
}

function across(labels: readonly string[], tlds: readonly string[]): string[] {
  return labels.flatMap((label) => tlds.map((tld) => `${label}.${tld}`));
}

function statusOf(domain: string, state: State): string {
  const parsed = parseDomainName(domain);
  if (typeof parsed === "string") return "undetermined";
  return isTaken(state, parsed.name) ? "taken" : "available";
}

function free(domains: readonly string[], state: State): { domain: string; status: string }[] {
  return domains
    .map((domain) => ({ domain, status: statusOf(domain, state) }))
    .filter(({ status }) => status === "available");
}
