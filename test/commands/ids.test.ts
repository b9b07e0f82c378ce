import { describe, expect, test } from "vitest";
import { commands } from "../../src/commands/index.js";
import { typedReply } from "../../src/exchange/reply.js";
import { buildRequest } from "../../src/exchange/request.js";
import { describeField, type FieldDoc } from "../../src/schema/describe.js";
import { answerOf } from "../support/envelopes.js";

const NUMBER = /(^|_)(order|product|inventory_item|transfer|domain)_id$|^sub_id$/;

function numbers(field: FieldDoc, path = ""): string[] {
  const inner = [...(field.fields ?? []), ...(field.variants ?? []), ...(field.item ? [field.item] : [])];
  const own = NUMBER.test(field.name) ? [`${path}${field.name} ${field.kind}`] : [];
  return [...own, ...inner.flatMap((child) => numbers(child, `${path}${field.name && `${field.name}.`}`))];
}

describe("numbers by which OpenSRS knows orders, products and the like", () => {
  test.each(Object.entries(commands))("%s takes them as text or number and gives them as text", (_, command) => {
    expect(numbers(describeField("", command.input())).filter((line) => !/ id$/.test(line))).toEqual([]);
    expect(numbers(describeField("", command.reply())).filter((line) => !/ (id|text)$/.test(line))).toEqual([]);
  });

  test("what one reply gives, the next input takes", () => {
    const ordered = typedReply<{ order_id: string }>(
      answerOf({
        is_success: "1",
        response_code: "200",
        attributes: { domain: "example.com", order_id: "2002", state: "pending" },
      }),
      commands.registerTrustService,
    );
    const { order_id } = ordered.attributes;
    expect(order_id).toBe("2002");
    const blocks = [order_id, Number(order_id)].map((id) =>
      buildRequest(commands.getTrustServiceOrderInfo, { order_id: id }),
    );
    expect(blocks[0]).toMatchObject({ block: { attributes: { order_id: "2002" } } });
    expect(blocks[1]).toEqual(blocks[0]);
  });
});
