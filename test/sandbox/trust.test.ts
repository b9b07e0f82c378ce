import { X509Certificate } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { run } from "./programs.js";
import { ecRequest, rsaRequest, weakRequest } from "./signing-requests.js";
import { call, contact, type Data } from "./support.js";

const startAt = new Date("2026-01-15T12:00:00Z");

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ startAt, balance: "500.00" });
});
afterEach(() => sandbox.close());

const send = (action: string, attributes: Record<string, Data> = {}) =>
  call(sandbox, action, attributes, { object: "TRUST_SERVICE" });
const certificate = { reg_type: "new", product_type: "positivessl", period: "1", contact_set: { admin: contact } };
const order = async (changes: Record<string, Data> = {}) =>
  (await send("SW_REGISTER", { ...certificate, csr: rsaRequest, handle: "process", ...changes })).attributes;
const balance = async () => (await call(sandbox, "GET_BALANCE")).attributes;
const info = async (order_id: string) => (await send("GET_ORDER_INFO", { order_id })).attributes;

describe("certificate requests", () => {
  it("are read, blanks in place of line ends included", async () => {
    const parse = async (csr: string) =>
      (await send("PARSE_CSR", { csr, product_type: "positivessl" })).attributes.csr_data;
    expect(await parse(rsaRequest)).toEqual({
      country: "CA",
      domain: "www.example.com",
      email: "admin@example.com",
      has_bad_extensions: "0",
      locality: "Toronto",
      organization: "Example & Söhne",
      organization_unit: "Web",
      state: "Ontario",
      valid_quick_domain: "1",
      valid_true_domain: "1",
    });
    expect(await parse(ecRequest.replaceAll("\n", " "))).toMatchObject({ domain: "*.shop.example", country: "" });
  });

  it.each([
    ["no PEM", "hello"],
    ["no DER", "-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----"],
    ["cut", rsaRequest.replace(/\n[^\n]+\n-----END/, "\n-----END")],
    // One byte of the subject: the signature no longer fits.
    ["forged", rsaRequest.replace(/^(.*\n.{20})(.)/, (_, before, char) => before + (char === "A" ? "B" : "A"))],
    ["weak", weakRequest],
  ])("that are %s are refused", async (_, csr) => {
    expect(await send("PARSE_CSR", { csr, product_type: "positivessl" })).toMatchObject({
      response_code: "465",
      is_success: "0",
    });
  });
});

