import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../src/index.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { fixtures } from "../commands/fixtures/index.js";
import { Caller } from "./exchange.js";
import { call, connect, contact, type Data, drain, envelope, read, registration, signedHeaders } from "./support.js";

// Seeded: a failure here is a failure everywhere, and fast-check prints the smallest input that shows it.
const RUNS = { seed: 20260115, numRuns: 150 };
const SECRET = "bystander@reseller.example";

let sandbox: Sandbox;
let bystander: Caller;
let caller: Caller;
const warnings: unknown[] = [];
const onWarning = (warning: unknown) => warnings.push(warning);

beforeAll(async () => {
  // A fault of the sandbox's own is told as a warning.
  process.on("warning", onWarning);
  sandbox = await startSandbox({ startAt: new Date("2026-01-15T12:00:00Z"), maxRequestBytes: 100_000 });
  bystander = new Caller(sandbox);
  caller = new Caller(sandbox);
  const owner = { ...contact, email: SECRET };
  await call(
    sandbox,
    "SW_REGISTER",
    registration("bystander.com", { contact_set: { owner, admin: owner, billing: owner } }),
  );
});
afterAll(async () => {
  process.off("warning", onWarning);
  await Promise.all([bystander.hangUp(), caller.hangUp()]);
  await sandbox.close();
});

/** Sends bytes on a connection of their own, and meanwhile a sound request on another, which must get its own answer. */
async function send(bytes: Uint8Array): Promise<string> {
  const socket = connect(sandbox);
  const answer = drain(socket);
  socket.end(bytes);
  const [{ text }, { status, body }] = await Promise.all([
    answer,
    bystander.ask(envelope("GET", "DOMAIN", { domain: "bystander.com", type: "owner" })),
  ]);
  expect(status).toBe(200);
  expect(read(body).attributes.contact_set.owner.email).toBe(SECRET);
  expect(warnings).toEqual([]);
  return text;
}

/** What may be said to those who did not sign: refusals of HTTP, of the headers, of the signature. */
function expectStranger(text: string): void {
  expect(text).not.toContain(SECRET);
  for (const [, status] of text.matchAll(/^HTTP\/1\.1 (\d+)/gm))
    expect(["200", "400", "408", "411", "413", "431"]).toContain(status);
  for (const [, code] of text.matchAll(/"response_code">(\d+)</g)) expect(["400", "401", "404"]).toContain(code);
}

describe("bytes", () => {
  it("of any kind are survived", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => expectStranger(await send(bytes))),
      RUNS,
    );
  });

  it("that begin as a request are survived", async () => {
    const start = fc.constantFrom(
      "POST / HTTP/1.1\r\n",
      "POST / HTTP/1.0\n",
      "GET /\r\n",
      "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    );
    const property = fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (line, bytes) =>
      expectStranger(await send(Buffer.concat([Buffer.from(line), bytes]))),
    );
    await fc.assert(property, RUNS);
  });
});

describe("headers", () => {
  const name = fc.oneof(
    fc.constantFrom(
      "Content-Length",
      "Transfer-Encoding",
      "X-Username",
      "X-Signature",
      "Connection",
      "Expect",
      "Upgrade",
      "Host",
      "__proto__",
    ),
    fc.stringMatching(/^[A-Za-z-]{1,12}$/),
  );
  const value = fc.oneof(
    fc.constantFrom(
      "0",
      "10",
      "-1",
      "1e9",
      "chunked",
      "100-continue",
      "h2c",
      "close",
      "sandbox",
      "sandbox, sandbox",
      "",
    ),
    fc.stringMatching(/^[\x20-\xff]{0,40}$/),
  );
  const method = fc.constantFrom("POST", "GET", "HEAD", "PUT", "OPTIONS", "CONNECT", "M-SEARCH");
  const path = fc.constantFrom("/", "*", "//", "/../..", "http://horizon.opensrs.net:55443/", "?");

  it("of any kind are survived, and nothing is told without a signature", async () => {
    const headers = fc.array(fc.tuple(name, value), { maxLength: 8 });
    const property = fc.asyncProperty(
      method,
      path,
      headers,
      fc.string({ maxLength: 60 }),
      async (verb, to, lines, body) => {
        const head = [`${verb} ${to} HTTP/1.1`, ...lines.map(([key, text]) => `${key}: ${text}`)].join("\r\n");
        expectStranger(await send(Buffer.from(`${head}\r\n\r\n${body}`, "latin1")));
      },
    );
    await fc.assert(property, RUNS);
  });

  it("beside the needed ones do not get a second request in behind the signed one", async () => {
    const xml = envelope("LOOKUP", "DOMAIN", { domain: "free-name.com" });
    const signed = Object.entries(signedHeaders(sandbox, xml));
    const property = fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 3 }), async (others) => {
      const lines = [...others, ...signed].map(([key, text]) => `${key}: ${text}\r\n`).join("");
      const text = await send(Buffer.from(`POST / HTTP/1.1\r\n${lines}Connection: close\r\n\r\n${xml}`, "latin1"));
      expect(text).not.toContain(SECRET);
      expect(text.match(/"response_code">/g)?.length ?? 0).toBeLessThanOrEqual(1);
    });
    await fc.assert(property, RUNS);
  });
});

