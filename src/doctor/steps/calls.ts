import { errorGuide, fillIn } from "../../errors/guide.js";
import { ApiError, AuthenticationError, IpNotAllowedError, OpenSrsError, ServiceError } from "../../errors/index.js";
import type { Credentials } from "../../options/options.js";
import type { Connection, Transport, TransportResponse } from "../../transport/transport.js";
import type { Context } from "../context.js";
import { type Finding, fail, pass, type Step, skip, warn } from "../step.js";
import { PROBE_DOMAIN } from "../types.js";
import { otherCredentials } from "./credentials.js";

/** The guide's simple command: an invented user, whose signature cannot be right. Any refusal of it is an answer. */
export const rawLookup: Step = {
  id: "raw-lookup",
  title: "LOOKUP without a valid key",
  needs: ["tls"],
  async run(context) {
    let answer: TransportResponse | undefined;
    const transport = listening(context.resolved!.transport, (response) => {
      answer = response;
    });
    try {
      await lookUp(context, { username: "test", privateKey: "test" }, transport);
      return pass("OpenSRS answers, and accepts the invented user");
    } catch (error) {
      if (!(error instanceof OpenSrsError)) throw error;
      note(context, answer);
      return strangersAnswer(error, context);
    }
  },
};

/** What a refusal of the invented user says of the way to OpenSRS. */
function strangersAnswer(error: OpenSrsError, context: Context): Finding {
  if (error instanceof IpNotAllowedError) return refusedAddress(error, context);
  if (!(error instanceof ApiError)) return fail(error, context.call("LOOKUP DOMAIN"));
  const { responseCode, responseText } = error;
  const said = [responseCode, JSON.stringify(responseText)].filter((part) => part !== undefined).join(" ");
  if (/invalid xml/i.test(responseText)) return spoiled("the XML of the body", said);
  if (/^missing /i.test(responseText)) return spoiled("a header", said);
  if (error instanceof ServiceError) return fail(error, context.call("LOOKUP DOMAIN"));
  return pass(`OpenSRS answers and refuses the invented user, as it should: ${said}`);
}

export const signedLookup: Step = {
  id: "signed-lookup",
  title: "LOOKUP with the key",
  needs: ["credentials", "md5", "raw-lookup"],
  async run(context) {
    try {
      const { attributes } = await lookUp(context, context.credentials!);
      return pass(`OpenSRS accepts the key: ${PROBE_DOMAIN} is ${attributes.status}`);
    } catch (error) {
      context.keyRefused = error instanceof AuthenticationError && !(error instanceof IpNotAllowedError);
      // Behind the key stands a registry, whose fault is not looked for: GET_BALANCE shows whether OpenSRS works.
      return refusal(error, context, "LOOKUP DOMAIN", error instanceof ServiceError);
    }
  },
};

export const balance: Step = {
  id: "balance",
  title: "GET_BALANCE with the key",
  needs: ["signed-lookup"],
  async run(context) {
    const client = context.client(context.credentials!);
    try {
      const { attributes } = await client.getBalance({}, { signal: context.settings.signal });
      return pass(`The account answers: ${attributes.balance}, of it ${attributes.hold_balance} on hold`);
    } catch (error) {
      return refusal(error, context, "GET_BALANCE BALANCE", false);
    } finally {
      await client.close();
    }
  },
};

export const otherKey: Step = {
  id: "other-key",
  title: "The other system's key",
  needs: ["raw-lookup"],
  explains: "signed-lookup",
  async run(context) {
    if (!context.keyRefused) return skip("Not needed: it is for keys that are refused");
    const others = otherCredentials(context);
    if (others.length === 0) return skip("Not given, so it cannot be said whether the keys are swapped");
    const here = context.resolved!.environment.name;
    for (const { name, username, privateKey } of others) {
      // Both may be swapped, or the keys alone.
      const usernames = new Set([context.credentials!.username, username.trim()]);
      for (const user of usernames) {
        if (await isAccepted(context, { username: user, privateKey })) return swapped(name, user, here);
      }
    }
    return pass(`${here} refuses it too: the keys are not merely swapped`);
  },
};

async function lookUp(context: Context, credentials: Credentials, transport?: Transport) {
  const client = context.client(credentials, transport && { transport });
  try {
    return await client.lookupDomain({ domain: PROBE_DOMAIN }, { signal: context.settings.signal });
  } finally {
    await client.close();
  }
}

async function isAccepted(context: Context, credentials: Credentials): Promise<boolean> {
  try {
    await lookUp(context, credentials);
    return true;
  } catch (error) {
    if (!(error instanceof OpenSrsError)) throw error;
    return error instanceof ApiError && !(error instanceof AuthenticationError) && !(error instanceof ServiceError);
  }
}

/** A transport that lets somebody see the answers. */
function listening(transport: Transport, onResponse: (response: TransportResponse) => void): Transport {
  return (setup) => {
    const connection: Connection = transport(setup);
    return {
      async send(request) {
        const response = await connection.send(request);
        onResponse(response);
        return response;
      },
      close: () => connection.close(),
    };
  };
}

function note({ evidence }: Context, answer: TransportResponse | undefined): void {
  if (!answer) return;
  const head = answer.status === undefined ? "(bare XML, no HTTP status line)" : `HTTP ${answer.status}`;
  const body = new TextDecoder().decode(answer.body.subarray(0, 2000));
  evidence.push({ command: `LOOKUP ${PROBE_DOMAIN} by the user "test"`, output: `${head}\n\n${body}` });
}

/** A refusal of what the key signed: most codes say all the same that the key is right. */
function refusal(error: unknown, context: Context, command: string, isPassing: boolean): Finding {
  if (!(error instanceof OpenSrsError)) throw error;
  const finding = fail(error, context.call(command));
  if (error instanceof IpNotAllowedError) return refusedAddress(error, context);
  if (error instanceof AuthenticationError) {
    const own = context.options.transport
      ? ["The client has a `transport` of its own: the body must pass it byte for byte, and nothing may be added."]
      : [];
    return { ...finding, hints: [...finding.hints!, ...own] };
  }
  if (!(error instanceof ApiError) || (error instanceof ServiceError && !isPassing)) return finding;
  return warn(`The key is accepted, but ${finding.detail}`, finding.hints!);
}

function refusedAddress(error: IpNotAllowedError, context: Context): Finding {
  const finding = fail(error, context.call("LOOKUP DOMAIN"));
  const own = context.outgoingAddress;
  if (error.ip === undefined || own === undefined || error.ip === own) return finding;
  const two = `OpenSRS sees ${error.ip} and the address service saw ${own}: this machine has more than one way out, and it is ${error.ip} that counts.`;
  return { ...finding, hints: [two, ...finding.hints!] };
}

/** OpenSRS did not get what was sent. */
function spoiled(part: string, said: string): Finding {
  return {
    status: "fail",
    detail: `OpenSRS answers that it did not get ${part}: ${said}`,
    hints: ["A proxy or a `transport` of your own must pass the request on as it is, headers and body."],
    verdict: `OpenSRS answers, but something on the way takes ${part} out of the request: send without that proxy or transport.`,
  };
}

function swapped(name: string, username: string, here: string): Finding {
  return {
    status: "fail",
    detail: `${here} accepts the key given for ${name}, with the username ${username}`,
    hints: [fillIn(errorGuide.AUTHENTICATION.hints[0]!, undefined, { environment: here })],
    verdict: `Your keys are swapped: ${here} accepts the key that was given for ${name}, so exchange the two.`,
  };
}
