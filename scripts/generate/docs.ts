import type { commandGroups } from "../../src/commands/index.js";
import type { Command } from "../../src/schema/command.js";
import { describeField, type FieldDoc } from "../../src/schema/describe.js";
import { type FieldsContext, fieldTable, mapTable, type SharedShapes } from "./docs-fields.js";
import { readme } from "./docs-readme.js";
import { type Example, type Examples, exampleOf } from "./examples.js";
import { type Group, type Groups, replacement } from "./groups.js";
import { code, codes, paragraphs, plain, sourceLink, table } from "./markdown.js";

const BANNER = "<!-- Written by `npm run generate` from src/commands. Change the command, not this file. -->";

/** What each group is for, under its heading. */
const GROUPS: Readonly<Record<keyof typeof commandGroups, readonly [title: string, about: string]>> = {
  lookup: ["Lookup", "Ask what is free, what it costs, and what the account holds."],
  provisioning: ["Provisioning", "Register, renew, redeem and change domains, and work on their orders."],
  transfer: ["Transfer", "Bring domains in, watch transfers in both directions, hand domains to other resellers."],
  nameserver: ["Nameserver", "Give domains their nameservers, and look after nameservers that are hosts of a domain."],
  dns: ["DNS", "The zones that OpenSRS hosts, and DNSSEC."],
  forwarding: ["Forwarding", "Send the visitors of a domain to another address."],
  ssl: ["SSL", "Order, renew and look after certificates and other trust services."],
  event: ["Event", "Fetch and acknowledge what happened: orders, transfers, verifications."],
  bulk: ["Bulk", "One change for many domains."],
  user: ["User", "Registrant profiles and their sub-users."],
  subreseller: ["Sub-reseller", "Accounts of those who sell below you, and their money."],
  trade: ["Trade", "Changes of a domain's registrant: approval, designated agent, transfer lock."],
  authentication: ["Authentication", "Registrant logins, passwords and auth codes."],
  cookie: ["Cookie", "Sessions of a registrant."],
  "personal-names": ["Personal names", "Third-level names such as `john.smith.net`, with a mailbox."],
  publishing: ["Publishing", "goMobi mobile sites."],
};

const EFFECTS = {
  read: "changes nothing; the library repeats it by itself after a passing failure",
  write: "sets a state; the library repeats it only when OpenSRS cannot have worked on it",
  charge: "spends money or places an order; never sent twice",
  destroy: "cannot be undone; never sent twice",
} as const;

/** The pages of docs/commands: path to text. */
export function docsPages(groups: Groups, examples: Examples): Map<string, string> {
  const files = new Map<string, string>();
  const shapes: SharedShapes = new Map();
  const words = linkMethods(groups);
  for (const [group, commands] of Object.entries(groups)) {
    const [title, about] = GROUPS[group as keyof typeof GROUPS];
    const sections = Object.entries(commands).map(([method, command]) => {
      const context = { shapes, words, owner: `[${method}](${group}.md#${method.toLowerCase()})` };
      return commandSection(method, command, examples[method], context);
    });
    const text = paragraphs(
      BANNER,
      `# ${title} commands`,
      words(about),
      "[All commands](README.md) has the way to read these tables: types, effects, what `when` and *Secret* mean.",
      contents(commands, words),
      ...sections,
    );
    files.set(`docs/commands/${group}.md`, `${text}\n`);
  }
  files.set("docs/commands/types.md", typesPage(shapes, words));
  files.set("docs/commands/README.md", readme(BANNER, groups, GROUPS));
  return files;
}

type Words = (text: string) => string;
type PageContext = Omit<FieldsContext, "side">;

/** Makes a link of each method that a text names in code marks. */
function linkMethods(groups: Groups): Words {
  const pages = new Map<string, string>();
  for (const [group, commands] of Object.entries(groups))
    for (const method of Object.keys(commands)) pages.set(method, `${group}.md#${method.toLowerCase()}`);
  return (text) =>
    plain(text).replace(/`(\w+)`/g, (whole, name: string) =>
      pages.has(name) ? `[${whole}](${pages.get(name)})` : whole,
    );
}

function contents(commands: Group, words: Words): string {
  const rows = Object.entries(commands).map(([method, command]) => [
    `[${method}](#${method.toLowerCase()})`,
    words(command.summary),
    command.effect,
    command.status ?? "",
  ]);
  return table(["Command", "What it does", "Effect", "Status"], rows);
}

