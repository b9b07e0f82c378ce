import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { call, envelope, postSigned, read, registration } from "./support.js";

const startAt = new Date("2026-01-15T12:00:00Z");

describe("lists, prices and searches", () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ startAt });
    for (const [domain, period] of [
      ["bravo.com", "1"],
      ["alpha.com", "1"],
      ["charlie.net", "2"],
      ["delta.de", "1"],
    ] as const) {
      await call(sandbox, "SW_REGISTER", registration(domain, { period }));
    }
  });
  afterAll(() => sandbox.close());

  it("pages the domains that expire in a range, both ends included", async () => {
    const page = async (page: string) =>
      (
        await call(sandbox, "GET_DOMAINS_BY_EXPIREDATE", {
          exp_from: "2027-01-15",
          exp_to: "2027-01-15",
          limit: "2",
          page,
        })
      ).attributes;
    const row = (name: string) => ({ name, expiredate: "2027-01-15 12:00:00", f_auto_renew: "N", f_let_expire: "N" });
    expect(await page("1")).toEqual({
      exp_domains: [row("alpha.com"), row("bravo.com")],
      page: "1",
      remainder: "1",
      total: "3",
    });
    expect(await page("2")).toEqual({ exp_domains: [row("delta.de")], page: "2", remainder: "0", total: "3" });
    expect(await page("3")).toMatchObject({ exp_domains: [], remainder: "0" });
  });

  it("lists the account's domains by pattern and order, from page 0", async () => {
    const list = async (attributes: Record<string, string>) =>
      (await call(sandbox, "GET", { type: "list", ...attributes })).attributes;
    expect(await list({ limit: "3" })).toMatchObject({
      count: "4",
      remainder: "1",
      domain_list: ["alpha.com", "bravo.com", "charlie.net"],
      ext_results: [{ "alpha.com": { auto_renew: "0", sponsoring_rsp: "1" } }, {}, {}],
    });
    expect(await list({ limit: "3", page: "1" })).toMatchObject({ remainder: "0", domain_list: ["delta.de"] });
    expect((await list({ domain_search: "*a*.com", sort_by: "DESC" })).domain_list).toEqual(["bravo.com", "alpha.com"]);
    expect((await list({ min_to_expiry: "400" })).domain_list).toEqual(["charlie.net"]);
    expect((await list({ order_by: "expiredate", with_encoding_types: "1", limit: "1" })).domain_list).toEqual([
      { domain: "alpha.com", encoding_type: "" },
    ]);
  });

  it("cannot renew where the registry renews by itself", async () => {
    const renewal = { domain: "delta.de", currentexpirationyear: "2027", period: "1" };
    expect(await call(sandbox, "RENEW", renewal)).toMatchObject({
      response_code: "480",
      response_text: "capability is not enabled for delta.de",
    });
  });

  it("prices by TLD, kind and years", async () => {
    const price = async (attributes: Record<string, string>) =>
      (await call(sandbox, "GET_PRICE", attributes)).attributes;
    expect(await price({ domain: "x.com" })).toEqual({ price: "11.62" });
    expect(await price({ domain: "x.shop", reg_type: "renewal", period: "2" })).toEqual({ price: "69.00" });
    expect(await price({ domain: "x.com.au", all_periods: "1" })).toEqual({
      price: "16.50",
      prices: { 1: "16.50", 2: "33.00", 3: "49.50", 4: "66.00", 5: "82.50" },
    });
  });

  it("searches by section", async () => {
    const reply = await call(sandbox, "NAME_SUGGEST", {
      searchstring: "Alpha",
      tlds: [".com", "net", "nosuchtld"],
      services: ["lookup", "suggestion", "premium", "premium_make_offer"],
      service_override: { suggestion: { maximum: "2" } },
    });
    expect(reply).not.toHaveProperty("object");
    expect(reply).toMatchObject({ response_code: "200", is_search_completed: "1", request_response_time: "1.200" });
    expect(reply).not.toHaveProperty("search_key");
    expect(reply.attributes.lookup).toEqual({
      count: "3",
      response_code: "200",
      response_text: "Command Successful",
      is_success: "1",
      items: [
        { domain: "alpha.com", status: "taken" },
        { domain: "alpha.net", status: "available" },
        { domain: "alpha.nosuchtld", status: "undetermined" },
      ],
    });
    expect(reply.attributes.suggestion.items).toEqual([
      { domain: "myalpha.com", status: "available" },
      { domain: "myalpha.net", status: "available" },
    ]);
    expect(reply.attributes.premium.items[0]).toEqual({
      domain: "alpha-premium.com",
      status: "available",
      price: expect.stringMatching(/^\d+\.00$/),
    });
    expect(reply.attributes.premium_make_offer).not.toHaveProperty("is_success");
  });

  it("goes on with a search that ran out of time", async () => {
    const query = { searchstring: "alpha", tlds: ["com", "net", "org"], services: ["lookup"], max_wait_time: "0.2" };
    const first = await call(sandbox, "NAME_SUGGEST", query);
    expect(first).toMatchObject({ is_search_completed: "0", search_key: expect.stringMatching(/^[0-9a-f]{32}$/) });
    const statuses = (reply: typeof first) =>
      reply.attributes.lookup.items.map((item: { status: string }) => item.status);
    expect(statuses(first)).toEqual(["taken", "available", "in_progress"]);
    const second = await call(sandbox, "NAME_SUGGEST", { search_key: first.search_key as string });
    expect(second).toMatchObject({ is_search_completed: "1", request_response_time: "0.100" });
    expect(statuses(second)).toEqual(["taken", "available", "available"]);
    expect(await call(sandbox, "NAME_SUGGEST", { search_key: "0".repeat(32) })).toMatchObject({ response_code: "465" });
  });
});

