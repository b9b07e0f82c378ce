import type { Command } from "../../src/schema/command.js";
import { describeField } from "../../src/schema/describe.js";
import { type Examples, exampleOf } from "./examples.js";
import { BANNER, type Groups, replacement } from "./groups.js";
import { doc, pascal, rowType } from "./types.js";

/** The client's methods, each with what a caller must know of it. */
export function methodsSource(groups: Groups, examples: Examples): string {
  const imports = Object.entries(groups).map(([group, commands]) => {
    const names = Object.entries(commands).flatMap(([method, { replyBy }]) => [
      `${pascal(method)}Input`,
      replyBy ? `${pascal(method)}AttributesOf` : `${pascal(method)}Reply`,
    ]);
    return `import type { ${names.join(", ")} } from "./${group}.js";`;
  });
  const rows = Object.values(groups).flatMap((commands) =>
    Object.entries(commands).map(([method, command]) => {
      const words = [...methodWords(command), ...exampleWords(method, command, examples)];
      return `${doc(words, "  ")}\n  ${signature(method, command)};`;
    }),
  );
  const all = Object.values(groups).flatMap((commands) => Object.values(commands));
  const shared = [...new Set(all.flatMap((command) => rowType(command)?.match(/\b[A-Z]\w+/g) ?? []))].sort();
  imports.push(`import type { ${shared.join(", ")} } from "./types.js";`);
  return `${BANNER}import type { Pages } from "../exchange/pages/index.js";\nimport type { Reply } from "../exchange/reply.js";\nimport type { CallOptions } from "../options/options.js";\n${imports.join("\n")}\n\n/** The methods of the client that send one command each. */\nexport interface OpenSrsMethods {\n${rows.join("\n\n")}\n}\n`;
}

function signature(method: string, command: Command): string {
  const { input, replyBy, paging } = command;
  const name = pascal(method);
  const { variants, fields } = describeField("", input());
  const mark = !variants && fields!.every((field) => !field.required) ? "?" : "";
  const gives = (reply: string) => (paging ? `Pages<${reply}, ${rowType(command)}>` : `Promise<${reply}>`);
  if (!replyBy) return `${method}(input${mark}: ${name}Input, options?: CallOptions): ${gives(`${name}Reply`)}`;
  const { field } = replyBy;
  const reply = `Reply<${name}AttributesOf<T>>`;
  // In brackets: of a value that is not known beforehand nothing is promised but a reply.
  const result = paging?.when
    ? `[T] extends [${JSON.stringify(paging.when.is)}] ? ${gives(reply)} : Promise<${reply}>`
    : gives(reply);
  return `${method}<T extends ${name}Input[${JSON.stringify(field)}]>(input: ${name}Input & { ${field}: T }, options?: CallOptions): ${result}`;
}

const EFFECTS = {
  read: "Effect: read. Repeated after a passing failure.",
  write: "Effect: write. Repeated only when OpenSRS cannot have worked on it.",
  charge: "Effect: charge. It spends money or places an order and is never sent twice.",
  destroy: "Effect: destroy. It cannot be undone and is never sent twice.",
} as const;

function methodWords(command: Command): string[] {
  const words = [command.summary, "", ...(command.notes ?? []).map((note) => `- ${note}`)];
  if (command.notes?.length) words.push("");
  words.push(`\`${command.action} ${command.object}\`. ${EFFECTS[command.effect]}`);
  if (command.paging)
    words.push(
      `${listWords(command)} \`for await\` gives all rows from the page asked for on, \`.all()\` an array of them.`,
    );
  if (command.status === "unconfirmed") words.push("Unconfirmed: seen in clients only, not in the guide.");
  words.push("", ...throwsWords(command), `@see ${command.source}`);
  if (command.status === "legacy") words.push(`@deprecated In older guides only. ${replacement(command)}`);
  return words;
}

/** With what a command lists. */
function listWords({ paging }: Command): string {
  return paging?.when ? `With \`${paging.when.field}\` \`${paging.when.is}\`:` : "A list:";
}

const NO_ANSWER = "NetworkError | TimeoutError | HttpStatusError | ReplyFormatError";
const LOST = "@throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.";
const UNSENT = "@throws {ConnectError | TimeoutError} Nothing was sent.";

const FAILURES = {
  read: [`@throws {ConnectError | ${NO_ANSWER}} There was no answer.`],
  write: [
    "@throws {ConnectError} Nothing was sent.",
    `@throws {${NO_ANSWER}} There was no answer: \`outcome\` says whether it may have been done.`,
    "@throws {AbortedError} It was aborted after it was sent: it may have been done.",
  ],
  charge: [LOST, UNSENT],
  destroy: [LOST, UNSENT],
} as const;

/** What a call can throw beside what `send()` is the only one to throw. */
function throwsWords({ effect, reply }: Command): string[] {
  const canPark = describeField("", reply()).fields?.some(({ name }) => name === "forced_pending");
  return [
    "@throws {InputError} The input does not fit; nothing was sent.",
    "@throws {ApiError} OpenSRS refused, with a subclass by cause.",
    ...(canPark ? ["@throws {OrderParkedError} The order was taken and not carried out: it waits."] : []),
    ...FAILURES[effect],
  ];
}

function exampleWords(method: string, command: Command, examples: Examples): string[] {
  const example = examples[method];
  return example ? ["@example", "```ts", ...exampleOf(method, command, example).split("\n"), "```"] : [];
}
