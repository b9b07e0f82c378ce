import { describe, expect, test } from "vitest";
import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import { commands } from "../../src/commands/index.js";
import { OpenSrsClient, OpenSrsError, type Transport } from "../../src/index.js";
import type { Command } from "../../src/schema/command.js";
import type { OpsAssoc, OpsValue } from "../../src/wire/index.js";
import { fixtures } from "./fixtures/index.js";

// Every command through the whole client: the exact document sent, a success, a refusal.

describe("every command", () => {
  test("has a fixture", () => {
    expect(Object.keys(fixtures).sort()).toEqual(Object.keys(commands).sort());
  });
});

describe.each(Object.entries(fixtures))("%s", (method, fixture) => {
  const command: Command = commands[method as keyof typeof commands];

  const exchange = async (block: OpsAssoc) => {
    const sent: string[] = [];
    const reply = Buffer.from(render({ protocol: "XCP", action: "REPLY", object: command.object, ...block }));
    const transport: Transport = () => ({
      async send({ body }) {
        sent.push(Buffer.from(body).toString());
        return { status: 200, body: reply };
      },
      async close() {},
    });
    const client = new OpenSrsClient({
      environment: "horizon",
      username: "reseller",
      privateKey: "key",
      transport,
      retry: false,
    });
    const call = client[method as keyof typeof commands] as (input: unknown, options: unknown) => Promise<unknown>;
    const outcome = await call.call(client, fixture.input, fixture.options ?? {}).catch((error: unknown) => error);
    return { sent, outcome };
  };

  test("sends exactly this document", async () => {
    const { sent } = await exchange(fixture.success.block);
    expect(sent).toHaveLength(1);
    await expect(`${sent[0]!.replaceAll("<item", "\n<item")}\n`).toMatchFileSnapshot(`requests/${method}.xml`);
  });

  test("gives a success", async () => {
    const { outcome } = await exchange(fixture.success.block);
    const { success } = fixture;
    expect(outcome).toMatchObject({
      code: Number(success.block.response_code),
      text: String(success.block.response_text).trim(),
      pending: success.pending ?? false,
    });
    const reply = outcome as { attributes: object; issues: { path: string }[] };
    expect(reply.attributes).toEqual(success.attributes);
    expect(reply.issues.map(({ path }) => path)).toEqual(success.issues ?? []);
  });

  test("throws a refusal", async () => {
    const { outcome } = await exchange(fixture.refusal.block);
    expect(outcome).toBeInstanceOf(OpenSrsError);
    const error = outcome as OpenSrsError;
    expect(error.name).toBe(fixture.refusal.error);
    expect(error.command).toBe(`${command.action} ${command.object}`);
  });
});

// Written by another library than the one under test.
function render(block: OpsAssoc): string {
  const envelope = create({ version: "1.0", encoding: "UTF-8", standalone: false })
    .dtd({ sysID: "ops.dtd" })
    .ele("OPS_envelope");
  envelope.ele("header").ele("version").txt("0.9");
  write(envelope.ele("body").ele("data_block"), block);
  return envelope.end();
}

function write(parent: XMLBuilder, value: OpsValue): void {
  if (typeof value === "string") {
    // The library takes what looks like an entity for one; here it is text.
    parent.txt(value.replaceAll("&", "&amp;"));
    return;
  }
  const container = parent.ele(Array.isArray(value) ? "dt_array" : "dt_assoc");
  for (const [key, item] of Object.entries(value)) write(container.ele("item", { key }), item);
}
