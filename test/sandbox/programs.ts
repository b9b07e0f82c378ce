import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

/** What a program came to. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs another program. Rejects when there is no such program. */
export async function run(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const child = spawn(program, args, { env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const [code, output, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, output, errors };
}

/** Whether a program is there and works. */
export async function works(program: string, args: readonly string[] = ["--version"]): Promise<boolean> {
  return run(program, args).then(
    ({ code }) => code === 0,
    () => false,
  );
}
