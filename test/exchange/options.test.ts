import { afterEach, describe, expect, test, vi } from "vitest";
import {
  type CallOptions,
  type ClientOptions,
  ConfigError,
  type CustomEnvironment,
  OpenSrsClient,
} from "../../src/index.js";
import { failureOf } from "../support/client.js";
import { available } from "../support/envelopes.js";
import { scripted, scriptedClient } from "../support/scripted.js";

function faultsOf(options: unknown): readonly string[] {
  try {
    new OpenSrsClient(options as ClientOptions);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    expect(error).toMatchObject({ outcome: "not-sent", retryable: false });
    return (error as ConfigError).issues.map(({ path, message }) => `${path}: ${message}`);
  }
  throw new Error("expected a ConfigError");
}

const good = { environment: "horizon", username: "reseller", privateKey: "key" };

describe("the client's options", () => {
  test("all faults are told at once", () => {
    const make = () =>
      new OpenSrsClient({
        environment: "staging",
        username: "two words",
        privateKey: " ",
        transport: "fetch",
        timeoutMs: -1,
        connectTimeoutMs: 3e9,
        retry: { attempts: 0, baseDelay: 5 },
        concurrency: 0.5,
        maxReplyBytes: Number.NaN,
        logger: "console",
        loger: console,
      } as never);
    expect(make).toThrowErrorMatchingInlineSnapshot(`
      [ConfigError: The options do not fit: 12 faults

        - environment: expected "production", "horizon" or { baseUrl, name?, ca? }; there is no default, so that nobody reaches production by accident
        - username: expected the reseller username: ASCII, no spaces
        - privateKey: is empty
        - transport: expected a function
        - timeoutMs: must be more than 0
        - connectTimeoutMs: must be at most 2147483647
        - retry.attempts: must be at least 1
        - retry.baseDelay: is not a known field - did you mean "baseDelayMs"?
        - concurrency: expected a whole number, got the number with a fraction
        - maxReplyBytes: expected a number, got the number NaN
        - logger: expected an object with debug, info, warn or error
        - loger: is not a known field - did you mean "logger"?

        Docs: https://domains.opensrs.guide/docs/overview
        Code: CONFIG_INVALID]
    `);
  });

  test.each([
    { name: "nothing", options: undefined },
    { name: "null", options: null },
    { name: "a text", options: "horizon" },
    { name: "an empty object", options: {} },
  ])("$name", ({ options }) => {
    expect(faultsOf(options)).toContainEqual(expect.stringMatching(/^environment: |^: /));
  });

  test.each([
    ["http://hrs.example.com", /must begin with https:\/\/; http:\/\/ is for loopback hosts only/],
    ["http://127.0.0.1.example.com", /must begin with https/],
    ["ftp://hrs.example.com", /must begin with https/],
    ["hrs.example.com", /expected a URL/],
    ["https://user:pass@hrs.example.com", /must hold no login/],
    ["https://hrs.example.com/#top", /must hold no fragment/],
    // Nothing makes these names stand for this machine.
    ["http://a.localhost:1", /http:\/\/ is for loopback hosts only/],
    ["http://.localhost:1", /http:\/\/ is for loopback hosts only/],
  ])("baseUrl %s is refused", (baseUrl, says) => {
    expect(faultsOf({ ...good, environment: { baseUrl } })).toEqual([expect.stringMatching(says)]);
  });

  test.each(["http://localhost:1", "http://127.8.9.1:1", "http://[::1]:1"])("baseUrl %s is loopback", (baseUrl) => {
    const client = new OpenSrsClient({ ...good, environment: { baseUrl } });
    expect(client.toJSON()).toEqual({
      environment: new URL(baseUrl).host,
      baseUrl: `${baseUrl}/`,
      username: "reseller",
    });
  });

  test.each([
    ["production", "https://horizon.opensrs.net:55443", "horizon"],
    ["horizon", "https://rr-n1-tor.opensrs.net:55443/", "production"],
  ])("one system is not called %s with the URL of the other", (name, baseUrl, own) => {
    expect(faultsOf({ ...good, environment: { name, baseUrl } })).toEqual([
      `environment.name: is "${name}", and baseUrl is that of ${own}`,
    ]);
    const nameOf = (environment: CustomEnvironment) => new OpenSrsClient({ ...good, environment }).toJSON().environment;
    expect(nameOf({ name: own, baseUrl })).toBe(own);
    expect(nameOf({ name, baseUrl: "https://gateway.example.com" })).toBe(name);
  });

  test("credentials of the other environment need not be filled", () => {
    const filled = { username: "reseller", privateKey: "key" };
    const credentials = { production: { username: "", privateKey: "" }, horizon: filled };
    expect(new OpenSrsClient({ environment: "horizon", credentials }).toJSON().username).toBe("reseller");
    expect(faultsOf({ environment: "production", credentials })).toEqual([
      "credentials.production.username: expected the reseller username: ASCII, no spaces",
      "credentials.production.privateKey: is empty",
    ]);
  });

  test("credentials of another environment do not do", () => {
    const credentials = { production: { username: "live", privateKey: "key" } };
    expect(faultsOf({ environment: "horizon", credentials })).toEqual([
      'credentials.horizon: is required: the environment is "horizon"',
    ]);
    expect(faultsOf({ ...good, credentials: { horizon: { username: "test", privateKey: "key" } } })).toEqual([
      "credentials: stands instead of `username` and `privateKey`, not beside them",
    ]);
    const proto = { environment: { baseUrl: "https://a.example", name: "__proto__" }, credentials };
    expect(faultsOf(proto)).toEqual(['credentials.__proto__: is required: the environment is "__proto__"']);
  });

  test("only the credentials of the present environment must be complete", () => {
    const horizon = { username: "test", privateKey: undefined };
    const credentials = { production: { username: "live", privateKey: "key" }, horizon };
    expect(new OpenSrsClient({ environment: "production", credentials }).toJSON().username).toBe("live");
    expect(faultsOf({ environment: "horizon", credentials })).toEqual([
      'credentials.horizon.privateKey: is required: the environment is "horizon"',
    ]);
  });

  test("a ca that is no certificate is told at once", () => {
    expect(faultsOf({ ...good, environment: { baseUrl: "https://a.example", ca: "not PEM" } })).toEqual([
      "environment.ca: expected one or more certificates as PEM",
    ]);
  });
});

