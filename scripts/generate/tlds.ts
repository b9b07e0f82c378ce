import { type TldField, type TldRequirements, tldRequirements } from "../../src/index.js";
import { knownTlds } from "../../src/workflows/tld/rules.js";

const INTRO = `# What TLDs ask for

<!-- Written by \`npm run generate\` from src/commands/types/tld-rules.ts. -->

\`tldRequirements(tld, operation)\` says what a form must ask for to \`register\`, \`transfer\` or \`renew\` a name, as JSON: fields with path, label,
kind, values, lengths, forms of the text and conditions, and the periods. It is made from the rules that check every order before it
is sent, so that an order filled in as it says is never refused by them. \`opensrs tld ca --json\` prints the same.

\`\`\`ts
import { tldRequirements } from "opensrs-client";

const { fields, periods } = tldRequirements("ca", "register");
for (const { path, label, required, when } of fields) console.log(path, label, required, when);
console.log(periods);
\`\`\`

A field is necessary when it is \`required\` and all conditions in \`when\` hold (\`{ path, is }\`: the value there is one of these; \`isNot\`: it is none of them;
neither: there is one; \`orNone\`: holds without a value, too; \`orAt\`: where else the value may stand). \`onlyWhen\`: elsewhere the field is refused. A \`section\` can be left out as a whole.

\`registrationSchema(tld, operation)\` is the same as JSON Schema 2020-12, for validators and form builders.
\`priceBook(client, { tlds, terms, signal })\` gives the account's prices of registering, renewing and transferring, by GET_PRICE; what it does not
tell is in \`gaps\`, with the reason: redemptions always, as no command tells their price.

These are the **known** rules: facts of the guide, the official toolkit and clients in production. A registry can ask for more, and of a TLD
that is not in the table nothing of its own is known.

`;

/** docs/tlds.md: what each TLD that the rules name asks for beyond what all do. */
export function tldsPage(): string {
  const plain = { register: tldRequirements("example", "register"), transfer: tldRequirements("example", "transfer") };
  const rows = knownTlds().map((tld) => {
    const register = tldRequirements(tld, "register");
    const [needed, offered] = more(register, plain.register);
    const [transfer] = more(tldRequirements(tld, "transfer"), plain.transfer);
    const { periods } = register;
    return `| .${tld} | ${cell(needed)} | ${cell(offered)} | ${cell(transfer)} | ${periods[0]} to ${periods.at(-1)} |`;
  });
  const heading =
    "| TLD | a registration needs | and takes | a transfer needs | years |\n| --- | --- | --- | --- | --- |";
  return `${INTRO}${heading}\n${rows.join("\n")}\n\n\\* under a condition, which \`when\` tells.\n`;
}

/** The fields that are necessary here and not for every TLD, and those that are only offered here. */
function more({ fields }: TldRequirements, plain: TldRequirements): [string[], string[]] {
  const known = new Map(plain.fields.map((field) => [field.path, necessity(field)]));
  const differing = fields.filter((field) => known.get(field.path) !== necessity(field));
  const needed = differing.filter(({ required }) => required);
  const offered = differing.filter(({ required, path }) => !required && !known.has(path));
  return [inWords(needed), inWords(offered)];
}

function necessity({ required, when }: TldField): string {
  return JSON.stringify([required, when]);
}

// One line for what is asked of all four contacts.
function inWords(fields: readonly TldField[]): string[] {
  const names = fields.map(({ path, when }) => {
    const name = path
      .replace(/^tld_data\./, "")
      .replace(/^contact_set\.(owner|admin|billing|tech)\.(?!lang|vat)/, "contacts: ");
    return `\`${name}\`${when && !isOfTech(path, when.length) ? " \\*" : ""}`;
  });
  return [...new Set(names)];
}

/** The technical contact is always conditional. */
function isOfTech(path: string, conditions: number): boolean {
  return path.startsWith("contact_set.tech.") && conditions === 1;
}

function cell(names: readonly string[]): string {
  return names.join(", ");
}
