import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseZoneFile } from "../../src/workflows/zones/file.js";
import { formatZoneFile } from "../../src/workflows/zones/format.js";

// The same zone in the forms that name servers and DNS hosts export: BIND's were made by its named-compilezone.
const FIXTURES = "test/zones/fixtures";
const dkim =
  "v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxGrVvC0Zr1CwBJvM1eW2mGkT5vGm0dG3r2kq9T1pQm8m9x7lS5u3nq0bJp7VwQvZC2o2n6uYk6E4l2v0Jm9QyXq4l3Dk0c8Yp6Z5x0b1nQ3z7Tt5sV9aKk1dY8cB0fH6gE2jL4mN7oP9qR1sT3uV5wX7yZ9aB1cD3eF5gH7iJ9kL1mN3oP5qR7sT9uV1wX3yZ5IDAQAB";
const canonical = `$ORIGIN example.com.
@               IN A 203.0.113.7
@               IN A 203.0.113.8
mail            IN A 203.0.113.9
@               IN AAAA 2001:db8::7
*.apps          IN CNAME www.example.com.
www             IN CNAME example.com.
@               IN MX 10 mail.example.com.
@               IN MX 20 mx.example.net.
_ldap._tcp      IN SRV 0 0 0 .
_sip._tcp       IN SRV 0 5 5060 sip.example.net.
@               IN TXT "say \\"hi\\"; back\\\\slash"
@               IN TXT "v=spf1 mx include:_spf.example.net -all"
sel._domainkey  IN TXT "${dkim.slice(0, 255)}" "${dkim.slice(255)}"
`;

test.each(readdirSync(FIXTURES))("%s is read as what it says, and what is written as the same", (name) => {
  const text = readFileSync(`${FIXTURES}/${name}`, "utf8");
  const zone = parseZoneFile(text, "example.com");
  expect(formatZoneFile(zone, "example.com")).toBe(canonical);
  expect(zone.notes.toSorted()).toEqual([
    "NS is OpenSRS's own: left out.",
    "OpenSRS keeps no TTLs: those of the file are left out.",
    "SOA is OpenSRS's own: left out.",
  ]);
  expect(parseZoneFile(text.replace(/\n/g, "\r\n").replace(/^/, "\uFEFF"), "example.com")).toEqual(zone);
  // DNSControl leaves the domain to the file's name.
  if (!name.startsWith("dnscontrol")) expect(parseZoneFile(text)).toEqual(zone);
  expect(formatZoneFile(parseZoneFile(canonical), "Example.COM.")).toBe(canonical);
});

test("Cloudflare's older form, whose SOA names the root, needs the domain", () => {
  const text =
    "$ORIGIN .\n@\t3600\tIN\tSOA\texample.com.\troot.example.com.\t(\n\t\t1\t; serial\n\t\t2\n\t\t3\n\t\t4\n\t\t5)\n\n;; A Records\nwww.example.com.\t300\tIN\tA\t192.0.2.1\n";
  expect(parseZoneFile(text, "example.com").records).toEqual({ A: [{ subdomain: "www", ip_address: "192.0.2.1" }] });
  expect(() => parseZoneFile(text)).toThrow("line 2: no domain");
});

test.each([
  ["@ 86400 AWS ALIAS A d1.cloudfront.net. Z2FDTNDATAQYW2 false", "line 1: OpenSRS cannot hold AWS records"],
  ["@ 300 IN CAA 0 issue ca.example", "line 1: OpenSRS cannot hold CAA records"],
  ["@ 300 IN TYPE65 \\# 3 000100", "line 1: OpenSRS cannot hold TYPE65 records"],
])("what would be lost is refused: %s", (text, message) => {
  expect(() => parseZoneFile(text, "example.com")).toThrow(message);
});
