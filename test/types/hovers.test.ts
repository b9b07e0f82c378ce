import { describe, expect, test } from "vitest";
import { commands } from "../../src/commands/index.js";
import type { Command, Effect } from "../../src/schema/command.js";
import { Editor } from "./editor.js";

const editor = new Editor(`import type { OpenSrsMethods } from "../../src/generated/index.js";
declare const client: OpenSrsMethods;`);

const LOST = "OutcomeUnknownError";
const thrown: Readonly<Record<Effect, readonly string[]>> = {
  read: [
    "InputError",
    "ApiError",
    "ConnectError",
    "NetworkError",
    "TimeoutError",
    "HttpStatusError",
    "ReplyFormatError",
  ],
  write: [
    "InputError",
    "ApiError",
    "ConnectError",
    "NetworkError",
    "TimeoutError",
    "HttpStatusError",
    "ReplyFormatError",
    "AbortedError",
  ],
  charge: ["InputError", "ApiError", LOST, "ConnectError", "TimeoutError"],
  destroy: ["InputError", "ApiError", LOST, "ConnectError", "TimeoutError"],
};

describe("the hover of a method", () => {
  test.each(Object.entries<Command>(commands))("%s says what it does, throws and looks like", (method, command) => {
    const { words, tags } = editor.hover(`client.${method}¦;`);
    expect(words).toContain(command.summary);
    const named = tags.filter((tag) => tag.startsWith("@throws")).flatMap((tag) => tag.match(/\b[A-Z]\w+Error\b/g)!);
    expect(named.filter((name) => name !== "OrderParkedError")).toEqual(thrown[command.effect]);
    expect(tags.filter((tag) => tag.startsWith("@example"))).toEqual([expect.stringContaining(`client.${method}(`)]);
  });

  test("an order tells that it may be parked, as a question does not", () => {
    const parks = (method: string) =>
      editor.hover(`client.${method}¦;`).tags.some((tag) => tag.includes("OrderParked"));
    expect([parks("registerDomain"), parks("getOrderInfo")]).toEqual([true, false]);
  });
});
