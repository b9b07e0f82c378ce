import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type OpenSrsError, type OpsAssoc, TransportFailure } from "../../src/index.js";
import { failureOf } from "../support/client.js";
import { type Data, envelopeOf, replyOf } from "../support/envelopes.js";
import { type Step, scripted, scriptedClient } from "../support/scripted.js";

const KEY = "MARKED-private-key-0badcafe";
const SECRETS = {
  key: KEY,
  reg_password: `MARKED-"pass" & <word>'1`,
  auth_info: "MARKED-auth/info+1?",
  cookie: "MARKED-cookie:12345",
};
const PERSON = {
  first_name: "Markédfirst",
  last_name: "O'Markéd & Söhne",
  org_name: "Markéd <Organisation>",
  address1: "1 Markéd Street",
  city: "Markédville",
  postal_code: "M4R K3D",
  phone: "+1.4165559876",
  email: "marked.owner@example.org",
};
const contact = { ...PERSON, state: "ON", country: "CA" };

/** The values as they are, and as the server may write them. */
function traces(signature: string): string[] {
  const plain = [...Object.values(SECRETS), ...Object.values(PERSON), signature];
  const escaped = plain.map((text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"));
  const quoted = escaped.map((text) => text.replace(/"/g, "&quot;").replace(/'/g, "&#39;"));
  const encoded = plain.flatMap((text) => [encodeURIComponent(text), JSON.stringify(text).slice(1, -1)]);
  return [...plain, ...escaped, ...quoted, ...encoded, "MARKED", "arkéd", "ark%C3%A9d", "ark\\u00e9d", "ark&#233;d"];
}

const published: unknown[] = [];
const logged: unknown[] = [];
const listen = (event: unknown) => void published.push(event);
beforeEach(() => subscribe("opensrs-client:attempt", listen));
afterEach(() => {
  unsubscribe("opensrs-client:attempt", listen);
  published.length = 0;
  logged.length = 0;
});

const keep = (...line: unknown[]) => void logged.push(line);
const logger = { debug: keep, info: keep, warn: keep, error: keep };

/** Everything that an error can be turned into by accident. */
function shown(error: unknown): string[] {
  const texts: string[] = [];
  for (let at = error, depth = 0; at !== undefined && depth < 6; at = (at as Error).cause, depth++) {
    const { message, stack } = at as Error;
    texts.push(String(message), String(stack), String(at), JSON.stringify(at) ?? "");
    texts.push(inspect(at, { depth: Infinity, showHidden: true, maxStringLength: Infinity, breakLength: Infinity }));
    texts.push(inspect(at, { depth: Infinity, showHidden: true, customInspect: false }));
    texts.push(...Object.getOwnPropertyNames(at).map((name) => String((at as Record<string, unknown>)[name])));
  }
  return texts;
}

/** The echo of a careless server: all that was sent, and what it knows itself. */
const echo: Data = {
  ...SECRETS,
  contact_set: { owner: PERSON },
};
const allOf = (signature: string) => [...Object.values(SECRETS), ...Object.values(PERSON), signature].join(" | ");

type Server = (signature: string) => Step;
const html = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");

const servers: ReadonlyArray<readonly [name: string, step: Server]> = [
  ["response_text", (signature) => replyOf(465, `Invalid data: ${allOf(signature)}`)],
  ["response_text of a 401", (signature) => replyOf(401, allOf(signature))],
  ["response_text of a 500", (signature) => replyOf(500, allOf(signature))],
  [
    "attributes",
    (signature) =>
      replyOf(485, "Domain taken", {
        attributes: { ...(echo as OpsAssoc), signature, error: `bad ${allOf(signature)}` },
      }),
  ],
  [
    "error_details",
    (signature) =>
      replyOf(465, "Invalid", {
        error_details: [{ field_name: SECRETS.cookie, error_code: KEY, error_detail: allOf(signature) }],
      }),
  ],
  ["an HTML page", (signature) => ({ status: 502, body: `<html><body>${html(allOf(signature))}</body></html>` })],
  ["a plain page", (signature) => ({ status: 403, body: allOf(signature) })],
  ["JSON", (signature) => ({ status: 500, body: JSON.stringify({ ...SECRETS, ...PERSON, signature }) })],
  [
    "a query",
    (signature) => ({ status: 404, body: new URLSearchParams({ ...SECRETS, ...PERSON, signature }).toString() }),
  ],
  ["a secret at the end of the snippet", () => ({ status: 502, body: `${"x".repeat(190)}${KEY}` })],
  [
    "references",
    (signature) => ({ status: 500, body: allOf(signature).replace(/[^a-z0-9 ]/gi, (c) => `&#${c.codePointAt(0)};`) }),
  ],
  [
    "ASCII JSON, in upper case",
    (signature) => ({
      status: 500,
      body: JSON.stringify({ ...SECRETS, ...PERSON, signature })
        .toUpperCase()
        .replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`),
    }),
  ],
  ["no envelope", (signature) => allOf(signature)],
  ["another document", (signature) => `<?xml version="1.0"?><echo>${html(allOf(signature))}</echo>`],
  ["an envelope that is cut off", () => envelopeOf({ response_text: "no", attributes: echo }).slice(0, -60)],
  ["the tail of an envelope", () => envelopeOf({ attributes: echo }).slice(200)],
  ["nothing", () => new TransportFailure("failed", "reply", { cause: new Error("reset") })],
];

describe.each(servers)("echoed in %s", (_, serve) => {
  test.each(["read", "charge"] as const)("of a %s", async (effect) => {
    let signature = "";
    const transport = () => ({
      async send(request: { headers: Readonly<Record<string, string>> }) {
        signature = request.headers["x-signature"]!;
        const step = serve(signature);
        if (step instanceof TransportFailure) throw step;
        const { status, body } =
          typeof step === "string" ? { status: 200, body: step } : (step as { status: number; body: string });
        return { status, body: Buffer.from(body) };
      },
      close: async () => {},
    });
    const client = scriptedClient({ ...scripted(), transport }, { privateKey: KEY, logger });
    const error = (await failureOf(
      client.send({
        action: "SW_REGISTER",
        object: "DOMAIN",
        effect,
        envelope: { cookie: SECRETS.cookie },
        attributes: {
          domain: "example.com",
          reg_password: SECRETS.reg_password,
          auth_info: SECRETS.auth_info,
          contact_set: { owner: contact, admin: { ...contact } },
        },
      }),
    )) as OpenSrsError;
    const texts = [
      ...shown(error),
      ...shown(client),
      inspect(logged, { depth: Infinity, showHidden: true }),
      inspect(published, { depth: Infinity, showHidden: true }),
      JSON.stringify([logged, published]),
    ];
    expect(signature).toMatch(/^[0-9a-f]{32}$/);
    expect(published.length).toBeGreaterThan(0);
    // And one line of the charge.
    expect(logged.length).toBe(published.length + 1);
    for (const trace of traces(signature)) {
      for (const text of texts) expect(text.toLowerCase()).not.toContain(trace.toLowerCase());
    }
    // What helps stays.
    expect(error.message).toContain("SW_REGISTER DOMAIN");
  });
});

test("a typed command hides the fields that its schema calls secret", async () => {
  const registration = {
    domain: "example.com",
    reg_type: "new",
    reg_username: "registrant",
    reg_password: "MARKED12345",
    period: 1,
    custom_tech_contact: false,
    custom_nameservers: false,
    contact_set: { owner: contact, admin: contact, billing: contact },
  };
  const refusal = replyOf(465, `MARKED12345 ${PERSON.email} ${PERSON.phone} ${PERSON.city}`);
  const client = scriptedClient(scripted(refusal), { privateKey: KEY, logger });
  const error = (await failureOf(client.registerDomain(registration as never))) as OpenSrsError;
  expect(error.summary).toBe('OpenSRS refused: 465 "[redacted] [redacted] [redacted] [redacted]" (SW_REGISTER DOMAIN)');
});

test("numbers of identity and data of birth are contact data too", async () => {
  const tld_data = {
    br_register_number: "123.456.789-09",
    registrant_extra_info: { id_card_number: "ID998877", date_of_birth: "1980-01-31", place_of_birth: "Villeurbanne" },
    ced_info: { id_number: "P5544332" },
  };
  const values = [tld_data.br_register_number, ...Object.values(tld_data.registrant_extra_info), "P5544332"];
  const client = scriptedClient(scripted(replyOf(465, `Invalid: ${values.join(", ")}`, { is_success: "0" })));
  const error = await failureOf(
    client.send({ action: "MODIFY", object: "DOMAIN", effect: "write", attributes: { tld_data } }),
  );
  expect(error).toMatchObject({ responseText: `Invalid: ${values.map(() => "[redacted]").join(", ")}` });
});

test("an input that is refused is not shown", async () => {
  const client = scriptedClient(scripted(), { privateKey: KEY });
  const input = {
    domain: SECRETS.auth_info,
    reg_password: 5,
    [PERSON.city]: 1,
    contact_set: { owner: { phone: KEY } },
  };
  const error = await failureOf(client.registerDomain(input as never));
  const texts = shown(error).join("\n");
  expect(error).toMatchObject({ name: "InputError" });
  expect(texts).not.toContain("MARKED");
});

test("options that are refused are not shown", () => {
  try {
    scriptedClient(scripted(), { privateKey: [KEY] as never, username: `${SECRETS.cookie} x y` });
    expect.unreachable();
  } catch (error) {
    expect(shown(error).join("\n")).not.toContain("MARKED");
  }
});

test("a short value goes only where it stands alone, and a code that looks like a postal code stays", async () => {
  const refusal = replyOf(415, "Annual fee of Ann in 415, order 94155", { attributes: { forced_pending: "94155" } });
  const call = scriptedClient(scripted(refusal)).send({
    action: "SW_REGISTER",
    object: "DOMAIN",
    attributes: { first_name: "Ann", postal_code: "415", country: "IS" },
  });
  expect(await failureOf(call)).toMatchObject({
    responseCode: 415,
    responseText: "Annual fee of [redacted] in [redacted], order 94155",
    orderId: "94155",
  });
});
