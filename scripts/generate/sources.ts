import type { Examples } from "./examples.js";
import { BANNER, type Groups } from "./groups.js";
import { methodsSource } from "./methods.js";
import { commandTypes, type SharedTypes } from "./types.js";

/** The files of src/generated: path to text. */
export function generatedSources(groups: Groups, examples: Examples): Map<string, string> {
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
  files.set("src/generated/methods.ts", methodsSource(groups, examples));
  files.set("src/generated/index.ts", index(groups));
  return files;
}

function index(groups: Groups): string {
  const names = ["methods", "types", ...Object.keys(groups)];
  return `${BANNER}${names.map((name) => `export type * from "./${name}.js";`).join("\n")}\n`;
}
