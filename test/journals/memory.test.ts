import { describe, expect, test } from "vitest";
import { memoryJournal, memoryLedger } from "../../src/index.js";
import { journalContract } from "./journal-contract.js";
import { ledgerContract, reservation } from "./ledger-contract.js";

describe("memoryJournal", () => {
  const journal = memoryJournal();
  journalContract(() => [journal]);
});

describe("memoryLedger", () => {
  const ledger = memoryLedger();
  ledgerContract(() => [ledger]);

  test("forgets what is older than forty days", async () => {
    const ledger = memoryLedger();
    const order = reservation({ day: "2026-11-27" });
    await ledger.reserve(order, "20");
    await ledger.reserve(reservation({ day: "2027-01-06" }), "20");
    expect(await ledger.reserve(order, "20")).toEqual({ accepted: true, spent: "12.50" });
    await ledger.reserve(reservation({ day: "2027-01-07" }), "20");
    const { account } = order;
    expect(await ledger.reserve({ ...order, id: "next" }, "20")).toEqual({ accepted: true, spent: "12.50" });
    expect(await ledger.reserve(reservation({ account, day: order.day }), "99")).toEqual({
      accepted: true,
      spent: "25.00",
    });
  });
});
