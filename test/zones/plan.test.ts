import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  InputError,
  type OpenSrsClient,
  parseZoneFile,
  planZone,
  ZoneChangedError,
  ZoneFileError,
} from "../../src/index.js";
import type { Sandbox } from "../../src/sandbox/index.js";
import { registration, setUp } from "../exchange/reconcile/support.js";
import { failureOf } from "../support/client.js";

const domain = "ours.com";
const wanted = { A: [{ subdomain: "www", ip_address: "192.0.2.1" }], TXT: [{ text: "hello" }] };
const other = { MX: [{ priority: 10, hostname: "mail.example.net" }], TXT: [{ text: "mine" }] };

let client: OpenSrsClient;
let sandbox: Sandbox;
let lose: { what: "reply" | "order" | "nothing" };
beforeEach(async () => {
  ({ client, sandbox, lose } = await setUp({}, { retry: false }));
  await client.registerDomain(registration(domain));
  sandbox.history.clear();
});

const zone = async () => (await client.getDnsZone({ domain })).attributes.records;
const sent = () => sandbox.history.entries.map(({ action }) => action);

describe("a domain with a zone", () => {
  beforeEach(async () => {
    await client.createDnsZone({ domain, records: other });
    sandbox.history.clear();
  });

  test("the plan in words; apply makes it, undo unmakes it", async () => {
    const plan = await planZone(client, "Ours.com", wanted);
    expect(String(plan)).toBe(`ours.com: 2 to add, 2 to remove, 0 unchanged
- @ MX 10 mail.example.net.
- @ TXT "mine"
+ www A 192.0.2.1
+ @ TXT "hello"
The domain does not use OpenSRS's nameservers: the zone has no effect yet.`);
    expect([plan.hasChanges, plan.creates, plan.nameserversOk, sent()]).toEqual([true, false, false, ["GET_DNS_ZONE"]]);
    await plan.apply();
    expect(await zone()).toMatchObject({ A: [{ ip_address: "192.0.2.1" }], TXT: [{ text: "hello" }] });
    expect(await zone()).not.toHaveProperty("MX");
    expect((await planZone(client, domain, wanted)).hasChanges).toBe(false);
    await plan.undo();
    expect(await zone()).toMatchObject(other);
    expect(await zone()).not.toHaveProperty("A");
  });

  test("what was done is not done again", async () => {
    const plan = await planZone(client, domain, wanted);
    await plan.undo();
    await plan.apply();
    await plan.apply();
    await plan.undo();
    await plan.undo();
    expect(sent().filter((action) => action === "SET_DNS_ZONE")).toHaveLength(2);
  });

  test("a zone that changed meanwhile is neither written nor restored", async () => {
    const plan = await planZone(client, domain, wanted);
    await client.setDnsZone({ domain, records: { ...other, A: [{ ip_address: "192.0.2.9" }] } });
    const refused = await failureOf(plan.apply());
    expect(refused).toBeInstanceOf(ZoneChangedError);
    expect(refused).toMatchObject({ code: "ZONE_CHANGED", outcome: "not-sent", domain });
    expect(await failureOf(plan.undo())).toBeInstanceOf(ZoneChangedError);
    expect(await zone()).toMatchObject({ ...other, A: [{ ip_address: "192.0.2.9" }] });
    await client.deleteDnsZone({ domain });
    expect(await failureOf(plan.apply())).toBeInstanceOf(ZoneChangedError);
  });

  test.each(["reply", "order"] as const)("the %s of the writing is lost: undo and apply know", async (what) => {
    const plan = await planZone(client, domain, wanted);
    const write = client.setDnsZone.bind(client);
    const losing = vi.spyOn(client, "setDnsZone").mockImplementation((...input) => {
      lose.what = what;
      return write(...input);
    });
    expect(await failureOf(plan.apply())).toMatchObject({ name: "NetworkError", outcome: "unknown" });
    losing.mockRestore();
    await plan.undo();
    expect(await zone()).toMatchObject(other);
    await plan.apply();
    expect(await zone()).toMatchObject(wanted);
    expect(sent().filter((action) => action === "SET_DNS_ZONE")).toHaveLength(what === "reply" ? 3 : 1);
  });

  test("what the caller changes after the plan is not written", async () => {
    const mine = { TXT: [{ text: "mine" }] };
    const plan = await planZone(client, domain, mine);
    mine.TXT[0]!.text = "changed";
    await plan.apply();
    expect(await zone()).toMatchObject({ TXT: [{ text: "mine" }] });
  });

  test("a signal that has fired stops it before it looks", async () => {
    const plan = await planZone(client, domain, wanted);
    const reason = new Error("enough");
    expect(await failureOf(plan.apply({ signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(await failureOf(planZone(client, domain, wanted, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(sent()).toEqual(["GET_DNS_ZONE"]);
  });
});

describe("a domain without a zone", () => {
  test("apply creates it, undo deletes it", async () => {
    const plan = await planZone(client, domain, wanted);
    expect(String(plan)).toMatch(/\nours\.com has no zone yet: it will be created\.$/);
    await plan.apply();
    expect(await zone()).toMatchObject(wanted);
    await plan.undo();
    expect(await failureOf(zone())).toMatchObject({ responseCode: expect.toBeOneOf([465, 480]) });
    await plan.undo();
    const writing = sent().filter((action) => action !== "GET_DNS_ZONE");
    expect(writing).toEqual(["CREATE_DNS_ZONE", "DELETE_DNS_ZONE"]);
  });

  test("a zone that somebody made meanwhile is not overwritten, and not deleted", async () => {
    const plan = await planZone(client, domain, wanted);
    await client.createDnsZone({ domain, records: other });
    expect(await failureOf(plan.apply())).toBeInstanceOf(ZoneChangedError);
    expect(await failureOf(plan.undo())).toBeInstanceOf(ZoneChangedError);
    expect(await zone()).toMatchObject(other);
  });

  test("even an empty zone is created", async () => {
    const plan = await planZone(client, domain, {});
    expect(plan.hasChanges).toBe(true);
    await plan.apply();
    expect(await zone()).toEqual({});
  });
});

describe("what is planned for", () => {
  test("a zone file, with its notes", async () => {
    const file = parseZoneFile("$TTL 300\nwww A 192.0.2.1\n@ TXT hello\n", domain);
    const plan = await planZone(client, domain, file);
    expect(plan.notes).toEqual([
      "OpenSRS keeps no TTLs: those of the file are left out.",
      "ours.com has no zone yet: it will be created.",
    ]);
    await plan.apply();
    expect(await zone()).toMatchObject(wanted);
  });

  test("another domain's file, or what OpenSRS would not take, is refused before anything is sent", async () => {
    const file = parseZoneFile("www A 192.0.2.1", "theirs.com");
    expect(await failureOf(planZone(client, domain, file))).toMatchObject({
      message: "The zone file is that of theirs.com, not of ours.com",
    });
    const bad = { A: [{ ip_address: "300.0.2.1" }] };
    const error = await failureOf(planZone(client, domain, bad));
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).issues).toMatchObject([{ path: "records.A[0].ip_address" }]);
    expect(sent()).toEqual([]);
  });

  test("a fault of a file has its line", () => {
    expect(() => parseZoneFile("\n@ CAA 0 issue ca.example", domain)).toThrow(ZoneFileError);
    try {
      parseZoneFile("\n@ CAA 0 issue ca.example", domain);
    } catch (error) {
      expect(error).toMatchObject({ code: "ZONE_FILE", line: 2, outcome: "not-sent" });
    }
  });

  test("records of a type that is not known are told before they are lost", async () => {
    const records = { ...other, CAA: [{ value: "ca.example" }] };
    const strange = Object.assign(Object.create(client) as OpenSrsClient, {
      getDnsZone: async () => ({ attributes: { records, nameservers_ok: true } }),
    });
    expect((await planZone(strange, domain, wanted)).notes).toEqual([
      "The zone holds CAA records, which cannot be written: writing the zone may lose them.",
    ]);
  });
});
