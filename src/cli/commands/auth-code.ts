import { randomInt } from "node:crypto";
import type { Command } from "commander";
import { defineAction } from "../action.js";
import { confirm } from "../confirm.js";
import { EXIT, Failure, usage } from "../failure.js";
import type { Io } from "../io.js";
import { type Column, replyWords } from "../output.js";
import type { Session } from "../session.js";

interface Options {
  readonly reset?: boolean;
  readonly send?: boolean;
  readonly show?: boolean;
}

interface Row {
  readonly domain: string;
  readonly auth_code: string;
}

const COLUMNS: readonly Column<Row>[] = [
  { key: "domain", of: ({ domain }) => domain },
  { key: "auth_code", of: ({ auth_code }) => auth_code },
];

export function authCodeCommand(io: Io): Command {
  return defineAction<Options>(
    io,
    "auth-code <name>",
    "Show the code by which a domain is transferred away, mail it, or draw a new one.",
    authCode,
  )
    .option("--send", "have OpenSRS mail it to the admin contact, and show nothing")
    .option("--reset", "set a new one that is drawn here; the old one no longer works")
    .option("--show", "print it where the output is no terminal too: files and logs keep it");
}

async function authCode(session: Session, [domain]: readonly string[], options: Options): Promise<void> {
  if (options.send && (options.reset || options.show)) throw usage("--send goes without --reset and --show.");
  if (options.send) return send(session, domain!);
  const { dryRun } = session.options;
  if (!dryRun && !options.show && !session.io.stdout.isTTY) {
    throw usage("Nothing was asked: an auth code is a secret, and the output is no terminal. Say --show to print it.");
  }
  if (options.reset) return reset(session, domain!);
  const question = { domain: domain!, type: "domain_auth_info" } as const;
  if (dryRun) return session.preview([["getDomain", question]]);
  const client = await session.client();
  const { domain_auth_info: code } = (await client.getDomain(question, session.call)).attributes;
  if (!code) throw new Failure(EXIT.failed, `OpenSRS told no auth code of ${domain}.`);
  await session.results.rows(COLUMNS, [{ domain: domain!, auth_code: code }]);
}

async function send(session: Session, domain: string): Promise<void> {
  const input = { domain_name: domain };
  if (session.options.dryRun) return session.preview([["sendAuthcode", input]]);
  const client = await session.client();
  await session.results.note(replyWords(await client.sendAuthcode(input, session.call)));
}

async function reset(session: Session, domain: string): Promise<void> {
  const code = drawn();
  const change = { data: "domain_auth_info", domain, affect_domains: false, domain_auth_info: code } as const;
  if (session.options.dryRun) return session.preview([["modifyDomain", change]]);
  const client = await session.client();
  if (!session.options.yes) await confirm(session.io, `Set a new auth code of ${domain}?`);
  const reply = await client.modifyDomain(change, session.call);
  await session.results.rows(COLUMNS, [{ domain, auth_code: code }]);
  await session.results.note(replyWords(reply));
}

// What registries over EPP ask of a code: 6 to 16 characters, of all kinds.
const KINDS = ["abcdefghijkmnopqrstuvwxyz", "ABCDEFGHJKLMNPQRSTUVWXYZ", "23456789", "!@$-_+"];
const LENGTH = 16;

function drawn(): string {
  const all = KINDS.join("");
  const pick = (from: string) => from[randomInt(from.length)]!;
  const characters = [...KINDS.map(pick), ...Array.from({ length: LENGTH - KINDS.length }, () => pick(all))];
  // So that the first ones are not of a known kind each.
  for (let at = characters.length - 1; at > 0; at--) {
    const other = randomInt(at + 1);
    [characters[at], characters[other]] = [characters[other]!, characters[at]!];
  }
  return characters.join("");
}
