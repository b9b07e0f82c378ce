import { afterEach, describe, expect, it, vi } from "vitest";
import {
  ConnectError,
  HttpStatusError,
  IpNotAllowedError,
  NetworkError,
  OpenSrsClient,
  OutcomeUnknownError,
  ReplyFormatError,
  ServiceError,
  TimeoutError,
} from "../../src/index.js";
import { type FaultPlan, type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/index.js";
import { call, connect, contact, drain, envelope, postSigned, read, registration, signedHeaders } from "./support.js";

const running: Sandbox[] = [];

async function start(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  running.push(sandbox);
  return sandbox;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

/** Sends one registration on a connection of its own and gives all that comes back until it ends. */
async function register(sandbox: Sandbox, domain = "our-shop.com"): Promise<{ text: string; error?: string }> {
  const xml = envelope("SW_REGISTER", "DOMAIN", registration(domain));
  const headers = Object.entries(signedHeaders(sandbox, xml)).map(([name, value]) => `${name}: ${value}\r\n`);
  const socket = connect(sandbox);
  socket.write(`POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers.join("")}\r\n${xml}`);
  const { text, error } = await drain(socket);
  return { text, ...(error !== undefined && { error }) };
}

const happened = { action: "SW_REGISTER", domain: "our-shop.com", code: 200, outcome: "done", charged: "11.62" };
const prevented = {
  action: "SW_REGISTER",
  domain: "our-shop.com",
  code: 0,
  text: "",
  outcome: "prevented",
  charged: "0.00",
};

describe.each([{ tls: false }, { tls: true }])("on the wire, tls $tls", ({ tls }) => {
  it.each([{ effect: false }, { effect: true }])("cuts, effect $effect", async ({ effect }) => {
    const sandbox = await start({ tls });
    sandbox.faults.add({ kind: "cut", effect });
    expect(await register(sandbox)).toEqual({ text: "", error: "ECONNRESET" });
    expect(sandbox.history.entries).toEqual([
      expect.objectContaining({ ...(effect ? happened : prevented), faulted: "cut" }),
    ]);
    expect((await call(sandbox, "BELONGS_TO_RSP", { domain: "our-shop.com" })).attributes.belongs_to_rsp).toBe(
      effect ? "1" : "0",
    );
  });

  it.each([{ effect: false }, { effect: true }])("answers HTML, effect $effect", async ({ effect }) => {
    const sandbox = await start({ tls });
    sandbox.faults.add({ kind: "html-502", effect });
    const { text } = await register(sandbox);
    expect(text).toMatch(/^HTTP\/1\.1 502 Bad Gateway\r\nContent-Type: text\/html\r\n/);
    expect(text).toMatch(/<h1>502 Bad Gateway<\/h1><\/body>\r\n<\/html>\r\n$/);
    expect(sandbox.history.entries).toEqual([
      expect.objectContaining({ ...(effect ? happened : prevented), faulted: "html-502" }),
    ]);
  });

  it.each([{ effect: false }, { effect: true }])("answers another code, effect $effect", async ({ effect }) => {
    const sandbox = await start({ tls });
    sandbox.faults.add({ kind: "code", code: 705, effect });
    const { text } = await register(sandbox);
    expect(read(text.split("\r\n\r\n")[1] ?? "")).toEqual({
      protocol: "XCP",
      action: "REPLY",
      object: "DOMAIN",
      response_code: "705",
      response_text: "Timed out, resubmit request.",
      is_success: "0",
    });
    expect(sandbox.history.entries).toEqual([
      expect.objectContaining({ ...(effect ? happened : prevented), faulted: "code" }),
    ]);
  });

  it("answers as to an address that is not allowed", async () => {
    const sandbox = await start({ tls });
    sandbox.faults.add({ kind: "bare-xml" });
    const { text } = await register(sandbox);
    expect(text).toMatch(/^<\?xml /);
    expect(read(text).response_text).toBe("Connection refused: invalid ip address [127.0.0.1]");
    expect(sandbox.history.entries).toEqual([expect.objectContaining({ ...prevented, faulted: "bare-xml" })]);
  });

  it("ends in the middle of the reply", async () => {
    const sandbox = await start({ tls });
    sandbox.faults.add({ kind: "half-reply" });
    const { text } = await register(sandbox);
    const [head = "", body = ""] = text.split("\r\n\r\n");
    const said = Number(/^Content-Length: (\d+)/m.exec(head)?.[1]);
    expect(Buffer.byteLength(body)).toBe(Math.floor(said / 2));
    expect(sandbox.history.entries).toEqual([expect.objectContaining({ ...happened, faulted: "half-reply" })]);
  });

  it("counts wrongly", async () => {
    const sandbox = await start({ tls });
    sandbox.faults.add({ kind: "wrong-length" });
    const [head = "", body = ""] = (await register(sandbox)).text.split("\r\n\r\n");
    expect(Number(/^Content-Length: (\d+)/m.exec(head)?.[1])).toBe(Math.floor(Buffer.byteLength(body) / 2));
    expect(read(body).response_code).toBe("200");
    expect(sandbox.history.entries).toEqual([expect.objectContaining({ ...happened, faulted: "wrong-length" })]);
  });

  it.each(["delay", "slow"] as const)("takes its time: %s", async (kind) => {
    const sandbox = await start({ tls });
    sandbox.faults.add({ kind, ms: 1 });
    const [, body = ""] = (await register(sandbox)).text.split("\r\n\r\n");
    expect(read(body).response_code).toBe("200");
    expect(sandbox.history.entries).toEqual([expect.objectContaining({ ...happened, faulted: kind })]);
  });

  it.each(["delay", "slow"] as const)("stops waiting when it closes: %s", async (kind) => {
    const sandbox = await start({ tls });
    sandbox.faults.add({ kind, ms: 3_600_000 });
    const original = setInterval;
    const armed = new Promise<NodeJS.Timeout>((resolve) => {
      vi.spyOn(globalThis, "setInterval").mockImplementation(((step: () => void, ms: number) => {
        const timer = original(step, ms);
        if (ms === 3_600_000) resolve(timer);
        return timer;
      }) as typeof setInterval);
    });
    const reply = register(sandbox);
    const timer = await armed;
    const cleared = vi.spyOn(globalThis, "clearInterval");
    await sandbox.close();
    expect((await reply).text).not.toContain("<?xml");
    expect(cleared).toHaveBeenCalledWith(timer);
  });
});

describe("the handshake", () => {
  it("fails as often as planned, before there is a command", async () => {
    const sandbox = await start({ tls: true });
    sandbox.faults.add({ kind: "tls", times: 2, after: 1 });
    // Without an agent every request makes a connection of its own.
    const attempt = () => postSigned(sandbox, envelope("GET_BALANCE", "BALANCE"), { agent: false });
    expect((await attempt()).status).toBe(200);
    for (let count = 0; count < 2; count++) {
      await expect(attempt()).rejects.toMatchObject({ code: "ECONNRESET" });
    }
    expect((await attempt()).status).toBe(200);
    expect(sandbox.history.entries.map(({ action, outcome, faulted }) => [action, outcome, faulted])).toEqual([
      ["GET_BALANCE", "done", undefined],
      ["", "prevented", "tls"],
      ["", "prevented", "tls"],
      ["GET_BALANCE", "done", undefined],
    ]);
  });

  it("fails by chance, if that is among the kinds", async () => {
    const sandbox = await start({ tls: true, faults: { chance: 0.5, seed: 3, kinds: ["tls"] } });
    const outcomes: string[] = [];
    for (let count = 0; count < 20; count++) {
      const attempt = postSigned(sandbox, envelope("GET_BALANCE", "BALANCE"), { agent: false });
      outcomes.push(
        await attempt.then(
          ({ status }) => String(status),
          ({ code }) => code,
        ),
      );
    }
    expect(new Set(outcomes)).toEqual(new Set(["200", "ECONNRESET"]));
    // A handshake that went well is followed by a command that does.
    expect(sandbox.history.entries.map(({ faulted }) => (faulted === "tls" ? "ECONNRESET" : "200"))).toEqual(outcomes);
  });

  it("cannot fail where there is none", async () => {
    const sandbox = await start();
    expect(() => sandbox.faults.add({ kind: "tls" })).toThrow("tls: the sandbox does not speak TLS");
    await expect(startSandbox({ faults: { chance: 1, kinds: ["tls"] } })).rejects.toThrow("does not speak TLS");
  });
});

describe("a plan", () => {
  it("names the command, the domain and the count", async () => {
    const sandbox = await start();
    sandbox.faults.add({ kind: "code", code: 720, action: "lookup", domain: "B.com", times: 2, after: 1 });
    sandbox.faults.add({ kind: "code", code: 999, text: "Odd", object: "BALANCE", times: Number.POSITIVE_INFINITY });
    const codes: string[] = [];
    for (const domain of ["b.com", "a.com", "b.com", "B.COM", "b.com"]) {
      codes.push((await call(sandbox, "LOOKUP", { domain })).response_code);
    }
    expect(codes).toEqual(["210", "210", "720", "720", "210"]);
    const balance = () => call(sandbox, "GET_BALANCE", {}, { object: "BALANCE" });
    expect(await balance()).toMatchObject({ response_code: "999", response_text: "Odd" });
    expect(await balance()).toMatchObject({ response_code: "999" });
    sandbox.faults.clear();
    expect(await balance()).toMatchObject({ response_code: "200" });
  });

  it("waits for its turn behind those that were made before it", async () => {
    const sandbox = await start();
    sandbox.faults.add({ kind: "code", code: 703 });
    sandbox.faults.add({ kind: "code", code: 704 });
    const codes: string[] = [];
    for (let count = 0; count < 3; count++) {
      codes.push((await call(sandbox, "LOOKUP", { domain: "a.com" })).response_code);
    }
    expect(codes).toEqual(["703", "704", "210"]);
  });

  it("must make sense", async () => {
    const { faults } = await start();
    const add = (plan: object) => () => faults.add(plan as FaultPlan);
    expect(add({ kind: "flood" })).toThrow("no such fault: flood");
    expect(add({ kind: "toString" })).toThrow("no such fault: toString");
    expect(add({ kind: "cut", times: 0 })).toThrow("times: not at least 1: 0");
    expect(add({ kind: "cut", after: -1 })).toThrow("after: negative: -1");
    expect(add({ kind: "delay", ms: -1 })).toThrow("ms: not a time: -1");
    expect(add({ kind: "code", code: 999 })).toThrow("text: needed for code 999");
    await expect(startSandbox({ faults: { chance: 2 } })).rejects.toThrow("faults.chance: not from 0 to 1: 2");
  });

  it("does not touch requests that are not signed", async () => {
    const sandbox = await start();
    sandbox.faults.add({ kind: "cut" });
    const socket = connect(sandbox);
    socket.write("POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    expect((await drain(socket)).text).toContain("Missing X-Username: header");
  });
});

describe("chance", () => {
  const faultsOf = async (seed: number, kinds?: readonly ("code" | "html-502")[]) => {
    const sandbox = await start({ faults: { chance: 0.3, seed, kinds: kinds ?? ["code", "html-502"] } });
    for (let count = 0; count < 60; count++) {
      await register(sandbox, `shop-${count}.com`);
    }
    return sandbox.history.entries.map(({ outcome, faulted }) => `${outcome} ${faulted}`);
  };

  it("is the same for the same seed", async () => {
    const first = await faultsOf(1);
    expect(await faultsOf(1)).toEqual(first);
    expect(await faultsOf(2)).not.toEqual(first);
    // Every kind, before the effect and after it, and mostly nothing.
    expect(new Set(first)).toEqual(
      new Set(["done undefined", "done code", "prevented code", "done html-502", "prevented html-502"]),
    );
    expect(first.filter((entry) => entry.endsWith("undefined")).length).toBeGreaterThan(30);
  });
});

describe("the client", () => {
  const order = {
    domain: "our-shop.com",
    reg_type: "new",
    period: 1,
    reg_username: "registrant",
    reg_password: "secret-pass-1",
    custom_tech_contact: false,
    custom_nameservers: false,
    contact_set: { owner: contact, admin: contact, billing: contact },
    handle: "process",
  } as const;

  const unknown = [
    { plan: { kind: "cut", effect: true }, cause: NetworkError, truth: "done" },
    { plan: { kind: "cut", effect: false }, cause: NetworkError, truth: "refused" },
    { plan: { kind: "half-reply" }, cause: Error, truth: "done" },
    { plan: { kind: "wrong-length" }, cause: ReplyFormatError, truth: "done" },
    { plan: { kind: "html-502", effect: true }, cause: HttpStatusError, truth: "done" },
    { plan: { kind: "html-502", effect: false }, cause: HttpStatusError, truth: "refused" },
    { plan: { kind: "code", code: 705, effect: true }, cause: ServiceError, truth: "done" },
    { plan: { kind: "code", code: 705, effect: false }, cause: ServiceError, truth: "refused" },
    { plan: { kind: "silence", effect: true }, cause: TimeoutError, truth: "done" },
    { plan: { kind: "silence", effect: false }, cause: TimeoutError, truth: "refused" },
  ] as const;

  it.each(unknown)("does not know, asks, and pays once: $plan", async ({ plan, cause, truth }) => {
    const sandbox = await start();
    const client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials });
    sandbox.faults.add({ ...plan, action: "SW_REGISTER" });
    const options = { mark: "order-1", ...(plan.kind === "silence" && { timeoutMs: 2000 }) };
    const error = await client.registerDomain(order, options).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.cause).toBeInstanceOf(cause);
    // What is not there may yet come, for all that the client knows.
    const outcome = truth === "done" ? "done" : "unknown";
    expect(await error.reconcile()).toMatchObject({ outcome });
    if (truth === "refused") await client.registerDomain(order);
    expect(sandbox.history.entries.filter(({ charged }) => charged !== "0.00")).toHaveLength(1);
    expect(sandbox.history.charged).toBe("11.62");
    await client.close();
  });

  it("knows when nothing was sent", async () => {
    const sandbox = await start({ tls: true });
    const client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials, retry: false });
    sandbox.faults.add({ kind: "tls" });
    const error = await client.registerDomain(order).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ConnectError);
    expect(error).toMatchObject({ outcome: "not-sent", phase: "tls" });
    sandbox.faults.add({ kind: "bare-xml" });
    const refused = await client.registerDomain(order).catch((thrown) => thrown);
    expect(refused).toBeInstanceOf(IpNotAllowedError);
    expect(refused).toMatchObject({ outcome: "refused", ip: "127.0.0.1" });
    await client.registerDomain(order);
    expect(sandbox.history.charged).toBe("11.62");
    await client.close();
  });

  it("asks again by itself where asking costs nothing", async () => {
    const sandbox = await start();
    const client = new OpenSrsClient({
      environment: sandbox.environment,
      ...sandbox.credentials,
      retry: { baseDelayMs: 1 },
    });
    sandbox.faults.add({ kind: "cut", times: 2 });
    expect((await client.getBalance()).attributes.balance).toBe("10000.00");
    expect(sandbox.history.entries.map(({ faulted }) => faulted)).toEqual(["cut", "cut", undefined]);
    await client.close();
  });
});
