import type { Command as Program } from "commander";
import { commandGroups, commands, type MethodName } from "../../commands/index.js";
import type { Command } from "../../schema/command.js";
import { describeField } from "../../schema/describe.js";
import { defineAction } from "../action.js";
import { type FieldRow, fieldRows } from "../field-rows.js";
import type { Io } from "../io.js";
import type { Column } from "../output.js";
import type { Session } from "../session.js";
import { methodOf } from "./call.js";

interface Row {
  readonly method: string;
  readonly command: Command;
  readonly group: string;
}

const EFFECTS = { read: undefined, write: "yellow", charge: "red", destroy: "red" } as const;

const COLUMNS: readonly Column<Row>[] = [
  { key: "method", of: ({ method }) => method },
  { key: "effect", of: ({ command }) => command.effect, style: ({ command }) => EFFECTS[command.effect] },
  { key: "status", of: ({ command }) => command.status ?? "current" },
  { key: "group", of: ({ group }) => group },
  { key: "summary", of: ({ command }) => command.summary, fills: true },
];

const FIELD_COLUMNS: readonly Column<FieldRow>[] = [
  { key: "field", of: ({ field }) => field, style: () => "bold" },
  { key: "type", of: ({ type }) => type },
  { key: "needed", of: ({ needed }) => needed },
  { key: "meaning", of: ({ meaning }) => meaning, fills: true },
];

export function commandsCommand(io: Io): Program {
  const summary = "List the commands of the API, those of a group, or show one: fields, effect, codes.";
  return defineAction(io, "commands [name]", summary, async (session, [name]) => {
    if (name !== undefined && !Object.hasOwn(commandGroups, name)) return describe(session, methodOf(name));
    const groups = Object.entries<Readonly<Record<string, Command>>>(commandGroups).filter(
      ([group]) => group === (name ?? group),
    );
    const rows = groups.flatMap(([group, members]) =>
      Object.entries(members).map(([method, command]) => ({ group, method, command })),
    );
    await session.results.rows(COLUMNS, rows);
  });
}

async function describe({ results }: Session, method: MethodName): Promise<void> {
  const { action, object, effect, summary, notes, status, replacedBy, source, codes, ...command }: Command =
    commands[method];
  const input = describeField("", command.input());
  const reply = describeField("", command.reply());
  if (results.format === "json") {
    return results.json({
      method,
      action,
      object,
      effect,
      summary,
      notes,
      status,
      replacedBy,
      source,
      codes,
      input,
      reply,
    });
  }
  if (results.format === "csv") return results.rows(FIELD_COLUMNS, fieldRows(input, "input"));
  const facts = [
    results.style("bold", `${method}  ${action} ${object}`),
    summary,
    `Effect: ${effect}${status ? `. Status: ${status}` : ""}${replacedBy ? `. Instead: ${replacedBy}` : ""}`,
    `Source: ${source}`,
    ...(notes ?? []).map((note) => `  - ${note}`),
  ];
  await results.text(`${facts.join("\n")}\n`);
  await section(results, "Input", fieldRows(input, "input"));
  await section(results, "Reply", fieldRows(reply, "reply"));
  const meanings = Object.entries(codes ?? {}).map(([code, meaning]) => `  ${code}  ${meaning}`);
  if (meanings.length > 0) await results.text(`\n${results.style("bold", "Codes")}\n${meanings.join("\n")}\n`);
}

async function section(results: Session["results"], title: string, rows: readonly FieldRow[]): Promise<void> {
  await results.text(`\n${results.style("bold", title)}\n`);
  if (rows.length === 0) await results.text("none\n");
  else await results.rows(FIELD_COLUMNS, rows);
}
