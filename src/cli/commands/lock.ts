import type { Command } from "commander";
import { defineAction } from "../action.js";
import type { Io } from "../io.js";
import { type Column, replyWords } from "../output.js";
import type { Session } from "../session.js";

interface Row {
  readonly domain: string;
  readonly locked: boolean;
  readonly changed: boolean;
}

const COLUMNS: readonly Column<Row>[] = [
  { key: "domain", of: ({ domain }) => domain },
  { key: "locked", of: ({ locked }) => locked },
  { key: "changed", of: ({ changed }) => changed },
];

export function lockCommand(io: Io): Command {
  return defineAction(io, "lock <name>", "Lock a domain against transfers.", (session, [domain]) =>
    setLock(session, domain!, true),
  );
}

export function unlockCommand(io: Io): Command {
  return defineAction(
    io,
    "unlock <name>",
    "Unlock a domain, so that it can be transferred away.",
    (session, [domain]) => setLock(session, domain!, false),
  );
}

async function setLock(session: Session, domain: string, locked: boolean): Promise<void> {
  const question = { domain, type: "status" } as const;
  const change = { data: "status", domain, affect_domains: false, lock_state: locked } as const;
  if (session.options.dryRun) {
    return session.preview([
      ["getDomain", question],
      ["modifyDomain", change],
    ]);
  }
  const client = await session.client();
  const { attributes } = await client.getDomain(question, session.call);
  const changed = attributes.lock_state !== locked;
  const reply = changed ? await client.modifyDomain(change, session.call) : undefined;
  await session.results.rows(COLUMNS, [{ domain, locked, changed }]);
  await session.results.note(reply ? replyWords(reply) : `It was ${locked ? "locked" : "unlocked"} already.`);
}
