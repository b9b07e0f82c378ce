import type { Context, Handlers } from "../business/command.js";
import { assoc, invalid, list, required, text, word } from "../business/fields.js";
import { nextId, type Subreseller } from "../business/state.js";
import { tlds } from "../business/tlds.js";
import { canPay } from "../business/world.js";
import type { Assoc } from "../messages/codec.js";
import { parseMoney } from "../messages/money.js";
import { done, Refusal, type Reply } from "../messages/reply.js";

const STATUSES = ["active", "onhold", "locked", "canceled", "cancelled", "paid_only"] as const;

function create({ command: { attributes }, state }: Context): Reply {
  const username = required(attributes, "username");
  const read = readAccount(attributes);
  if (username in state.subresellers) throw new Refusal(485, `Reseller ${username} already exists`);
  state.subresellers[username] = { username, ...read, balance: 0, held: 0 };
  return done(undefined, "Command completed successfully");
}

function modify(context: Context): Reply {
  const read = readAccount(context.command.attributes);
  Object.assign(named(context), read);
  return done(undefined, "Command completed successfully");
}

function get(context: Context): Reply {
  const { account, status, username } = named(context);
  return done(
    {
      allowed_tld_list: [...tlds.keys()].map((tld) => `.${tld}`),
      cert_permission: "1",
      payment_email: "",
      nameservers: {},
      ...account,
      username,
      status,
    },
    "Command completed successfully",
  );
}

function pay(context: Context): Reply {
  const { command, state } = context;
  const amount = parseMoney(required(command.attributes, "amount"));
  if (amount === undefined || amount === 0) throw invalid("amount");
  const subreseller = named(context);
  if (!canPay(state, "", amount)) throw new Refusal(440, "Payment Failed: over quota.");
  context.charge(amount, "");
  subreseller.balance += amount;
  return done({ id: String(nextId(state)) }, "Funds Transferred");
}

function named({ command: { attributes }, state }: Context): Subreseller {
  const found = state.subresellers[required(attributes, "username")];
  if (found === undefined) throw new Refusal(480, "Reseller not found.");
  return found;
}

const TECH_FIELDS = ["first_name", "last_name", "org_name", "address1", "city", "phone", "email"];
const ADMIN_FIELDS = ["first_name", "last_name", "org_name", "phone", "email"];

function readAccount(attributes: Assoc): Pick<Subreseller, "status" | "account"> {
  required(attributes, "password");
  const status = word(attributes, "status", STATUSES);
  word(attributes, "ccp_enabled", ["Y", "N"]);
  for (const field of ["pricing_plan", "low_balance_email", "system_status_email"]) required(attributes, field);
  list(attributes, "allowed_tld_list");
  const contacts = assoc(attributes, "contact_set");
  for (const field of ADMIN_FIELDS)
    required(assoc(contacts, "admin"), field, `admin: Missing required field: ${field}.`);
  for (const field of TECH_FIELDS) required(assoc(contacts, "tech"), field, `tech: Missing required field: ${field}.`);
  const { password: _password, username: _username, status: _status, ...account } = attributes;
  return { status, account };
}

function createReseller({ command: { attributes } }: Context): Reply {
  for (const field of ["username", "password", "admin_email"]) required(attributes, field);
  for (const field of TECH_FIELDS) required(assoc(attributes, "contact_set"), field);
  return done(undefined, "Command completed successfully");
}

/** The sub-reseller a command is for; empty when it is for the reseller. */
export function actingFor(attributes: Assoc, state: Context["state"]): string {
  const username = text(attributes, "as_subreseller");
  if (username === "") return "";
  const found = state.subresellers[username];
  if (found === undefined) throw new Refusal(480, "Reseller not found.");
  if (found.status !== "active" && found.status !== "paid_only") {
    throw new Refusal(435, `Permission denied, reseller ${username} is ${found.status}.`);
  }
  return username;
}

/** Sub-resellers. */
export const subresellerHandlers: Handlers = {
  "CREATE SUBRESELLER": create,
  "MODIFY SUBRESELLER": modify,
  "GET SUBRESELLER": get,
  "PAY SUBRESELLER": pay,
  "CREATE RESELLER": createReseller,
};
