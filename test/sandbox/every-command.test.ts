import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { commands, type MethodName } from "../../src/commands/index.js";
import { type Field, isOptional, unwrap } from "../../src/schema/field-meta.js";
import { calls } from "./every-call.js";
import { begin, end, latest, sandbox } from "./scenes.js";
import { call, type Data, read } from "./support.js";

/** The guide calls them required, and live clients do without, or the guide's own text does. */
const LENIENT: ReadonlySet<string> = new Set([
  "renewDomain handle",
  "renewDomain auto_renew",
  "getNameserver name",
  "registryCheckNameserver tld",
  "sendPassword send_to",
  "sendPassword sub_user",
]);

/** Each method with each of the fields that its schema requires. */
function requiredFields(): [MethodName, string][] {
  return (Object.keys(calls) as MethodName[]).flatMap((method) => {
    const input = unwrap(commands[method].input());
    const shape = input instanceof z.ZodObject ? (input.shape as Record<string, Field>) : {};
    const names = Object.keys(shape).filter((name) => !isOptional(shape[name] as Field));
    return names
      .filter((name) => !LENIENT.has(`${method} ${name}`))
      .map((name): [MethodName, string] => [method, name]);
  });
}

describe.each([false, true])("every command, quirks %s", (quirks) => {
  beforeAll(() => begin({ quirks }));
  afterAll(end);

  it("has a sensible call here", () => {
    expect(Object.keys(calls).sort()).toEqual(Object.keys(commands).sort());
  });

  it.each(Object.keys(calls) as MethodName[])("%s succeeds in its documented shape", async (method) => {
    const reply = await calls[method]();
    const { action, object } = commands[method];
    expect(sandbox.history.entries.findLast((entry) => entry.outcome !== "refused")?.code).toBeLessThan(300);
    if (method !== "redeemDomain") expect(sandbox.history.entries.at(-1)).toMatchObject({ action, object });
    expect(reply.issues).toEqual([]);
  });

  it.each(requiredFields())("%s is refused without %s", async (method, field) => {
    await calls[method]();
    const { action, object, attributes, protocol: _protocol, ...beside } = read(latest);
    const missing = { attributes: { ...attributes }, beside: { ...beside } as Record<string, Data> };
    delete missing.attributes[field];
    delete missing.beside[field];
    const reply = await call(sandbox, action as string, missing.attributes, {
      ...missing.beside,
      object: object as string,
    });
    expect(reply).toMatchObject({ is_success: "0", response_code: expect.stringMatching(/^4|^701/) });
    expect(reply.response_code).not.toBe("400");
  });
});
