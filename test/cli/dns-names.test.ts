import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { cli, register, sent, useSandbox } from "./suite.js";
import { folder } from "./support.js";

useSandbox();

const MASTER = `$ORIGIN bäckerei-müller.com.
@        MX    10 post.bäckerei-müller.com.
bücher   A     192.0.2.1
größe.bücher CNAME bücher
_sip._tcp SRV  0 5 5060 telefon.bäckerei-müller.com.
@        TXT   "Brötchen für alle"
`;
const JSON_ZONE = JSON.stringify({
  domain: "bäckerei-müller.com",
  records: {
    MX: [{ subdomain: "", priority: 10, hostname: "post.bäckerei-müller.com" }],
    A: [{ subdomain: "bücher", ip_address: "192.0.2.1" }],
    CNAME: [{ subdomain: "größe.bücher", hostname: "bücher.bäckerei-müller.com" }],
    SRV: [{ subdomain: "_sip._tcp", priority: 0, weight: 5, port: 5060, hostname: "telefon.bäckerei-müller.com" }],
    TXT: [{ text: "Brötchen für alle" }],
  },
});
const ASCII = "xn--bckerei-mller-bfb28a.com";

const zone = (text: string): { cwd: string } => {
  const cwd = folder();
  writeFileSync(join(cwd, "zone"), text);
  return { cwd };
};

describe.each([
  ["a master file", MASTER],
  ["JSON", JSON_ZONE],
])("names in Unicode, in %s", (_, text) => {
  beforeEach(() => register("bäckerei-müller.com"));

  test("are planned, applied after a question, settle, and are read back", async () => {
    const { cwd } = zone(text);
    const planned = await cli("dns plan zone --csv", { cwd });
    const changes = planned.out.trimEnd().split("\n").slice(1).sort();
    expect(changes).toEqual([
      `add,@,MX,10 post.${ASCII}.`,
      'add,@,TXT,"""Brötchen für alle"""',
      `add,_sip._tcp,SRV,0 5 5060 telefon.${ASCII}.`,
      "add,xn--bcher-kva,A,192.0.2.1",
      `add,xn--gre-6ka8i.xn--bcher-kva,CNAME,xn--bcher-kva.${ASCII}.`,
    ]);
    expect([planned.code, sent()]).toEqual([0, ["GET_DNS_ZONE"]]);

    const applied = await cli("dns apply zone", { cwd, answers: ["y"] });
    expect(applied.screen).toContain(`Write the zone of ${ASCII}? [y/N] y\nThe zone of ${ASCII} is written.\n`);
    expect(applied.code).toBe(0);

    const again = await cli("dns plan zone", { cwd });
    expect([again.code, again.out]).toEqual([0, ""]);
    expect(again.err).toContain(`${ASCII}: 0 to add, 0 to remove, 5 unchanged.\n`);
    const settled = await cli("dns apply zone", { cwd });
    expect([settled.code, sent().filter((action) => action !== "GET_DNS_ZONE")]).toEqual([0, ["CREATE_DNS_ZONE"]]);

    const got = await cli("dns get bäckerei-müller.com");
    expect(got.out.split("\n")[0]).toBe(`$ORIGIN ${ASCII}.`);
    const back = await cli("dns plan - --domain bäckerei-müller.com", { cwd, stdin: got.out });
    expect(back.err).toContain("0 to add, 0 to remove, 5 unchanged.\n");
    const gotJson = await cli("dns get bäckerei-müller.com --json");
    const backJson = await cli("dns plan -", { cwd, stdin: gotJson.out });
    expect(backJson.err).toContain("0 to add, 0 to remove, 5 unchanged.\n");
  });

  test("one changed name is one record out and one in", async () => {
    await cli("dns apply zone --yes", zone(text));
    const changed = zone(text.replaceAll("bücher", "brötchen"));
    const ran = await cli("dns plan zone --csv", changed);
    expect(ran.out.trimEnd().split("\n").slice(1, 5).sort()).toEqual([
      "add,xn--brtchen-b1a,A,192.0.2.1",
      `add,xn--gre-6ka8i.xn--brtchen-b1a,CNAME,xn--brtchen-b1a.${ASCII}.`,
      "remove,xn--bcher-kva,A,192.0.2.1",
      `remove,xn--gre-6ka8i.xn--bcher-kva,CNAME,xn--bcher-kva.${ASCII}.`,
    ]);
    expect((await cli("dns apply zone --yes", changed)).code).toBe(0);
    expect((await cli("dns plan zone", changed)).err).toContain("0 to add, 0 to remove, 5 unchanged.\n");
  });
});

describe("a JSON zone with records that OpenSRS cannot hold", () => {
  const caa = '[{"subdomain": "", "flags": 0, "tag": "issue", "value": "ca.example"}]';

  test.each([
    ["dns plan zone", `{"CAA": ${caa}}`, "CAA"],
    ["dns apply zone", `{"A": [], "CAA": ${caa}}`, "CAA"],
    ["dns plan zone", `{"caa": ${caa}}`, "caa"],
    ["dns apply zone --yes", '{"CAA": [], "TLSA": [], "HTTPS": [], "NS": []}', "CAA, TLSA, HTTPS, NS"],
  ])("%s of %s", async (line, records, types) => {
    const ran = await cli(line, zone(`{"domain": "ours.com", "records": ${records}}`));
    const message = `zone: OpenSRS cannot hold ${types} records: take them out of the file\n`;
    expect([ran.code, ran.out, ran.err, sent()]).toEqual([2, "", message, []]);
  });

  test.each([
    ["CNAMES", "CNAME"],
    ["mx", "MX"],
    ["AAA", "AAAA"],
  ])("%s is a slip for %s", async (given, meant) => {
    const ran = await cli("dns plan zone", zone(`{"domain": "ours.com", "records": {"${given}": []}}`));
    expect([ran.code, sent()]).toEqual([2, []]);
    expect(ran.err).toContain(`  - records.${given}: is not a known field - did you mean "${meant}"?\n`);
  });
});
