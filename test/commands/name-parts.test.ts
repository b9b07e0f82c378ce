import { describe, expect, test } from "vitest";
import { commands } from "../../src/commands/index.js";
import { buildRequest } from "../../src/exchange/request.js";

const sent = (command: Parameters<typeof buildRequest>[0], input: object) => buildRequest(command, input);

describe("parts of names in Unicode are sent as punycode, others as given", () => {
  test("TLDs, with and without their dot", () => {
    const input = { searchstring: "example", tlds: [".рф", "москва", ".com", "CO.UK"] };
    expect(sent(commands.nameSuggest, input)).toMatchObject({
      block: { attributes: { tlds: [".xn--p1ai", "xn--80adxhks", ".com", "CO.UK"] } },
    });
    expect(sent(commands.registryCheckNameserver, { tld: ".рф", fqdn: "ns1.example.net" })).toMatchObject({
      block: { attributes: { tld: ".xn--p1ai" } },
    });
  });

  test("subdomains", () => {
    const TXT = ["bücher", "*.bücher", "", "@", "*", "_acme-challenge.WWW"].map((subdomain) => ({
      subdomain,
      text: "x",
    }));
    const names = ["xn--bcher-kva", "*.xn--bcher-kva", "", "@", "*", "_acme-challenge.WWW"];
    expect(sent(commands.setDnsZone, { domain: "example.com", records: { TXT } })).toMatchObject({
      block: { attributes: { records: { TXT: names.map((subdomain) => ({ subdomain, text: "x" })) } } },
    });
  });

  test("further names of a certificate", () => {
    const input = { order_id: "1", additional_domains: ["*.münchen.de", "mail.example.com"] };
    expect(sent(commands.updateTrustServiceOrder, input)).toMatchObject({
      block: { attributes: { additional_domains: ["*.xn--mnchen-3ya.de", "mail.example.com"] } },
    });
  });

  test("what is none is refused", () => {
    const records = { TXT: [{ subdomain: "bü cher", text: "x" }] };
    expect(sent(commands.setDnsZone, { domain: "example.com", records })).toEqual({
      issues: [
        {
          path: "records.TXT[0].subdomain",
          segments: ["records", "TXT", 0, "subdomain"],
          code: "wrong_form",
          params: { form: "name" },
          message: "expected a name such as www, without scheme, port or path",
        },
      ],
    });
  });
});
