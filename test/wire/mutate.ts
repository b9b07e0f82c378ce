import fc from "fast-check";
import { data, serverDocument, style } from "./support.js";

// Pieces that change what surrounds them when they land in a document.
const FRAGMENTS = [
  ..."<>&'\"/;= \t\n\r\0]",
  ..."<!-- --> <!-- <![CDATA[ ]]> <?pi ?> <!DOCTYPE".split(" "),
  ...[
    "<?xml version='1.0'?>",
    "<!DOCTYPE x>",
    "<!DOCTYPE OPS_envelope [",
    "<!-- ' -->",
    "<?pi ' ?>",
    "<![CDATA[ & < ]]>",
  ],
  ..."&foo; &amp; &#0; &#13; &#xD800; &#x110000; &#65 &# \uFEFF \u0001 \ud800 é \u0085 \u2028".split(" "),
  ..."<dt_assoc> </dt_assoc> <dt_array> </dt_array> <dt_assoc/> <dt_array/> <dt_scalar> </dt_scalar>".split(" "),
  ...[
    "<dt_scalarref>x</dt_scalarref>",
    "<dt_assoc><item key='z'>y</item></dt_assoc>",
    "\u00a0",
    "__proto__",
    "constructor",
  ],
  ...['<item key="a">', "<item key='b'>", "</item>", '<item key="c"/>', "<item/>", "<item>", "</item >", "< /item>"],
  ...[
    ' key="d"',
    ' class="e"',
    " key",
    '<item key="0">zero</item>',
    '<item key="01">one</item>',
    '<item key="-1">no</item>',
  ],
  ..."</data_block> </body> <body> </header> </OPS_envelope> <OPS_envelope> <b> </b> <b/>".split(" "),
];

interface Mutation {
  readonly kind: "insert" | "replace" | "delete" | "duplicate" | "move" | "truncate";
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly fragment: string;
  /** Whether to go on to where markup begins or ends next, in place of staying anywhere. */
  readonly atMarkup: boolean;
}

const somewhere = fc.nat({ max: 9_999 }).map((n) => n / 10_000);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom("insert" as const, "replace" as const, "delete" as const) },
    { weight: 10, arbitrary: fc.constantFrom("duplicate" as const, "move" as const) },
    { weight: 1, arbitrary: fc.constant("truncate" as const) },
  ),
  at: somewhere,
  to: somewhere,
  length: fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 3 }) }, { weight: 1, arbitrary: fc.nat({ max: 200 }) }),
  fragment: fc.constantFrom(...FRAGMENTS),
  atMarkup: fc.boolean(),
});

function mutate(document: string, { kind, at, to, length, fragment, atMarkup }: Mutation): string {
  const start = Math.floor(at * document.length);
  const markup = atMarkup ? document.slice(start).search(/[<>"]/) : -1;
  const place = markup === -1 ? start : start + markup + (length % 2);
  const before = document.slice(0, place);
  const piece = document.slice(place, place + length);
  const after = document.slice(place + length);
  if (kind === "insert") return before + fragment + piece + after;
  if (kind === "replace") return before + fragment + after;
  if (kind === "delete") return before + after;
  if (kind === "duplicate") return before + piece + piece + after;
  if (kind === "truncate") return before;
  const rest = before + after;
  const target = Math.floor(to * rest.length);
  return rest.slice(0, target) + piece + rest.slice(target);
}

/** A server's document with up to four places of it changed: still well-formed, or not any more. */
export const mutated: fc.Arbitrary<string> = fc
  .tuple(data, style, fc.array(mutation, { maxLength: 4 }))
  .map(([value, manner, mutations]) => mutations.reduce(mutate, serverDocument(value, manner)));
