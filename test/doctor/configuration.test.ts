import { afterEach, describe, expect, test, vi } from "vitest";
import { examine } from "../../src/doctor/diagnose.js";
import { diagnoseEnv } from "../../src/doctor/from-env.js";
import type { DiagnoseOptions } from "../../src/doctor/index.js";
import { undiciTransport } from "../../src/transport/undici.js";
import { bareMachine, check, closedPort, examined, KEY, statuses, tcpServer } from "./support.js";

describe("options that do not fit are findings", () => {
  test("none at all", async () => {
    const diagnosis = await examine({} as DiagnoseOptions, bareMachine);
    expect(statuses(diagnosis)).toMatchObject({
      configuration: "fail",
      credentials: "fail",
      md5: "pass",
      address: "skip",
    });
    expect(diagnosis.verdict).toBe("Not configured yet: mend environment first.");
    expect(check(diagnosis, "configuration").hints).toEqual([
      'environment: is required: expected "production", "horizon" or { baseUrl, name?, ca? }; there is no default, so that nobody reaches production by accident',
    ]);
    expect(check(diagnosis, "credentials")).toMatchObject({
      detail: "Does not fit: username, privateKey",
      hints: [
        "username: is required, or `credentials` with those of each environment",
        "privateKey: is required, or `credentials` with those of each environment",
      ],
    });
    expect(check(diagnosis, "dns").detail).toBe('Not tried: "Configuration" failed');
  });

  test("no key: the way to the host is tried all the same", async () => {
    const diagnosis = await examined(await closedPort(), { privateKey: undefined });
    expect(statuses(diagnosis)).toMatchObject({ configuration: "pass", credentials: "fail", dns: "pass", tcp: "fail" });
    expect(diagnosis.verdict).toBe("Not configured yet: mend privateKey first.");
    expect(check(diagnosis, "signed-lookup").detail).toBe('Not tried: "Username and key" failed');
  });

  test("an option that shows its fault when the transport is made", async () => {
    const transport = undiciTransport({ proxy: "proxy.example" });
    const diagnosis = await examined(0, { transport });
    expect(check(diagnosis, "configuration")).toMatchObject({
      status: "fail",
      hints: ["transport: `proxy`: expected a URL such as http://proxy.example:3128"],
    });
    expect(statuses(diagnosis)).toMatchObject({ dns: "skip", ping: "skip", tcp: "skip", "raw-lookup": "skip" });
  });

  test("credentials of other environments only", async () => {
    const credentials = { production: { username: "reseller", privateKey: KEY } };
    const diagnosis = await examined(await closedPort(), { username: undefined, privateKey: undefined, credentials });
    expect(check(diagnosis, "credentials")).toMatchObject({
      status: "fail",
      hints: ['credentials.hrs: is required: the environment is "hrs"'],
    });
  });

  test("credentials that cannot be looked at without an environment", async () => {
    const credentials = { production: { username: "reseller", privateKey: KEY } };
    const diagnosis = await examine({ credentials } as unknown as DiagnoseOptions, bareMachine);
    expect(check(diagnosis, "credentials")).toMatchObject({
      status: "skip",
      detail: "Not looked at: the environment is not known",
    });
  });

  test("a port that is not the XML API's", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    const seen: string[] = [];
    const environment = { baseUrl: "https://hrs.example.com/", name: "hrs" };
    const options = { environment, username: "u", privateKey: KEY, addressService: false } as const;
    const abort = new AbortController();
    const onCheck = ({ id, status, hints }: { id: string; status: string; hints: readonly string[] }) => {
      seen.push(`${id} ${status} ${hints.join()}`);
      // Before a name is looked up.
      abort.abort(signal.reason);
    };
    await expect(examine({ ...options, onCheck, signal: abort.signal }, bareMachine)).rejects.toThrow("enough");
    expect(seen).toEqual(["configuration warn The XML API listens on port 55443; the URL says 443."]);
  });
});

