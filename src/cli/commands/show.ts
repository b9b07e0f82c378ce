import type { Command } from "commander";
import type { MethodName } from "../../commands/index.js";
import { NotFoundError, OpenSrsError } from "../../errors/index.js";
import { isZoneMissing } from "../../workflows/zones/plan.js";
import { defineAction } from "../action.js";
import { exitCodeOf, Failure } from "../failure.js";
import type { Io } from "../io.js";
import { type Column, type Fact, factsOf } from "../output.js";
import type { Session } from "../session.js";

// Not the auth code: it is a secret, and asked for by itself with `call getDomain`.
const PARTS = [
  { part: "registration", method: "getDomain", more: { type: "all_info" } },
  { part: "status", method: "getDomain", more: { type: "status" } },
  { part: "privacy", method: "getDomain", more: { type: "whois_privacy_state" } },
  { part: "dnssec", method: "getDomain", more: { type: "dnssec" } },
  { part: "verification", method: "getRegistrantVerificationStatus", more: {} },
  { part: "zone", method: "getDnsZone", more: {}, isAbsent: isZoneMissing },
  { part: "forwarding", method: "getDomainForwarding", more: {}, isAbsent: isNotFound },
  { part: "orders", method: "getOrdersByDomain", more: {} },
  { part: "history", method: "getNotes", more: { type: "domain" } },
] as const satisfies readonly Part[];

interface Part {
  readonly part: string;
  readonly method: MethodName;
  readonly more: object;
  /** The refusal says that the domain has no such thing, which is an answer. */
  readonly isAbsent?: (error: unknown) => boolean;
}

function isNotFound(error: unknown): boolean {
  return error instanceof NotFoundError;
}

interface Answer {
  readonly part: string;
  /** `null`: the domain has no such thing. */
  readonly attributes?: Record<string, unknown> | null;
  readonly error?: OpenSrsError;
}

interface Row extends Fact {
  readonly part: string;
  readonly isFailure: boolean;
}

export function showCommand(io: Io): Command {
  return defineAction(io, "show <name>", "Show all that the account knows of a domain.", show);
}

async function show(session: Session, [domain]: readonly string[]): Promise<void> {
  const requests = PARTS.map(({ more, ...rest }: Part) => ({ ...rest, input: { domain, ...more } }));
  if (session.options.dryRun) return session.preview(requests.map(({ method, input }) => [method, input]));
  const answers = await Promise.all(
    requests.map(async ({ part, method, input, isAbsent }): Promise<Answer> => {
      try {
        const { attributes } = await session.send([method, input]);
        return { part, attributes: attributes as Record<string, unknown> };
      } catch (error) {
        if (isAbsent?.(error)) return { part, attributes: null };
        if (error instanceof OpenSrsError) return { part, error };
        throw error;
      }
    }),
  );
  // Without its first part there is nothing to show: the others say the same in other words.
  const [{ error: fatal }] = answers as [Answer];
  if (fatal) throw fatal;
  await print(session, domain!, answers);
  const failed = answers.filter(({ error }) => error);
  if (failed.length > 0) {
    const parts = failed.map(({ part }) => part).join(", ");
    throw new Failure(exitCodeOf(failed[0]!.error), `Not everything could be read: ${parts}.`);
  }
}

async function print(session: Session, domain: string, answers: readonly Answer[]): Promise<void> {
  const { results } = session;
  if (results.format === "json") {
    const parts = answers.filter(({ error }) => !error).map(({ part, attributes }) => [part, attributes]);
    const failures = answers.filter(({ error }) => error).map(({ part, error }) => [part, error]);
    return results.json({ domain, ...Object.fromEntries(parts), failures: Object.fromEntries(failures) });
  }
  const isTable = results.format === "table";
  const rows = answers.flatMap(({ part, attributes, error }): Row[] => {
    if (error) return [{ part, field: "", value: error.summary, isFailure: true }];
    const facts = isTable ? briefFacts(attributes ?? {}) : factsOf(attributes ?? {});
    if (facts.length === 0) return [{ part, field: "", value: "none", isFailure: false }];
    return facts.map((fact, index) => ({ ...fact, part: isTable && index > 0 ? "" : part, isFailure: false }));
  });
  const columns: Column<Row>[] = [
    { key: "part", of: ({ part }) => part, style: () => "bold" },
    { key: "field", of: ({ field }) => field },
    { key: "value", of: ({ value }) => value, fills: true, style: ({ isFailure }) => (isFailure ? "red" : undefined) },
  ];
  await results.rows(columns, rows);
}

/** What concerns the reply, not the domain. */
const PAPERWORK: ReadonlySet<string> = new Set(["page", "page_size", "transaction_id"]);

/** For people, a flat record inside another takes one line, as a contact or an order does. Empty values say nothing. */
function briefFacts(attributes: Record<string, unknown>, path = ""): Fact[] {
  return Object.entries(attributes).flatMap(([key, value]): Fact[] => {
    if (path === "" && PAPERWORK.has(key)) return [];
    const field = path === "" ? key : Array.isArray(attributes) ? `${path}[${key}]` : `${path}.${key}`;
    if (typeof value !== "object" || value === null) return value === "" ? [] : [{ field, value: value as string }];
    const values = Object.values(value);
    const isFlat = values.every((item) => typeof item !== "object");
    if (!isFlat) return briefFacts(value as Record<string, unknown>, field);
    const words = values.filter((item) => item !== "" && item !== undefined);
    return words.length === 0 ? [] : [{ field, value: words.join(", ") }];
  });
}
