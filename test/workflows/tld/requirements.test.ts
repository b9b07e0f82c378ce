import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownTlds, type TldOperation, tldRequirements } from "../../../src/index.js";
import { clientOf } from "./client.js";
import { type Filling, fillings, inputFrom, isNeeded } from "./filling.js";

const client = clientOf();
const METHODS = { register: "registerDomain", transfer: "registerDomain", renew: "renewDomain" } as const;
const OPERATIONS: readonly TldOperation[] = ["register", "transfer", "renew"];
// One whose rules are not known, too.
const TLDS = [...knownTlds(), "example"];

function issuesOf(operation: TldOperation, filling: Filling) {
  return client.validate(METHODS[operation], inputFrom(filling)).map(({ path, code }) => `${path} ${code}`);
}

describe.each(OPERATIONS)("a form for %s", (operation) => {
  test.each(TLDS)("of .%s that is filled in as it says is not refused", (tld) => {
    const form = tldRequirements(tld, operation);
    for (const optional of [false, true]) {
      fc.assert(
        fc.property(fillings(form, { optional }), (filling) => {
          expect(issuesOf(operation, filling)).toEqual([]);
        }),
        { numRuns: 20 },
      );
    }
  });

  test.each(TLDS)("of .%s that lacks a required field is refused there", (tld) => {
    const form = tldRequirements(tld, operation);
    fc.assert(
      fc.property(fillings(form, { optional: true }), fc.nat(), (filling, which) => {
        const needed = form.fields.filter((field) => filling.has(field.path) && isNeeded(field, filling));
        const { path, kind } = needed[which % needed.length]!;
        const without = [...filling].filter(([other]) => other !== path && !other.startsWith(`${path}.`));
        const missing = issuesOf(operation, new Map(without)).flatMap(
          (text) => text.match(/^(.*) required$/)?.[1] ?? [],
        );
        // The last field of a section takes the section with it.
        expect(missing.some((place) => place === path || path.startsWith(`${place}.`))).toBe(true);
        if (kind === "text") expect(issuesOf(operation, new Map([...filling, [path, "  "]])).join()).toContain(path);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what a form is told", () => {
  const field = (tld: string, operation: TldOperation, path: string) =>
    tldRequirements(tld, operation).fields.find((one) => one.path === path);

  test("a field of the registry, with its values", () => {
    const legalType = field(".CA", "register", "tld_data.registrant_extra_info.legal_type");
    expect(legalType).toMatchObject({ label: "Legal type", kind: "enum", required: true });
    expect(legalType).not.toHaveProperty("when");
    expect(legalType?.values).toContain("CCO");
    expect(legalType?.alternatives).toContain("contact_set.owner.legal_type");
  });

  test("conditions are data", () => {
    expect(field("hu", "register", "tld_data.registrant_extra_info.registrant_vat_id")?.when).toEqual([
      {
        path: "tld_data.registrant_extra_info.registrant_type",
        orAt: ["registrant_extra_info.registrant_type"],
        isNot: ["individual"],
      },
      { path: "contact_set.owner.country", is: expect.arrayContaining(["HU", "FR"]), orNone: true },
    ]);
    expect(field("it", "register", "contact_set.admin")).toEqual({
      path: "contact_set.admin",
      label: "Administrative contact",
      description: expect.any(String),
      kind: "section",
      required: true,
      when: [{ path: "tld_data.it_registrant_info.entity_type", isNot: ["1"], orNone: true }],
    });
    expect(field("us", "register", "tld_data.nexus.validator")?.when).toEqual([
      { path: "tld_data.nexus.category", is: ["C31", "C32"] },
    ]);
    expect(field("com", "register", "nameserver_list")).toMatchObject({
      kind: "list",
      min: 2,
      when: [{ path: "custom_nameservers", is: [true] }],
      onlyWhen: [{ path: "custom_nameservers", is: [true] }],
    });
    expect(field("com", "register", "contact_set.tech.email")?.when).toEqual([{ path: "contact_set.tech" }]);
  });

  test("lengths and forms are those of the TLD", () => {
    expect(field("com", "register", "contact_set.owner.address1")?.maxLength).toBe(64);
    expect(field("de", "register", "contact_set.owner.address1")?.maxLength).toBe(100);
    expect(field("ca", "register", "contact_set.owner.state")?.forms).toEqual([
      {
        regex: "^[A-Za-z]{2}$",
        says: "must be the code of two letters",
        when: [{ path: "contact_set.owner.country", is: ["CA"] }],
      },
    ]);
    expect(field("com", "register", "reg_password")?.secret).toBe(true);
  });

  test("what a transfer needs", () => {
    expect(field("eu", "transfer", "owner_confirm_address")?.required).toBe(true);
    expect(field("com", "transfer", "owner_confirm_address")).toBeUndefined();
    expect(field("co.uk", "transfer", "contact_set.admin.first_name")).toBeUndefined();
    expect(field("com", "transfer", "contact_set.admin.first_name")?.required).toBe(true);
  });

  test("periods", () => {
    expect(tldRequirements("ai", "register").periods).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(tldRequirements("com", "transfer").periods[0]).toBe(0);
    expect(tldRequirements("com", "renew").periods).toHaveLength(10);
  });

  test("a TLD in any notation, and what is none", () => {
    expect(tldRequirements(" .Co.UK", "register").tld).toBe("co.uk");
    expect(tldRequirements("рф", "renew").tld).toBe("xn--p1ai");
    for (const none of ["", ".", "a b", undefined])
      expect(() => tldRequirements(none as string, "renew")).toThrow(TypeError);
    expect(() => tldRequirements("com", "toString" as never)).toThrow(TypeError);
  });

  test("says when nothing is known of the TLD, and never that all is", () => {
    expect(tldRequirements("ca", "register").notes).toEqual([expect.stringContaining("the known rules")]);
    expect(tldRequirements("example", "register").notes.join()).toContain("no rules are known");
    expect(JSON.parse(JSON.stringify(tldRequirements("ca", "register")))).toEqual(tldRequirements("ca", "register"));
  });
});
