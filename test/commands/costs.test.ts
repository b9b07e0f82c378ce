import { describe, expect, test } from "vitest";
import { commands, type MethodName } from "../../src/commands/index.js";
import { buildRequest } from "../../src/exchange/request.js";
import type { Command } from "../../src/schema/command.js";
import type { Cost } from "../../src/schema/cost.js";
import type { OpsAssoc } from "../../src/wire/index.js";
import { fixtures } from "./fixtures/index.js";

const charging = Object.entries<Command>(commands).filter(([, { effect }]) => effect === "charge");

function costOf(method: string, attributes: OpsAssoc): Cost {
  const { cost } = commands[method as MethodName] as Command;
  return typeof cost === "function" ? cost(attributes) : cost!;
}

/** The cost of the command's full example, carried out now. */
function costOfExample(method: MethodName): Cost {
  const checked = buildRequest(commands[method], fixtures[method]!.input);
  if ("issues" in checked) throw new Error(JSON.stringify(checked.issues));
  const { handle: _, command: __, ...attributes } = checked.block.attributes as OpsAssoc;
  return costOf(method, attributes);
}

describe("what a command costs", () => {
  test("is declared by every command that charges, and by no other", () => {
    const declared = Object.entries<Command>(commands).filter(([, { cost }]) => cost !== undefined);
    expect(declared.map(([method]) => method)).toEqual(charging.map(([method]) => method));
  });

  test("each tells it of its example, carried out now", () => {
    const kinds = charging.map(([method]) => [method, costOfExample(method as MethodName).kind]);
    expect(Object.fromEntries(kinds)).toEqual({
      bulkTransfer: "unpriced",
      createPublishing: "unpriced",
      paySubreseller: "stated",
      processPending: "ordered",
      processPendingTrustService: "ordered",
      processTransfer: "ordered",
      redeemDomain: "unpriced",
      registerDomain: "listed",
      registerSurname: "unpriced",
      registerTrustService: "unpriced",
      renewDomain: "listed",
      simpleTransfer: "unpriced",
      submitBulkChange: "unpriced",
      submitWhoisPrivacyBulkChange: "unpriced",
      tradeDomain: "listed",
    });
  });

  test.each(charging)("%s: of attributes that are none of its own it says that it is not known, or asks", (method) => {
    expect(["unpriced", "ordered", "stated", "listed"]).toContain(costOf(method, {}).kind);
    if (method !== "tradeDomain")
      expect(costOf(method, { handle: ["save"], domain: { a: "b" } }).kind).not.toBe("free");
  });
});

const PRIVACY = "the WHOIS privacy that the order asks for";
const domain = "example.com";

describe("of an order for a domain", () => {
  test.each<[string, OpsAssoc, Cost]>([
    [
      "new",
      { reg_type: "new", period: "3", f_whois_privacy: "0" },
      { kind: "listed", ask: { domain, reg_type: "new", period: 3 } },
    ],
    [
      "new with privacy",
      { reg_type: "new", period: "3", f_whois_privacy: "1" },
      { kind: "listed", ask: { domain, reg_type: "new", period: 3 }, besides: PRIVACY },
    ],
    [
      "premium",
      { reg_type: "premium" },
      { kind: "listed", ask: { domain, reg_type: "new", period: 2 }, premium: true },
    ],
    [
      "a transfer that adds no year",
      { reg_type: "transfer", period: "0" },
      { kind: "listed", ask: { domain, reg_type: "transfer", period: 1 } },
    ],
    [
      "a transfer without period",
      { reg_type: "transfer" },
      { kind: "listed", ask: { domain, reg_type: "transfer", period: 2 } },
    ],
    [
      "a period that is none",
      { reg_type: "new", period: "1.5" },
      { kind: "unpriced", because: "the order does not say for how many years it is" },
    ],
    [
      "sunrise",
      { reg_type: "sunrise", period: "1" },
      { kind: "unpriced", because: 'GET_PRICE does not know orders of the kind "sunrise"' },
    ],
    ["saved", { reg_type: "new", period: "1", handle: "save" }, { kind: "free" }],
    [
      "saved with privacy",
      { reg_type: "new", period: "1", handle: "save", f_whois_privacy: "1" },
      { kind: "unpriced", because: `no command tells the price of ${PRIVACY}` },
    ],
  ])("%s", (_, attributes, cost) => {
    expect(costOf("registerDomain", { domain, ...attributes })).toEqual(cost);
  });

  test("renewals, trades, payments and orders that are run", () => {
    expect([
      costOf("renewDomain", { domain, period: "2", handle: "process" }),
      costOf("renewDomain", { domain, period: "2", handle: "save" }),
      costOf("tradeDomain", { domain }),
      costOf("paySubreseller", { amount: "1.00" }),
      costOf("processPending", { order_id: "7" }),
      costOf("processPending", { order_id: "7", command: "cancel" }),
      costOf("processPendingTrustService", { order_id: "7" }),
      costOf("registerTrustService", { handle: "save" }),
      costOf("submitBulkChange", { change_type: "domain_renew", let_expire: "1" }),
      costOf("submitBulkChange", { change_type: "domain_renew", period: "1" }).kind,
    ]).toEqual([
      { kind: "listed", ask: { domain, reg_type: "renewal", period: 2 } },
      { kind: "free" },
      { kind: "listed", ask: { domain, reg_type: "trade", period: 1 } },
      { kind: "stated", amount: "1.00" },
      { kind: "ordered", object: "DOMAIN", orderId: "7" },
      { kind: "free" },
      { kind: "ordered", object: "TRUST_SERVICE", orderId: "7" },
      { kind: "free" },
      { kind: "free" },
      "unpriced",
    ]);
  });
});
