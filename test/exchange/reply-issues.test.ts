import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { ReplyFormatError } from "../../src/index.js";
import { failureOf } from "../support/client.js";
import { replyOf } from "../support/envelopes.js";
import { scripted, scriptedClient } from "../support/scripted.js";

const lookup = { domain: "example.com" };
const odd = replyOf(210, "Domain available", { attributes: { status: "available", has_claim: "maybe" } });
const renewal = {
  domain: "example.com",
  period: 1,
  currentexpirationyear: 2026,
  handle: "process",
  auto_renew: false,
} as const;
const oddRenewal = replyOf(200, "Command successful", {
  attributes: { order_id: "7", auto_renew: "perhaps", admin_email: ["a"] },
});
const still = { now: () => 0, random: () => 0 };

/** What the channel and a logger get of one call. */
async function observed(
  body: string,
  call: (client: ReturnType<typeof scriptedClient>) => Promise<unknown>,
  options = {},
) {
  const events: unknown[] = [];
  const lines: unknown[] = [];
  const keep = (event: unknown) => void events.push(event);
  const logger = {
    debug: (...line: unknown[]) => void lines.push(["debug", ...line]),
    warn: (...line: unknown[]) => void lines.push(["warn", ...line]),
    error: (...line: unknown[]) => void lines.push(["error", ...line]),
  };
  const script = scripted(body);
  subscribe("opensrs-client:attempt", keep);
  try {
    const outcome = await call(scriptedClient(script, { logger, ...options }, still)).catch((error: unknown) => error);
    return { outcome, events, lines, sent: script.sent.length };
  } finally {
    unsubscribe("opensrs-client:attempt", keep);
  }
}

describe("issues of a reply reach the logger and the channel", () => {
  test("as a warning that names the places", async () => {
    const { events, lines } = await observed(odd, (client) => client.lookupDomain(lookup));
    const facts = {
      command: "LOOKUP DOMAIN",
      effect: "read",
      environment: "horizon",
      host: "horizon.opensrs.net:55443",
      attempt: 1,
      elapsedMs: 0,
      responseCode: 210,
      issues: ["has_claim"],
    };
    expect(events).toEqual([facts]);
    expect(lines).toEqual([["warn", "LOOKUP DOMAIN on horizon: 210 in 0 ms; not as documented: has_claim", facts]]);
  });

  test("of an order too", async () => {
    const { outcome, events } = await observed(oddRenewal, (client) => client.renewDomain(renewal));
    expect(outcome).toMatchObject({ code: 200, attributes: { order_id: "7", admin_email: ["a"] } });
    expect(events).toMatchObject([{ responseCode: 200, issues: ["auto_renew", "admin_email"] }]);
  });

  test("each place once, without what is data", async () => {
    const rows = [1, 2, 3].map((n) => ({ name: `name${n}.com`, expiredate: "", f_auto_renew: "?", f_let_expire: "N" }));
    const list = replyOf(200, "ok", { attributes: { exp_domains: rows, page: "1", remainder: "0", total: "3" } });
    const dates = { exp_from: "2026-01-01", exp_to: "2026-12-31" };
    const { events } = await observed(list, (client) => client.getDomainsByExpiredate(dates));
    expect(events).toMatchObject([{ issues: ["exp_domains[].f_auto_renew"] }]);

    const details = replyOf(200, "ok", { attributes: { details: { "secret-project.com": { is_success: "?" } } } });
    const change = { domain: "example.com", data: "status", affect_domains: false, lock_state: true } as const;
    const told = await observed(details, (client) => client.modifyDomain(change));
    expect(told.outcome).toMatchObject({ issues: [{ path: "details.secret-project.com.is_success" }] });
    expect(told.events).toMatchObject([{ issues: ["details.*.is_success"] }]);
    expect(inspect(told.lines, { depth: 9 })).not.toContain("secret-project");
  });

  test("and a reply without any has none", async () => {
    const { events, lines } = await observed(replyOf(210, "ok", { attributes: { status: "available" } }), (client) =>
      client.lookupDomain(lookup),
    );
    expect(events[0]).not.toHaveProperty("issues");
    expect(lines).toMatchObject([["debug", "LOOKUP DOMAIN on horizon: 210 in 0 ms", {}]]);
  });

  test("many are counted", async () => {
    const attributes = Object.fromEntries(
      ["can_modify", "lock_state", "domain_supports", "auto_renew", "let_expire", "changeable", "remainder"].map(
        (name) => [name, "?"],
      ),
    );
    const { lines } = await observed(replyOf(200, "ok", { attributes }), (client) =>
      client.getDomain({ domain: "example.com", type: "status" }),
    );
    expect(lines).toMatchObject([["warn", expect.stringMatching(/: \w+(, \w+){4} and 2 more$/), {}]]);
  });
});