describe("signed documents", () => {
  const ask = async (xml: string): Promise<string> => {
    const { status, whole, body } = await caller.ask(xml);
    expect({ status, whole, warnings }).toEqual({ status: 200, whole: true, warnings: [] });
    return body;
  };

  const key = fc.oneof(
    fc.constantFrom(
      "domain",
      "type",
      "period",
      "handle",
      "reg_type",
      "contact_set",
      "__proto__",
      "constructor",
      "limit",
      "page",
    ),
    fc.string({ maxLength: 8 }),
  );
  const text = fc.oneof(
    fc.constantFrom(
      "",
      "0",
      "1",
      "-1",
      "1e400",
      "bystander.com",
      "free-name.com",
      "__proto__",
      "toString",
      "2027-02-30",
      "💥",
    ),
    fc.string({ unit: "binary", maxLength: 20 }).filter(isXml),
  );
  const { data } = fc.letrec<{ data: Data }>((tie) => ({
    data: fc.oneof(
      { depthSize: "small" },
      text,
      fc.array(tie("data"), { maxLength: 3 }),
      fc.array(fc.tuple(key, tie("data")), { maxLength: 3 }).map((pairs) => Object.fromEntries(pairs)),
    ),
  }));
  // A sound request of each command, so that its handler is got into and not only to the door, with some values changed.
  const sound = Object.entries(fixtures as Record<string, { request: object } | undefined>);
  const request = fc.constantFrom(...sound).map(([method, fixture]) => {
    const { action, object } = commands[method as keyof typeof commands];
    return { action, object, items: fixture?.request as Record<string, Data> };
  });
  const changes = fc.array(fc.tuple(fc.nat(), data), { maxLength: 3 });

  it("with values of any shape get an answer in every command", async () => {
    await call(sandbox, "SW_REGISTER", registration("fuzzed.com"));
    const property = fc.asyncProperty(
      request,
      changes,
      fc.boolean(),
      async ({ action, object, items }, some, owned) => {
        const changed = some.reduce((tree, [place, value]) => replaced(tree, place, value), structuredClone(items));
        const { attributes = {}, ...beside } = changed;
        const xml = envelope(action, object, attributes, beside);
        const reply = read(await ask(owned ? xml.replaceAll(">example.com<", ">fuzzed.com<") : xml));
        expect(reply).toMatchObject({ protocol: "XCP", response_code: expect.stringMatching(/^\d{3}$/) });
      },
    );
    await fc.assert(property, { ...RUNS, numRuns: Number(process.env.SANDBOX_FUZZ ?? 600) });
  });

  it("that were damaged anywhere get an answer", async () => {
    const whole = envelope("SW_REGISTER", "DOMAIN", registration("damaged.com"));
    const at = fc.nat({ max: whole.length });
    const property = fc.asyncProperty(
      at,
      fc.nat({ max: 30 }),
      fc.string({ unit: "binary", maxLength: 10 }),
      async (from, gone, put) => {
        const reply = read(await ask(whole.slice(0, from) + put + whole.slice(from + gone)));
        expect(reply).toMatchObject({ protocol: "XCP", response_code: expect.stringMatching(/^\d{3}$/) });
      },
    );
    await fc.assert(property, RUNS);
  });

  it("with an invented cookie open nobody's domain", async () => {
    const cookie = fc.oneof(
      fc.constantFrom("__proto__", "constructor", "undefined", "0", "*"),
      fc.string({ maxLength: 40 }).filter((text) => isXml(text) && text.trim() !== ""),
    );
    const property = fc.asyncProperty(
      cookie,
      fc.constantFrom("all_info", "owner", "domain_auth_info", "list"),
      async (sent, type) => {
        const answer = await ask(envelope("GET", "DOMAIN", { type }, { cookie: sent }));
        expect(answer).not.toContain(SECRET);
        expect(read(answer).is_success).toBe("0");
      },
    );
    await fc.assert(property, RUNS);
  });
});

/** Puts a value in one of the places of a tree: the `place`-th, counted on from the start again after the last. */
function replaced(tree: Record<string, Data>, place: number, value: Data): Record<string, Data> {
  const places: [holder: Record<string, Data>, key: string][] = [];
  const visit = (holder: Record<string, Data>): void => {
    for (const [key, entry] of Object.entries(holder)) {
      places.push([holder, key]);
      if (typeof entry === "object") visit(entry as Record<string, Data>);
    }
  };
  visit(tree);
  const [holder, key] = places[place % places.length] ?? [tree, "attributes"];
  holder[key] = value;
  return tree;
}

function isXml(sample: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
  return !/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(sample);
}
