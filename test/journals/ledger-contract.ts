import { expect, test } from "vitest";
import type { Ledger, Reservation } from "../../src/index.js";
import { newKey } from "./journal-contract.js";

const range = (count: number) => Array.from({ length: count }, (_, at) => at);

export const reservation = (changes: Partial<Reservation> = {}): Reservation => ({
  id: newKey("order"),
  account: newKey("host/account"),
  day: "2026-11-27",
  amount: "12.50",
  ...changes,
});

/** What holds for every ledger. `ledgers` are several connections to the same store. */
export function ledgerContract(ledgers: () => readonly Ledger[]): void {
  const ledger = () => ledgers()[0]!;
  const worker = (at: number) => ledgers()[at % ledgers().length]!;
  /** Nothing more is counted: what the day's sum is. */
  const spent = async ({ account, day }: Reservation) =>
    (await ledger().reserve({ ...reservation({ account, day }), amount: "0" }, "99999999999")).spent;

  test("a hundred at once take what fits below the ceiling and no cent more", async () => {
    const first = reservation({ amount: "9.99" });
    const orders = range(100).map((at) => ({ ...first, id: `${first.id} ${at}` }));
    const given = await Promise.all(orders.map((order, at) => worker(at).reserve(order, "500.00")));
    const accepted = given.filter((each) => each.accepted);
    expect(accepted).toHaveLength(50);
    expect(new Set(accepted.map((each) => each.spent)).size).toBe(50);
    expect(await spent(first)).toBe("499.50");
    expect(await ledger().reserve({ ...first, id: "exact", amount: "0.50" }, "500")).toEqual({
      accepted: true,
      spent: "500.00",
    });
    expect(await ledger().reserve({ ...first, id: "more", amount: "0.0001" }, "500")).toEqual({
      accepted: false,
      spent: "500.00",
    });
  });

  test("one that alone is over the ceiling is not counted", async () => {
    const order = reservation({ amount: "60.01" });
    expect(await ledger().reserve(order, "60")).toEqual({ accepted: false, spent: "0.00" });
    expect(await ledger().reserve(order, "60.01")).toEqual({ accepted: true, spent: "60.01" });
  });

  test("sums are exact, however small and however large", async () => {
    const first = reservation({ amount: "0.1" });
    const limit = "99999999999.9999";
    await Promise.all(range(30).map((at) => worker(at).reserve({ ...first, id: `${first.id} ${at}` }, limit)));
    expect(await spent(first)).toBe("3.00");
    await ledger().reserve({ ...first, id: "large", amount: "99999999990.0001" }, limit);
    expect(await spent(first)).toBe("99999999993.0001");
    expect(await ledger().reserve({ ...first, id: "over", amount: "6.9999" }, limit)).toMatchObject({
      accepted: false,
    });
    expect(await ledger().reserve({ ...first, id: "up to it", amount: "6.9998" }, limit)).toEqual({
      accepted: true,
      spent: limit,
    });
  });

  test("reserved twice, or by many at once, an order counts once, at the ceiling too", async () => {
    const order = reservation();
    const given = await Promise.all(range(20).map((at) => worker(at).reserve(order, "12.50")));
    expect(new Set(given.map((each) => JSON.stringify(each)))).toEqual(new Set(['{"accepted":true,"spent":"12.50"}']));
    expect(await worker(1).reserve({ ...order, amount: "99" }, "1")).toEqual({ accepted: true, spent: "12.50" });
  });

  test("an order counts once on two days too, in the first", async () => {
    const order = reservation();
    const later = { ...order, day: "2026-11-28" };
    await ledger().reserve(order, "20");
    expect(await ledger().reserve(later, "20")).toEqual({ accepted: true, spent: "0.00" });
    await ledger().release(later);
    expect([await spent(order), await spent(later)]).toEqual(["0.00", "0.00"]);
  });

  test("released, once or by many at once, it is taken back once, as it was counted", async () => {
    const order = reservation();
    await ledger().reserve(order, "20");
    await ledger().reserve({ ...order, id: "other", amount: "1.25" }, "20");
    await Promise.all(range(10).map((at) => worker(at).release({ ...order, amount: "999" })));
    expect(await spent(order)).toBe("1.25");
    await ledger().release({ ...order, id: "never reserved" });
    expect(await spent(order)).toBe("1.25");
    expect(await ledger().reserve(order, "20")).toEqual({ accepted: true, spent: "13.75" });
  });

  test("reserved and released at once by many, the sum is that of what stays", async () => {
    const first = reservation({ amount: "1.01" });
    const orders = range(60).map((at) => ({ ...first, id: `${first.id} ${at}` }));
    await Promise.all(
      orders.map(async (order, at) => {
        await worker(at).reserve(order, "1000");
        if (at % 2 === 0) await worker(at + 1).release(order);
      }),
    );
    expect(await spent(first)).toBe("30.30");
  });

  test("accounts, days and ids are apart, whatever their characters", async () => {
    const ids = ["é", "e\u0301", "\ud83d", "\ude00", "a:b", '"', "{x}", "long ".repeat(2_000)];
    const first = reservation({ amount: "1" });
    for (const id of ids) await ledger().reserve({ ...first, id }, "8");
    expect(await spent(first)).toBe("8.00");
    const orders = [{ ...first, day: "2026-11-28" }, reservation({ account: `${first.account}:x` }), reservation()];
    for (const order of orders)
      expect(await ledger().reserve({ ...order, id: "é", amount: "8" }, "8")).toMatchObject({
        spent: order === orders[0] ? "0.00" : "8.00",
      });
    for (const id of ids) await worker(1).release({ ...first, id });
    expect(await spent(first)).toBe("0.00");
  });

  test.each([
    ["amount", { amount: "-1" }, "5", 'the amount "-1" is no amount such as 12.50'],
    ["amount", { amount: "1,5" }, "5", 'the amount "1,5" is no amount such as 12.50'],
    ["amount", { amount: "0.00001" }, "5", 'the amount "0.00001" is no amount such as 12.50'],
    ["ceiling", {}, "Infinity", 'the ceiling "Infinity" is no amount such as 12.50'],
    ["day", { day: "27.11.2026" }, "5", 'the day "27.11.2026" is not like 2026-11-27'],
  ])("an unfit %s is an error, and nothing is counted", async (_, changes, ceiling, message) => {
    const order = reservation({ id: "x", ...changes });
    await expect(ledger().reserve(order, ceiling)).rejects.toThrow(new TypeError(`Reservation "x": ${message}`));
    expect(await spent({ ...order, day: "2026-11-27" })).toBe("0.00");
  });
}
