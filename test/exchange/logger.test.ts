import { describe, expect, test } from "vitest";
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
});
