import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { event as eventSchema } from "../commands/event/events.js";
import { ConfigError } from "../errors/local.js";
import { WebhookBodyError, WebhookSignatureError } from "../errors/webhook.js";
import type { OpsEvent } from "../generated/index.js";
import { parseOpsDate } from "../schema/parse-ops-date.js";
import { readReply } from "../schema/read-reply.js";
import type { OpsValue } from "../wire/value.js";

/**
 * The headers of a push, names in any case: a `Headers`, a `Map`, Node's `request.headers` or `rawHeaders`, pairs, or
 * what a function platform hands over.
 */
export type WebhookHeaders =
  | Iterable<readonly [string, string | readonly string[]]>
  | readonly string[]
  | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface WebhookOptions {
  /**
   * The oldest event that is believed, in milliseconds, by the `event_date` of the signed body or, where that cannot
   * be read, by the header `Created-At`, which nothing signs. Default: none, since an event that is refused is not
   * pushed again. OpenSRS tries for 24 hours. Copies of a push are better told by `event_id`, as `seen` does.
   */
  readonly maxAgeMs?: number | undefined;
  /** The time, in milliseconds since 1970. Default: this machine's. */
  readonly now?: (() => number) | undefined;
}

/**
 * The event of a webhook's request, typed like those of `pollEvent`, once its signature is proved: the hexadecimal
 * HMAC-SHA256 of the raw body in `HMAC-Signature`. `secret` is the one of the control panel, or several while one is
 * changed. Answer with a 2xx within five seconds; 3xx and 4xx are not tried again. The form of the body is not
 * documented: what is missing in it is taken from the headers, and what is unknown is kept.
 * @throws {WebhookSignatureError} no signature, a wrong one, or the event is too old.
 * @throws {WebhookBodyError} signed, and no JSON object.
 * @throws {ConfigError} no secret is given.
 * @throws {TypeError} the body is not the raw one.
 * @see https://domains.opensrs.guide/docs/webhooks-overview
 */
export function parseWebhook(
  rawBody: string | Uint8Array,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  { maxAgeMs, now = Date.now }: WebhookOptions = {},
): OpsEvent {
  if (typeof rawBody !== "string" && !ArrayBuffer.isView(rawBody))
    throw new TypeError("parseWebhook takes the raw body, as text or bytes: what was parsed has another signature");
  const given = headerReader(headers);
  checkSignature(rawBody, given("hmac-signature"), secretsOf(secret));
  const event = eventOf(rawBody, given);
  if (maxAgeMs !== undefined) checkAge(event.event_date, given("created-at"), now() - maxAgeMs);
  return event;
}

function secretsOf(secret: string | readonly string[]): readonly string[] {
  const secrets = typeof secret === "string" ? [secret] : secret;
  // Anybody can sign with an empty one, such as a variable that is not set.
  if (Array.isArray(secrets) && secrets.length > 0 && secrets.every((one) => typeof one === "string" && one !== ""))
    return secrets;
  throw new ConfigError([{ path: "secret", message: "expected the webhook's secret, or a list of them" }]);
}

function checkSignature(body: string | Uint8Array, given: readonly string[], secrets: readonly string[]): void {
  if (given.length === 0)
    throw new WebhookSignatureError("missing", "The request has no HMAC-Signature: it is not OpenSRS's");
  const signatures = given.filter((text) => /^[0-9a-f]{64}$/i.test(text)).map((text) => Buffer.from(text, "hex"));
  let isTrue = false;
  for (const secret of secrets) {
    const own = createHmac("sha256", secret).update(body).digest();
    // All are compared, each in constant time: how long it takes says nothing.
    for (const signature of signatures) isTrue = timingSafeEqual(own, signature) || isTrue;
  }
  if (!isTrue) throw new WebhookSignatureError("mismatch", "The signature is not that of this body and secret");
}

function checkAge(eventDate: unknown, createdAt: readonly string[], oldest: number): void {
  const time = [eventDate, ...createdAt]
    .map((text) => (typeof text === "string" ? parseOpsDate(text) : undefined))
    .find((date) => date !== undefined);
  if (time !== undefined && time.getTime() < oldest)
    throw new WebhookSignatureError("too-old", "The event is older than is believed");
}

type HeaderReader = (name: string) => readonly string[];

function headerReader(headers: WebhookHeaders): HeaderReader {
  const pairs = pairsOf(headers);
  // Node joins what came twice with a comma.
  return (wanted) =>
    pairs
      .filter(([name]) => String(name).toLowerCase() === wanted)
      .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
      .flatMap((value) => String(value ?? "").split(","))
      .map((value) => value.trim())
      .filter((value) => value !== "");
}

function pairsOf(headers: WebhookHeaders): (readonly [string, unknown])[] {
  if (!(Symbol.iterator in headers)) return Object.entries(headers);
  const items = [...headers] as (string | readonly [string, unknown])[];
  if (typeof items[0] !== "string") return items as (readonly [string, unknown])[];
  // Node's `rawHeaders`: name, value, name, value.
  return items.flatMap((name, at) => (at % 2 === 0 ? [[name as string, items[at + 1]] as const] : []));
}

const PUSHED_NAME = /^opensrs\.([a-z_]+)\.([a-z_]+)$/i;

function eventOf(rawBody: string | Uint8Array, given: HeaderReader): OpsEvent {
  const text = typeof rawBody === "string" ? rawBody : new TextDecoder().decode(rawBody);
  const body = parsed(text);
  // Which field has the name `opensrs.domain.created` is not documented.
  const [, object, event] = namesIn(body) ?? [];
  // By the body itself where nothing else names it: the same push has the same id.
  const id = given("event-id")[0] ?? createHash("sha256").update(rawBody).digest("hex");
  const sent = {
    object_data: {},
    event_date: given("created-at")[0] ?? "",
    ...body,
    event_id: body.event_id || id,
    ...(object !== undefined && { object: object.toUpperCase() }),
    ...(event !== undefined && { event: event.toUpperCase() }),
  };
  return readReply(eventSchema(), wireForm(sent), []) as OpsEvent;
}

function parsed(text: string): Record<string, unknown> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // Refused below: the parser's own error would show the body.
  }
  if (typeof body !== "object" || body === null || Array.isArray(body)) throw new WebhookBodyError();
  return body as Record<string, unknown>;
}

function namesIn(body: Record<string, unknown>): readonly string[] | undefined {
  if (typeof body.object === "string" && typeof body.event === "string" && !PUSHED_NAME.test(body.event))
    return undefined;
  for (const value of Object.values(body)) {
    const names = typeof value === "string" ? PUSHED_NAME.exec(value) : null;
    if (names) return names;
  }
  return undefined;
}

/** JSON as POLL would send it: all that is no list or assoc is text. */
function wireForm(value: unknown): OpsValue {
  if (Array.isArray(value)) return value.map(wireForm);
  if (typeof value !== "object" || value === null) return value === null ? "" : String(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wireForm(item)]));
}
