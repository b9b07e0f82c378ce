import { type Command, Option } from "commander";
import { tldRequirements } from "../../workflows/tld/requirements.js";
import type { TldCondition, TldField, TldOperation } from "../../workflows/tld/types.js";
import { defineAction } from "../action.js";
import { usage } from "../failure.js";
import type { Io } from "../io.js";
import type { Column } from "../output.js";
import type { Session } from "../session.js";

interface Options {
  readonly operation: TldOperation;
}

const COLUMNS: readonly Column<TldField>[] = [
  { key: "field", of: ({ path }) => path, style: () => "bold" },
  { key: "kind", of: kindOf },
  { key: "needed", of: neededWhen },
  { key: "label", of: ({ label }) => label, fills: true },
];

export function tldCommand(io: Io): Command {
  const summary = "Say what an order for a name under a TLD must and can have, by the known rules.";
  const operation = new Option("--operation <name>", "what the order is").choices(["register", "transfer", "renew"]);
  return defineAction<Options>(io, "tld <name>", summary, tld).addOption(operation.default("register"));
}

async function tld({ results }: Session, [name]: readonly string[], { operation }: Options): Promise<void> {
  const requirements = requirementsOf(name!, operation);
  if (results.format === "json") return results.json(requirements);
  await results.rows(COLUMNS, requirements.fields);
  if (results.format === "csv") return;
  const { periods, notes } = requirements;
  await results.text(`\nYears: ${periods[0]} to ${periods.at(-1)}\n${notes.map((note) => `${note}\n`).join("")}`);
}

function requirementsOf(name: string, operation: TldOperation) {
  try {
    return tldRequirements(name, operation);
  } catch (error) {
    if (error instanceof TypeError) throw usage(error.message);
    throw error;
  }
}

function kindOf({ kind, values, open }: TldField): string {
  return values ? `${values.slice(0, 4).join(", ")}${open || values.length > 4 ? ", ..." : ""}` : kind;
}

function neededWhen({ required, when }: TldField): string {
  if (!required) return "no";
  return when ? `when ${when.map(words).join(" and ")}` : "yes";
}

/** A condition in words: the last name of its place, and what its value is to be. */
function words({ path, is, isNot }: TldCondition): string {
  const name = path.slice(path.lastIndexOf(".") + 1);
  const listed = (values: readonly unknown[]) => (values.length > 6 ? "one of a list" : values.join(" or "));
  if (is) return `${name} is ${listed(is)}`;
  return isNot ? `${name} is not ${listed(isNot)}` : `${name} is given`;
}