describe("quirks and seeds", () => {
  async function run(seed: number, quirks: boolean): Promise<string[]> {
    await using sandbox = await startSandbox({ startAt, seed, quirks });
    const bodies: string[] = [];
    const commands = [
      ["SW_REGISTER", registration("quirky.com")],
      ["GET", { domain: "quirky.com", type: "all_info" }],
      ["GET", { domain: "quirky.com", type: "domain_auth_info" }],
      ["GET_DOMAINS_BY_EXPIREDATE", { exp_from: "2026-01-01", exp_to: "2030-01-01" }],
      ["NAME_SUGGEST", { searchstring: "quirky", tlds: ["com"], services: ["premium", "premium_make_offer"] }],
      ["LOOKUP", { domain: "quirky.com" }],
    ] as const;
    for (const [action, attributes] of commands) {
      bodies.push((await postSigned(sandbox, envelope(action, "DOMAIN", attributes as Record<string, string>))).body);
    }
    return bodies;
  }

  it("gives the same bytes for the same seed, and others for another", async () => {
    expect(await run(3, true)).toEqual(await run(3, true));
    expect(await run(3, false)).toEqual(await run(3, false));
    expect(await run(3, true)).not.toEqual(await run(4, true));
  });

  it("changes the looks of replies and not what they say", async () => {
    const plain = await run(3, false);
    const quirky = await run(3, true);
    const authInfo = (bodies: string[]) => read(bodies[2] ?? "").attributes.domain_auth_info;
    expect(authInfo(quirky)).toBe(authInfo(plain));
    expect(read(quirky[1] ?? "").attributes).toEqual(read(plain[1] ?? "").attributes);
    expect(read(quirky[3] ?? "").attributes.exp_domains[0].expiredate).toBe("2027-01-15");
    expect(read(quirky[4] ?? "").attributes.premium).toMatchObject({ response_code: "0", response_text: "" });
    expect(quirky[4]).toContain("?\ndomain=quirkyworld.com&amp;amp;source=sandbox");
    expect(read(quirky[5] ?? "").attributes).toEqual({ status: "taken", match: "" });
  });
});
