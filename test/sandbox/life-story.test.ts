import { describe, expect, it } from "vitest";
import { OpenSrsClient } from "../../src/client.js";
import type { OpsEventData } from "../../src/generated/index.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { contact } from "./support.js";

const domain = "fresh-bread-toronto.com";
const heir = { ...contact, first_name: "Ada", last_name: "Baker", email: "ada@reseller.example" };

/** Polls every event in the queue, acknowledges each, and gives them as one line each. */
async function told(client: OpenSrsClient): Promise<string[]> {
  const lines: string[] = [];
  for (;;) {
    const { attributes } = await client.pollEvent({ limit: 100 });
    const events = attributes.events ?? [];
    for (const event of events) {
      const data: OpsEventData = event.object_data;
      expect(data.domain_name).toBe(domain);
      const status =
        data.order_status ?? data.transfer_status ?? data.trade_status ?? data.verification_status ?? data.reason;
      const type = data.order_reg_type;
      lines.push([event.event_date, event.object, event.event, type, status].filter(Boolean).join(" "));
      await client.ackEvent({ event_id: event.event_id });
    }
    if (attributes.total === events.length) return lines;
  }
}

async function balance(client: OpenSrsClient): Promise<string> {
  const { attributes } = await client.getBalance();
  expect(attributes.hold_balance).toBe("0.00");
  return attributes.balance;
}

