import { expect, test } from "vitest";
import { commands } from "../../src/commands/index.js";
import { buildRequest } from "../../src/exchange/request.js";
import type { OpenSrsMethods } from "../../src/generated/index.js";
import type { Command } from "../../src/schema/command.js";
import { examples } from "./examples.generated.js";
import { fixtures } from "./fixtures/index.js";

// The compiler has read the examples of docs/commands; here they run, against the reply of their fixture.
test.each(Object.entries(examples))("the example of %s sends what its fixture says", async (method, run) => {
  const { input, options = {}, success } = fixtures[method]!;
  const command: Command = commands[method as keyof typeof commands];
  const calls: unknown[] = [];
  const answer = async (given: unknown) => {
    calls.push(buildRequest(command, given, options));
    return { code: 200, pending: success.pending ?? false, attributes: success.attributes };
  };
  await run({ [method]: answer } as unknown as OpenSrsMethods);
  expect(calls).toEqual([buildRequest(command, input, options)]);
  expect(calls[0]).toHaveProperty("block");
});

test("every command has an example", () => {
  expect(Object.keys(examples).sort()).toEqual(Object.keys(commands).sort());
});
