import { describe, expect, test } from "vitest";
import { commands } from "../../src/commands/index.js";
import { contactIssues } from "../../src/commands/types/tld-checks.js";
import { buildRequest } from "../../src/exchange/request.js";
import { contact, contacts } from "./fixtures/contacts.js";

function register(domain: string, fields: object): string[] {
  const built = buildRequest(commands.registerDomain, {
    reg_type: "new",
    domain,
    reg_username: "example7",
    reg_password: "s3cret-pass",
    contact_set: { ...contacts, owner: { ...contact, ...fields } },
    custom_tech_contact: false,
    custom_nameservers: false,
    period: 1,
  });
  return "issues" in built ? built.issues.map((issue) => issue.path) : [];
}

describe("contacts", () => {
  const of = (domain: string, fields: object, whole = true) =>
    contactIssues(domain, { owner: { ...contact, phone: "+1.4165550100", ...fields } }, { whole }).map(
      ({ path }) => path,
    );

  test.each([
    ["com", { last_name: "x".repeat(64) }, ["contact_set.owner.last_name"]],
    ["com", { address1: "x".repeat(65) }, ["contact_set.owner.address1"]],
    ["com", { postal_code: "x".repeat(17) }, ["contact_set.owner.postal_code"]],
    ["com", { org_name: undefined }, ["contact_set.owner.org_name"]],
    ["com", { postal_code: undefined }, ["contact_set.owner.postal_code"]],
    ["com", { postal_code: undefined, country: "HK" }, []],
    [
      "com",
      { postal_code: "", org_name: " " },
      ["org_name", "postal_code"].map((field) => `contact_set.owner.${field}`),
    ],
    ["io", { last_name: "x".repeat(64), address1: "x".repeat(65), postal_code: "x".repeat(17) }, []],
    ["eu", { phone: "+1.4165550100x12" }, ["contact_set.owner.phone"]],
    ["eu", { postal_code: undefined, country: "IE", state: undefined }, []],
    ["io", { state: undefined }, ["contact_set.owner.state"]],
    ["io", { state: undefined, country: "US" }, ["contact_set.owner.state"]],
    ["io", { state: undefined, country: "DE" }, []],
    ["nl", { state: undefined }, []],
    ["es", { state: undefined, country: "ES" }, ["contact_set.owner.state"]],
    ["ca", { state: undefined }, ["contact_set.owner.state"]],
    ["ca", { state: "Ontario" }, ["contact_set.owner.state"]],
    ["ca", { state: "Bavaria", country: "DE" }, []],
    ["us", { state: "NewYork", country: "US" }, ["contact_set.owner.state"]],
    ["nl", { postal_code: "1012 JS", country: "NL" }, ["contact_set.owner.postal_code"]],
    ["nl", { postal_code: "1012JS", country: "NL" }, []],
    ["nl", { postal_code: "SW1A 1AA", country: "GB" }, []],
  ])("of .%s with %j", (tld, fields, paths) => {
    expect(of(`example.${tld}`, fields)).toEqual(paths);
  });

  test("in part lack nothing", () => {
    expect(contactIssues("example.com", { admin: {} }, { whole: false })).toEqual([]);
    expect(of("example.com", { last_name: "x".repeat(64), org_name: undefined }, false)).toEqual([
      "contact_set.owner.last_name",
    ]);
  });

  test.each([
    ["+1.4165550100", true],
    ["+1.4165550100x12", true],
    ["+353.15550100", true],
    ["+1.416-555-0100", false],
    ["4165550100", false],
    ["+1 4165550100", false],
    ["+1.", false],
    ["", false],
    ["+1.41655501001234567890", false],
  ])("have the phone number %j: %s", (phone, fits) => {
    expect(register("example.com", { phone })).toEqual(fits ? [] : ["contact_set.owner.phone"]);
    expect(register("example.com", { fax: phone })).toEqual(fits || phone === "" ? [] : ["contact_set.owner.fax"]);
  });

  test.each([
    ["GB", true],
    ["UK", false],
    ["ca", false],
    ["CAN", false],
  ])("have the country %j: %s", (country, fits) => {
    const paths = register("example.io", { country });
    expect(paths).toEqual(fits ? [] : expect.arrayContaining(["contact_set.owner.country"]));
  });
});
