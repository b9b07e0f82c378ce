import { Writable } from "node:stream";
import { pino } from "pino";
import { describe, expect, test } from "vitest";
import winston from "winston";
import type { Logger } from "../../src/options/options.js";
import { failureOf } from "../support/client.js";
import { available, replyOf } from "../support/envelopes.js";
import { scripted, scriptedClient } from "../support/scripted.js";

const lookup = { domain: "example.com" };

describe("the logger", () => {
  test("gets one line an attempt, and cannot break a call", async () => {
    const lines: string[] = [];
    const logger = {
      debug: (line: string) => lines.push(`debug ${line}`),
      warn: (line: string) => lines.push(`warn ${line}`),
      error: (line: string) => lines.push(`error ${line}`),
    };
    const script = scripted(replyOf(310, "Too many connections"), available, replyOf(485, "Domain taken"));
    const client = scriptedClient(script, { logger }, { now: () => 0, random: () => 0 });
    await client.lookupDomain(lookup);
    await failureOf(client.lookupDomain(lookup));
    expect(lines).toEqual([
      'warn LOOKUP DOMAIN on horizon: OpenSRS refused: 310 "Too many connections" (LOOKUP DOMAIN); again in 0 ms',
      "debug LOOKUP DOMAIN on horizon: 210 in 0 ms",
      'error LOOKUP DOMAIN on horizon: OpenSRS refused: 485 "Domain taken" (LOOKUP DOMAIN)',
    ]);
  });

  test.each([
    { thrown: new Error("disk full"), words: "Error: disk full" },
    // What cannot become a text must not take the reply with it.
    { thrown: Symbol("full"), words: "Symbol(full)" },
    { thrown: Object.create(null), words: "something that cannot be shown" },
  ])("that throws $words is a warning of the process", async ({ thrown, words }) => {
    const warned = new Promise<Error>((resolve) => process.once("warning", resolve));
    const logger = {
      debug: () => {
        throw thrown;
      },
    };
    expect((await scriptedClient(scripted(available), { logger }).lookupDomain(lookup)).code).toBe(210);
    expect((await warned).message).toBe(`The logger given to OpenSrsClient failed: ${words}`);
  });

  test("of pino's kind gets the facts first: pino itself writes them beside its message", async () => {
    const lines: string[] = [];
    const logger = pino(
      { level: "debug", base: null, timestamp: false },
      { write: (line: string) => void lines.push(line) },
    );
    await callsWith(logger);
    await callsWith(logger.child({ request: 7 }));
    const facts = {
      command: "LOOKUP DOMAIN",
      effect: "read",
      environment: "horizon",
      host: "horizon.opensrs.net:55443",
    };
    const [answered, refused] = [
      { level: 20, ...facts, attempt: 1, elapsedMs: 0, responseCode: 210, msg: ANSWERED },
      { level: 50, ...facts, attempt: 1, elapsedMs: 0, responseCode: 485, error: "CONFLICT", msg: REFUSED },
    ];
    const child = { request: 7 };
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      answered,
      refused,
      { ...answered, ...child },
      { ...refused, ...child },
    ]);
  });

  test("of winston's kind gets the message first: winston itself merges the facts", async () => {
    const lines: string[] = [];
    const stream = new Writable({
      write(line, _, done) {
        lines.push(String(line));
        done();
      },
    });
    const transports = [new winston.transports.Stream({ stream })];
    await callsWith(winston.createLogger({ level: "debug", format: winston.format.json(), transports }));
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ level: "debug", message: ANSWERED, effect: "read", attempt: 1, responseCode: 210 }),
      expect.objectContaining({ level: "error", message: REFUSED, effect: "read", attempt: 1, responseCode: 485 }),
    ]);
  });

  test("of bunyan's kind is known by its streams, console by having neither", async () => {
    const seen: unknown[][] = [];
    const keep = (...line: unknown[]) => void seen.push(line);
    await callsWith({ debug: keep, error: keep, addStream: () => {} } as never);
    await callsWith({ debug: keep, error: keep });
    const facts = expect.objectContaining({ command: "LOOKUP DOMAIN", responseCode: expect.any(Number) });
    expect(seen).toEqual([
      [facts, ANSWERED],
      [facts, REFUSED],
      [ANSWERED, facts],
      [REFUSED, facts],
    ]);
  });
});

const ANSWERED = "LOOKUP DOMAIN on horizon: 210 in 0 ms";
const REFUSED = 'LOOKUP DOMAIN on horizon: OpenSRS refused: 485 "Domain taken" (LOOKUP DOMAIN)';

async function callsWith(logger: Logger): Promise<void> {
  const script = scripted(available, replyOf(485, "Domain taken"));
  const client = scriptedClient(script, { logger }, { now: () => 0, random: () => 0 });
  await client.lookupDomain(lookup);
  await failureOf(client.lookupDomain(lookup));
}
