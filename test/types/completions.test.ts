import { describe, expect, test } from "vitest";
import { commands } from "../../src/commands/index.js";
import type { Command } from "../../src/schema/command.js";
import { describeField, type FieldDoc } from "../../src/schema/describe.js";
import { Editor } from "./editor.js";

const editor =
  new Editor(`import type { Contact, ModifyDomainInput, OpenSrsMethods, RegisterDomainInput } from "../../src/generated/index.js";
declare const client: OpenSrsMethods;
declare const contact: Contact;`);

const inputs = Object.entries<Command>(commands).map(([method, command]) => ({
  method,
  input: describeField("", command.input()),
}));
const unions = inputs.filter(({ input }) => input.variants);

/** Every choice on the first level of an input, as the call in which it is being written. */
const choices = inputs.flatMap(({ method, input }) => {
  const of = (fields: readonly FieldDoc[], before: string) =>
    fields
      .filter(({ kind, name }) => kind === "enum" && name !== input.discriminator)
      .map(({ name, values }) => ({ call: `client.${method}({ ${before}${name}: "¦" })`, values: values! }));
  if (!input.variants) return of(input.fields!, "");
  return input.variants.flatMap(({ fields }) => {
    const key = fields!.find(({ name }) => name === input.discriminator)!;
    return of(fields!, `${key.name}: ${JSON.stringify(key.values![0])}, `);
  });
});

describe("an editor offers all values", () => {
  test.each(unions)("of what decides the input of $method", ({ method, input }) => {
    const values = input.variants!.flatMap(
      ({ fields }) => fields!.find(({ name }) => name === input.discriminator)!.values!,
    );
    expect(editor.completions(`client.${method}({ ${input.discriminator}: "¦" })`)).toEqual([...values].sort());
    const type = `${method[0]!.toUpperCase()}${method.slice(1)}Input`;
    const lead = `import type { ${type} as Input } from "../../src/generated/index.js";\n`;
    for (const source of [`const it: Input = { X };`, `const it = { X } satisfies Input;`]) {
      const text = lead + source.replace("X", `${input.discriminator}: "¦"`);
      expect(editor.completions(text)).toEqual([...values].sort());
    }
  });

  test("of every choice", () => {
    for (const { call, values } of choices) {
      expect({ call, offered: editor.completions(call) }).toEqual({ call, offered: [...values].sort() });
    }
    expect(choices.length).toBeGreaterThan(50);
  });
});

test("an editor offers the fields that belong to what was chosen", () => {
  const fields = editor.completions(`client.modifyDomain({ data: "status", ¦ })`);
  expect(fields).toEqual([
    "affect_domains",
    "auctionescrow",
    "can_modify",
    "cookie",
    "domain",
    "domain_name",
    "domain_supports",
    "envelope_domain",
    "lock_state",
    "parkp_status",
    "transfer_away_in_progress",
  ]);
});

// The widening is TypeScript's: what is to be right is the place that its error names.
describe("the error of an order in a variable names the field that widened", () => {
  const order = (regType: string, more = "") => `{
    reg_type: ${regType}, domain: "example.com", period: 1, reg_username: "zoebaker", reg_password: "Not-a-real-1",
    contact_set: { owner: contact, admin: contact, billing: contact }, custom_tech_contact: false, ${more}
  }`;
  const lastLine = (source: string) => editor.errors(source).map((error) => error.split("\n").at(-1)!.trim());

  test.each([
    [
      "a new order",
      order('"new"', "custom_nameservers: false"),
      `Type 'string' is not assignable to type '"new" | "landrush"'.`,
    ],
    ["a transfer", order('"transfer"', 'auth_info: "code"'), `Type 'string' is not assignable to type '"transfer"'.`],
  ])("%s", (_, literal, error) => {
    expect(lastLine(`const order = ${literal};\nclient.registerDomain(order);`)).toEqual([error]);
    expect(lastLine(`const order: RegisterDomainInput = ${literal};\nclient.registerDomain(order);`)).toEqual([]);
    expect(lastLine(`const order = ${literal} satisfies RegisterDomainInput;\nclient.registerDomain(order);`)).toEqual(
      [],
    );
  });

  test("a change", () => {
    const change = `{ domain: "example.com", affect_domains: false, data: "status", lock_state: true }`;
    const error = `Type 'string' is not assignable to type '"status"'.`;
    expect(lastLine(`const change = ${change};\nclient.modifyDomain(change);`)).toEqual([error]);
    expect(lastLine(`const change = ${change} satisfies ModifyDomainInput;\nclient.modifyDomain(change);`)).toEqual([]);
  });

  test("what is missing is named of the form that was chosen", () => {
    const source = `client.registerDomain(${order('"new"')});`;
    expect(editor.errors(source).join()).toContain("Property 'custom_nameservers' is missing in type");
    expect(editor.errors(source).join()).toContain("required in type 'RegisterDomainInputNewOrLandrush'");
  });
});

test("an editor offers what a reply has, with its words", () => {
  const reply = `const { attributes } = await client.getDomain({ domain: "example.com", type: "status" });\n`;
  expect(editor.completions(`${reply}attributes.¦`)).toEqual([
    "auctionescrow",
    "can_modify",
    "domain_supports",
    "lock_state",
    "parkp_status",
    "transfer_away_in_progress",
  ]);
  expect(editor.hover(`${reply}attributes.lock_state¦;`).words).toContain("It is locked against transfers.");
  const events = `const { attributes: { events = [] } } = await client.pollEvent({});\n`;
  const known = editor.completions(`${events}for (const it of events) if (it.event === "¦") it;`);
  expect(known).toContain("ICANN_TRADE_STATUS_CHANGE");
  expect(editor.completions(`${events}for (const it of events) if (it.event === "DELETED") it.object_data.¦;`)).toEqual(
    ["deletion_date", "domain_id", "domain_name", "domain_name_unicode", "reason", "redemption_grace_period_end_date"],
  );
});
