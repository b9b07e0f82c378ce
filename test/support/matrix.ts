import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { type ClientOptions, OpenSrsError, OutcomeUnknownError } from "../../src/index.js";
import { type Certificates, makeCertificates } from "./certificates.js";
import { clientOf, failureOf, PRIVATE_KEY, type TRANSPORTS, USERNAME } from "./client.js";
import { leftovers } from "./leftovers.js";
import { closedPort, type SeenRequest, type ServerOptions, startServer } from "./server.js";

/** How a call ended, and what the server saw of it. */
export interface Ending {
  /** Class of the error, `none` for a reply. */
  readonly error: string;
  readonly code?: string;
  readonly outcome?: string;
  readonly retryable?: boolean;
  readonly attempts?: number;
  /** Whole requests that the server saw. */
  readonly requests: number;
}

/** One way for a server to misbehave, and how a read of it ends. What becomes of a charge follows from that. */
export interface Row extends Partial<Pick<ServerOptions, "behaviours" | "beforeTls">> {
  readonly name: string;
  readonly schemes?: readonly ("http" | "https")[];
  /** Which certificate the server shows; `none`: it speaks no TLS even if the client does, and the reverse. */
  readonly certificate?: Exclude<keyof Certificates, "ca"> | "none";
  /** Nothing listens. */
  readonly refused?: boolean;
  readonly options?: Partial<ClientOptions>;
  /** The call ends when its time is up, `LIMIT_MS`. */
  readonly waits?: boolean;
  readonly read: Ending;
  /** How a charge ends, where that does not follow from the read. */
  readonly charge?: Ending;
  /** Where the fetch transport cannot know as much. */
  readonly fetch?: Partial<Ending>;
  /** What the message must tell. */
  readonly tells?: readonly RegExp[];
  /** Further checks of the error or reply. */
  readonly check?: (result: never, kind: (typeof TRANSPORTS)[number]) => void;
}

/** Ample: what a row waits for comes before it, on a busy machine too. */
export const LIMIT_MS = 2000;

export const NOTE = "Zoë O'Brien & Söhne <株式会社> 😀";

/** The ending of a reply. */
export const ANSWERED: Ending = { error: "none", requests: 1 };

/** The endings that rows share. */
export const NETWORK_CUT: Ending = sent("NetworkError", "NETWORK_CUT", 2);

/** The request left and whether it was done is open; reads are tried so many times. */
export function sent(error: string, code: string, attempts = 1): Ending {
  return { error, code, outcome: "unknown", retryable: true, attempts, requests: attempts };
}

/** OpenSRS, or whoever answered, said no. */
export function refused(error: string, code: string): Ending {
  return { error, code, outcome: "refused", retryable: false, attempts: 1, requests: 1 };
}

/** No byte of the request left. */
export function unsent(error: string, code: string, { retryable = true, attempts = 2 } = {}): Ending {
  return { error, code, outcome: "not-sent", retryable, attempts, requests: 0 };
}

/** A charge that was sent once, and of which nothing says what became of it. */
export const OPEN_CHARGE: Ending = {
  error: "OutcomeUnknownError",
  code: "OUTCOME_UNKNOWN",
  outcome: "unknown",
  retryable: false,
  attempts: 1,
  requests: 1,
};

/** A charge or deletion is never sent twice, and never simply fails when it may have been done. */
function ofCharge(read: Ending): Ending {
  if (read.outcome !== "unknown") return read;
  return { ...OPEN_CHARGE, requests: Math.min(1, read.requests) };
}

/** Tests every row with both transports, with and without TLS, for a read and for a charge. */
export function describeRows(rows: readonly Row[], kinds: readonly (typeof TRANSPORTS)[number][]): void {
  let certificates: Certificates;
  beforeAll(async () => {
    certificates = await makeCertificates();
  });
  for (const row of rows) {
    describe(row.name, () => {
      const places = (row.schemes ?? ["http", "https"]).flatMap((scheme) => kinds.map((kind) => ({ scheme, kind })));
      const runBoth = async ({ scheme, kind }: (typeof places)[number]) => {
        const read = kind === "fetch" ? { ...row.read, ...row.fetch } : row.read;
        const run = { row, kind, secure: scheme === "https", certificates };
        await Promise.all([runRow(run, "read", read), runRow(run, "charge", row.charge ?? ofCharge(read))]);
      };
      // Those that wait do so side by side.
      const groups = row.waits ? [places] : places.map((place) => [place]);
      const nameOf = (group: typeof places) => group.map(({ scheme, kind }) => `${kind}, ${scheme}`).join("; ");
      test.each(groups.map((group) => ({ group, name: nameOf(group) })))("$name", async ({ group }) => {
        await Promise.all(group.map(runBoth));
        expect(await leftovers()).toEqual([]);
      });
    });
  }
}

interface Run {
  readonly row: Row;
  readonly kind: (typeof TRANSPORTS)[number];
  readonly secure: boolean;
  readonly certificates: Certificates;
}

async function runRow({ row, kind, secure, certificates }: Run, effect: "read" | "charge", expected: Ending) {
  const shown = row.certificate ?? "good";
  const speaksTls = shown === "none" ? !secure : secure;
  const certificate = speaksTls ? certificates[shown === "none" ? "good" : shown] : undefined;
  const server = row.refused
    ? { ...(await closedPort()), requests: [], peers: [] }
    : await startServer({ certificate, beforeTls: row.beforeTls, behaviours: row.behaviours ?? [() => {}] });
  const options = { ...(row.waits && { timeoutMs: LIMIT_MS }), ...row.options };
  const { client, end } = clientOf({ secure, kind, port: server.port, certificates }, options);
  const attributes = { domain: "example.com", note: NOTE };
  const call = client.send({ action: "LOOKUP", object: "DOMAIN", attributes, effect });
  const result = expected.error === "none" ? await call : await failureOf(call);
  await end();
  await server.close();

  expect(endingOf(result, server.requests), `${kind}, ${secure ? "https" : "http"}, ${effect}`).toEqual(expected);
  for (const request of server.requests) {
    expectSigned(request);
    expect(server.peers[request.connection - 1]!.unread, "after the document").toHaveLength(0);
  }
  const told = result instanceof OutcomeUnknownError ? (result.cause as Error) : (result as Error);
  for (const text of row.tells ?? []) expect(told.message).toMatch(text);
  row.check?.(told as never, kind);
}

function endingOf(result: unknown, requests: readonly SeenRequest[]): Ending {
  if (!(result instanceof OpenSrsError)) return { error: "none", requests: requests.length };
  const { name: error, code, outcome, retryable, attempts } = result;
  return { error, code, outcome, retryable, attempts, requests: requests.length };
}

/** The request is what OpenSRS documents, byte for byte. */
export function expectSigned({ line, headers, body }: SeenRequest): void {
  expect(line).toBe("POST / HTTP/1.1");
  expect(body.toString()).toMatch(/^<\?xml [\s\S]*<\/OPS_envelope>$/);
  expect(body.includes(Buffer.from("Zoë O'Brien &amp; Söhne &lt;株式会社&gt; 😀".replace("'", "&apos;")))).toBe(true);
  const inner = createHash("md5").update(body).update(PRIVATE_KEY).digest("hex");
  expect(headers).toMatchObject({
    "content-type": "text/xml",
    "content-length": `${body.length}`,
    "x-username": USERNAME,
    "x-signature": createHash("md5").update(inner).update(PRIVATE_KEY).digest("hex"),
  });
  expect(headers).not.toHaveProperty("transfer-encoding");
}
