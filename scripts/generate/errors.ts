import { type ErrorGuide, errorGuide, responseCodes } from "../../src/errors/index.js";

const INTRO = `# Errors

<!-- Written by \`npm run generate\` from src/errors/guide.ts and src/errors/codes.ts. -->

Every error of this library is an \`OpenSrsError\`. It has a stable \`code\`, \`hints\` that say what to check, a \`docsUrl\`,
the \`method\` and \`command\` of the call, \`attempts\`, \`elapsedMs\`, \`retryable\` (sending the same call again, later, is safe and
may work), and above all \`outcome\`, which answers the question of everybody who spends money: did it happen?

| \`outcome\` | meaning |
| --- | --- |
| \`not-sent\` | Nothing reached OpenSRS. |
| \`refused\` | OpenSRS said no and did nothing. |
| \`unknown\` | It may have been done: ask before you repeat. |
| \`parked\` | It was not done, and its order waits for money or a decision. |
| \`done\` | It was done (a verdict of \`reconcile()\`). |

\`instanceof\` works across the ESM and the CommonJS copy of the package. \`toJSON()\` and \`util.inspect\` show no key, signature,
password, auth code, cookie, contact data or reply attribute. The stack leads to the line of the call in your code, as long as
every promise in between is awaited; the stack of \`cause\` leads to where it went wrong. A refusal has the \`transactionId\` that
OpenSRS's support asks for, where OpenSRS gave one.

A call that spends money or cannot be undone (effect \`charge\` or \`destroy\`) and whose outcome is unknown always ends as
\`OutcomeUnknownError\`, with what went wrong as its \`cause\`. The library never sends such a call twice. \`error.reconcile()\`
asks OpenSRS, with reading commands only, what became of it, and never throws; \`error.lost\` is plain JSON without secrets for
\`reconcile(client, lost)\`, in another process too, with a client of the same account. The verdicts: \`done\` (this very order), \`parked\` (its order waits for money or
a decision), \`held\` (somebody has it by another order: bill nothing), \`refused\` (not carried out, and will not be), \`unknown\`
(\`askAgainAt\` says when to ask again). What is not there proves something only when the call's deadline and a quiet time
(\`settleMs\`, five minutes) are over and two looks at all orders agree. A mark (\`options.mark\`, or \`marks: true\` of the client) makes the verdict exact: without one an order is never told \`done\`, as another
worker's for the same customer looks the same.

When the caller aborts a call, \`signal.reason\` is thrown as it is, except where the call was already sent and changes something:
a charge or destroy ends as \`OutcomeUnknownError\` too, a write as \`AbortedError\`, both with the reason as their \`cause\`.

\`isNotInAccount(error)\` says in one place whether a refusal means that the domain is not in your account, which OpenSRS says as 463, as
480, or as 415 where the call gave no login of a registrant; it also takes the reply to \`belongsToRsp\`. A \`ConflictError\` says by its
\`reason\` what stands in the way: \`taken\`, \`exists\`, \`in-use\`, \`already-renewed\`, \`wrong-year\` (the expiry year given is not the
registry's, as after a renewal), \`locked\`, \`too-young\`, \`not-transferable\`, \`transfer-state\`, or \`unknown\`.
`;

/** docs/errors.md: every situation with its class, outcome and hints, and the response codes. */
export function errorsPage(): string {
  const rows = Object.entries<ErrorGuide>(errorGuide).map(
    ([code, { error, when, outcome }]) =>
      `| [\`${code}\`](#${code.toLowerCase()}) | \`${error}\` | ${cell(when)} | ${outcome} |`,
  );
  const sections = Object.entries<ErrorGuide>(errorGuide).map(([code, guide]) => section(code, guide));
  const codes = Object.entries(responseCodes).flatMap(([code, facts]) => [
    `| ${code} | ${cell(facts.meaning)} | ${kindOf(facts)} | ${outcomeOf(facts)} | ${repeatOf(facts.repeat)} |`,
    ...(facts.texts ?? []).map(
      (text) =>
        `| ${code} with text \`${cell(text.match.source)}\` | ${cell(text.meaning)} | ${kindOf(text)} | ${outcomeOf(text)} | ${repeatOf(text.repeat)} |`,
    ),
  ]);
  return [
    INTRO,
    "## Situations\n",
    "| code | class | when | outcome |\n| --- | --- | --- | --- |",
    ...rows,
    "",
    ...sections,
    "## Response codes\n",
    "Success is `is_success` = 1 and not one of the codes that contradict it (401, 404, 410). Everything else is thrown, by this table:\n",
    "| `response_code` | meaning | kind | outcome | repeated by the library |\n| --- | --- | --- | --- | --- |",
    ...codes,
    "",
  ].join("\n");
}

function section(
  code: string,
  { error, when, outcome, hints, customHints = [], loopbackHints = [], docsUrl }: ErrorGuide,
): string {
  const list = [...customHints, ...hints, ...loopbackHints.map((hint) => `Loopback hosts, instead: ${hint}`)].map(
    (hint) => `- ${hint}`,
  );
  return [
    `### ${code}`,
    "",
    `\`${error}\`. ${when} Outcome: ${outcome}.`,
    "",
    ...list,
    ...(list.length > 0 ? [""] : []),
    `Guide: ${docsUrl}`,
    "",
  ].join("\n");
}

function kindOf({
  kind,
  reason,
  notInAccount,
}: Pick<(typeof responseCodes)[number], "kind" | "reason" | "notInAccount">) {
  const more = [reason && `\`${reason}\``, notInAccount && "not in the account"].filter(Boolean);
  return [kind, ...more].join(", ");
}

function outcomeOf({ unknown }: { unknown?: true | "order" }): string {
  return unknown ? "unknown (reads: refused)" : "refused";
}

const REPEATS = {
  read: "reads",
  "not-order": "reads and writes",
  any: "every call",
  reconnect: "every call, on a new connection",
};

function repeatOf(repeat: keyof typeof REPEATS | undefined): string {
  return repeat ? REPEATS[repeat] : "no";
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