describe("fromEnv", () => {
  afterEach(() => void vi.unstubAllEnvs());
  const names = ["ENVIRONMENT", "BASE_URL", "USERNAME", "PRIVATE_KEY"];
  const set = (values: Record<string, string>) => {
    for (const name of names) vi.stubEnv(`OPENSRS_${name}`, values[name] ?? "");
  };

  test("takes an environment by name", () => {
    set({ ENVIRONMENT: "horizon", USERNAME: "reseller", PRIVATE_KEY: "key" });
    expect(OpenSrsClient.fromEnv({ timeoutMs: 5 }).toJSON()).toEqual({
      environment: "horizon",
      baseUrl: "https://horizon.opensrs.net:55443/",
      username: "reseller",
    });
  });

  test("takes a base URL, which the environment then names", () => {
    set({ ENVIRONMENT: "hrs", BASE_URL: "https://hrs.example.com:55443", USERNAME: "reseller", PRIVATE_KEY: "key" });
    expect(OpenSrsClient.fromEnv().toJSON()).toMatchObject({
      environment: "hrs",
      baseUrl: "https://hrs.example.com:55443/",
    });
  });

  test("names every variable that is missing", () => {
    set({ ENVIRONMENT: "prod" });
    expect(() => OpenSrsClient.fromEnv()).toThrowErrorMatchingInlineSnapshot(`
      [ConfigError: The options do not fit: 3 faults

        - OPENSRS_USERNAME: is not set: the reseller username
        - OPENSRS_PRIVATE_KEY: is not set: the private key of that environment
        - OPENSRS_ENVIRONMENT: is neither of its values: "production" or "horizon", or set OPENSRS_BASE_URL for another host

        Docs: https://domains.opensrs.guide/docs/overview
        Code: CONFIG_INVALID]
    `);
  });
});

describe("a call's options", () => {
  test.each<[string, unknown, string]>([
    ["an address that is none", { registrantIp: "10.0.0" }, "options.registrantIp: expected an IPv4 or IPv6 address"],
    ["no time", { timeoutMs: 0 }, "options.timeoutMs: must be more than 0"],
    ["more time than timers take", { timeoutMs: 3e9 }, "options.timeoutMs: must be at most 2147483647"],
    ["a name of a sub-reseller that is none", { asSubreseller: "" }, "options.asSubreseller: "],
    [
      "a controller instead of its signal",
      { signal: new AbortController() },
      "options.signal: expected an AbortSignal",
    ],
    ["an unknown option", { timeout: 5 }, 'options.timeout: is not a known field - did you mean "timeoutMs"?'],
    ["extra values that have no text", { extra: { when: new Date(0) } }, "extra.when: expected text, a number"],
  ])("%s", async (_, options, says) => {
    const script = scripted(available);
    const error = await failureOf(
      scriptedClient(script).lookupDomain({ domain: "example.com" }, options as CallOptions),
    );
    expect(error).toMatchObject({ name: "InputError", outcome: "not-sent" });
    expect((error as Error).message).toContain(`  - ${says}`);
    expect(script.sent).toHaveLength(0);
  });

  test("faults of the input and of the options come together", async () => {
    const call = scriptedClient(scripted()).lookupDomain({ domian: "example.com" } as never, { registrantIp: "here" });
    await expect(call).rejects.toThrowErrorMatchingInlineSnapshot(`
      [InputError: The input does not fit: 3 faults (LOOKUP DOMAIN)

        Environment  horizon (https://horizon.opensrs.net:55443/)
        Username     reseller
        Outcome      not sent: nothing reached OpenSRS

        - domain: is required
        - domian: is not a known field - did you mean "domain"?
        - options.registrantIp: expected an IPv4 or IPv6 address

        Docs: https://domains.opensrs.guide/docs/lookup-domain
        Code: INPUT_INVALID]
    `);
  });

  test("characters that XML cannot carry are told by their path", async () => {
    const call = scriptedClient(scripted()).send({ action: "A", object: "B", attributes: { notes: ["ok", "a\0b"] } });
    await expect(call).rejects.toMatchObject({ name: "InputError", issues: [{ path: "notes[1]" }] });
  });
});

test("of an option of several forms, the form that was meant is found fault with", () => {
  expect(faultsOf({ ...good, environment: { baseUrl: 1 } })).toEqual([
    "environment.baseUrl: expected text, got a number",
  ]);
  expect(faultsOf({ ...good, environment: { baseUrl: 1, nam: "x" } })).toHaveLength(2);
});
