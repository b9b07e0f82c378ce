import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Failure } from "../../src/cli/failure.js";
import { folder, opensrs, sandboxWithEnv } from "./support.js";

const PAGE = new URL("../../docs/cli.md", import.meta.url);

interface Step {
  readonly command: string;
  readonly output: string;
}

// `UPDATE_DOCS=1 npx vitest run test/cli/docs.test.ts` writes the real output into the page.
test("every example of docs/cli.md prints what the page says", async () => {
  const page = readFileSync(PAGE, "utf8");
  const cwd = folder();
  const { sandbox, env } = await sandboxWithEnv();
  const port = new URL(sandbox.url).port;
  let last = 0;
  const perform = async ({ command, output }: Step): Promise<string> => {
    const { words, stdin } = parse(command);
    const [program, ...args] = words;
    if (program === "echo") return `${last}\n`;
    if (program === "cat") {
      // The page is where the example files come from.
      writeFileSync(join(cwd, args[0]!), output);
      return output;
    }
    expect(program).toBe("opensrs");
    const interrupt = new AbortController();
    const isSandbox = args[0] === "sandbox";
    const answers = [...output.matchAll(/\[y\/N\] (.*)/g)].map(([, answer]) => answer!);
    const ran = await opensrs(args, {
      env,
      cwd,
      signal: interrupt.signal,
      ...(answers.length > 0 ? { answers } : { stdin: stdin ? readFileSync(join(cwd, stdin), "utf8") : "" }),
      onOutput: (text) => {
        if (isSandbox && text.includes("Ctrl-C")) setImmediate(() => interrupt.abort(new Failure(130)));
      },
    });
    last = ran.code;
    const shown = isSandbox ? `${ran.screen}^C\n` : ran.screen;
    // A mark is drawn for each order.
    return shown
      .replaceAll(/order-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "order-5f0c1d9e-0000-4000-8000-000000000000")
      .replaceAll(`127.0.0.1:${port}`, "127.0.0.1:8765")
      .replaceAll(/127\.0\.0\.1:\d+/g, "127.0.0.1:8765");
  };

  let real = "";
  let from = 0;
  for (const block of page.matchAll(/(?<=^```console\n).*?(?=^```$)/gms)) {
    real += page.slice(from, block.index);
    for (const step of stepsOf(block[0])) real += `$ ${step.command}\n${await perform(step)}`;
    from = block.index + block[0].length;
  }
  real += page.slice(from);
  await sandbox.close();
  if (process.env.UPDATE_DOCS) writeFileSync(PAGE, real);
  else expect(real).toBe(page);
});

function stepsOf(block: string): Step[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((text) => {
      const end = text.indexOf("\n");
      return { command: text.slice(0, end), output: text.slice(end + 1) };
    });
}

/** The little of a shell that the page uses: words, and stdin from a file. */
function parse(command: string): { words: string[]; stdin: string | undefined } {
  const words = command.split(" ");
  const at = words.indexOf("<");
  return at === -1 ? { words, stdin: undefined } : { words: words.slice(0, at), stdin: words[at + 1] };
}
