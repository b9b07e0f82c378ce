import { expect, test } from "vitest";
import type { Intent, IntentChange, Journal } from "../../src/index.js";

let keys = 0;
export const newKey = (name = "key") => `${name} ${++keys}`;

export const intent = (changes: Partial<Intent> = {}): Intent => ({
  key: newKey(),
  version: 1,
  state: "planned",
  kind: "register",
  account: { host: "rr-n1-tor.opensrs.net:55443", username: "reseller" },
  domain: "example.com",
  fingerprint: "0f",
  attempt: 1,
  begunAt: "2026-11-27T10:00:00.000Z",
  changedAt: "2026-11-27T10:00:00.000Z",
  ...changes,
});

const range = (count: number) => Array.from({ length: count }, (_, at) => at);

/** What holds for every journal. `journals` are several connections to the same store. */
export function journalContract(journals: () => readonly Journal[]): void {
  const journal = () => journals()[0]!;
  const worker = (at: number) => journals()[at % journals().length]!;
  const openOf = async (keys: readonly string[]) =>
    (await journal().open()).map(({ key }) => key).filter((key) => keys.includes(key));

  test("an intent is begun once and kept as it is", async () => {
    const lost = {
      command: "SW_REGISTER DOMAIN",
      account: { host: "rr-n1-tor.opensrs.net:55443", username: "reseller" },
      domain: "exämple.com",
      mark: "k1-1",
      markIn: "affiliate_id" as const,
      sentAt: "2026-11-27T10:00:00.000Z",
      until: "2026-11-27T10:01:00.000Z",
      clockAheadMs: -0.25,
      owner: { salt: "s", hash: "h" },
    };
    const first = intent({ step: "save", lost, reason: 'a "reason"\u0000 €😀' });
    expect(await journal().get(first.key)).toBeUndefined();
    expect(await journal().begin(first)).toEqual(first);
    expect(await worker(1).begin(intent({ key: first.key, domain: "other.com" }))).toEqual(first);
    expect(await worker(2).get(first.key)).toEqual(first);
  });

  test("of many that begin a key at once all get the same", async () => {
    const key = newKey();
    const begun = await Promise.all(range(40).map((at) => worker(at).begin(intent({ key, domain: `d${at}.com` }))));
    expect(new Set(begun.map(({ domain }) => domain)).size).toBe(1);
    expect(await journal().get(key)).toEqual(begun[0]);
  });

  test("of many that advance a version at once exactly one does", async () => {
    const { key } = await journal().begin(intent());
    for (const version of range(10).map((at) => at + 1)) {
      const changes = range(24).map((at): IntentChange => ({ state: "sending", orderId: `${version}-${at}` }));
      const advanced = await Promise.all(changes.map((change, at) => worker(at).advance({ key, version }, change)));
      const winners = advanced.filter((each) => each !== undefined);
      expect(winners).toHaveLength(1);
      expect(winners[0]).toMatchObject({ version: version + 1, orderId: `${version}-${advanced.indexOf(winners[0])}` });
      expect(await worker(version).get(key)).toEqual(winners[0]);
    }
  });

  test("workers that each add one, as often as it takes, lose none", async () => {
    const { key } = await journal().begin(intent());
    const addOne = async (at: number): Promise<unknown> => {
      const before = (await worker(at).get(key))!;
      return (await worker(at).advance(before, { attempt: before.attempt + 1 })) ?? addOne(at);
    };
    await Promise.all(range(20).map(addOne));
    expect(await journal().get(key)).toMatchObject({ attempt: 21, version: 21 });
  });

  test("a version that is past, to come or of no intent changes nothing", async () => {
    const { key } = await journal().begin(intent());
    const second = await journal().advance({ key, version: 1 }, { state: "sending" });
    expect(second).toMatchObject({ state: "sending", version: 2 });
    expect(await journal().advance({ key, version: 1 }, { state: "done" })).toBeUndefined();
    expect(await journal().advance({ key, version: 3 }, { state: "done" })).toBeUndefined();
    expect(await journal().get(key)).toEqual(second);
    expect(await journal().advance({ key: newKey(), version: 1 }, { state: "done" })).toBeUndefined();
  });

  test("what is undefined in a change is taken away, what is not in it stays, what an intent is stays", async () => {
    const first = await journal().begin(intent({ reason: "because", orderId: "1", step: "save" }));
    const change = {
      state: "parked",
      reason: undefined,
      orderId: "2",
      key: "x",
      version: 9,
      begunAt: "x",
      kind: "renew",
    };
    const { reason: _, ...rest } = first;
    const second = { ...rest, state: "parked", orderId: "2", version: 2 };
    expect(await journal().advance(first, change as IntentChange)).toStrictEqual(second);
    expect(await worker(1).get(first.key)).toStrictEqual(second);
  });

  test("open() gives what is not final, the oldest first", async () => {
    const at = (time: string) => intent({ begunAt: time });
    const [middle, newest, oldest] = [
      at("2026-11-27T10:00:01Z"),
      at("2026-11-27T10:00:01.001Z"),
      at("2026-11-27T11:00:00+02:00"),
    ];
    const all = [middle, newest, oldest].map(({ key }) => key);
    for (const each of [middle, newest, oldest]) await journal().begin(each);
    expect(await openOf(all)).toEqual([oldest, middle, newest].map(({ key }) => key));
    await journal().advance(middle, { state: "refused" });
    await journal().advance(oldest, { state: "parked" });
    expect(await openOf(all)).toEqual([oldest.key, newest.key]);
    await journal().advance({ key: oldest.key, version: 2 }, { state: "done" });
    await journal().advance(newest, { state: "held" });
    expect(await openOf(all)).toEqual([]);
    // The same key again, with better data.
    await journal().advance({ key: middle.key, version: 2 }, { state: "planned", attempt: 2 });
    expect(await openOf(all)).toEqual([middle.key]);
    const ended = await journal().begin(intent({ state: "done" }));
    expect(await openOf([ended.key])).toEqual([]);
  });

  test("open() gives many", async () => {
    const begun = range(1_100).map((at) =>
      intent({ begunAt: new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString() }),
    );
    await Promise.all(begun.map((each, at) => worker(at).begin(each)));
    const all = new Set(begun.map(({ key }) => key));
    expect((await journal().open()).filter(({ key }) => all.has(key))).toEqual(begun);
  });

  test("keys are any texts, and only the same text is the same key", async () => {
    const long = "long ".repeat(2_000);
    const keys = [
      "",
      " ",
      "é",
      "e\u0301",
      "E\u0301",
      "ключ",
      "密钥",
      "😀",
      "\ud83d",
      "\ude00",
      "\ufffd",
      "a\u0000b",
      "a\u0000c",
      "a",
      "A",
      "a ",
      "{a}",
      "a}",
      '"',
      '\\"',
      "\\",
      "\\\\",
      "'; DROP TABLE x; --",
      "a:b",
      "a\nb",
      "a%b",
      "a_b",
      "open",
      "__proto__",
      `${long}1`,
      `${long}2`,
    ];
    for (const key of keys) await journal().begin(intent({ key, reason: `of ${JSON.stringify(key)}` }));
    for (const key of keys) {
      const advanced = await worker(1).advance({ key, version: 1 }, { state: "pending" });
      expect(advanced).toMatchObject({ key, version: 2, reason: `of ${JSON.stringify(key)}` });
      expect(await worker(2).get(key)).toEqual(advanced);
    }
    expect((await openOf(keys)).sort()).toEqual([...keys].sort());
    for (const key of keys) await journal().advance({ key, version: 2 }, { state: "done" });
    expect(await openOf(keys)).toEqual([]);
  });

  test("what is handed in or out cannot change what is kept", async () => {
    const given = { ...intent(), account: { host: "host", username: "reseller" } };
    const got = await journal().begin(given);
    given.account.username = "other";
    (got.account as { username: string }).username = "other";
    ((await journal().get(given.key))!.account as { username: string }).username = "other";
    const lost = {
      command: "RENEW DOMAIN",
      account: { host: "host", username: "reseller" },
      sentAt: "2026-11-27T10:00:00Z",
      until: "2026-11-27T10:00:00Z",
    };
    await journal().advance(given, { lost });
    lost.command = "other";
    for (const open of await journal().open()) (open.account as { username: string }).username = "other";
    expect(await journal().get(given.key)).toMatchObject({
      account: { host: "host", username: "reseller" },
      lost: { command: "RENEW DOMAIN" },
    });
  });

  test("what could not be read again is not kept", async () => {
    const bad = intent({ state: "sent" as never, begunAt: "yesterday" });
    await expect(journal().begin(bad)).rejects.toThrow(
      `The journal's intent "${bad.key}" is malformed: state: Invalid option: expected one of "planned"|"sending"|"pending"|"parked"|"done"|"held"|"refused"; begunAt: expected a date in ISO 8601`,
    );
    expect(await journal().get(bad.key)).toBeUndefined();
    const good = await journal().begin(intent());
    await expect(journal().advance(good, { attempt: 0 })).rejects.toThrow(`"${good.key}" is malformed: attempt:`);
    expect(await journal().get(good.key)).toEqual(good);
  });
}
