import { expect, test } from "vitest";
import { compareZones } from "../../src/workflows/zones/records.js";

test("adds, removes and keeps; the whole zone is sent, and a cleared type as an empty list", () => {
  const plan = compareZones(
    {
      A: [{ ip_address: "192.0.2.1" }, { subdomain: "www", ip_address: "192.0.2.2" }],
      TXT: [{ subdomain: "", text: "old" }],
    },
    { A: [{ subdomain: "@", ip_address: "192.0.2.1" }], MX: [{ priority: 10, hostname: "mail.example.com" }] },
  );
  expect(plan).toEqual({
    add: [{ type: "MX", subdomain: "", data: { priority: 10, hostname: "mail.example.com" } }],
    remove: [
      { type: "A", subdomain: "www", data: { ip_address: "192.0.2.2" } },
      { type: "TXT", subdomain: "", data: { text: "old" } },
    ],
    keep: [{ type: "A", subdomain: "", data: { ip_address: "192.0.2.1" } }],
    records: {
      A: [{ ip_address: "192.0.2.1" }],
      MX: [{ priority: 10, hostname: "mail.example.com" }],
      TXT: [],
    },
  });
});

test("the same record in another form is no change; the same record twice is one; texts are compared as they are", () => {
  const { add, remove, records } = compareZones(
    {
      AAAA: [{ subdomain: "", ipv6_address: "2001:db8::7" }],
      CNAME: [{ subdomain: "www", hostname: "example.com" }],
      TXT: [{ subdomain: "", text: "Case" }],
    },
    {
      AAAA: [{ ipv6_address: "2001:0DB8:0:0::0007" }, { ipv6_address: "2001:db8::7" }],
      CNAME: [{ subdomain: "WWW", hostname: "Example.com." }],
      TXT: [{ text: "case" }],
    },
  );
  expect([add.map(({ data }) => data), remove.map(({ data }) => data)]).toEqual([
    [{ text: "case" }],
    [{ text: "Case" }],
  ]);
  expect(records.AAAA).toEqual([{ ipv6_address: "2001:db8::7" }]);
});

test("two empty zones need nothing", () => {
  expect(compareZones({}, { A: [] })).toEqual({ add: [], remove: [], keep: [], records: {} });
});
