import type { Command } from "commander";
import { defineAction } from "../action.js";
import type { Io } from "../io.js";
import type { Column } from "../output.js";
import type { Session } from "../session.js";

interface Options {
  readonly tld: readonly string[];
  readonly max?: string;
}

interface Row {
  readonly section: string;
  readonly domain: string;
  readonly status: string;
  readonly price?: string | undefined;
}

const COLUMNS: readonly Column<Row>[] = [
  { key: "section", of: ({ section }) => section },
  { key: "domain", of: ({ domain }) => domain },
  {
    key: "status",
    of: ({ status }) => status,
    style: ({ status }) => (status === "available" ? "green" : status === "taken" ? "dim" : undefined),
  },
  { key: "price", of: ({ price }) => price, right: true },
];

const SERVICES = ["lookup", "suggestion", "premium"] as const;

export function suggestCommand(io: Io): Command {
  return defineAction<Options>(
    io,
    "suggest <words...>",
    "Search names made of words: exact, similar and premium ones.",
    suggest,
  )
    .option("--tld <tld...>", "the TLDs to search", [".com", ".net", ".org", ".info", ".biz"])
    .option("--max <number>", "names of each kind at the most");
}

async function suggest(session: Session, [words]: readonly string[][], { tld, max }: Options): Promise<void> {
  const input = {
    searchstring: words!.join(" "),
    services: [...SERVICES],
    tlds: [...tld],
    ...(max !== undefined && { maximum: Number(max) }),
  };
  if (session.options.dryRun) return session.preview([["nameSuggest", input]]);
  const client = await session.client();
  const { attributes } = await client.nameSuggest(input, session.call);
  const rows: Row[] = [];
  for (const section of SERVICES) {
    const found = attributes[section];
    for (const item of found?.items ?? []) {
      rows.push({
        section,
        domain: item.domain,
        status: item.status,
        price: "price" in item ? String(item.price) : undefined,
      });
    }
    // A section can fail inside a success.
    if (found && found.is_success === false)
      await session.results.note(`${section}: ${found.response_code} ${found.response_text}`);
  }
  await session.results.rows(COLUMNS, rows);
}
