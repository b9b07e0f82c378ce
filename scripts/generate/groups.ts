import type { Command } from "../../src/schema/command.js";

export type Group = Readonly<Record<string, Command>>;

export type Groups = Readonly<Record<string, Group>>;

/** Stands above every generated source. */
export const BANNER = "// Written by `npm run generate` from src/commands. Change the command, not this file.\n";

export function replacement(command: Command): string {
  return command.replacedBy ? `Use ${command.replacedBy}.` : "Nothing replaces it.";
}
