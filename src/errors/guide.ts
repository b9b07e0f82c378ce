import type { CallFacts } from "./facts.js";
import { exchangeGuide } from "./guide-exchange.js";
import { refusalGuide } from "./guide-refusals.js";
import { spendGuide } from "./guide-spend.js";
import { workflowGuide } from "./guide-workflows.js";
import type { ErrorGuide } from "./situation.js";

const guide = { ...exchangeGuide, ...spendGuide, ...refusalGuide, ...workflowGuide };

/** Stable names of the situations. */
export type ErrorCode = keyof typeof guide;

/** Every situation by its code: the data behind messages and `docs/errors.md`. */
export const errorGuide: Readonly<Record<ErrorCode, ErrorGuide>> = guide;

/** The hints of a situation for the host of the call, filled in, most likely first. */
export function hintsOf(
  { hints, customHints = [], loopbackHints = hints }: ErrorGuide,
  call: CallFacts | undefined,
  values?: Readonly<Record<string, string>>,
): string[] {
  const byHost = { opensrs: hints, loopback: loopbackHints, custom: [...customHints, ...hints] };
  return byHost[call?.host ?? "opensrs"].map((hint) => fillIn(hint, call, values));
}

/** Fills the placeholders of a hint. */
export function fillIn(
  hint: string,
  call: CallFacts | undefined,
  values: Readonly<Record<string, string>> = {},
): string {
  const url = call && new URL(call.baseUrl);
  const known: Record<string, string | undefined> = {
    environment: call?.environment,
    username: call?.username,
    baseUrl: call?.baseUrl,
    host: url?.hostname,
    port: url && (url.port || (url.protocol === "https:" ? "443" : "80")),
    ...values,
  };
  return hint.replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? name);
}
