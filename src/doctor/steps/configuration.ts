import { ConfigError } from "../../errors/index.js";
import { resolveOptions } from "../../options/resolve.js";
import type { OptionIssue } from "../../schema/issue.js";
import { isVerificationOff } from "../../transport/verification.js";
import type { Context } from "../context.js";
import { type Finding, pass, type Step, warn } from "../step.js";

/** Only to have the other options checked: nothing is sent with it. */
const PLACEHOLDER = { username: "test", privateKey: "test" };

/** The XML API's port, on every host that OpenSRS runs. */
const PORT = 55443;

const OF_CREDENTIALS = /^(username|privateKey|credentials|OPENSRS_USERNAME|OPENSRS_PRIVATE_KEY)\b/;

export const configuration: Step = {
  id: "configuration",
  title: "Configuration",
  needs: [],
  async run(context) {
    const known = context.faults.filter(({ path }) => !OF_CREDENTIALS.test(path));
    if (known.length > 0) return misfit(known);
    try {
      context.resolved = resolveOptions({ ...context.options, ...PLACEHOLDER });
      // Some faults show only when the transport is made, such as a proxy that is no URL.
      await context.client(PLACEHOLDER).close();
    } catch (error) {
      context.resolved = undefined;
      if (error instanceof ConfigError) return misfit(error.issues);
      throw error;
    }
    return place(context);
  },
};

/** What is wrong with the options that give username and key. */
export function credentialFaults({ options, given, faults }: Context): readonly OptionIssue[] {
  const known = faults.filter(({ path }) => OF_CREDENTIALS.test(path));
  if (known.length > 0) return known;
  try {
    resolveOptions({ ...options, ...given });
  } catch (error) {
    if (error instanceof ConfigError) return error.issues.filter(({ path }) => OF_CREDENTIALS.test(path));
    throw error;
  }
  return [];
}

/** The finding for options that do not fit. */
export function misfit(issues: readonly OptionIssue[]): Finding {
  const names = issues.map(({ path }) => path || "the options").join(", ");
  const { hints } = new ConfigError(issues);
  return {
    status: "fail",
    detail: `Does not fit: ${names}`,
    hints,
    verdict: `Not configured yet: mend ${names} first.`,
  };
}

function place(context: Context): Finding {
  const { name, url, host } = context.resolved!.environment;
  const detail = `Environment ${name}, ${url.href}${host !== "opensrs" ? ", not one of OpenSRS's own two hosts" : ""}${way(context.settings.proxy)}`;
  const doubts = [
    ...(context.port === PORT || host === "loopback"
      ? []
      : [`The XML API listens on port ${PORT}; the URL says ${context.port}.`]),
    ...(isVerificationOff() ? [UNVERIFIED] : []),
  ];
  return doubts.length === 0 ? pass(detail) : warn(detail, doubts);
}

/** Without the login that the proxy's URL may hold. */
function way(proxy: string | undefined): string {
  return proxy === undefined ? "" : `, through the proxy ${new URL(proxy).host}`;
}

const UNVERIFIED =
  "NODE_TLS_REJECT_UNAUTHORIZED=0 is set: this library verifies certificates all the same, other code of this process does not. Take it away; a private certificate authority goes into `ca`.";
