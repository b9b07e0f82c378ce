import { describe, expect, test } from "vitest";
import { commands } from "../../src/commands/index.js";
import { buildRequest } from "../../src/exchange/request.js";
import { parseZoneFile } from "../../src/workflows/zones/file.js";
import { formatZoneFile } from "../../src/workflows/zones/format.js";
import { compareZones } from "../../src/workflows/zones/records.js";

const read = (text: string, domain?: string) => parseZoneFile(text, domain);

test("names in Unicode and their punycode are the same records", () => {
  const wanted = { CNAME: [{ subdomain: "bücher", hostname: "münchen.example" }] };
  const present = { CNAME: [{ subdomain: "xn--bcher-kva", hostname: "xn--mnchen-3ya.example" }] };
  expect(compareZones(present, wanted)).toMatchObject({ add: [], remove: [], keep: [{ subdomain: "xn--bcher-kva" }] });
  const file = read("$ORIGIN münchen.example.\nbücher CNAME münchen.example.\n");
  expect(file).toEqual({ domain: "xn--mnchen-3ya.example", records: present, notes: [] });
});

describe("the root as a target: RFC 7505, RFC 2782", () => {
  const records = {
    MX: [{ subdomain: "", priority: 0, hostname: "." }],
    SRV: [{ subdomain: "_sip._tcp", priority: 0, weight: 0, port: 0, hostname: "." }],
  };
  const text = "$ORIGIN example.com.\n@          IN MX 0 .\n_sip._tcp  IN SRV 0 0 0 .\n";

  test("in a file, both ways", () => {
    expect(read(text).records).toEqual(records);
    expect(formatZoneFile(records, "example.com")).toBe(text);
  });

  test("in a request, and against a zone that has them", () => {
    const built = buildRequest(commands.setDnsZone, { domain: "example.com", records });
    expect(built).toMatchObject({
      block: { attributes: { records: { MX: [{ hostname: "." }], SRV: [{ hostname: "." }] } } },
    });
    expect(compareZones(records, records)).toMatchObject({ add: [], remove: [] });
  });

  test("an alias has a target", () => {
    const none = { CNAME: [{ subdomain: "www", hostname: "." }] };
    expect(buildRequest(commands.setDnsZone, { domain: "example.com", records: none })).toHaveProperty("issues");
  });
});

describe("$ORIGIN .", () => {
  const text =
    "$ORIGIN .\nexample.com 3600 IN SOA ns1.example.net. admin.example.net. ( 1 2 3 4 5 )\nexample.com A 192.0.2.1\n";
  const records = { A: [{ subdomain: "", ip_address: "192.0.2.1" }] };

  test("the domain is the SOA's, or the one that is said", () => {
    expect(read(text)).toMatchObject({ domain: "example.com", records });
    expect(read("$ORIGIN .\nexample.com A 192.0.2.1\n", "example.com")).toMatchObject({
      domain: "example.com",
      records,
    });
  });

  test("without either it is not guessed", () => {
    expect(() => read("$ORIGIN .\nexample.com A 192.0.2.1\n")).toThrow(
      "line 2: no domain: begin with its $ORIGIN or SOA",
    );
  });
});

test("words of a text that are not quoted would lose their blanks: refused", () => {
  const spf = "$ORIGIN example.com.\n@ TXT v=spf1 -all\n";
  expect(() => read(spf)).toThrow('line 2: a text with blanks must stand in quotes: "..."');
  expect(read('$ORIGIN example.com.\n@ TXT "v=spf1 " -all\n').records.TXT).toEqual([
    { subdomain: "", text: "v=spf1 -all" },
  ]);
  expect(read("$ORIGIN example.com.\n@ TXT v=spf1\n").records.TXT).toEqual([{ subdomain: "", text: "v=spf1" }]);
});
