import { type Account, type Tally, worldOf } from "./account.js";
import type { Command } from "./business/command.js";
import { parseDomainName } from "./business/names.js";
import { loadAsn1 } from "./business/trust/asn1.js";
import type { World } from "./business/world.js";
import type { Answer, FaultedCommand, FaultKind } from "./controls/faults.js";
import type { Happening } from "./controls/history.js";
import { settle } from "./controls/tasks.js";
import { handlers } from "./handlers/index.js";
import { actingFor } from "./handlers/subreseller.js";
import { type Assoc, decodeRequest, encodeReply, MalformedEnvelope } from "./messages/codec.js";
import { withQuirks } from "./messages/quirks.js";
import { invalidXmlBlock, Refusal, type Reply, replyBlock } from "./messages/reply.js";

/** Carries out the command in a request body and gives the bytes of its reply. */
export async function dispatch(account: Account, body: Uint8Array): Promise<Answer> {
  const written = (block: Assoc): Buffer =>
    encodeReply(account.quirks ? withQuirks(block, account.now().getTime(), account.quirks) : block);
  let envelope: Assoc;
  try {
    envelope = decodeRequest(body);
  } catch (error) {
    if (!(error instanceof MalformedEnvelope)) throw error;
    account.history.record({ code: 400, text: error.message, outcome: "refused" });
    return { body: written(invalidXmlBlock()) };
  }
  const command = remembered(commandOf(envelope), account);
  // The only wait: from here on a command happens as a whole.
  if (command.object === "TRUST_SERVICE") await loadAsn1();
  settle(account);
  const now = account.now().getTime();
  const name = { action: command.action, object: command.object, domain: domainOf(command) };
  const fault = account.faults.ofCommand(name);
  let reply: Reply | undefined;
  if (fault?.kind === "late") {
    const at = now + fault.ms;
    account.late.push({ at, carryOut: () => carryOut(account, command, name, at, "late") });
  } else if (fault?.effect === false) {
    account.history.record({ ...name, code: 0, text: "", outcome: "prevented", faulted: fault.kind });
  } else {
    reply = carryOut(account, command, name, now, fault?.kind);
  }
  const told = fault?.reply ?? reply;
  return { body: told ? written(replyBlock(command.object, told)) : Buffer.alloc(0), fault };
}

function carryOut(
  account: Account,
  command: Command,
  name: FaultedCommand,
  now: number,
  faulted: FaultKind | undefined,
): Reply {
  const { world, tally } = worldOf(account, now);
  const reply = account.limit.admits(now) ? run(command, world, account) : tooFast();
  account.history.record({
    ...name,
    code: reply.code,
    text: reply.text,
    outcome: outcomeOf(reply, tally),
    charged: tally.charged,
    ...(tally.order && { orderId: String(tally.order.id) }),
    ...(faulted && { faulted }),
  });
  return reply;
}

function tooFast(): Reply {
  return { code: 300, text: "Exceeded max command rate. Request deferred (for async).", success: false };
}

function run(command: Command, world: World, { quirks }: Account): Reply {
  const handler = handlers.get(`${command.action} ${command.object}`);
  if (handler === undefined) return new Refusal(430, "Invalid command.");
  try {
    const subreseller = actingFor(command.attributes, world.state);
    return handler({ ...world, command, subreseller, quirks: quirks !== undefined });
  } catch (error) {
    if (error instanceof Refusal) return error;
    // A fault of the sandbox's own: told to its user, answered like a fault of the real server's.
    process.emitWarning(error instanceof Error ? error : String(error));
    return new Refusal(400, "Internal server error");
  }
}

/** Action and object are taken in any case: clients have been recorded that send them in lower case. */
function commandOf(envelope: Assoc): Command {
  const word = (key: string): string => {
    const value = envelope[key] ?? "";
    return typeof value === "string" ? value.trim().toUpperCase() : "";
  };
  const attributes = envelope.attributes ?? "";
  return {
    action: word("action"),
    object: word("object"),
    // No attributes, an empty text and an empty array are all the same as an empty assoc.
    attributes: typeof attributes === "string" || Array.isArray(attributes) ? {} : attributes,
    envelope,
  };
}

/** The command as the account remembers it: without marks, where it is told to forget them. */
function remembered(command: Command, { settings }: Account): Command {
  if (settings.keepsMarks) return command;
  const { affiliate_id: _, comments: __, ...attributes } = command.attributes;
  return command.action === "SET_DOMAIN_AFFILIATE_ID" ? command : { ...command, attributes };
}

function domainOf({ attributes, envelope }: Command): string {
  const sent = attributes.domain ?? envelope.domain ?? "";
  if (typeof sent !== "string") return "";
  const parsed = parseDomainName(sent);
  return typeof parsed === "string" ? sent : parsed.name;
}

function outcomeOf(reply: Reply, { order }: Tally): Happening["outcome"] {
  if (!reply.success) return "refused";
  return order?.status === "pending" ? "pending" : "done";
}
