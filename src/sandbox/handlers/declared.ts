import type { Handler, Handlers } from "../business/command.js";
import { required, text, word } from "../business/fields.js";
import { ownDomain } from "../business/ownership.js";
import type { Assoc } from "../messages/codec.js";
import { done, Refusal } from "../messages/reply.js";

/** A command that changes nothing here and always says the same: what it must bring, and what it answers. */
interface Declared {
  readonly required?: readonly string[];
  /** The field that names a domain of the account. */
  readonly owned?: string;
  readonly oneOf?: readonly string[];
  readonly words?: Readonly<Record<string, readonly string[]>>;
  readonly text?: string;
  readonly reply?: Assoc;
}

/** Mails that nobody gets, leftovers of older protocols, and commands of which only the names are known. */
const DECLARED: Readonly<Record<`${string} ${string}`, Declared>> = {
  "CIRA_EMAIL_PWD DOMAIN": { owned: "domain", text: "Message sent" },
  "SEND_CIRA_APPROVAL_EMAIL DOMAIN": { owned: "domain", text: "Message sent" },
  "GDPR_SEND_CONSENT_REMINDER_EMAIL DOMAIN": { owned: "domain", text: "Message sent" },
  "CANCEL_ACTIVE_PROCESS DOMAIN": { oneOf: ["order_id", "domain"] },
  "GET_CA_BLOCKER_LIST DOMAIN": { required: ["domain"], reply: { blocker_list: {} } },
  "UK_GET_BLOCKER_CONTACT DOMAIN": { required: ["domain"], reply: {} },
  "GET_USER_ACCESS_INFO USERINFO": { owned: "domain_name", reply: {} },
  "GET_CONTRACT DOMAIN": {
    words: { type: ["exhibit_a"] },
    text: "Contract data successfully retrieved",
    reply: { contract: { text: "Exhibit A: the registration agreement of the sandbox. It binds nobody." } },
  },
  "SIMPLE_TRANSFER DOMAIN": { required: ["domain_list"], reply: { simple_transfer_job_id: "1" } },
  "SIMPLE_TRANSFER_STATUS DOMAIN": {
    required: ["simple_transfer_job_id"],
    reply: { id: "1", name: "1", status: "completed", domain_list: [] },
  },
  "AUTHENTICATE USER": {
    required: ["username", "password"],
    words: { crypt_type: ["des", "blowfish", "ssl"] },
    text: "Authentication Successful.",
  },
  "CHECK VERSION": {},
  "QUIT SESSION": { text: "Closing connection" },
};

function handlerOf({ required: fields = [], owned, oneOf = [], words = {}, text: said, reply }: Declared): Handler {
  return (context) => {
    const { attributes } = context.command;
    for (const field of fields) if (!Array.isArray(attributes[field])) required(attributes, field);
    for (const [field, allowed] of Object.entries(words)) word(attributes, field, allowed);
    if (oneOf.length > 0 && oneOf.every((field) => text(attributes, field) === "")) {
      throw new Refusal(460, `Missing required field: ${oneOf[0]}.`);
    }
    if (owned !== undefined) ownDomain(context, owned);
    return done(reply, said);
  };
}

/** The commands that have nothing of their own. */
export const declaredHandlers: Handlers = Object.fromEntries(
  Object.entries(DECLARED).map(([command, declared]) => [command, handlerOf(declared)]),
);
