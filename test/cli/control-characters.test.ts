import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { type Io, visible, write } from "../../src/cli/io.js";
import { Results } from "../../src/cli/output.js";

const HOSTILE = "a\u001b[2Jb\u009b2Jc\u007fd\r";
const SHOWN = "a\\u001b[2Jb\\u009b2Jc\\u007fd\\u000d";

function io() {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  return {
    io: { stdout, stderr, env: {} } as unknown as Io,
    out: () => String(stdout.read()),
    err: () => String(stderr.read()),
  };
}

test.each(["table", "csv"] as const)("a %s shows what a terminal would obey", async (format) => {
  const { io: outside, out } = io();
  await new Results(outside, format).rows([{ key: "value", of: (text: string) => text }], [HOSTILE]);
  expect(out()).toContain(SHOWN);
});

test("JSON is the same value", async () => {
  const { io: outside, out } = io();
  await new Results(outside, "json").json({ value: HOSTILE });
  const text = out();
  expect(text).not.toMatch(/[\u0080-\u009f]/);
  expect(JSON.parse(text)).toEqual({ value: HOSTILE });
});

test("words for people too; line breaks and tabs stay", async () => {
  const { io: outside, err } = io();
  await new Results(outside, "table").note(`${HOSTILE}\n\tnext`);
  expect(err()).toBe(`${SHOWN}\n\tnext\n`);
  expect(visible("Zoë\u0085")).toBe("Zoë\\u0085");
  await write(outside.stderr, "x\u0090y");
  expect(err()).toBe("x\\u0090y");
});
