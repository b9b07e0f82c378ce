import { afterEach, beforeEach } from "vitest";
import { OpenSrsClient } from "../../src/index.js";
import type { Sandbox } from "../../src/sandbox/index.js";
import { opensrs, order, type Ran, type Setup, sandboxWithEnv } from "./support.js";

/** Of the test that runs. */
export let sandbox: Sandbox;
export let env: Record<string, string>;

/** Every test of the file gets a sandbox of its own. */
export function useSandbox(): void {
  beforeEach(async () => {
    ({ sandbox, env } = await sandboxWithEnv());
  });
  afterEach(() => sandbox.close());
}

export const cli = (line: string, setup: Partial<Setup> = {}) => opensrs(line.split(" "), { env, ...setup });
export const json = ({ out }: Ran) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
export const sent = () => sandbox.history.entries.map(({ action }) => action);

export async function register(...domains: string[]): Promise<void> {
  const client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials });
  for (const domain of domains) await client.registerDomain(order(domain) as never);
  await client.close();
  sandbox.history.clear();
}
