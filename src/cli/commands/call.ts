import type { Command } from "commander";
import { commands, type MethodName } from "../../commands/index.js";
import { OpenSrsError, OutcomeUnknownError } from "../../errors/index.js";
import type { Reply } from "../../exchange/reply.js";
import { isOnceOnly } from "../../schema/command.js";
import { didYouMean } from "../../schema/fields.js";
import { defineAction } from "../action.js";
import { assign } from "../assign.js";
import { allow } from "../charge.js";
import { EXIT, Failure, usage } from "../failure.js";
import type { Io } from "../io.js";
import { type Column, type Fact, factsOf, replyWords } from "../output.js";
import type { Session } from "../session.js";
import { VERDICTS, verdictWords } from "../verdict.js";

interface Options {
  readonly set: readonly string[];
  readonly input?: string;
}

const COLUMNS: readonly Column<Fact>[] = [
  { key: "field", of: ({ field }) => field },
  { key: "value", of: ({ value }) => value, fills: true },
];

export function callCommand(io: Io): Command {
  return defineAction<Options>(io, "call <method>", "Send any command of the API; `opensrs commands` lists them.", call)
    .option(
      "--set <key=value...>",
      "a field, such as domain=example.com or nameserver_list[0].name=ns1.example.com",
      [],
    )
    .option("--input <file>", "the fields as JSON, - for stdin; the way for secrets");
}

async function call(session: Session, [name]: readonly string[], options: Options): Promise<void> {
  const method = methodOf(name!);
  const input = assign(
    commands[method],
    options.input === undefined ? {} : await session.readJson(options.input),
    options.set,
  );
  if (session.options.dryRun) return session.preview([[method, input]]);
  session.block([method, input]);
  await allow(session, method, input);
  let reply: Reply<object>;
  try {
    reply = await session.send([method, input]);
  } catch (error) {
    if (error instanceof OutcomeUnknownError) throw await reconciled(session, error);
    if (error instanceof OpenSrsError && session.results.format === "json") await tellPrograms(session, { error });
    throw error;
  }
  try {
    await print(session, reply);
  } catch (error) {
    // Lest an order be placed again because nobody could read that it was accepted.
    if (isOnceOnly(commands[method].effect))
      await session.results.note(
        `${reply.code} ${reply.text}: OpenSRS accepted it, though the reply could not be written.`,
      );
    throw error;
  }
}

export function methodOf(name: string): MethodName {
  if (Object.hasOwn(commands, name)) return name as MethodName;
  throw usage(`No command ${JSON.stringify(name)}${didYouMean(name, Object.keys(commands))} See: opensrs commands`);
}

async function print({ results }: Session, reply: Reply<object>): Promise<void> {
  const { code, text, state, pending, transactionId, attributes, issues } = reply;
  if (results.format === "json") return results.json({ code, text, state, pending, transactionId, attributes, issues });
  const facts = factsOf(attributes);
  if (facts.length > 0 || results.format === "csv") await results.rows(COLUMNS, facts);
  await results.note(replyWords(reply));
  for (const { path, message } of issues)
    await results.note(`The reply differs from its documentation: ${path} ${message}`);
}

/** After a lost reply: asks what became of it, with reading commands only. */
async function reconciled(session: Session, error: OutcomeUnknownError): Promise<Failure> {
  const { io, results } = session;
  // An interrupt ends the asking too.
  const verdict = io.signal.aborted ? undefined : await error.reconcile({ signal: io.signal });
  if (results.format === "json") await tellPrograms(session, { error, verdict });
  const exitCode = verdict ? VERDICTS[verdict.outcome][0] : EXIT.unknown;
  const words = [`${error.message}${verdict ? "\n" : ""}`, ...(verdict ? [verdictWords(verdict)] : [])];
  const kept = exitCode === EXIT.unknown ? [`\n${KEEP}`, JSON.stringify(error.lost)] : [];
  return new Failure(exitCode, [...words, ...kept].join("\n"));
}

/** A failure as JSON. When it cannot be written, stderr still says it, and the exit code is the failure's. */
async function tellPrograms({ results }: Session, failure: object): Promise<void> {
  await results.json(failure).catch(() => {});
}

const KEEP = "Keep this line, it holds no secrets: `opensrs reconcile FILE` asks again with it.";
