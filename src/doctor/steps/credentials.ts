import type { Credentials, PrivateKey } from "../../options/options.js";
import { isComplete } from "../../options/resolve.js";
import type { Context } from "../context.js";
import { TimeUp, within } from "../sockets.js";
import { type Finding, pass, type Step, warn } from "../step.js";
import { credentialFaults, misfit } from "./configuration.js";

export const credentials: Step = {
  id: "credentials",
  title: "Username and key",
  needs: [],
  async run(context) {
    const issues = credentialFaults(context);
    if (issues.length > 0) return misfit(issues);
    const chosen = chosenCredentials(context);
    // Without an environment nobody knows which credentials are meant; the configuration step says so.
    if (!chosen) return { status: "skip", detail: "Not looked at: the environment is not known" };
    const key = await readKey(chosen.privateKey, context);
    if (typeof key !== "string") return key;
    const trimmed = key.trim();
    context.secrets.add(trimmed);
    context.credentials = { username: chosen.username.trim(), privateKey: trimmed };
    const doubts = [
      ...spaceDoubts(chosen.username, key),
      ...formDoubts(trimmed),
      ...(await sameKeys(context, trimmed)),
    ];
    const form = /^[0-9a-f]+$/i.test(trimmed) ? "hexadecimal digits" : "characters";
    const detail = `Username ${context.credentials.username}, a key of ${trimmed.length} ${form}`;
    return doubts.length === 0 ? pass(detail) : warn(detail, doubts);
  },
};

function chosenCredentials({ given, resolved }: Context): Credentials | undefined {
  const { username, privateKey, credentials: all } = given;
  if (username !== undefined && privateKey !== undefined) return { username, privateKey };
  const chosen = resolved && all?.[resolved.environment.name];
  return isComplete(chosen) ? chosen : undefined;
}

async function readKey(privateKey: PrivateKey, { timeoutMs, settings }: Context): Promise<string | Finding> {
  let key: unknown = privateKey;
  try {
    if (typeof privateKey === "function") key = await within(Promise.resolve(privateKey()), timeoutMs, settings.signal);
  } catch (error) {
    settings.signal?.throwIfAborted();
    if (error instanceof TimeUp)
      return noKey(`privateKey: the function did not give the key within ${timeoutMs / 1000} s.`);
    // Its message is not ours, and may tell where the key is kept, or the key.
    return noKey("privateKey: the function that gives the key failed; call it yourself to see why.");
  }
  return typeof key === "string" && key.trim() !== "" ? key : noKey("privateKey: the function gave no key.");
}

function noKey(hint: string): Finding {
  return {
    status: "fail",
    detail: "There is no key",
    hints: [hint],
    verdict: "The function that gives the private key gives none: mend it first.",
  };
}

function spaceDoubts(username: string, key: string): string[] {
  const spaced = Object.entries({ username, "private key": key }).filter(([, text]) => text !== text.trim());
  return spaced.map(
    ([name]) => `White space stands around the ${name}: this library takes it away, other programs may send it along.`,
  );
}

/** OpenSRS publishes no form; the samples of its guide and all known keys are long hexadecimal texts. */
function formDoubts(key: string): string[] {
  if (/\s/.test(key)) return ["The key has white space inside: was it copied whole, and only once?"];
  if (/^(["'`]).*\1$/.test(key)) return ["Quotation marks stand around the key: they are not part of it."];
  if (!/^[0-9a-f]+$/i.test(key)) return ["Keys of OpenSRS are hexadecimal: is this the API key, not a password?"];
  if (key.length < 32) return ["Keys of OpenSRS are longer: was it copied whole?"];
  return [];
}

async function sameKeys(context: Context, key: string): Promise<string[]> {
  const others = otherCredentials(context);
  const same: string[] = [];
  for (const { name, privateKey } of others) {
    const other = await readKey(privateKey, context);
    if (typeof other !== "string") continue;
    context.secrets.add(other.trim());
    if (other.trim() === key)
      same.push(`The key of ${name} is the same: each system has its own, so one of the two is wrong.`);
  }
  return same;
}

/** The other systems' credentials, as far as they were given, with the system's name. */
export function otherCredentials({ settings, given, resolved }: Context): (Credentials & { readonly name: string })[] {
  const here = resolved?.environment.name;
  if (settings.otherCredentials) {
    const name = here === "production" ? "horizon" : here === "horizon" ? "production" : "the other system";
    return [{ ...settings.otherCredentials, name }];
  }
  const others = Object.entries(given.credentials ?? {}).filter(([name]) => name !== here);
  return others.flatMap(([name, one]) => (isComplete(one) ? [{ ...one, name }] : []));
}
