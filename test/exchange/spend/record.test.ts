import { describe, expect, test } from "vitest";
import { type ChargeRecord, InputError } from "../../../src/index.js";
import { failureOf } from "../../support/client.js";
import { replyOf } from "../../support/envelopes.js";
import { scripted, scriptedClient } from "../../support/scripted.js";
import { COM, NOW, order, PASSWORD, spending } from "./support.js";

describe("the record of a charge", () => {
  test("of a success: order, transaction, price, mark", async () => {
    const lines: string[] = [];
    const { client, records } = await spending({
      spend: {},
      logger: { info: (line, facts) => lines.push(`${line} ${Object.keys(facts).length}`) },
    });
    const reply = await client.registerDomain(order("bread.com"), { mark: "invoice-4711" });
    const { id } = reply.attributes;
    expect(records).toEqual([
      {
        command: "SW_REGISTER DOMAIN",
        environment: "sandbox",
        username: "sandbox",
        subreseller: undefined,
        domain: "bread.com",
        mark: "invoice-4711",
        orderId: id,
        transactionId: reply.transactionId,
        price: COM,
        premium: false,
        outcome: "done",
        state: "completed",
        startedAt: NOW.toISOString(),
        endedAt: NOW.toISOString(),
      },
    ]);
    expect(lines).toEqual([`Charge SW_REGISTER DOMAIN on sandbox: done, bread.com, order ${id}, price 11.62 14`]);
    expect(JSON.stringify(records)).not.toMatch(new RegExp(`${PASSWORD}|Baker|zoe@|Oak Street`));
  });

  test("comes once for every charge, however it ends", async () => {
    const { client, sandbox, records } = await spending({ spend: { perOrder: "100.00" } }, { balance: "15.00" });
    const fault = (plan: object) => sandbox.faults.add({ ...plan, action: "SW_REGISTER" } as never);
    const buy = (domain: string, changes: object = {}) => client.registerDomain(order(domain, changes)).catch(() => {});
    await buy("saved.com", { handle: "save" });
    fault({ kind: "code", code: 465, text: "Invalid data" });
    await buy("refused.com");
    fault({ kind: "cut" });
    await buy("lost.com");
    await buy("rich.com", { period: 10 });
    await buy("done.com");
    await buy("parked.com");
    const reason = new Error("changed my mind");
    await client.registerDomain(order("aborted.com"), { signal: AbortSignal.abort(reason) }).catch(() => {});
    expect(records.map(({ domain, outcome, state, error }) => [domain, outcome, state ?? error])).toEqual([
      ["saved.com", "done", "saved"],
      ["refused.com", "refused", "INVALID_DATA"],
      ["lost.com", "unknown", "OUTCOME_UNKNOWN"],
      ["rich.com", "not-sent", "SPEND_PER_ORDER"],
      ["done.com", "done", "completed"],
      ["parked.com", "parked", "ORDER_PARKED"],
      ["aborted.com", "not-sent", undefined],
    ]);
    expect(records.map(({ price }) => price)).toEqual(["0.00", COM, COM, "116.20", COM, COM, undefined]);
    expect(records[5]!.orderId).toMatch(/^\d+$/);
  });

  test("has the number of the transaction, of a success and of a refusal", async () => {
    const records: ChargeRecord[] = [];
    const onCharge = (record: ChargeRecord) => void records.push(record);
    const answers = [
      replyOf(200, "Done", { transaction_id: "T-1", attributes: { order_id: "7", id: "9" } }),
      replyOf(555, "Already renewed", { transaction_id: "T-2" }),
    ];
    const client = scriptedClient(scripted(...answers), { onCharge });
    const renewal = { domain: "a.com", currentexpirationyear: 2027, period: 1, auto_renew: false, handle: "process" };
    await client.renewDomain(renewal as never);
    await client.renewDomain(renewal as never).catch(() => {});
    expect(records.map(({ transactionId, orderId, outcome }) => [transactionId, orderId, outcome])).toEqual([
      ["T-1", "7", "done"],
      ["T-2", undefined, "refused"],
    ]);
  });

  test("of orders that are run names them; raw commands and payments have one too", async () => {
    const { client, records } = await spending();
    const { attributes } = await client.registerDomain(order("a.com", { handle: "save" }));
    const order_id = attributes.id!;
    const { attributes: run } = await client.processPending({ order_id });
    await client.processPending({ order_id: "99999" }).catch(() => {});
    await client.paySubreseller({ username: "nobody", amount: "2.00" }).catch(() => {});
    await client.send({ action: "BUY", object: "THING" }).catch(() => {});
    expect(records.map(({ command, orderId, price }) => [command, orderId, price])).toEqual([
      ["SW_REGISTER DOMAIN", order_id, "0.00"],
      ["PROCESS_PENDING DOMAIN", run.order_id, undefined],
      ["PROCESS_PENDING DOMAIN", "99999", undefined],
      ["PAY SUBRESELLER", undefined, "2.00"],
      ["BUY THING", undefined, undefined],
    ]);
  });

  test("is made of no reading command, and of no input that does not fit", async () => {
    const { client, records } = await spending();
    await client.lookupDomain({ domain: "a.com" });
    await client.send({ action: "LOOKUP", object: "DOMAIN", attributes: { domain: "a.com" }, effect: "read" });
    expect(await failureOf(client.registerDomain({} as never))).toBeInstanceOf(InputError);
    expect(records).toEqual([]);
  });
});

describe("a hook that fails", () => {
  test.each([
    [
      "throws",
      () => {
        throw new Error("disk full");
      },
    ],
    ["rejects", () => Promise.reject(new Error("disk full"))],
  ])("since it %s is told to the logger, and changes nothing", async (_, onCharge) => {
    const lines: string[] = [];
    let told = 0;
    const hook = () => {
      told++;
      return onCharge();
    };
    const logger = { error: (line: string) => lines.push(line) };
    const { client, sandbox } = await spending({ onCharge: hook, logger });
    expect((await client.registerDomain(order("a.com"))).code).toBe(200);
    sandbox.faults.add({ kind: "code", code: 465, text: "Invalid data", action: "SW_REGISTER" });
    expect(await failureOf(client.registerDomain(order("b.com")))).toMatchObject({ responseCode: 465 });
    await new Promise(setImmediate);
    expect(lines.filter((line) => line.startsWith("onCharge"))).toEqual([
      "onCharge of OpenSrsClient failed: Error: disk full",
      "onCharge of OpenSrsClient failed: Error: disk full",
    ]);
    expect(told).toBe(2);
  });
});