describe("username and key", () => {
  async function credentialsOf(options: Partial<DiagnoseOptions>) {
    const { status, detail, hints } = check(await examined(await closedPort(), options), "credentials");
    return { status, detail, hints };
  }

  test("right", async () => {
    expect(await credentialsOf({})).toEqual({
      status: "pass",
      detail: "Username reseller, a key of 112 hexadecimal digits",
      hints: [],
    });
  });

  test("white space around", async () => {
    const { status, detail, hints } = await credentialsOf({ username: " reseller", privateKey: `${KEY}\n` });
    expect([status, detail]).toEqual(["warn", "Username reseller, a key of 112 hexadecimal digits"]);
    expect(hints).toEqual([
      "White space stands around the username: this library takes it away, other programs may send it along.",
      "White space stands around the private key: this library takes it away, other programs may send it along.",
    ]);
  });

  test.each([
    [`${"a".repeat(40)} ${"b".repeat(40)}`, "The key has white space inside: was it copied whole, and only once?"],
    [`"${"a".repeat(40)}"`, "Quotation marks stand around the key: they are not part of it."],
    ["correct-horse-battery-staple", "Keys of OpenSRS are hexadecimal: is this the API key, not a password?"],
    ["c0ffee42", "Keys of OpenSRS are longer: was it copied whole?"],
  ])("the form of %s", async (privateKey, hint) => {
    expect(await credentialsOf({ privateKey })).toMatchObject({ status: "warn", hints: [hint] });
  });

  test("the same key for both systems", async () => {
    const credentials = {
      hrs: { username: "reseller", privateKey: KEY },
      production: { username: "reseller", privateKey: async () => ` ${KEY}` },
    };
    const given = { username: undefined, privateKey: undefined, credentials };
    expect(await credentialsOf(given)).toMatchObject({
      status: "warn",
      hints: ["The key of production is the same: each system has its own, so one of the two is wrong."],
    });
  });

  test("a function that never gives the key ends with the time of a call", async () => {
    const privateKey = () => new Promise<string>(() => {});
    expect(await credentialsOf({ privateKey, timeoutMs: 20 })).toMatchObject({
      status: "fail",
      hints: ["privateKey: the function did not give the key within 0.02 s."],
    });
  });

  test("the signal ends the wait for a key", async () => {
    const abort = new AbortController();
    const reason = new Error("enough");
    const privateKey = () => {
      abort.abort(reason);
      return new Promise<string>(() => {});
    };
    await expect(credentialsOf({ privateKey, signal: abort.signal })).rejects.toBe(reason);
  });

  test("a function gives the key", async () => {
    expect(await credentialsOf({ privateKey: () => KEY })).toMatchObject({ status: "pass" });
  });

  test.each([
    [
      "fails",
      () => Promise.reject(new Error("vault token hunter2 expired")),
      "the function that gives the key failed; call it yourself to see why.",
    ],
    ["gives none", () => " ", "the function gave no key."],
  ])("a function that %s", async (_, privateKey, hint) => {
    const diagnosis = await examined(await closedPort(), { privateKey });
    expect(check(diagnosis, "credentials")).toMatchObject({ status: "fail", hints: [`privateKey: ${hint}`] });
    expect(diagnosis.verdict).toBe("The function that gives the private key gives none: mend it first.");
    expect(JSON.stringify(diagnosis)).not.toContain("hunter2");
  });
});

describe("from the environment's variables", () => {
  const quiet = { addressService: false } as const;

  test("nothing set: the variables are named", async () => {
    const diagnosis = await diagnoseEnv({}, quiet, bareMachine);
    expect(diagnosis.verdict).toBe("Not configured yet: mend OPENSRS_ENVIRONMENT first.");
    expect(check(diagnosis, "credentials").hints).toEqual([
      "OPENSRS_USERNAME: is not set: the reseller username",
      "OPENSRS_PRIVATE_KEY: is not set: the private key of that environment",
    ]);
  });

  test("a host and no key: its way is tried", async () => {
    const port = await closedPort();
    const env = { OPENSRS_BASE_URL: `https://127.0.0.1:${port}`, OPENSRS_ENVIRONMENT: "hrs", OPENSRS_USERNAME: "me" };
    const diagnosis = await diagnoseEnv(env, quiet, bareMachine);
    expect(diagnosis.verdict).toBe("Not configured yet: mend OPENSRS_PRIVATE_KEY first.");
    expect(check(diagnosis, "configuration").detail).toMatch(/^Environment hrs, /);
    expect(check(diagnosis, "tcp").status).toBe("fail");
  });

  test("the other system's key is never shown", async () => {
    const port = await tcpServer((socket) => socket.destroy());
    const env = {
      OPENSRS_BASE_URL: `https://127.0.0.1:${port}`,
      OPENSRS_USERNAME: "me",
      OPENSRS_PRIVATE_KEY: KEY,
      OPENSRS_OTHER_PRIVATE_KEY: KEY,
    };
    const diagnosis = await diagnoseEnv(env, quiet, bareMachine);
    expect(check(diagnosis, "credentials").hints).toEqual([
      "The key of the other system is the same: each system has its own, so one of the two is wrong.",
    ]);
    expect(JSON.stringify(diagnosis)).not.toContain(KEY);
  });
});

describe("MD5", () => {
  afterEach(() => {
    vi.doUnmock("node:crypto");
    vi.resetModules();
  });

  async function md5With(hash: unknown) {
    vi.resetModules();
    const actual = await vi.importActual<object>("node:crypto");
    vi.doMock("node:crypto", () => ({ ...actual, hash }));
    const { md5 } = await import("../../src/doctor/steps/md5.js");
    return md5.run(undefined as never);
  }

  test("by this runtime", async () => {
    expect(check(await examined(await closedPort()), "md5").detail).toBe(
      "The text ConnecttoOpenSRSviaSSL and 3 signatures come out right, by this runtime's MD5",
    );
  });

  test("where the runtime refuses it, as in FIPS mode", async () => {
    const refuse = () => {
      throw new Error("error:0308010C:digital envelope routines::unsupported");
    };
    expect(await md5With(refuse)).toEqual({
      status: "pass",
      detail:
        "The text ConnecttoOpenSRSviaSSL and 3 signatures come out right, by @noble/hashes, since this runtime refuses MD5, as OpenSSL does in FIPS mode",
    });
  });

  test("where it is computed wrongly", async () => {
    expect(await md5With(() => "E787CC1D1951DFEC4827CEDE7B1A0933")).toMatchObject({
      status: "fail",
      verdict: "This runtime computes MD5 wrongly, so no signature can be right: use another build of Node.",
    });
  });
});
