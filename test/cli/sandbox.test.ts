import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/cli/failure.js";
import { OpenSrsClient } from "../../src/index.js";
import { cli, sandbox, useSandbox } from "./suite.js";
import { folder, opensrs, order } from "./support.js";

useSandbox();

describe("sandbox", () => {
  test("says how to reach it, ends with 0 when interrupted, and keeps its state", async () => {
    const cwd = folder();
    const start = async (args: string, use: (variables: Record<string, string>) => Promise<void>) => {
      const interrupt = new AbortController();
      let used: Promise<void> | undefined;
      const ran = await opensrs(["sandbox", "--json", ...args.split(" ")], {
        env: {},
        cwd,
        signal: interrupt.signal,
        onOutput: (text, from) => {
          if (from === "out") used = use(JSON.parse(text)).finally(() => interrupt.abort(new Failure(130)));
        },
      });
      await used;
      return ran;
    };
    const untrusted = await start("--tls", async () => {});
    expect(untrusted.err).toContain("--ca-file FILE writes the authority that clients must trust.\n");
    const first = await start("--state state.json --start-at 2026-03-02", async (variables) => {
      const bought = await opensrs(["call", "registerDomain", "--input", "-", "--yes"], {
        env: variables,
        stdin: JSON.stringify(order("ours.com")),
      });
      expect(bought.code).toBe(0);
    });
    expect(first.code).toBe(0);
    expect(statSync(join(cwd, "state.json")).mode & 0o077).toBe(0);
    await start("--state state.json --tls --ca-file ca.pem", async (variables) => {
      expect(variables).toMatchObject({
        OPENSRS_BASE_URL: expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+\/$/),
        NODE_EXTRA_CA_CERTS: join(cwd, "ca.pem"),
      });
      const client = new OpenSrsClient({
        environment: { baseUrl: variables.OPENSRS_BASE_URL!, ca: readFileSync(join(cwd, "ca.pem"), "utf8") },
        username: variables.OPENSRS_USERNAME!,
        privateKey: variables.OPENSRS_PRIVATE_KEY!,
      });
      expect((await client.belongsToRsp({ domain: "ours.com" })).attributes.belongs_to_rsp).toBe(true);
      await client.close();
    });
  });

  test("lets commands fail, for clients in any language", async () => {
    const interrupt = new AbortController();
    let outcome: Promise<unknown> | undefined;
    await opensrs(["sandbox", "--json", "--faults", "1", "--seed", "6"], {
      env: {},
      signal: interrupt.signal,
      onOutput: (text, from) => {
        if (from !== "out") return;
        const {
          OPENSRS_BASE_URL: baseUrl,
          OPENSRS_USERNAME: username,
          OPENSRS_PRIVATE_KEY: privateKey,
        } = JSON.parse(text);
        const client = new OpenSrsClient({ environment: { baseUrl }, username, privateKey, retry: { attempts: 1 } });
        outcome = client
          .getBalance()
          .catch((error) => error.code)
          .finally(() => client.close().then(() => interrupt.abort(new Failure(130))));
      },
    });
    expect(await outcome).toBe("NETWORK_CUT");
    expect((await cli("sandbox --faults 1.5")).err).toContain("expected a number from 0 to 1");
  });

  test("does not start on a port that is taken or is none, or with a state that is none", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "state.json"), "{}");
    const taken = await cli(`sandbox --port ${new URL(sandbox.url).port}`);
    expect([taken.code, taken.err]).toEqual([
      1,
      "The sandbox cannot listen there: another program has that port, choose one with --port (EADDRINUSE).\n",
    ]);
    const none = await cli("sandbox --port 99999");
    expect([none.code, none.err]).toEqual([2, expect.stringContaining("port: not a whole number from 0 to 65535")]);
    const broken = await cli("sandbox --state state.json", { cwd });
    expect([broken.code, broken.err.includes("not a saved sandbox")]).toEqual([2, true]);
    expect(existsSync(join(cwd, "state.json"))).toBe(true);
    const nowhere = await cli("sandbox --state nowhere/state.json", { cwd });
    expect(nowhere).toMatchObject({ code: 2, out: "", err: "--state cannot be written: ENOENT\n" });
  });
});
