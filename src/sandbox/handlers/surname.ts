import type { Context, Handlers } from "../business/command.js";
import { assoc, flag, required, text, word } from "../business/fields.js";
import { isHostname } from "../business/names.js";
import type { Surname } from "../business/surnames.js";
import { canPay } from "../business/world.js";
import type { Assoc } from "../messages/codec.js";
import { utcDateTime } from "../messages/dates.js";
import { done, Refusal, type Reply } from "../messages/reply.js";

/** A year of a Personal Names domain, invented. */
const PRICE = 1800;
const MAILBOX_TYPES = ["MAILBOX", "WEBMAIL_ONLY"] as const;

function suggest({ command: { attributes }, state }: Context): Reply {
  const [first = "", last = ""] = required(attributes, "searchstring")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const items = ["net", "org", "com"].map((suffix) => {
    const domain = `${first}.${last}.${suffix}`;
    return { domain, status: domain in state.surnames ? "taken" : "available" };
  });
  const suggestion: Assoc = {
    count: String(items.length),
    items,
    response_code: "200",
    response_text: "Command completed successfully",
    is_success: "1",
  };
  return done({ suggestion }, "Command completed successfully");
}

function register(context: Context): Reply {
  const { command, state, now, subreseller } = context;
  const { attributes } = command;
  const domain = surnameOf(attributes);
  const mailbox = assoc(attributes, "mailbox");
  const surname: Surname = {
    domain,
    createdAt: now,
    mailboxType: word(mailbox, "mailbox_type", MAILBOX_TYPES),
    password: required(mailbox, "password"),
    forwardEmail: text(mailbox, "forward_email"),
    records: readRecord(attributes),
  };
  if (domain in state.surnames) throw new Refusal(485, "Domain taken");
  if (!canPay(state, subreseller, PRICE)) throw new Refusal(440, "Registration Failed: over quota.");
  context.charge(PRICE, subreseller);
  state.surnames[domain] = surname;
  return done(undefined, "Command completed successfully");
}

function query(context: Context): Reply {
  const { attributes } = context.command;
  const { domain, createdAt, mailboxType, forwardEmail, records } = named(context);
  return done(
    {
      domain,
      created_on: utcDateTime(createdAt),
      state: "active",
      ...(flag(attributes, "query_email") && {
        mailbox: { mailbox_type: mailboxType, forward_email: forwardEmail },
      }),
      ...(flag(attributes, "query_dns") && { zone: { records } }),
    },
    "Command completed successfully",
  );
}

function update(context: Context): Reply {
  const { attributes } = context.command;
  const mailbox = assoc(attributes, "mailbox");
  const records = readRecord(attributes);
  const surname = named(context);
  surname.mailboxType = word(mailbox, "mailbox_type", MAILBOX_TYPES, surname.mailboxType as "MAILBOX");
  surname.password = text(mailbox, "password") || surname.password;
  surname.forwardEmail = flag(mailbox, "disable_forward_email")
    ? ""
    : text(mailbox, "forward_email") || surname.forwardEmail;
  if (records.length > 0) surname.records = records;
  return done(undefined, "Command completed successfully");
}

function remove(context: Context): Reply {
  delete context.state.surnames[named(context).domain];
  return done(undefined, "Command completed successfully");
}

/** The one record that may be given: it replaces all. */
function readRecord(attributes: Assoc): Assoc[] {
  const record = assoc(attributes, "dnsRecords");
  if (Object.keys(record).length === 0) return [];
  return [
    {
      content: required(record, "content"),
      name: required(record, "name"),
      type: word(record, "type", ["A", "CNAME"]),
    },
  ];
}

/** Of the form `first.last.tld`. */
function surnameOf(attributes: Assoc): string {
  const domain = required(attributes, "domain", "No Domain Supplied.").toLowerCase();
  if (!isHostname(domain) || domain.split(".").length !== 3) throw new Refusal(465, "Invalid domain syntax");
  return domain;
}

function named({ command: { attributes }, state }: Context): Surname {
  const surname = state.surnames[surnameOf(attributes)];
  if (surname === undefined) throw new Refusal(480, "Domain not found.");
  return surname;
}

/** Personal Names. */
export const surnameHandlers: Handlers = {
  "NAME_SUGGEST SURNAME": suggest,
  "SU_REGISTER SURNAME": register,
  "QUERY SURNAME": query,
  "UPDATE SURNAME": update,
  "DELETE SURNAME": remove,
};