function commandSection(method: string, command: Command, example: Example | undefined, context: PageContext): string {
  return paragraphs(
    `## ${method}`,
    context.words(command.summary),
    facts(command, context.words).join("\n"),
    (command.notes ?? []).map((note) => `> - ${context.words(note)}`).join("\n"),
    "**Input**",
    inputPart(describeField("", command.input()), { ...context, side: "input" }),
    "**Reply**",
    replyPart(command, { ...context, side: "reply" }),
    codesPart(command, context.words),
    example ? `**Example**\n\n\`\`\`ts\n${exampleOf(method, command, example)}\n\`\`\`` : "",
  );
}

function facts(command: Command, words: Words): string[] {
  const lines = [
    `- **Sends** ${code(command.action)} ${code(command.object)}`,
    `- **Effect** ${command.effect}: ${EFFECTS[command.effect]}`,
  ];
  if (command.status === "legacy")
    lines.push(`- **Status** legacy: in older guides only. ${words(replacement(command))}`);
  if (command.status === "unconfirmed")
    lines.push("- **Status** unconfirmed: seen in programs that use the API, not in OpenSRS's guide");
  if (command.paging) {
    const { when } = command.paging;
    const all =
      "`for await` gives all rows from the page asked for on, `.all()` an array of them: [lists](../lists.md)";
    lines.push(`- **Pages** ${when ? `with \`${when.field}\` \`${when.is}\`, ` : ""}${all}`);
  }
  const isPage = command.source.startsWith("http");
  return [...lines, `- **${isPage ? "Guide" : "Seen in"}** ${sourceLink(command.source)}`];
}

function inputPart(input: FieldDoc, context: FieldsContext): string {
  if (input.variants) return variantsPart(input, context);
  return fieldTable(input.fields!, context) || "Nothing.";
}

/** Members of a union: what they share, then what each has beyond it. */
function variantsPart({ discriminator, variants }: FieldDoc, context: FieldsContext): string {
  const name = discriminator!;
  const members = variants!.map((variant) => {
    const key = variant.fields!.find((field) => field.name === name)!;
    return { key, others: variant.fields!.filter((field) => field !== key) };
  });
  const alike = (field: FieldDoc) => {
    const text = JSON.stringify(field);
    return members.every(({ others }) => others.some((other) => JSON.stringify(other) === text));
  };
  const shared = members[0]!.others.filter(alike);
  const deciding: FieldDoc = {
    name,
    kind: "enum",
    required: true,
    description: "Decides which other fields belong, see below.",
    values: members.flatMap(({ key }) => key.values!),
  };
  const own = members.map(({ key, others }) => {
    const rest = others.filter((field) => !alike(field));
    const heading = `With ${code(name)} ${codes(key.values!)}: ${context.words(key.description)}`;
    return paragraphs(heading, fieldTable(rest, context));
  });
  return paragraphs(fieldTable([deciding, ...shared], context), ...own);
}

function replyPart(command: Command, context: FieldsContext): string {
  const attributes = describeField("", command.reply());
  if (attributes.kind === "map") return mapTable(attributes, context);
  const beside = command.replyEnvelope ? describeField("", command.replyEnvelope()).fields! : [];
  const more = beside.filter(({ name }) => !attributes.fields!.some((field) => field.name === name));
  const rows = fieldTable([...attributes.fields!, ...more], context);
  return rows || "No attributes that are documented. What comes is kept.";
}

function codesPart(command: Command, words: Words): string {
  const rows = Object.entries(command.codes ?? {}).map(([number, meaning]) => [number, words(meaning)]);
  return rows.length === 0 ? "" : `**Codes**\n\n${table(["Code", "Meaning"], rows)}`;
}

function typesPage(shapes: SharedShapes, words: Words): string {
  const sections = new Map<string, string>();
  // Writing a shape can meet further ones.
  for (const [name, { field, side }] of shapes) {
    const context = { shapes, words, side, owner: `[${name}](#${name.toLowerCase()})` };
    sections.set(name, paragraphs(words(field.typeDescription ?? field.description), shapeTable(field, context)));
  }
  const text = [...sections]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, body]) => {
      const { side, usedBy } = shapes.get(name)!;
      const users = `In the ${side === "input" ? "input" : "reply"} of ${[...usedBy].join(", ")}.`;
      return paragraphs(`## ${name}`, body, users);
    });
  const intro = "Shapes that several commands share. They are published as interfaces of the same names.";
  return `${paragraphs(BANNER, "# Shared types", intro, ...text)}\n`;
}

function shapeTable(field: FieldDoc, context: FieldsContext): string {
  return field.variants ? variantsPart(field, context) : fieldTable(field.fields!, context);
}
