import { type Assoc, decodeRequest, encodeReply, MalformedEnvelope } from "./codec.js";
import type { Command, Context, Handler } from "./command.js";
import { handlers } from "./handlers/index.js";
import type { Happening, History } from "./history.js";
import { parseDomainName } from "./names.js";
import { withQuirks } from "./quirks.js";
import type { Random } from "./random.js";
import { invalidXmlBlock, Refusal, type Reply, replyBlock } from "./reply.js";
import type { Order, State } from "./state.js";

/** What commands are carried out on, and how. */
export interface Account {
  readonly state: State;
  readonly history: History;
  readonly now: () => Date;
  readonly random: Random;
  /** A source of its own for the oddities, so that they change nothing but the looks of a reply. Absent: no oddities. */
  readonly quirks: Random | undefined;
  readonly processImmediately: boolean;
}

/** Carries out the command in a request body and gives the bytes of its reply. Never throws. */
export function dispatch(account: Account, body: Uint8Array): Buffer {
  const now = account.now().getTime();
  let block: Assoc;
  try {
    block = answer(account, decodeRequest(body), now);
  } catch (error) {
    if (!(error instanceof MalformedEnvelope)) throw error;
    block = invalidXmlBlock();
    account.history.record({ code: 400, text: error.message, outcome: "refused" });
  }
  return encodeReply(account.quirks ? withQuirks(block, now, account.quirks) : block);
}

function answer(account: Account, envelope: Assoc, now: number): Assoc {
  const command = commandOf(envelope);
  let charged = 0;
  let order: Order | undefined;
  const context: Context = {
    command,
    state: account.state,
    now,
    random: account.random,
    quirks: account.quirks !== undefined,
    processImmediately: account.processImmediately,
    charge(amount) {
      account.state.balance -= amount;
      charged += amount;
    },
    placed(placed) {
      order = placed;
    },
  };
  const reply = run(handlers.get(`${command.action} ${command.object}`), context);
  account.history.record({
    action: command.action,
    object: command.object,
    domain: domainOf(command),
    code: reply.code,
    text: reply.text,
    outcome: outcomeOf(reply, order),
    charged,
    ...(order && { orderId: String(order.id) }),
  });
  return replyBlock(command.object, reply);
}

function run(handler: Handler | undefined, context: Context): Reply {
  if (handler === undefined) return new Refusal(430, "Invalid command.");
  try {
    return handler(context);
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

function domainOf({ attributes, envelope }: Command): string {
  const sent = attributes.domain ?? envelope.domain ?? "";
  if (typeof sent !== "string") return "";
  const parsed = parseDomainName(sent);
  return typeof parsed === "string" ? sent : parsed.name;
}

function outcomeOf(reply: Reply, order: Order | undefined): Happening["outcome"] {
  if (!reply.success) return "refused";
  return order?.status === "pending" ? "pending" : "done";
}
