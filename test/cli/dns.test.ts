import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { OpenSrsClient } from "../../src/index.js";
import { cli, register, sandbox, sent, useSandbox } from "./suite.js";
import { folder } from "./support.js";

useSandbox();

describe("dns", () => {
  const zone = (text: string): { cwd: string } => {
    const cwd = folder();
    writeFileSync(join(cwd, "zone"), text);
    return { cwd };
  };

  beforeEach(() => register("ours.com"));

  test("creates a zone that is missing, and its JSON is read back without a change", async () => {
    const { cwd } = zone("$ORIGIN ours.com.\nwww A 192.0.2.1\n@ TXT hello\n");
    const ran = await cli("dns apply zone", { cwd, answers: ["y"] });
    expect(ran.screen).toContain("ours.com has no zone yet: it will be created.\n");
    expect([ran.code, sent()]).toEqual([0, ["GET_DNS_ZONE", "GET_DNS_ZONE", "CREATE_DNS_ZONE"]]);
    writeFileSync(join(cwd, "zone"), (await cli("dns get ours.com --json")).out);
    const again = await cli("dns apply zone", { cwd });
    expect([again.code, again.out, again.err]).toEqual([
      0,
      "",
      "The domain does not use OpenSRS's nameservers: the zone has no effect yet.\nours.com: 0 to add, 0 to remove, 2 unchanged.\n",
    ]);
  });

  test("what changed while it asked is not overwritten", async () => {
    const { cwd } = zone("www A 192.0.2.1\n");
    expect((await cli("dns apply zone --domain ours.com --yes", { cwd })).code).toBe(0);
    writeFileSync(join(cwd, "zone"), "www A 192.0.2.2\n");
    const client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials });
    const meddle = async () => {
      await client.setDnsZone({ domain: "ours.com", records: { TXT: [{ text: "mine" }] } });
      return "y";
    };
    const ran = await cli("dns apply zone --domain ours.com", { cwd, answers: [meddle] });
    await client.close();
    expect(ran.code).toBe(1);
    expect(ran.screen).toContain(
      "[y/N] y\nNothing was written: the zone of ours.com has changed since the plan was shown. Apply again.\n",
    );
    expect((await cli("dns get ours.com")).out).toBe('$ORIGIN ours.com.\n@  IN TXT "mine"\n');
  });

  test.each([
    ["@ CAA 0 issue ca.example", "zone: line 1: OpenSRS cannot hold CAA records: take it out of the file"],
    ["www A 300.0.2.1", "  - records.A[0].ip_address: expected an IPv4 address"],
    ['{"records": {"A": [{"ip": "192.0.2.1"}]}}', "  - records.A[0].ip_address: is required"],
    ['{"records": []', "zone: not JSON"],
  ])("a file with %j ends before anything is sent", async (text, message) => {
    const ran = await cli("dns plan zone --domain ours.com", zone(text));
    expect([ran.code, sent()]).toEqual([2, []]);
    expect(ran.err).toContain(message);
  });

  test("csv names what stays too", async () => {
    const { cwd } = zone("www A 192.0.2.1\n@ A 192.0.2.3\n");
    await cli("dns apply zone --domain ours.com --yes", { cwd });
    writeFileSync(join(cwd, "zone"), "www A 192.0.2.2\n@ A 192.0.2.3\n");
    expect((await cli("dns plan zone --domain ours.com --csv", { cwd })).out).toBe(
      "change,name,type,data\nremove,www,A,192.0.2.1\nadd,www,A,192.0.2.2\nkeep,@,A,192.0.2.3\n",
    );
    expect((await cli("dns get ours.com --csv")).out).toBe("name,type,data\n@,A,192.0.2.3\nwww,A,192.0.2.1\n");
  });
});
