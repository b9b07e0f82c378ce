import { describe, expect, test } from "vitest";
import { commands, type MethodName } from "../../src/commands/index.js";
import { typedReply } from "../../src/exchange/reply.js";
import type { OpsAssoc } from "../../src/wire/value.js";
import { answerOf } from "../support/envelopes.js";

// Successes that are known, or that the sources leave open: the types allow them, so that they have no issues.

function read(method: MethodName, attributes: OpsAssoc) {
  const block = { is_success: "1", response_code: "200", response_text: "Command successful", attributes };
  const { attributes: read, issues } = typedReply<unknown>(answerOf(block), commands[method]);
  return { attributes: read, issues };
}

const plain = (attributes: OpsAssoc) => [attributes, attributes] as const;

describe("replies without what not every source has", () => {
  test.each<[string, MethodName, OpsAssoc, unknown]>([
    ["a saved order", "registerDomain", ...plain({ id: "3735281" })],
    [
      "deleted domains of the older guide",
      "getDeletedDomains",
      {
        del_domains: [
          {
            name: "example.com",
            reason: "Expired",
            delete_date: "07-JAN-2011 13:51:53",
            delete_date_epoch: "1294426313",
            expire_date: "21-NOV-2010 11:00:00",
            expire_date_epoch: "1290355200",
          },
        ],
        page: "1",
        page_size: "40",
        total: "1",
      },
      {
        del_domains: [
          {
            name: "example.com",
            reason: "Expired",
            delete_date: "07-JAN-2011 13:51:53",
            delete_date_epoch: 1294426313,
            expire_date: "21-NOV-2010 11:00:00",
            expire_date_epoch: 1290355200,
          },
        ],
        page: 1,
        page_size: 40,
        total: 1,
      },
    ],
    [
      "orders as the guide has them",
      "getOrdersByDomain",
      { orders: [], page_size: "40" },
      { orders: [], page_size: 40 },
    ],
    ["no affiliate", "getDomainAffiliateId", ...plain({})],
    [
      "an order with the guide's spelling",
      "getOrderInfo",
      {
        field_hash: {
          id: "1",
          domain: "example.com",
          reg_type: "renewal",
          status: "completed",
          period: "1",
          cost: "11.62",
          order_date: "1304687051",
          "encoding type": "undef",
        },
      },
      {
        field_hash: {
          id: "1",
          domain: "example.com",
          reg_type: "renewal",
          status: "completed",
          period: 1,
          cost: "11.62",
          order_date: 1304687051,
          "encoding type": "undef",
        },
      },
    ],
    [
      "a section that failed",
      "nameSuggest",
      { premium: { response_code: "500", response_text: "Timed out" } },
      { premium: { response_code: 500, response_text: "Timed out" } },
    ],
    [
      "a premium name that was just sold",
      "nameSuggest",
      { premium: { response_code: "200", response_text: "", items: [{ domain: "example.com", status: "justsold" }] } },
      { premium: { response_code: 200, response_text: "", items: [{ domain: "example.com", status: "justsold" }] } },
    ],
    ["nothing to cancel", "cancelPendingOrders", { total: "0" }, { total: 0 }],
    [
      "a change told by is_success alone",
      "modifyDomain",
      { details: { "example.com": { is_success: "1" } } },
      {
        details: { "example.com": { is_success: true } },
      },
    ],
    [
      "a transfer of the guide's table",
      "getTransfersIn",
      { total: "1", transfers: [{ domain: "example.com", status: "pending_owner" }] },
      { total: 1, transfers: [{ domain: "example.com", status: "pending_owner" }] },
    ],
    ["a nameserver told by its code alone", "registryCheckNameserver", ...plain({})],
    [
      "a signing request of two fields",
      "parseTrustServiceCsr",
      ...plain({ csr_data: { country: "CA", domain: "example.com" } }),
    ],
    ["an empty queue", "pollEvent", { total: "0", transaction_id: "1" }, { total: 0, transaction_id: "1" }],
    ["an event that was the last", "ackEvent", ...plain({ transaction_id: "1" })],
    ["a lock setting in another shape", "getTradeLockSetting", ...plain({})],
    ["a login without requests", "setCookie", ...plain({ cookie: "0000:0000:00" })],
    ["a login that moved", "updateCookie", ...plain({ cookie: "0000:0000:00" })],
    [
      "a renewal that was pending",
      "processPending",
      { order_id: "7", f_auto_renew: "Y", "registration expiration date": "2027-10-15 14:11:24" },
      { order_id: "7", f_auto_renew: true, "registration expiration date": "2027-10-15 14:11:24" },
    ],
    ["a job without details", "simpleTransferStatus", ...plain({ id: "4711", status: "in progress" })],
  ])("%s (%s)", (_, method, sent, attributes) => {
    expect(read(method, sent)).toEqual({ attributes, issues: [] });
  });

  test("a price that is missing is an issue, and the type allows it", () => {
    const missing = [{ path: "price", message: "is missing from the reply" }];
    expect(read("getPrice", {})).toEqual({ attributes: {}, issues: missing });
  });

  test("a zone that is an empty text is an empty zone", () => {
    expect(read("getDnsZone", { records: "", nameservers_ok: "1" })).toEqual({
      attributes: { records: {}, nameservers_ok: true },
      issues: [],
    });
  });

  test("a flag in words is one", () => {
    expect(read("belongsToRsp", { belongs_to_rsp: "false" }).attributes).toEqual({ belongs_to_rsp: false });
  });
});
