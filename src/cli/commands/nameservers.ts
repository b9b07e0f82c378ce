import type { Command } from "commander";
import { toAsciiName } from "../../schema/names.js";
import { defineAction } from "../action.js";
import { confirm } from "../confirm.js";
import type { Io } from "../io.js";
import { type Column, replyWords } from "../output.js";
import type { Session } from "../session.js";

interface Row {
  readonly change?: "add" | "remove" | "keep";
  readonly name: string;
}

const MARKS = { add: "green", remove: "red", keep: "dim" } as const;

const COLUMNS: readonly Column<Row>[] = [
  { key: "nameserver", of: ({ name }) => name, style: ({ change }) => change && MARKS[change] },
];
const CHANGE_COLUMNS: readonly Column<Row>[] = [
  { key: "change", of: ({ change }) => change, style: ({ change }) => change && MARKS[change] },
  ...COLUMNS,
];

export function nameserversCommand(io: Io): Command {
  return defineAction(
    io,
    "nameservers <name> [nameservers...]",
    "List the nameservers of a domain; with nameservers, make them the new set: shows the change and asks.",
    nameservers,
  );
}

async function nameservers(session: Session, parameters: readonly unknown[]): Promise<void> {
  const [domain, given] = parameters as [string, string[]];
  const wanted = [...new Set(given.map(plain))];
  const question = { domain, type: "nameservers" } as const;
  const change = { domain, op_type: "assign", assign_ns: wanted } as const;
  if (session.options.dryRun) {
    return session.preview([
      ["getDomain", question],
      ...(wanted.length > 0 ? [["advancedUpdateNameservers", change] as const] : []),
    ]);
  }
  if (wanted.length > 0) session.block(["advancedUpdateNameservers", change]);
  const client = await session.client();
  const { attributes } = await client.getDomain(question, session.call);
  const present = (attributes.nameserver_list ?? []).map(({ name }) => plain(name));
  if (wanted.length === 0) {
    return session.results.rows(
      COLUMNS,
      present.map((name) => ({ name })),
    );
  }
  const rows: Row[] = [
    ...present.filter((name) => !wanted.includes(name)).map((name) => ({ change: "remove" as const, name })),
    ...wanted.map((name) => ({ change: present.includes(name) ? ("keep" as const) : ("add" as const), name })),
  ];
  await session.results.rows(CHANGE_COLUMNS, rows);
  if (rows.every((row) => row.change === "keep")) return session.results.note("They are these already.");
  if (!session.options.yes) await confirm(session.io, `Change the nameservers of ${domain}?`);
  await session.results.note(replyWords(await client.advancedUpdateNameservers(change, session.call)));
}

/** So that the same server in two spellings is one. */
function plain(name: string): string {
  return (toAsciiName(name) ?? name).toLowerCase().replace(/\.$/, "");
}