/** What a strict verifier says, at a moment when the certificate is good. */
async function opensslVerdict({ certificate, ca_certificates }: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "trust-"));
  try {
    const [ca, issued] = [join(folder, "ca.pem"), join(folder, "issued.pem")];
    await writeFile(ca, ca_certificates as string);
    await writeFile(issued, certificate as string);
    const moment = String(startAt.getTime() / 1000 + 86_400);
    const strict = ["verify", "-x509_strict", "-purpose", "sslserver", "-attime", moment, "-CAfile", ca];
    return (await run("openssl", [...strict, "-verify_hostname", "example.com", issued])).output;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe("orders", () => {
  it("come to a certificate of the request's own key, that the sandbox's authority signed", async () => {
    const { order_id, state } = await order({ additional_domains: ["example.com", "192.0.2.1", "Bücher.example"] });
    expect(state).toBe("awaiting-approval");
    expect(await balance()).toEqual({ balance: "500.00", hold_balance: "15.00" });
    sandbox.clock.advance({ minutes: 10 });
    expect(await balance()).toEqual({ balance: "485.00", hold_balance: "0.00" });
    const { product_id, notes_list, ...rest } = await info(order_id);
    expect(rest).toMatchObject({ state: "completed", reg_type: "new", price: "15.00" });
    expect(notes_list.map(({ type }: { type: string }) => type)).toEqual([
      "order_created",
      "money_held",
      "order_processed",
      "supplier_product_created",
      "money_charged",
      "order_completed",
      "product_active",
    ]);
    const { attributes } = await send("GET_CERT", { product_id, return_ca_certs: "1", return_pkcs7_cert: "1" });
    expect(attributes).toMatchObject({
      domain: "www.example.com",
      issue_date: "2026-01-15T12:10:00.000+00:00",
      expiry_date: "2027-01-15T12:10:00.000+00:00",
      state: "active",
    });
    const issued = new X509Certificate(attributes.cert_data.certificate);
    const authority = new X509Certificate(attributes.cert_data.ca_certificates);
    expect(authority.ca).toBe(true);
    const both = Buffer.from(attributes.cert_data.pkcs7_cert.replace(/-----[^-]+-----|\s/g, ""), "base64");
    expect([both.includes(issued.raw), both.includes(authority.raw)]).toEqual([true, true]);
    expect(issued.checkIssued(authority)).toBe(true);
    expect(issued.verify(authority.publicKey)).toBe(true);
    expect(issued.checkHost("www.example.com")).toBe("www.example.com");
    expect(issued.checkHost("example.com")).toBe("example.com");
    expect(issued.checkHost("xn--bcher-kva.example")).toBe("xn--bcher-kva.example");
    expect(issued.checkIP("192.0.2.1")).toBe("192.0.2.1");
    expect(issued.validFrom).toBe("Jan 15 12:10:00 2026 GMT");
    expect(issued.subject).toContain("O=Example & Söhne");
    expect(await opensslVerdict(attributes.cert_data)).toMatch(/: OK\n$/);
    // The key of the request, which the certificate is worth nothing without.
    const request = Buffer.from(rsaRequest.replace(/-----[^-]+-----|\s/g, ""), "base64");
    expect(request.includes(issued.publicKey.export({ format: "der", type: "spki" }))).toBe(true);
  });

  it("are saved, changed, processed and cancelled", async () => {
    const { order_id } = await order({ handle: "save" });
    expect(await balance()).toEqual({ balance: "500.00", hold_balance: "0.00" });
    expect(
      await send("UPDATE_ORDER", { order_id, csr: ecRequest, product_type: "positivessl_wildcard" }),
    ).toMatchObject({
      attributes: { domain: "*.shop.example", state: "pending" },
    });
    expect(await send("PROCESS_PENDING", { order_id, dv_auth_method: "DNS" })).toMatchObject({
      attributes: { state: "awaiting-approval" },
    });
    expect(await balance()).toEqual({ balance: "500.00", hold_balance: "99.00" });
    expect(await send("UPDATE_ORDER", { order_id, period: "2" })).toMatchObject({ response_code: "465" });
    expect(await send("CANCEL_ORDER", { order_id })).toMatchObject({ attributes: { state: "declined" } });
    expect(await balance()).toEqual({ balance: "500.00", hold_balance: "0.00" });
    expect(await send("CANCEL_ORDER", { order_id })).toMatchObject({ response_code: "465" });
    sandbox.clock.advance({ days: 10 });
    expect((await info(order_id)).state).toBe("declined");
  });

  it("are checked on demand, renewed in time and expire", async () => {
    const { order_id } = await order({ dv_auth_method: "dns" });
    const checked = await send("UPDATE_DV_AUTH", { order_id, dv_auth_on_demand_check: "1" });
    expect(checked).toMatchObject({ action: "UPDATE_DV_AUTH:REPLY", attributes: { order_id } });
    const { product_id } = await info(order_id);
    const renew = () => order({ reg_type: "renew", order_id });
    expect(await renew()).toBeUndefined();
    sandbox.clock.advance({ days: 320 });
    const renewed = await renew();
    sandbox.registry.issueCertificate(renewed.order_id);
    expect(await info(renewed.order_id)).toMatchObject({ reg_type: "renewal", state: "completed" });
    const product = async (id: string) => (await send("GET_PRODUCT_INFO", { product_id: id })).attributes;
    expect(await product(product_id)).toMatchObject({ state: "renewed", is_renewable: "0" });
    const next = (await info(renewed.order_id)).product_id;
    expect(await product(next)).toMatchObject({ expiry_date: "2028-01-15T12:00:00.000+00:00", state: "active" });
    sandbox.clock.advance({ days: 410 });
    expect(await product(next)).toMatchObject({ state: "expired", is_renewable: "1" });
    const listed = await send("GET_PRODUCTS", { min_expiry_date: "2028-01-15", max_expiry_date: "2028-01-15" });
    expect(listed.attributes.product_list).toMatchObject([{ domain: "www.example.com", is_renewable: "1" }]);
  });

  it.each([
    [{ product_type: "gold_plated" }, "501", "Permission denied for the specified reseller and product type"],
    [
      { product_type: "comodo_ev", period: "3", contact_set: { organization: { ...contact }, signer: contact } },
      "440",
      "Order Failed: over quota.",
    ],
    [{ csr: "" }, "460", "Missing required field: csr."],
    [{ additional_domains: ["no name"] }, "465", "Invalid data: additional_domains."],
    [{ period: "" }, "460", "Missing required field: period."],
    [{ contact_set: {} }, "460", "admin: Missing required field: first_name."],
    [{ reg_type: "renew" }, "460", "Missing required field: order_id."],
    [{ reg_type: "renew", order_id: "1" }, "405", "Invalid id supplied. Cannot be found in the database"],
    [{ reg_type: "rent" }, "465", "Invalid data: reg_type."],
  ])("with %j are refused with %s", async (changes, code, text) => {
    const reply = await send("SW_REGISTER", {
      ...certificate,
      csr: rsaRequest,
      handle: "process",
      ...(changes as Record<string, Data>),
    });
    expect(reply).toMatchObject({ response_code: code, response_text: text, is_success: "0" });
    expect(await balance()).toEqual({ balance: "500.00", hold_balance: "0.00" });
  });
});
