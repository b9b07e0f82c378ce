import fc from "fast-check";
import { expect, test } from "vitest";
import type { ZoneRecords } from "../../src/generated/index.js";
import { parseZoneFile } from "../../src/workflows/zones/file.js";
import { formatZoneFile } from "../../src/workflows/zones/format.js";
import { zoneRecordsOf } from "../../src/workflows/zones/records.js";

test("reads the master-file form with all its shorthands", () => {
  const { domain, records, notes } = parseZoneFile(
    `; a zone
$ORIGIN Example.COM.
$TTL 1h30m
@ IN SOA ns1.systemdns.com. hostmaster.example.com. (
    2026010101 ; serial
    3600 600 604800 3600 )
@            IN NS    ns1.systemdns.com.
@     3600   IN A     203.0.113.7
      IN 1d     A     203.0.113.8   ; the owner of the line before
              AAAA  2001:DB8::7
www   IN 300  CNAME @
mail.example.com. A 203.0.113.9
@             MX 10 mail
@             MX 20 mx.example.net.
sel._domainkey TXT ( "v=DKIM1; k=rsa; "
                     "p=MIIB" )
_sip._tcp     SRV   0 5 5060 sip
q             TXT   "say \\"hi\\" ; \\195\\188" bare\\;word
$ORIGIN sub.example.com.
deep          A     203.0.113.10
*             A     203.0.113.11
`,
    undefined,
  );
  expect(domain).toBe("example.com");
  expect(records).toEqual({
    A: [
      { subdomain: "", ip_address: "203.0.113.7" },
      { subdomain: "", ip_address: "203.0.113.8" },
      { subdomain: "mail", ip_address: "203.0.113.9" },
      { subdomain: "deep.sub", ip_address: "203.0.113.10" },
      { subdomain: "*.sub", ip_address: "203.0.113.11" },
    ],
    AAAA: [{ subdomain: "", ipv6_address: "2001:DB8::7" }],
    CNAME: [{ subdomain: "www", hostname: "example.com" }],
    MX: [
      { subdomain: "", priority: 10, hostname: "mail.example.com" },
      { subdomain: "", priority: 20, hostname: "mx.example.net" },
    ],
    TXT: [
      { subdomain: "sel._domainkey", text: "v=DKIM1; k=rsa; p=MIIB" },
      { subdomain: "q", text: 'say "hi" ; übare;word' },
    ],
    SRV: [{ subdomain: "_sip._tcp", priority: 0, weight: 5, port: 5060, hostname: "sip.example.com" }],
  });
  expect(notes).toEqual([
    "OpenSRS keeps no TTLs: those of the file are left out.",
    "SOA is OpenSRS's own: left out.",
    "NS is OpenSRS's own: left out.",
  ]);
});

test.each([
  ["@ CAA 0 issue ca.example", "line 1: OpenSRS cannot hold CAA records: take it out of the file"],
  ["sub NS ns1.example.net.", "line 1: OpenSRS cannot hold NS records: take it out of the file"],
  ["a A", "line 1: the address is missing"],
  ["a A 192.0.2.1 extra", "line 1: more than a A record takes: extra"],
  ["\n\na MX high mail", "line 3: the priority is no number: high"],
  ["a SRV 0 0 65536 b", "line 1: the port is no number: 65536"],
  ["a CH A 192.0.2.1", "line 1: class CH is not supported"],
  ["other.example.net. A 192.0.2.1", "line 1: other.example.net is not inside example.com"],
  ["   A 192.0.2.1", "line 1: a record without a name"],
  ["$INCLUDE other.zone", "line 1: $INCLUDE is not supported"],
  ['a TXT "open', "line 1: a string that does not end"],
  ['a TXT ( "x"\n b', "line 1: a bracket that does not close"],
  ["a A 192.0.2.1 )", "line 1: a bracket closes that none opened"],
  ["a TXT", "line 1: the text is missing"],
])("refuses %j", (text, message) => {
  expect(() => parseZoneFile(text, "example.com")).toThrow(message);
});

test("needs a domain", () => {
  expect(() => parseZoneFile("", undefined)).toThrow("no domain: begin with $ORIGIN, or say which it is");
  expect(() => parseZoneFile("www A 192.0.2.1", undefined)).toThrow("line 1: a relative name before any $ORIGIN");
});

test("what is written is read back as the same records", () => {
  const label = fc.stringMatching(/^[a-z_][a-z0-9_]{0,10}$/);
  const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join("."));
  const subdomain = fc.oneof(fc.constant(""), host, fc.constant("*"));
  const number = fc.nat(65535);
  const zone: fc.Arbitrary<ZoneRecords> = fc.record({
    A: fc.array(fc.record({ subdomain, ip_address: fc.ipV4() }), { maxLength: 3 }),
    AAAA: fc.array(fc.record({ subdomain, ipv6_address: fc.ipV6() }), { maxLength: 3 }),
    CNAME: fc.array(fc.record({ subdomain, hostname: host }), { maxLength: 3 }),
    MX: fc.array(fc.record({ subdomain, priority: number, hostname: host }), { maxLength: 3 }),
    SRV: fc.array(fc.record({ subdomain, priority: number, weight: number, port: number, hostname: host }), {
      maxLength: 3,
    }),
    TXT: fc.array(fc.record({ subdomain, text: fc.string({ unit: "grapheme", maxLength: 600 }) }), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(zone, (records) => {
      const read = parseZoneFile(formatZoneFile(records, "example.com"), undefined);
      expect(zoneRecordsOf(read.records)).toEqual(zoneRecordsOf(records));
    }),
    { numRuns: 300 },
  );
});

test("a long text is cut into strings of 255 bytes, between characters", () => {
  const [, record] = formatZoneFile({ TXT: [{ text: "é".repeat(200) }] }, "example.com").split("\n");
  const parts = [...record!.matchAll(/"([^"]*)"/g)].map(([, part]) => Buffer.byteLength(part!));
  expect(parts).toEqual([254, 146]);
  const [, ascii] = formatZoneFile({ TXT: [{ text: "x".repeat(256) }] }, "example.com").split("\n");
  expect([...ascii!.matchAll(/"([^"]*)"/g)].map(([, part]) => part!.length)).toEqual([255, 1]);
});
