import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startSandbox } from "../../src/sandbox/index.js";
import { call, registration } from "./support.js";

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sandbox-"));
  file = join(folder, "state.json");
});
afterEach(() => rm(folder, { recursive: true }));

const startAt = new Date("2026-01-15T12:00:00Z");
// Keys that would change an object's prototype must stay data through the file.
const oddData = { tld_data: { ["__proto__"]: "odd", constructor: "odder" } };

describe("save and load", () => {
  it("lets another sandbox go on where the first one stopped", async () => {
    await using first = await startSandbox({ startAt, seed: 5 });
    await call(first, "SW_REGISTER", registration("our-shop.com", oddData));
    first.clock.advance({ days: 100 });
    await first.save(file);
    await using second = await startSandbox({ startAt, seed: 99 });
    await second.load(file);
    expect(second.clock.now()).toEqual(new Date("2026-04-25T12:00:00Z"));
    // The same questions, a new order among them, get the same answers from both.
    for (const [action, attributes] of [
      ["GET_BALANCE", {}],
      ["GET", { domain: "our-shop.com", type: "all_info" }],
      ["GET", { domain: "our-shop.com", type: "domain_auth_info" }],
      ["SW_REGISTER", registration("second-shop.com")],
      ["GET", { domain: "second-shop.com", type: "domain_auth_info" }],
      ["GET_ORDERS_BY_DOMAIN", { domain: "our-shop.com" }],
    ] as const) {
      const answer = await call(first, action, attributes);
      expect(answer.is_success).toBe("1");
      expect(await call(second, action, attributes)).toEqual(answer);
    }
    expect(JSON.parse(await readFile(file, "utf8")).state.orders).toMatchObject({
      "1001": { request: { tld_data: { constructor: "odder" } } },
    });
    expect(second.history.entries).toHaveLength(6);
  });

  it("lets a sandbox start as another one was, or not at all", async () => {
    await using first = await startSandbox({ startAt, balance: "20.00" });
    await call(first, "SW_REGISTER", registration("our-shop.com"));
    await first.save(file);
    await using second = await startSandbox({ startAt: new Date(0), loadFrom: file });
    expect(second.clock.now()).toEqual(startAt);
    expect((await call(second, "GET_BALANCE")).attributes.balance).toBe("8.38");
    await writeFile(file, "{}");
    await expect(startSandbox({ loadFrom: file })).rejects.toThrow(`not a saved sandbox: ${file}`);
    await expect(startSandbox({ loadFrom: join(folder, "missing") })).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("goes back to a saved moment, for tests that share a sandbox", async () => {
    await using sandbox = await startSandbox({ startAt });
    await sandbox.save(file);
    const run = async () => {
      const registered = await call(sandbox, "SW_REGISTER", registration("our-shop.com"));
      sandbox.clock.advance({ days: 30 });
      return [registered, await call(sandbox, "GET", { domain: "our-shop.com", type: "domain_auth_info" })];
    };
    const first = await run();
    await sandbox.load(file);
    expect(sandbox.clock.now()).toEqual(startAt);
    expect((await call(sandbox, "GET_BALANCE")).attributes.balance).toBe("10000.00");
    expect(await run()).toEqual(first);
    expect(sandbox.history.charged).toBe("23.24");
  });
});

describe("a saved clock", () => {
  beforeEach(() => {
    // The machine's clock, and only what the test makes of it: timers and sockets go on as ever.
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-10-01T00:00:00Z") });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const machine = (moment: string) => vi.setSystemTime(new Date(moment));
  const loaded = async (options: { startAt?: Date } = {}) => {
    await using sandbox = await startSandbox({ ...options, loadFrom: file });
    return sandbox.clock.now().toISOString();
  };

  it("that runs stays as far ahead as it was", async () => {
    await using first = await startSandbox();
    first.clock.advance({ days: 10 });
    machine("2026-10-02T00:00:00Z");
    await first.save(file);
    expect(await loaded()).toBe("2026-10-12T00:00:00.000Z");
    machine("2026-10-05T06:00:00Z");
    expect(await loaded()).toBe("2026-10-15T06:00:00.000Z");
    // Where it stands, no time has passed.
    expect(await loaded({ startAt })).toBe("2026-10-12T00:00:00.000Z");
  });

  it.each([
    ["behind", "2026-01-15T12:00:00.000Z"],
    ["ahead of", "2031-01-15T12:00:00.000Z"],
  ])("that stood still %s the machine's runs on from where it stood", async (_, moment) => {
    await using first = await startSandbox({ startAt: new Date(moment) });
    await call(first, "SW_REGISTER", registration("our-shop.com", { auto_renew: "1" }));
    first.clock.advance({ days: 30 });
    await first.save(file);
    const saved = first.clock.now();
    machine("2026-10-01T00:01:00Z");
    await using second = await startSandbox({ loadFrom: file });
    expect(second.clock.now()).toEqual(new Date(saved.getTime() + 60_000));
    const answer = await call(second, "GET", { domain: "our-shop.com", type: "all_info" });
    expect(answer.attributes).toEqual(
      (await call(first, "GET", { domain: "our-shop.com", type: "all_info" })).attributes,
    );
    expect(second.history.charged).toBe("0.00");
    // And what it saves goes on in turn.
    await second.save(file);
    expect(await loaded()).toBe(second.clock.now().toISOString());
    expect(await loaded({ startAt: new Date("2040-01-01") })).toBe(second.clock.now().toISOString());
  });

  it("never goes back, even if the machine's did", async () => {
    await using running = await startSandbox();
    running.clock.advance({ days: 10 });
    await running.save(file);
    machine("2026-09-01T00:00:00Z");
    expect(await loaded()).toBe("2026-10-11T00:00:00.000Z");
  });
});

describe("the file", () => {
  it("is whole at every moment, however many save at once", async () => {
    await using sandbox = await startSandbox();
    await sandbox.save(file);
    const saves = Array.from({ length: 20 }, async (_, index) => {
      await call(sandbox, "SW_REGISTER", registration(`shop-${index}.com`));
      await sandbox.save(file);
    });
    let saving = true;
    const saved = Promise.all(saves).finally(() => {
      saving = false;
    });
    while (saving) expect(JSON.parse(await readFile(file, "utf8")).format).toBe("opensrs-client sandbox 1");
    await saved;
    await sandbox.save(file);
    expect(Object.keys(JSON.parse(await readFile(file, "utf8")).state.domains)).toHaveLength(20);
    expect(await readdir(folder)).toEqual(["state.json"]);
  });

  it("stays as it was when saving fails, and nothing is left behind", async () => {
    await using sandbox = await startSandbox();
    await mkdir(file);
    await expect(sandbox.save(file)).rejects.toThrow();
    expect(await readdir(folder)).toEqual(["state.json"]);
    await expect(sandbox.save(join(folder, "nowhere", "state.json"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  it.each(["", "null", "[]", "{", '{"format":"another"}', '{"format":"opensrs-client sandbox 1"}'])(
    "is refused when it is no saved sandbox: %j",
    async (text) => {
      await using sandbox = await startSandbox({ balance: "5.00" });
      await writeFile(file, text);
      await expect(sandbox.load(file)).rejects.toThrow(`not a saved sandbox: ${file}`);
      expect((await call(sandbox, "GET_BALANCE")).attributes.balance).toBe("5.00");
      await expect(sandbox.load(join(folder, "missing"))).rejects.toMatchObject({ code: "ENOENT" });
    },
  );
});
