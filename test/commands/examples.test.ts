import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { OpenSrsClient } from "../../src/client.js";
import { commands, type MethodName } from "../../src/commands/index.js";
import { buildRequest } from "../../src/exchange/request.js";
import type { OpenSrsMethods } from "../../src/generated/index.js";
import type { Command } from "../../src/schema/command.js";
import { examples } from "./examples.generated.js";
import { fixtures } from "./fixtures/index.js";
import { type SmallExample, smallExamples } from "./small-examples.js";

const small: Readonly<Record<string, SmallExample<never>>> = smallExamples;
const client = new OpenSrsClient({ environment: "horizon", username: "reseller", privateKey: "key" });

// The compiler has read the examples of docs/commands and of the methods' comments; here they run.
test.each(Object.entries(examples))("the example of %s sends what it was made of", async (method, run) => {
  const { input: full, options = {}, success } = fixtures[method]!;
  const input = small[method]?.input ?? full;
  const command: Command = commands[method as keyof typeof commands];
  const calls: unknown[] = [];
  const answer = async (given: unknown) => {
    calls.push(buildRequest(command, given, options));
    return {
      code: 200,
      pending: small[method]?.pending ?? success.pending ?? false,
      attributes: small[method]?.attributes ?? success.attributes,
    };
  };
  await run({ [method]: answer } as unknown as OpenSrsMethods);
  expect(calls).toEqual([buildRequest(command, input, options)]);
  expect(client.validate(method as MethodName, input ?? {}, options)).toEqual([]);
});

test("every command has an example", () => {
  expect(Object.keys(examples).sort()).toEqual(Object.keys(commands).sort());
});

test("an example is short enough to be read", () => {
  const source = readFileSync("src/generated/methods.ts", "utf8");
  const lines = [...source.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code!.split("\n").length - 1);
  expect(lines).toHaveLength(Object.keys(commands).length);
  expect(Math.max(...lines)).toBeLessThanOrEqual(33);
});
