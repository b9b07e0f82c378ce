import { describe, expect, test } from "vitest";
import { event } from "../../src/commands/event/events.js";
import { getDomain } from "../../src/commands/lookup/get-domain.js";
import { describeField } from "../../src/schema/describe.js";

/** The words in capitals or with underscores of a condition, such as `DOMAIN` or `all_info`. */
const names = (text: string, of: readonly string[]) => of.filter((name) => new RegExp(`\\b${name}\\b`).test(text));

describe("what chooses the fields of a reply says the same as the fields themselves", () => {
  test("getDomain by type", () => {
    const types = Object.entries(getDomain.replyBy!.attributes);
    const values = types.map(([type]) => type);
    for (const { name, when = "", description } of describeField("", getDomain.reply()).fields!) {
      const said = when || /^For types? ([^:]*)/.exec(description)?.[1] || "";
      const listed = types.filter(([, attributes]) => attributes.includes(name)).map(([type]) => type);
      // The legacy groups are given by types of other names, and say so in the guide only.
      if (said !== "") expect([name, names(said, values).sort()]).toEqual([name, listed.sort()]);
      expect([name, listed.length > 0]).toEqual([name, true]);
    }
  });

  test("events by object and event", () => {
    const { fields, forms } = describeField("", event());
    const data = fields!.find(({ name }) => name === "object_data")!.fields!;
    const all = forms!.filter((form) => form.fields);
    for (const { name, when = "" } of data) {
      const objects = names(when, ["DOMAIN", "ORDER", "TRANSFER"]);
      const events = names(when, [...new Set(all.map(({ where }) => where.event!))]);
      const said = all.filter(
        ({ where }) =>
          (objects.length === 0 || objects.includes(where.object!)) &&
          (events.length === 0 || events.includes(where.event!)),
      );
      const listed = all.filter((form) => form.fields!.includes(name));
      expect([name, listed.map((form) => form.typeName)]).toEqual([name, said.map((form) => form.typeName)]);
    }
  });
});
