import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownTlds, registrationSchema, type TldOperation, tldRequirements } from "../../../src/index.js";
import { clientOf } from "./client.js";
import { fillings, inputFrom } from "./filling.js";

const client = clientOf();
const METHODS = { register: "registerDomain", transfer: "registerDomain", renew: "renewDomain" } as const;

/** What may be done to a value of an order. */
const DAMAGES: readonly ((value: unknown) => unknown)[] = [
  (value) => value,
  () => undefined,
  () => "",
  () => "  ",
  () => 7,
  () => true,
  () => false,
  () => "x".repeat(400),
  () => "x".repeat(70),
  () => "individual",
  () => "FR",
];

/** Places that a form never asks at. */
const OLDER: readonly (readonly [string, unknown])[] = [
  ["legal_type", "CCO"],
  ["lang", "en"],
  ["dns_template", "plain"],
  ["link_domains", true],
  ["reg_domain", "other.example"],
  ["registrant_extra_info.registrant_type", "individual"],
  ["registrant_extra_info.id_card_number", "12345"],
  ["tld_data.nexus", { app_purpose: "P1", category: "C31" }],
  ["tld_data.registrant_extra_info.registrant_type", "organization"],
  ["nameserver_list", [{ name: "ns1.other.example", sortorder: 1 }]],
  ["contact_set.tech", { first_name: "A" }],
  ["nonsense", "x"],
];

const ajv = new Ajv2020({ strict: false, allErrors: true });

describe.each<TldOperation>(["register", "transfer", "renew"])("the schema of %s", (operation) => {
  test.each([...knownTlds(), "example"])("of .%s says of an order what client.validate says", (tld) => {
    const schema = registrationSchema(tld, operation);
    const check = ajv.compile(schema);
    const form = tldRequirements(tld, operation);
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 2 });
    const older = fc.array(fc.nat(), { maxLength: 2 });
    fc.assert(
      fc.property(fillings(form, { optional: true }), damage, older, (filling, damages, others) => {
        const damaged = new Map<string, unknown>(filling);
        const sections = form.fields.filter(({ kind }) => kind === "section").map(({ path }) => path);
        const paths = [...filling.keys()].filter((path) => path !== "domain" && !sections.includes(path));
        for (const [at, how] of damages) {
          const path = paths[at % paths.length]!;
          damaged.set(path, DAMAGES[how % DAMAGES.length]!(filling.get(path)));
        }
        for (const at of operation === "renew" ? [] : others) damaged.set(...OLDER[at % OLDER.length]!);
        const order = JSON.parse(JSON.stringify(inputFrom(damaged)));
        const issues = client.validate(METHODS[operation], order);
        const isValid = check(order);
        expect({ issues, errors: check.errors ?? [] }).toSatisfy(() => isValid === (issues.length === 0));
      }),
      { numRuns: 25 },
    );
  });
});

test("says that its rules are those that are known, and which they are", () => {
  const schema = registrationSchema("ca", "register");
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Registration under .ca",
    description: expect.stringContaining("known rules"),
  });
  expect(JSON.stringify(schema)).not.toMatch(/complete rules|all rules/);
  expect(() => registrationSchema("a b", "register")).toThrow(TypeError);
});
