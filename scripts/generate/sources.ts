import type { Command } from "../../src/schema/command.js";
import { describeField } from "../../src/schema/describe.js";
import { commandTypes, doc, pascal, type SharedTypes } from "./types.js";

export type Group = Readonly<Record<string, Command>>;

export type Groups = Readonly<Record<string, Group>>;

export const BANNER = "// Written by `npm run generate` from src/commands. Change the command, not this file.\n";

/** The files of src/generated: path to text. */
export function generatedSources(groups: Groups): Map<string, string> {
  const files = new Map<string, string>();
  const shared: SharedTypes = new Map();
  for (const [group, commands] of Object.entries(groups)) {
    const text = Object.entries(commands).map(([method, command]) => commandTypes(method, command, shared));
    const used = [...shared.keys()].filter((name) => text.some((part) => new RegExp(`\\b${name}\\b`).test(part)));
    const imports = [
      'import type { Reply } from "../exchange/reply.js";',
      'import type { OpenSrsMethods } from "./methods.js";',
    ];
    if (used.length > 0) imports.push(`import type { ${used.sort().join(", ")} } from "./types.js";`);
    files.set(`src/generated/${group}.ts`, `${BANNER}${imports.join("\n")}\n\n${text.join("\n\n")}\n`);
  }
  files.set("src/generated/types.ts", `${BANNER}\n${[...shared.values()].join("\n\n")}\n`);
  files.set("src/generated/methods.ts", methods(groups));
  files.set("src/generated/index.ts", index(groups));
  return files;
}

function methods(groups: Groups): string {
  const imports = Object.entries(groups).map(([group, commands]) => {
    const names = Object.keys(commands).flatMap((method) => [`${pascal(method)}Input`, `${pascal(method)}Reply`]);
    return `import type { ${names.join(", ")} } from "./${group}.js";`;
  });
  const rows = Object.values(groups).flatMap((commands) =>
    Object.entries(commands).map(([method, command]) => {
      const input = describeField("", command.input());
      const optional = !input.variants && input.fields!.every((field) => !field.required) ? "?" : "";
      return `${doc(methodWords(command), "  ")}\n  ${method}(input${optional}: ${pascal(method)}Input, options?: CallOptions): Promise<${pascal(method)}Reply>;`;
    }),
  );
  return `${BANNER}import type { CallOptions } from "../options/options.js";\n${imports.join("\n")}\n\n/** The methods of the client that send one command each. */\nexport interface OpenSrsMethods {\n${rows.join("\n\n")}\n}\n`;
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
  if (command.status === "unconfirmed") words.push("Unconfirmed: seen in clients only, not in the guide.");
  words.push(
    "",
    "@throws {InputError} The input does not fit; nothing was sent.",
    "@throws {ApiError} OpenSRS refused, with a subclass by cause.",
    command.effect === "read"
      ? "@throws {ConnectError | NetworkError | TimeoutError} OpenSRS could not be asked."
      : "@throws {OutcomeUnknownError} The reply was lost: it may have happened.",
    `@see ${command.source}`,
  );
  if (command.status === "legacy") words.push(`@deprecated In older guides only. ${replacement(command)}`);
  return words;
}

export function replacement(command: Command): string {
  return command.replacedBy ? `Use ${command.replacedBy}.` : "Nothing replaces it.";
}

function index(groups: Groups): string {
  const names = ["methods", "types", ...Object.keys(groups)];
  return `${BANNER}${names.map((name) => `export type * from "./${name}.js";`).join("\n")}\n`;
}
