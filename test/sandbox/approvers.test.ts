import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { ecRequest, rsaRequest } from "./signing-requests.js";
import { call, contact, type Data } from "./support.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const send = (action: string, attributes: Record<string, Data>) =>
  call(sandbox, action, attributes, { object: "TRUST_SERVICE" });
// The request is for www.example.com.
const order = (changes: Record<string, Data> = {}) =>
  send("SW_REGISTER", {
    reg_type: "new",
    product_type: "positivessl",
    period: "1",
    contact_set: { admin: contact },
    csr: rsaRequest,
    handle: "save",
    ...changes,
  });
const saved = async (changes: Record<string, Data> = {}): Promise<string> => (await order(changes)).attributes.order_id;
const approver = async (order_id: string) => (await send("GET_ORDER_INFO", { order_id })).attributes.approver_email;
const refusal = { response_code: "465", response_text: "Invalid data: approver_email.", is_success: "0" };

const MAILBOXES = ["admin", "administrator", "hostmaster", "postmaster", "webmaster"];

describe("the approver of a certificate", () => {
  it.each([
    ["fresh-bread.com", ["fresh-bread.com"]],
    ["www.fresh-bread.com", ["www.fresh-bread.com", "fresh-bread.com"]],
    ["*.Fresh-Bread.com", ["fresh-bread.com"]],
    ["a.b.fresh-bread.co.uk", ["a.b.fresh-bread.co.uk", "fresh-bread.co.uk"]],
    ["www.münchen.de", ["www.xn--mnchen-3ya.de", "xn--mnchen-3ya.de"]],
    ["www.bread.example", ["www.bread.example", "bread.example"]],
  ])("of %s is a mailbox of the name or of its registered domain", async (domain, domains) => {
    const { attributes } = await send("QUERY_APPROVER_LIST", { domain, product_type: "positivessl" });
    expect(attributes.approver_list).toEqual(
      domains.flatMap((domain) =>
        MAILBOXES.map((mailbox) => ({ domain, email: `${mailbox}@${domain}`, type: "GENERIC" })),
      ),
    );
  });

  it.each(["admin@www.example.com", "hostmaster@example.com", "Admin@Example.com"])("may be %s", async (email) => {
    expect(await approver(await saved({ approver_email: email }))).toBe(email);
  });

  it.each(["zoe@example.com", "admin@another.com", "admin@com", "admin"])("may not be %s", async (approver_email) => {
    expect(await order({ approver_email })).toMatchObject(refusal);
    const order_id = await saved({ approver_email: "admin@example.com" });
    expect(await send("UPDATE_ORDER", { order_id, period: "2", approver_email })).toMatchObject(refusal);
    expect(await send("PROCESS_PENDING", { order_id, approver_email })).toMatchObject(refusal);
    const { attributes } = await send("GET_ORDER_INFO", { order_id });
    expect(attributes).toMatchObject({ period: "1", state: "pending", approver_email: "admin@example.com" });
  });

  it("need not be named: then the admin contact is asked", async () => {
    const order_id = await saved();
    expect(await approver(order_id)).toBe(contact.email);
    await send("UPDATE_ORDER", { order_id, approver_email: "admin@example.com" });
    await send("UPDATE_ORDER", { order_id, period: "2" });
    expect(await approver(order_id)).toBe("admin@example.com");
    await send("UPDATE_ORDER", { order_id, approver_email: "" });
    expect(await approver(order_id)).toBe(contact.email);
    expect(await approver(await saved({ approver_email: "" }))).toBe(contact.email);
  });

  it("goes with the name that it was named for", async () => {
    const order_id = await saved({ approver_email: "admin@example.com" });
    // This request is for *.shop.example.
    const another = { order_id, csr: ecRequest, product_type: "positivessl_wildcard" };
    expect(await send("UPDATE_ORDER", { ...another, approver_email: "admin@example.com" })).toMatchObject(refusal);
    expect(await approver(order_id)).toBe("admin@example.com");
    await send("UPDATE_ORDER", another);
    expect(await approver(order_id)).toBe(contact.email);
    await send("UPDATE_ORDER", { order_id, approver_email: "admin@shop.example" });
    expect(await approver(order_id)).toBe("admin@shop.example");
  });
});
