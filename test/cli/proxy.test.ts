import { expect, onTestFinished, test } from "vitest";
import { closedPort } from "../support/server.js";
import { startProxy } from "../transport/proxy.js";
import { opensrs } from "./support.js";

async function setUp() {
  const proxy = await startProxy({ now: "refusing" });
  const { port, close } = await closedPort();
  onTestFinished(async () => {
    await close();
    await proxy.close();
  });
  const env = {
    OPENSRS_BASE_URL: `https://127.0.0.1:${port}`,
    OPENSRS_USERNAME: "reseller",
    OPENSRS_PRIVATE_KEY: "5ca1ab1e".repeat(14),
  };
  const asked = () => proxy.asked.map((head) => head.split("\r\n")[0]);
  return { proxy, env, asked, connect: `CONNECT 127.0.0.1:${port} HTTP/1.1`, at: `http://127.0.0.1:${proxy.port}` };
}

test("HTTPS_PROXY is the way of the command line", async () => {
  const { env, asked, connect, at } = await setUp();
  const { code, err } = await opensrs(["balance"], { env: { ...env, HTTPS_PROXY: at } });
  expect(code).toBe(1);
  expect(err).toContain("The proxy did not open the way to 127.0.0.1");
  expect(asked()).toEqual([connect]);
});

test("--proxy goes before it", async () => {
  const { env, asked, connect, at } = await setUp();
  const HTTPS_PROXY = "http://127.0.0.1:1";
  const { code } = await opensrs(["balance", "--proxy", at], { env: { ...env, HTTPS_PROXY } });
  expect(code).toBe(1);
  expect(asked()).toEqual([connect]);
});

test("a --proxy that is none is an error of the arguments, without its login", async () => {
  const { env } = await setUp();
  const { code, err } = await opensrs(["balance", "--proxy", "socks5://user:hunter2@proxy.example"], { env });
  expect(code).toBe(2);
  expect(err).toContain("expected a URL such as http://proxy.example:3128");
  expect(err).not.toContain("hunter2");
});

test.each([
  (at: string) => ({ args: ["doctor"], more: { HTTPS_PROXY: at } }),
  (at: string) => ({ args: ["doctor", "--proxy", at], more: {} }),
])("the doctor takes it too, and says so", async (how) => {
  const { env, asked, connect, at } = await setUp();
  const { args, more } = how(at.replace("//", "//user:hunter2@"));
  const { code, out } = await opensrs(args, { env: { ...env, ...more } });
  expect(code).toBe(1);
  expect(out).toContain(`, through the proxy ${new URL(at).host}\n`);
  expect(out).toContain("The proxy did not open the way to 127.0.0.1");
  expect(out).not.toContain("hunter2");
  expect(asked()[0]).toBe(connect);
});