describe("strictReplies", () => {
  const strict = { strictReplies: true };

  test("makes issues an error of a command that only reads, which is sent once and loses nothing", async () => {
    const { outcome, events, lines, sent } = await observed(odd, (client) => client.lookupDomain(lookup), strict);
    expect(sent).toBe(1);
    const error = outcome as ReplyFormatError;
    expect(error).toBeInstanceOf(ReplyFormatError);
    expect(error).toMatchObject({
      name: "ReplyFormatError",
      code: "REPLY_NOT_AS_DOCUMENTED",
      outcome: "done",
      retryable: false,
      attempts: 1,
      issues: [{ path: "has_claim", message: 'expected "0" or "1", got another text; left out' }],
      raw: { response_code: "210", attributes: { status: "available", has_claim: "maybe" } },
    });
    const summary =
      'The reply is not as documented: has_claim expected "0" or "1", got another text; left out (LOOKUP DOMAIN)';
    expect(error.message.split("\n")[0]).toBe(summary);
    expect(events).toMatchObject([{ responseCode: 210, error: "REPLY_NOT_AS_DOCUMENTED", issues: ["has_claim"] }]);
    expect(lines).toMatchObject([["error", `LOOKUP DOMAIN on horizon: ${summary}`, {}]]);
    // The values are in `raw` alone.
    expect(JSON.stringify(error)).toContain('"path":"has_claim"');
    expect(`${JSON.stringify(error)}${inspect(error)}${JSON.stringify(lines)}`).not.toContain("maybe");
  });

  test.each([
    ["a price that is missing", replyOf(200, "ok", { attributes: {} }), "price is missing from the reply"],
    [
      "a price that is none",
      replyOf(200, "ok", { attributes: { price: "abc" } }),
      "price expected a decimal, got another text; kept as sent",
    ],
  ])("%s is an error", async (_, body, words) => {
    const { outcome } = await observed(body, (client) => client.getPrice(lookup), strict);
    expect(outcome).toMatchObject({ summary: `The reply is not as documented: ${words} (GET_PRICE DOMAIN)` });
  });

  test("names the first places and counts the others", async () => {
    const rows = Array.from({ length: 40 }, () => ({
      name: "a.com",
      expiredate: "",
      f_auto_renew: "?",
      f_let_expire: "N",
    }));
    const list = replyOf(200, "ok", { attributes: { exp_domains: rows, page: "1", remainder: "0", total: "40" } });
    const dates = { exp_from: "2026-01-01", exp_to: "2026-12-31" };
    const { outcome } = await observed(list, (client) => client.getDomainsByExpiredate(dates), strict);
    expect((outcome as ReplyFormatError).summary).toMatch(/^The reply .*exp_domains\[4\].*; and 35 more \(/);
    expect((outcome as ReplyFormatError).issues).toHaveLength(40);
  });

  test("counts for raw reads", async () => {
    const strange = replyOf(200, "ok").replace(">200<", ">zweihundert<");
    const call = { action: "GET", object: "WHATEVER", effect: "read" } as const;
    expect((await observed(strange, (client) => client.send(call), strict)).outcome).toMatchObject({
      code: "REPLY_NOT_AS_DOCUMENTED",
      issues: [{ path: "response_code", message: "is no number" }],
    });
  });

  test("never takes the reply of what changes something, spends or destroys", async () => {
    const { outcome } = await observed(oddRenewal, (client) => client.renewDomain(renewal), strict);
    expect(outcome).toMatchObject({ attributes: { order_id: "7" }, issues: [{}, {}] });
    const cancelled = replyOf(200, "ok", { attributes: { total: "all" } });
    const cancel = { to_date: "1304687051" } as never;
    const { outcome: destroyed } = await observed(
      cancelled,
      (client) =>
        client.send({ action: "CANCEL_PENDING_ORDERS", object: "ORDER", effect: "destroy", attributes: cancel }),
      strict,
    );
    expect(destroyed).toMatchObject({ code: 200 });
    const changed = replyOf(200, "ok", { attributes: { waiting_requests_no: "some" } });
    const change = { domain: "example.com", data: "status", affect_domains: false, lock_state: true } as const;
    const { outcome: written } = await observed(changed, (client) => client.modifyDomain(change), strict);
    expect(written).toMatchObject({ attributes: {}, issues: [{ path: "waiting_requests_no" }] });
  });

  test("is off unless asked for, and is a boolean", async () => {
    expect((await scriptedClient(scripted(odd)).lookupDomain(lookup)).issues).toHaveLength(1);
    expect(() => scriptedClient(scripted(odd), { strictReplies: "yes" as never })).toThrow(/strictReplies/);
    expect(await failureOf(scriptedClient(scripted(odd), strict).lookupDomain(lookup))).toBeInstanceOf(
      ReplyFormatError,
    );
  });
});
