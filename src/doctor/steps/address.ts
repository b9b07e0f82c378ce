import { isIP } from "node:net";
import { isLoopback } from "../../options/environments.js";
import { isVerificationOff } from "../../transport/verification.js";
import { pass, type Step, skip, warn } from "../step.js";
import { ADDRESS_SERVICE } from "../types.js";

const LIMIT_MS = 10_000;
const MAX_BYTES = 1024;

export const address: Step = {
  id: "address",
  title: "Outgoing address",
  needs: ["configuration"],
  async run(context) {
    const { addressService: service = isLoopback(context.url.hostname) ? undefined : ADDRESS_SERVICE } =
      context.settings;
    if (service === false) return skip("Not asked for");
    if (service === undefined) return skip("Not asked for, since the host is this machine");
    if (isVerificationOff()) return skip("Not asked, since NODE_TLS_REJECT_UNAUTHORIZED=0 would have anybody believed");
    const answer = await ask(service, context.settings.signal);
    const isFound = typeof answer !== "string";
    context.evidence.push({ command: `curl ${nameOf(service)}`, output: isFound ? answer.address : `(${answer})` });
    if (!isFound) {
      return warn(`${nameOf(service)} did not tell it: ${answer}`, [
        `Ask it by hand, with \`curl ${ADDRESS_SERVICE}\` or \`wget -q -O - ${ADDRESS_SERVICE}\`, or name another service.`,
      ]);
    }
    context.outgoingAddress = answer.address;
    const list = `the allow list of ${context.resolved!.environment.name} must hold it`;
    const another = context.options.transport ? "; behind a proxy in the `transport`, OpenSRS sees another" : "";
    return pass(`${answer.address}: ${list}${another}`);
  },
};

/** The address that a service tells, or what went wrong. */
async function ask(service: string, signal: AbortSignal | undefined): Promise<{ readonly address: string } | string> {
  const limit = AbortSignal.timeout(LIMIT_MS);
  try {
    const response = await fetch(service, { signal: signal ? AbortSignal.any([signal, limit]) : limit });
    if (!response.ok) {
      await response.body?.cancel();
      return `HTTP ${response.status}`;
    }
    const text = (await start(response)).trim();
    return isIP(text) === 0 ? "the answer is no address" : { address: text };
  } catch (error) {
    signal?.throwIfAborted();
    // Only the code: the text may repeat a URL with a login in it.
    const { name, cause } = error as { name?: string; cause?: { code?: string } };
    return name === "TimeoutError" ? `no answer within ${LIMIT_MS} ms` : (cause?.code ?? "the request failed");
  }
}

async function start(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) break;
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The service without what may be secret in its URL. */
function nameOf(service: string): string {
  if (!URL.canParse(service)) return "The address service";
  const { origin, pathname } = new URL(service);
  return origin + pathname;
}
