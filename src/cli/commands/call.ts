import type { Command } from "commander";
import { commands, type MethodName } from "../../commands/index.js";
import { OutcomeUnknownError } from "../../errors/index.js";
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
  const input = assign(commands[method], await inputOf(session, options.input), options.set);
  if (session.options.dryRun) return session.preview([[method, input]]);
  session.block([method, input]);
  await allow(session, method, input);
  let reply: Reply<object>;
  try {
    reply = await session.send([method, input]);
  } catch (error) {
    if (error instanceof OutcomeUnknownError && !session.io.signal.aborted) throw await reconciled(error);
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

async function inputOf(session: Session, file: string | undefined): Promise<Record<string, unknown>> {
  if (file === undefined) return {};
  const text = await session.read(file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which can hold secrets.
    throw usage(`${file}: not JSON`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw usage(`${file}: expected a JSON object`);
  return value as Record<string, unknown>;
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

const VERDICTS = {
  done: [EXIT.ok, "It was done"],
  parked: [EXIT.parked, "Its order waits"],
  held: [EXIT.failed, "Somebody else has it"],
  refused: [EXIT.failed, "It was not done"],
  unknown: [EXIT.unknown, "It cannot be told"],
} as const;

/** After a lost reply: asks what became of it, with reading commands only. */
async function reconciled(error: OutcomeUnknownError): Promise<Failure> {
  const verdict = await error.reconcile();
  const evidence = verdict.evidence.map(({ command, answer }) => `  - ${command}: ${answer}`);
  const [exitCode, words] = VERDICTS[verdict.outcome];
  const again = verdict.askAgainAt === undefined ? [] : [`Ask again from ${verdict.askAgainAt} on.`];
  return new Failure(
    exitCode,
    [`${error.message}\n`, `${words}: ${verdict.reason}.`, ...again, ...evidence].join("\n"),
  );
}
