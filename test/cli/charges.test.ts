import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { allow } from "../../src/cli/charge.js";
import { Failure } from "../../src/cli/failure.js";
import { cli, json, register, sandbox, sent, useSandbox } from "./suite.js";
import { folder, order, type Ran, sandboxWithEnv } from "./support.js";

useSandbox();

describe("charges and what cannot be undone", () => {
  const renew =
    "call renewDomain --set domain=ours.com currentexpirationyear=2027 period=2 auto_renew=false handle=process";

  beforeEach(() => register("ours.com"));

  test("says what it costs and asks; a no sends nothing", async () => {
    const ran = await cli(renew, { answers: ["n"] });
    expect(ran.screen).toBe(
      [
        "Account  sandbox on sandbox",
        "Command  renewDomain: Renews a domain for some years and sets its auto-renew flag.",
        "For      ours.com",
        "Price    23.24, renewal, 2 years",
        "Go ahead? [y/N] n",
        "Nothing was sent.",
        "",
      ].join("\n"),
    );
    expect([ran.code, sent()]).toEqual([1, ["GET_PRICE"]]);
  });

  test.each(["", "yup", "yes please", "ja", "1"])("%j is no yes", async (answer) => {
    const ran = await cli(renew, { answers: [answer] });
    expect([ran.code, sent()]).toEqual([1, ["GET_PRICE"]]);
  });

  test.each([["y"], ["YES"]])("%s sends it", async (answer) => {
    const ran = await cli(`${renew} --json`, { answers: [answer] });
    expect(json(ran)[0].attributes["registration expiration date"]).toBe("2029-03-02 12:00:00");
    expect([ran.code, sent()]).toEqual([0, ["GET_PRICE", "RENEW"]]);
  });

  test("without a terminal it refuses; --yes goes ahead", async () => {
    const refused = await cli(renew);
    expect([refused.code, sent()]).toEqual([2, ["GET_PRICE"]]);
    expect(refused.err).toContain("Nothing was sent: there is no terminal to ask on. Say --yes");
    expect((await cli(`${renew} --yes`)).code).toBe(0);
  });

  test("an interrupt at the question sends nothing", async () => {
    const interrupt = new AbortController();
    const ran = await cli(renew, {
      answers: [],
      signal: interrupt.signal,
      onOutput: (text) => {
        if (text.endsWith("[y/N] ")) interrupt.abort(new Failure(130));
      },
    });
    expect([ran.code, sent()]).toEqual([130, ["GET_PRICE"]]);
  });

  test("what cannot be undone is said so", async () => {
    const ran = await cli("call revokeDomain --set domain=ours.com --set reseller=sandbox", { answers: ["no"] });
    expect(ran.screen).toContain("Warning  this cannot be undone\nGo ahead? [y/N] no\nNothing was sent.\n");
    expect(sent()).toEqual([]);
  });

  test("an input that does not fit is told before any question", async () => {
    const ran = await cli("call renewDomain --set domain=ours.com --set period=0", { answers: ["y"] });
    expect(ran.err).toContain("The input of renewDomain does not fit:\n  - currentexpirationyear: is required\n");
    expect([ran.code, sent()]).toEqual([2, []]);
  });

  test("a price that cannot be learned is said, and does not decide", async () => {
    sandbox.faults.add({ kind: "code", code: 465, text: "No price today.", action: "GET_PRICE" });
    const ran = await cli(`${renew} --yes`);
    expect(ran.err).toContain('Price    not learned: OpenSRS refused: 465 "No price today." (GET_PRICE DOMAIN)\n');
    expect(ran.code).toBe(0);
  });

  const asked = { domain: "ours.com", reg_type: "renewal", period: 2 };
  const unpriced = "what was told as its price is no amount";
  test.each([
    [{ price: "23.24", asked }, "23.24, renewal, 2 years"],
    [{ price: "23.24", currency: "USD", asked: { ...asked, period: 1 } }, "23.24 USD, renewal, 1 year"],
    [{ price: "4677.00", premium: true, asked }, "4677.00, renewal, 2 years, a premium name"],
    [{ asked, unpriced }, `renewal, 2 years, not learned: ${unpriced}`],
    [{ price: "0.00" }, "0.00"],
  ])("the price is said as far as it is known: %j", async (quote, words) => {
    const notes: string[] = [];
    const client = { dryRun: async () => quote, toJSON: () => ({ environment: "horizon", username: "u" }) };
    const session = {
      client: async () => client,
      options: { yes: true },
      results: { note: async (text: string) => void notes.push(text) },
    };
    await allow(session as never, "renewDomain", {});
    expect(notes.join("\n").split("\n").at(-1)).toBe(`Price    ${words}`);
  });

  test.each([
    ["was done", true, 0, /\n\nIt was done: order 10\d\d is this call's, and completed\.\n/],
    [
      "was not done",
      false,
      3,
      /\n\nIt cannot be told: no renewal was carried out, and ours\.com still expires in 2027/,
    ],
  ])("a lost reply of what %s: it asks, and never sends twice", async (_, effect, code, verdict) => {
    sandbox.faults.add({ kind: "cut", effect, action: "RENEW" });
    const ran = await cli(`${renew} --yes`);
    expect(ran.err).toMatch(verdict);
    expect([ran.code, ran.out, sent().filter((action) => action === "RENEW")]).toEqual([code, "", ["RENEW"]]);
  });

  test("orders carry a mark", async () => {
    const [renewal] = json(await cli(`${renew} --yes --json`));
    const [{ attributes }] = json(await cli(`call getOrderInfo --set order_id=${renewal.attributes.order_id} --json`));
    expect(attributes.field_hash.affiliate_id).toMatch(/^order-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  describe("what cannot be told is printed for another time", () => {
    const lose = async (line: string, effect: boolean) => {
      sandbox.faults.add({ kind: "cut", effect, action: "RENEW" });
      // The account cannot be asked either.
      sandbox.faults.add({ kind: "code", code: 435, text: "Not today.", action: "BELONGS_TO_RSP" });
      const ran = await cli(line);
      sandbox.faults.clear();
      sandbox.history.clear();
      return ran;
    };
    const lastLine = ({ err }: Ran) => err.trimEnd().split("\n").at(-1)!;

    test.each([
      [true, 0, "done"],
      [false, 3, "unknown"],
    ])("on stderr, and `reconcile -` takes it (done: %s)", async (effect, code, outcome) => {
      const lost = await lose(`${renew} --yes`, effect);
      expect([lost.code, lost.out]).toEqual([3, ""]);
      expect(lost.err).toContain(
        "Keep this line, it holds no secrets: `opensrs reconcile FILE` asks again with it.\n{",
      );
      expect(JSON.parse(lastLine(lost))).toMatchObject({ command: "RENEW DOMAIN", domain: "ours.com", period: "2" });
      const ran = await cli("reconcile - --json", { stdin: lastLine(lost) });
      expect([ran.code, json(ran)[0].outcome]).toEqual([code, outcome]);
      expect(sent().includes("RENEW")).toBe(false);
    });

    test("with --json on stdout too, which `reconcile FILE` takes as it is", async () => {
      const lost = await lose(`${renew} --yes --json`, true);
      const [{ error, verdict }] = json(lost);
      expect(lost.code).toBe(3);
      expect([error.code, error.outcome, verdict.outcome]).toEqual(["OUTCOME_UNKNOWN", "unknown", "unknown"]);
      expect(error.lost).toEqual(JSON.parse(lastLine(lost)));
      const cwd = folder();
      writeFileSync(join(cwd, "lost.json"), lost.out);
      const ran = await cli("reconcile lost.json --csv", { cwd });
      expect(ran.out).toMatch(/^outcome,order_id,expiry,ask_again_at,reason\ndone,10\d\d,2029-03-02 12:00:00,,"order/);
      expect([ran.code, ran.err.startsWith("It was done: order")]).toEqual([0, true]);
    });

    test("also when stdout cannot be written: stderr and the exit code keep it", async () => {
      const fail = Object.assign(new Error("EPIPE"), { code: "EPIPE" });
      const stdout = new Writable({ write: (_chunk, _encoding, done) => done(fail) }).on("error", () => {});
      sandbox.faults.add({ kind: "cut", effect: false, action: "RENEW" });
      const ran = await cli(`${renew} --yes --json`, { stdout });
      expect([ran.code, JSON.parse(lastLine(ran)).domain]).toEqual([3, "ours.com"]);
    });

    test("--dry-run asks nothing", async () => {
      const lost = await lose(`${renew} --yes`, true);
      const ran = await cli("reconcile - --dry-run", { stdin: lastLine(lost) });
      expect([ran.code, ran.out, ran.err, sent()]).toEqual([0, "", "Dry run: nothing was asked.\n", []]);
    });

    test("another account proves nothing", async () => {
      const lost = JSON.parse(lastLine(await lose(`${renew} --yes`, true)));
      const stdin = JSON.stringify({ ...lost, account: { ...lost.account, username: "another" } });
      const ran = await cli("reconcile -", { stdin });
      expect([ran.code, sent()]).toEqual([3, []]);
      expect(ran.err).toContain("It cannot be told: it was sent by another to ");
    });

    test.each([
      ["{", "-: not JSON\n"],
      ["[]", "-: expected a JSON object\n"],
      ['{"error": {"code": "OUTCOME_UNKNOWN"}}', "lost: `command` is no action and object"],
      ['{"lost": null}', "lost: `command` is no action and object"],
      ["{}", "lost: `command` is no action and object"],
    ])("%s is nothing that was lost", async (stdin, message) => {
      const ran = await cli("reconcile -", { stdin });
      expect([ran.code, ran.out, sent()]).toEqual([2, "", []]);
      expect(ran.err).toContain(message);
    });
  });

  test("an order that waits ends with 4; --json says which", async () => {
    const poor = await sandboxWithEnv({ balance: "1.00" });
    const input = JSON.stringify(order("second.com"));
    const ran = await cli("call registerDomain --input - --yes --json", { stdin: input, env: poor.env });
    await poor.sandbox.close();
    expect(ran.code).toBe(4);
    expect(json(ran)).toEqual([
      {
        error: expect.objectContaining({
          name: "OrderParkedError",
          code: "ORDER_PARKED",
          outcome: "parked",
          reason: "funds",
          orderId: expect.stringMatching(/^\d+$/),
        }),
      },
    ]);
  });

  test("a refusal is JSON too", async () => {
    const ran = await cli(`${renew.replace("2027", "2031")} --yes --json`);
    expect([ran.code, json(ran)[0].error.responseCode]).toEqual([1, 541]);
    expect(ran.err).toContain("541");
  });

  test("an interrupt after it was sent ends with 3: whether it was done is not known", async () => {
    const interrupt = new AbortController();
    sandbox.faults.add({ kind: "silence", effect: true, action: "RENEW" });
    const running = cli(`${renew} --yes`, { signal: interrupt.signal });
    while (!sent().includes("RENEW")) await setImmediate();
    interrupt.abort(new Failure(130));
    const ran = await running;
    expect(ran.err).toContain("Sent, but whether it was done is not known (RENEW DOMAIN)");
    expect(ran.err).toContain("Because      The caller ended it\n");
    expect([ran.code, sent()]).toEqual([3, ["GET_PRICE", "RENEW"]]);
  });

  test.each([
    ["ENOSPC", 1, "The output cannot be written: ENOSPC\n"],
    ["EPIPE", 141, ""],
  ])("done, and its reply cannot be written: %s", async (systemCode, code, last) => {
    const error = Object.assign(new Error(systemCode), { code: systemCode });
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(error) }).on("error", () => {});
    const ran = await cli(`${renew} --yes --json`, { stdout });
    const told = "200 Command completed successfully: OpenSRS accepted it, though the reply could not be written.\n";
    expect(ran.err.endsWith(told + last)).toBe(true);
    expect([ran.code, sent().filter((action) => action === "RENEW")]).toEqual([code, ["RENEW"]]);
  });

  test("a lost reply that nothing can be learned of ends with 3", async () => {
    sandbox.faults.add({ kind: "cut", effect: false, action: "REDEEM" });
    const ran = await cli("call redeemDomain --set domain=ours.com --yes");
    expect(ran.err).toContain("It cannot be told: see the evidence");
    expect(ran.code).toBe(3);
  });
});