/** The whole life, told in the order it happens; gives all that the events said. */
async function live(sandbox: Sandbox, client: OpenSrsClient): Promise<string[]> {
  const story: string[] = [];
  const since = async (): Promise<string[]> => {
    const lines = await told(client);
    story.push(...lines);
    return lines;
  };

  // Found and free.
  const suggested = await client.nameSuggest({
    searchstring: "fresh bread toronto",
    tlds: [".com", ".net"],
    services: ["lookup", "suggestion"],
  });
  expect(suggested.attributes.lookup?.items).toContainEqual({ domain, status: "available" });
  expect(await client.lookupDomain({ domain })).toMatchObject({ code: 210, attributes: { status: "available" } });

  // Registered for two years.
  const registered = await client.registerDomain({
    domain,
    reg_type: "new",
    period: 2,
    reg_username: "zoebaker",
    reg_password: "Not-a-real-1",
    contact_set: { owner: contact, admin: contact, billing: contact },
    custom_tech_contact: false,
    custom_nameservers: false,
    handle: "process",
  });
  expect(registered).toMatchObject({ pending: false, issues: [] });
  expect(await since()).toEqual([
    "2026-01-15T12:00:00Z ORDER STATUS_CHANGE new completed",
    "2026-01-15T12:00:00Z DOMAIN CREATED",
    "2026-01-15T12:00:00Z DOMAIN REGISTERED",
    "2026-01-15T12:00:00Z DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE pending",
  ]);
  expect(await client.lookupDomain({ domain })).toMatchObject({ code: 211, attributes: { status: "taken" } });
  expect(await balance(client)).toBe("226.76");
  sandbox.clock.advance({ days: 1 });
  sandbox.registry.verifyRegistrant(domain);
  expect(await since()).toEqual(["2026-01-16T12:00:00Z DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE verified"]);

  // Locked.
  await client.modifyDomain({ domain, data: "status", affect_domains: false, lock_state: true });
  const status = async () => (await client.getDomain({ domain, type: "status" })).attributes;
  expect(await status()).toMatchObject({ lock_state: true, transfer_away_in_progress: false });

  // Other people: a new address for the bills changes nothing else, a new owner is a change of registrant.
  await client.updateContacts({ domain, types: ["billing"], contact_set: { billing: heir } });
  expect(await since()).toEqual([]);
  await client.modifyDomain({ domain, data: "contact_info", affect_domains: false, contact_set: { owner: heir } });
  expect(await since()).toEqual([
    "2026-01-16T12:00:00Z DOMAIN ICANN_TRADE_STATUS_CHANGE initiated",
    "2026-01-16T12:00:00Z DOMAIN ICANN_TRADE_STATUS_CHANGE current_registrant_approved_by_da",
    "2026-01-16T12:00:00Z DOMAIN ICANN_TRADE_STATUS_CHANGE new_registrant_approved_by_da",
    "2026-01-16T12:00:00Z DOMAIN ICANN_TRADE_STATUS_CHANGE completed",
    "2026-01-16T12:00:00Z DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE pending",
  ]);
  const { contact_set } = (await client.getDomain({ domain, type: "all_info" })).attributes;
  expect(contact_set).toMatchObject({ owner: { ...heir, status: "active" }, billing: heir, admin: contact });
  sandbox.registry.verifyRegistrant(domain);
  expect(await since()).toEqual(["2026-01-16T12:00:00Z DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE verified"]);

  // A zone on OpenSRS's own DNS.
  const a = { subdomain: "", ip_address: "192.0.2.1" };
  const created = await client.createDnsZone({ domain, records: { A: [a] } });
  expect(created.attributes).toEqual({ records: { A: [a] }, nameservers_ok: false });
  await client.forceDnsNameservers({ domain });
  expect(await since()).toEqual(["2026-01-16T12:00:00Z DOMAIN NAMESERVER_UPDATE"]);
  const mx = { subdomain: "", priority: 10, hostname: "mail.other.example" };
  await client.setDnsZone({ domain, records: { A: [a], MX: [mx] } });
  expect((await client.getDnsZone({ domain })).attributes).toEqual({
    records: { A: [a], MX: [mx] },
    nameservers_ok: true,
  });

  // Renewed for a year, once: the second time is told apart.
  const renewal = { domain, currentexpirationyear: 2028, period: 1, handle: "process", auto_renew: false } as const;
  const renewed = await client.renewDomain(renewal);
  expect(renewed.attributes["registration expiration date"]).toBe("2029-01-15 12:00:00");
  await expect(client.renewDomain(renewal)).rejects.toMatchObject({ responseCode: 555 });
  expect(await since()).toEqual([
    "2026-01-16T12:00:00Z ORDER STATUS_CHANGE renewal completed",
    "2026-01-16T12:00:00Z DOMAIN RENEWED",
  ]);
  expect(await balance(client)).toBe("215.14");

  // Private.
  await client.modifyDomain({ domain, data: "whois_privacy_state", affect_domains: false, state: "enable" });
  expect((await client.getDomain({ domain, type: "whois_privacy_state" })).attributes.state).toBe("enabled");
  expect(await since()).toEqual(["2026-01-16T12:00:00Z ORDER STATUS_CHANGE whois_privacy completed"]);
  expect(await balance(client)).toBe("212.14");

  // Forgotten: expired, in grace, deleted.
  sandbox.clock.advance({ days: 3 * 365 + 1 });
  expect(await since()).toEqual(["2029-01-15T12:00:00Z DOMAIN EXPIRED"]);
  expect((await client.belongsToRsp({ domain })).attributes.belongs_to_rsp).toBe(true);
  sandbox.clock.advance({ days: 40 });
  expect(await since()).toEqual(["2029-02-24T12:00:00Z DOMAIN DELETED expired"]);
  expect((await client.belongsToRsp({ domain })).attributes.belongs_to_rsp).toBe(false);
  expect((await client.lookupDomain({ domain })).attributes.status).toBe("taken");
  await expect(client.getDomain({ domain, type: "all_info" })).rejects.toMatchObject({ responseCode: 415 });

  // Redeemed, for a year and the fee.
  await client.redeemDomain({ domain });
  const redeemed = (await client.getDomain({ domain, type: "all_info" })).attributes;
  expect(redeemed.registry_expiredate).toBe("2030-01-15 12:00:00");
  expect(await since()).toEqual([
    "2029-02-25T12:00:00Z ORDER STATUS_CHANGE renewal completed",
    "2029-02-25T12:00:00Z DOMAIN CREATED",
  ]);
  expect(await balance(client)).toBe("120.52");

  // Gone: another registrar asks, the owner says nothing, and neither do we.
  expect(() => sandbox.registry.transferAway(domain)).toThrow(/clientTransferProhibited/);
  await client.modifyDomain({ domain, data: "status", affect_domains: false, lock_state: false });
  sandbox.registry.transferAway(domain, "Elsewhere Ltd");
  expect(await status()).toMatchObject({ lock_state: false, transfer_away_in_progress: true });
  expect(await since()).toEqual(["2029-02-25T12:00:00Z TRANSFER STATUS_CHANGE pending_owner"]);
  sandbox.clock.advance({ days: 5 });
  expect(await since()).toEqual(["2029-03-02T12:00:00Z TRANSFER STATUS_CHANGE pending_registry"]);
  sandbox.clock.advance({ days: 7 });
  expect(await since()).toEqual([
    "2029-03-09T12:00:00Z TRANSFER STATUS_CHANGE completed",
    "2029-03-09T12:00:00Z DOMAIN DELETED transfered",
  ]);
  expect((await client.getTransfersAway({ domain })).attributes).toMatchObject({
    total: 1,
    transfers: [{ domain, status: "completed" }],
  });
  expect((await client.getDeletedDomains({ domain })).attributes.del_domains).toMatchObject([
    { name: domain, reason: "Transfered" },
  ]);
  return story;
}

describe("a life told whole", () => {
  async function run(): Promise<string[]> {
    await using sandbox = await startSandbox({
      startAt: new Date("2026-01-15T12:00:00Z"),
      balance: "250.00",
      seed: 11,
    });
    await using client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials });
    const story = await live(sandbox, client);
    expect(await balance(client)).toBe("120.52");
    expect(sandbox.history.charged).toBe("129.48");
    const paid = sandbox.history.entries.filter(({ charged }) => charged !== "0.00");
    expect(paid.map(({ action, charged }) => `${action} ${charged}`)).toEqual([
      "SW_REGISTER 23.24",
      "RENEW 11.62",
      "MODIFY 3.00",
      "REDEEM 91.62",
    ]);
    return story;
  }

  it("goes from a suggestion to a transfer away, and the balance is right to the cent", async () => {
    expect(await run()).toHaveLength(23);
  });

  it("is the same again", async () => {
    expect(await run()).toEqual(await run());
  });
});
