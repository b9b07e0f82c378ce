import { expect, test } from "vitest";
import { AuthenticationError, priceBook, type Transport, TransportFailure } from "../../../src/index.js";
import { failureOf } from "../../support/client.js";
import { replyOf } from "../../support/envelopes.js";
import { type Scripted, scriptedClient, textOf } from "../../support/scripted.js";

type Teller = (domain: string, kind: string) => string | TransportFailure;

/** A client whose GET_PRICE is answered by `tell`, what it asked, and its clock. */
function clientOf(tell: Teller) {
  const asked: string[] = [];
  const clock = { now: Date.UTC(2026, 0, 31) };
  const transport: Transport = () => ({
    async send(request) {
      const item = (name: string) => textOf(request).match(new RegExp(`key="${name}"[^>]*>([^<]*)<`))?.[1] ?? "";
      asked.push(`${item("reg_type")} ${item("domain")} ${item("period")}`);
      const answer = tell(item("domain"), item("reg_type"));
      if (answer instanceof TransportFailure) throw answer;
      return { status: 200, body: Buffer.from(answer) };
    },
    renew: () => {},
    async close() {},
  });
  const client = scriptedClient({ transport } as Scripted, {}, { date: () => clock.now });
  return { client, asked, clock };
}

const priced = (more: { readonly [item: string]: string } = {}) =>
  replyOf(200, "Command Successful", {
    attributes: { price: "11.62", prices: { "1": "11.62", "2": "23.24" }, ...more },
  });

test("prices a TLD, kind and term; redemptions are a gap", async () => {
  const { client, asked } = clientOf(() => priced());
  const { prices, gaps } = await priceBook(client, { tlds: [".COM", "com"], terms: [1, 2, 3], label: "x" });
  expect(asked).toEqual(["new x.com 1", "renewal x.com 1", "transfer x.com 1"]);
  const asOf = "2026-01-31T00:00:00.000Z";
  expect(prices).toEqual(
    ["register", "renew", "transfer"].flatMap((operation) => [
      { tld: "com", operation, years: 1, price: "11.62", asOf },
      { tld: "com", operation, years: 2, price: "23.24", asOf },
    ]),
  );
  expect(gaps).toEqual([
    ...["register", "renew", "transfer"].map((operation) => ({ tld: "com", operation, years: 3, reason: "not-told" })),
    { tld: "com", operation: "redemption", reason: "no-command" },
  ]);
});

test("an answer is kept for maxAgeMs", async () => {
  const { client, asked, clock } = clientOf(() => priced());
  await priceBook(client, { tlds: ["com"] });
  await priceBook(client, { tlds: ["com"] });
  expect(asked).toHaveLength(3);
  clock.now += 60_000;
  await priceBook(client, { tlds: ["com"], maxAgeMs: 60_000 });
  expect(asked).toHaveLength(6);
});

test("what is refused, unanswered, premium or of an unclear term is a gap, and stops nothing", async () => {
  const { client } = clientOf((domain, kind) => {
    if (domain.endsWith(".de")) return replyOf(465, "No price");
    if (domain.endsWith(".it")) return new TransportFailure("failed", "connect");
    if (kind === "new") return priced({ is_registry_premium: "1" });
    // Whether this is for one year or for two is not known.
    return replyOf(200, "Command Successful", { attributes: { price: "70.00" } });
  });
  const { prices, gaps } = await priceBook(client, { tlds: ["de", "it", "ai"], terms: [2] });
  expect(prices).toEqual([]);
  const ofRegistration = gaps.filter(({ operation }) => operation === "register");
  expect(ofRegistration).toEqual([
    { tld: "de", operation: "register", reason: "refused", responseCode: 465 },
    { tld: "it", operation: "register", reason: "unanswered" },
    { tld: "ai", operation: "register", reason: "premium" },
  ]);
  expect(gaps).toContainEqual({ tld: "ai", operation: "renew", years: 2, reason: "not-told" });
});

test("what holds for every question is thrown", async () => {
  const denied = clientOf(() => replyOf(410, "Authentication Error"));
  expect(await failureOf(priceBook(denied.client, { tlds: ["com"] }))).toBeInstanceOf(AuthenticationError);
  const reason = new Error("enough");
  const { client, asked } = clientOf(() => priced());
  expect(await failureOf(priceBook(client, { tlds: ["com"], signal: AbortSignal.abort(reason) }))).toBe(reason);
  expect(await failureOf(priceBook(client, { tlds: ["com", "a b"] }))).toBeInstanceOf(TypeError);
  expect(asked).toEqual([]);
});
