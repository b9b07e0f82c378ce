import { type Dispatcher, EnvHttpProxyAgent } from "undici";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { ConfigError, OpenSrsClient, undiciTransport } from "../../src/index.js";
import { proxyFromEnv } from "../../src/options/proxy-from-env.js";
import { startSandbox } from "../../src/sandbox/index.js";
import { failureOf } from "../support/client.js";
import { leftovers } from "../support/leftovers.js";
import { startProxy } from "../transport/proxy.js";

const PROXY = "http://proxy.example:3128";
const HORIZON = "https://horizon.opensrs.net:55443/";

afterEach(() => vi.unstubAllEnvs());

describe("NO_PROXY, as undici's EnvHttpProxyAgent reads it", () => {
  /** Whether undici would go through the proxy. */
  function asked(noProxy: string, url: string): boolean {
    const agent = new EnvHttpProxyAgent({ httpsProxy: PROXY, noProxy });
    onTestFinished(() => agent.destroy());
    const fields = agent as unknown as Record<symbol, Dispatcher>;
    let through = false;
    for (const symbol of Object.getOwnPropertySymbols(agent)) {
      if (!/^Symbol\((no|https) proxy agent\)$/.test(String(symbol).replace(/([a-z])P/, "$1 p"))) continue;
      const isProxy = /https/.test(String(symbol));
      vi.spyOn(fields[symbol]!, "dispatch").mockImplementation(() => {
        through = isProxy;
        return true;
      });
    }
    agent.dispatch({ origin: new URL(url).origin, path: "/", method: "POST" }, {});
    return through;
  }

  test.each([
    "",
    "*",
    "opensrs.net",
    ".opensrs.net",
    "*.opensrs.net",
    "OpenSRS.net",
    "horizon.opensrs.net",
    "opensrs.net:55443",
    "opensrs.net:443",
    "srs.net",
    "net",
    "other.example, horizon.opensrs.net",
    "other.example horizon.opensrs.net:55443",
    "other.example",
    "127.0.0.1",
    "[::1]",
    "localhost",
  ])("%j", (noProxy) => {
    const urls = [HORIZON, "https://opensrs.net/", "https://127.0.0.1:8443/", "https://[::1]:8443/"];
    for (const url of urls) {
      const proxy = proxyFromEnv(new URL(url), { HTTPS_PROXY: PROXY, NO_PROXY: noProxy });
      expect([url, proxy]).toEqual([url, asked(noProxy, url) ? PROXY : undefined]);
    }
  });
});

test.each([
  { env: {}, proxy: undefined },
  { env: { HTTPS_PROXY: "" }, proxy: undefined },
  { env: { HTTPS_PROXY: PROXY }, proxy: PROXY },
  { env: { https_proxy: PROXY, HTTPS_PROXY: "http://other.example" }, proxy: PROXY },
  { env: { HTTPS_PROXY: "proxy.example:3128" }, proxy: PROXY },
  { env: { HTTP_PROXY: PROXY, ALL_PROXY: PROXY }, proxy: undefined },
  { env: { HTTPS_PROXY: PROXY, no_proxy: "*", NO_PROXY: "" }, proxy: undefined },
])("$env", ({ env, proxy }) => {
  expect(proxyFromEnv(new URL(HORIZON), env)).toBe(proxy);
  expect(proxyFromEnv(new URL("http://127.0.0.1:8765"), env)).toBeUndefined();
});

describe("fromEnv()", () => {
  async function setUp() {
    const sandbox = await startSandbox({ tls: true });
    const proxy = await startProxy({ now: "open" });
    const elsewhere = await startProxy({ now: "open" });
    vi.stubEnv("OPENSRS_BASE_URL", sandbox.environment.baseUrl);
    vi.stubEnv("OPENSRS_USERNAME", sandbox.credentials.username);
    vi.stubEnv("OPENSRS_PRIVATE_KEY", String(sandbox.credentials.privateKey));
    vi.stubEnv("HTTPS_PROXY", `http://user:hunter2@127.0.0.1:${proxy.port}`);
    vi.stubEnv("NO_PROXY", undefined);
    onTestFinished(async () => {
      await Promise.all([sandbox.close(), proxy.close(), elsewhere.close()]);
      expect(await leftovers()).toEqual([]);
    });
    return { sandbox, proxy, elsewhere, at: `http://127.0.0.1:${elsewhere.port}` };
  }

  /** The authority of the sandbox is not known here: how far a call comes shows the way that it took. */
  const call = async (options?: Parameters<typeof OpenSrsClient.fromEnv>[0]) => {
    await using client = OpenSrsClient.fromEnv({ retry: false, ...options });
    return failureOf(client.getBalance());
  };

  test("goes through the proxy of HTTPS_PROXY", async () => {
    const { sandbox, proxy } = await setUp();
    expect(await call()).toMatchObject({ code: "CONNECT_TLS" });
    expect(proxy.asked.map((head) => head.split("\r\n")[0])).toEqual([
      `CONNECT 127.0.0.1:${new URL(sandbox.url).port} HTTP/1.1`,
    ]);
  });

  test.each<[string, (at: string) => Parameters<typeof OpenSrsClient.fromEnv>[0]]>([
    ["`proxy`", (at) => ({ proxy: at })],
    ["a `transport`", (at) => ({ transport: undiciTransport({ proxy: at }) })],
  ])("unless %s says another way", async (_, options) => {
    const { proxy, elsewhere, at } = await setUp();
    expect(await call(options(at))).toMatchObject({ code: "CONNECT_TLS" });
    expect([proxy.asked.length, elsewhere.asked.length]).toEqual([0, 1]);
  });

  test("unless `proxy: false` or NO_PROXY says that there is none", async () => {
    const { proxy } = await setUp();
    await call({ proxy: false });
    vi.stubEnv("NO_PROXY", "127.0.0.1");
    await call();
    expect(proxy.asked).toEqual([]);
  });

  test("and a client that is given its options looks at no variable", async () => {
    const { sandbox, proxy } = await setUp();
    await using client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials });
    expect((await client.getBalance()).code).toBe(200);
    expect(proxy.asked).toEqual([]);
  });

  test.each([
    { proxy: undefined, path: "HTTPS_PROXY" },
    { proxy: "socks5://user:hunter2@proxy.example", path: "proxy" },
  ])("a proxy that is none is told by its name, without its login: $path", async ({ proxy, path }) => {
    await setUp();
    vi.stubEnv("HTTPS_PROXY", "ftp://user:hunter2@proxy.example");
    const make = () => OpenSrsClient.fromEnv({ proxy });
    expect(make).toThrow(ConfigError);
    expect(make).toThrow(`${path}: expected a URL such as http://proxy.example:3128`);
    expect(make).not.toThrow(/hunter2/);
  });

  test("`proxy` and `transport` exclude each other", async () => {
    await setUp();
    expect(() => OpenSrsClient.fromEnv({ proxy: PROXY, transport: undiciTransport() })).toThrow(
      /proxy: stands instead of `transport`/,
    );
  });
});
