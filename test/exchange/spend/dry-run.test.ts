import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { commands, type MethodName } from "../../../src/commands/index.js";
import { buildRequest } from "../../../src/exchange/request.js";
import { InputError, type SpendLimitError } from "../../../src/index.js";
import { secretsOf } from "../../../src/schema/redact.js";
import { fixtures } from "../../commands/fixtures/index.js";
import { failureOf } from "../../support/client.js";
import { COM, order, PASSWORD, spending, watched } from "./support.js";

describe("a dry run", () => {
  test("says what would be sent and what it costs, and sends only the question", async () => {
    const { client, came, records } = await spending();
    const ran = await client.dryRun("registerDomain", order("bread.com", { period: 2 }), { mark: "invoice-4711" });
    expect(ran).toMatchObject({
      request: {
        protocol: "XCP",
        action: "SW_REGISTER",
        object: "DOMAIN",
        attributes: {
          domain: "bread.com",
          period: "2",
          reg_username: "zoebaker",
          reg_password: "[secret]",
          affiliate_id: "invoice-4711",
        },
      },
      price: "23.24",
      premium: false,
    });
    const { currency, unpriced, spentToday, refusal } = ran;
    expect([currency, unpriced, spentToday, refusal]).toEqual([undefined, undefined, undefined, undefined]);
    expect([came(), records]).toEqual([["GET_PRICE"], []]);
  });

  test("is held against the ceilings, and counts nothing", async () => {
    const { ledger, asked } = watched();
    const { client, came } = await spending({ spend: { perOrder: "20.00", perDay: "30.00", ledger } });
    const dry = (period: number) => client.dryRun("registerDomain", order("b.com", { period }));
    const reasons = async () => [(await dry(1)).refusal?.reason, (await dry(2)).refusal?.reason];
    expect(await reasons()).toEqual([undefined, "per-order"]);
    await client.registerDomain(order("a.com"));
    expect(await dry(1)).toMatchObject({ price: COM, spentToday: COM, refusal: undefined });
    await client.registerDomain(order("c.com"));
    const { refusal, spentToday } = await dry(1);
    expect(refusal).toMatchObject({ code: "SPEND_PER_DAY", price: COM, ceiling: "30.00", spentToday: "23.24" });
    expect(spentToday).toBe("23.24");
    expect(asked.filter((line) => line.startsWith("reserve 11.62"))).toHaveLength(2);
    expect(came().filter((line) => line !== "GET_PRICE")).toEqual(["SW_REGISTER 11.62", "SW_REGISTER 11.62"]);
  });

  test("tells of premium names and of what has no price", async () => {
    const { client } = await spending({ spend: {} });
    const premium = await client.dryRun("registerDomain", order("bread-premium.com"));
    expect(premium).toMatchObject({ price: "4677.00", premium: true, refusal: { reason: "premium" } });
    const redeem = await client.dryRun("redeemDomain", { domain: "a.com" });
    expect(redeem).toMatchObject({
      price: undefined,
      unpriced: "GET_PRICE has no value for a redemption, and fees can come on top",
      refusal: { reason: "unpriced" },
    });
    const open = await spending();
    expect((await open.client.dryRun("redeemDomain", { domain: "a.com" })).refusal).toBeUndefined();
  });

  test("of what is no charge costs nothing and asks nothing", async () => {
    const { client, came } = await spending({ spend: {} });
    expect(await client.dryRun("lookupDomain", { domain: "a.com" })).toMatchObject({
      price: "0.00",
      refusal: undefined,
    });
    expect(came()).toEqual([]);
  });

  test("of an input that does not fit, of a price that cannot be asked, of no command", async () => {
    const { client, sandbox } = await spending();
    expect(await failureOf(client.dryRun("renewDomain", {}))).toBeInstanceOf(InputError);
    sandbox.faults.add({ kind: "cut", action: "GET_PRICE" });
    const failed = (await failureOf(client.dryRun("registerDomain", order("a.com")))) as SpendLimitError;
    expect([failed.code, failed.outcome]).toEqual(["SPEND_PRICING", "not-sent"]);
    expect(await failureOf(client.dryRun("nothing" as MethodName, {}))).toBeInstanceOf(TypeError);
  });

  test("shows no secret of any command", async () => {
    const { client } = await spending();
    const methods = Object.keys(commands) as MethodName[];
    const shown: string[] = [];
    for (const method of methods) {
      const { input, options } = fixtures[method]!;
      const checked = buildRequest(commands[method], input, options);
      if ("issues" in checked) throw new Error(method);
      const { secrets } = secretsOf(checked.block, commands[method].input());
      const ran = await client.dryRun(method, input as object, options).catch((error: unknown) => error);
      const texts = [JSON.stringify(ran), inspect(ran, { depth: 20 })];
      shown.push(
        ...secrets.filter((secret) => texts.some((text) => text.includes(secret))).map((one) => `${method}: ${one}`),
      );
    }
    expect(shown).toEqual([]);
    expect(JSON.stringify(await client.dryRun("registerDomain", order("a.com")))).not.toContain(PASSWORD);
  });
});
