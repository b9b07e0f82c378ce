import { randomUUID } from "node:crypto";
import type { MarkPlace } from "../errors/lost.js";
import type { PlacedMark } from "../options/options.js";
import type { Command, InputIssue } from "../schema/command.js";
import { issue } from "../schema/issue.js";
import type { OpsAssoc } from "../wire/index.js";

/** The mark of an order, and the attribute that carries it. */
export interface Mark {
  readonly text: string;
  readonly place: MarkPlace;
}

const DRAWN = /^(order-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|key:.+#\d+)$/;

/** Whether it is a mark that this library drew: no other system writes one. */
export function isDrawn(text: string): boolean {
  return DRAWN.test(text);
}

/**
 * Puts a mark into an order, where it leaves room for one: the mark asked for, or one that is drawn for it. One that was
 * asked for and finds no room is a fault of the input.
 */
export function markOrder(
  command: Pick<Command, "marks">,
  block: OpsAssoc,
  asked: string | PlacedMark | false | undefined,
  always: boolean,
): { readonly block: OpsAssoc; readonly mark?: Mark } | { readonly issues: readonly InputIssue[] } {
  if (asked === false || (asked === undefined && !always)) return { block };
  const attributes = block.attributes as OpsAssoc;
  const [given, wanted] = typeof asked === "object" ? [asked.text, asked.in] : [asked];
  const places = (command.marks ?? []).filter((name) => wanted === undefined || name === wanted);
  const place = places.find((name) => attributes[name] === undefined);
  if (place !== undefined) {
    const text = given ?? `order-${randomUUID()}`;
    return { block: { ...block, attributes: { ...attributes, [place]: text } }, mark: { text, place } };
  }
  if (asked === undefined) return { block };
  const message =
    places.length === 0
      ? `this command has no ${wanted ?? "attribute"} that could carry one`
      : `finds no room: ${places.join(" and ")} of the order are given`;
  return { issues: [issue("options.mark", "not_accepted", message)] };
}
