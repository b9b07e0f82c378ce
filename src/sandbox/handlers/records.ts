import type { Context, Handlers } from "../business/command.js";
import { assoc, day, domainName, invalid, required, text, texts, word } from "../business/fields.js";
import { parseDomainName } from "../business/names.js";
import type { Deletion, Note } from "../business/state.js";
import type { Assoc } from "../messages/codec.js";
import { DAY, easternDateTime, transactionId, unixSeconds } from "../messages/dates.js";
import { done, Refusal, type Reply } from "../messages/reply.js";
import { contactSet } from "./domain-views.js";
import { pageOf } from "./paging.js";
import { fits } from "./patterns.js";

function getDeletedDomains({ command: { attributes }, state }: Context): Reply {
  const between = (key: string) => {
    const from = listDay(attributes, `${key}_from`) ?? Number.NEGATIVE_INFINITY;
    const to = (listDay(attributes, `${key}_to`) ?? Number.POSITIVE_INFINITY) + DAY;
    return (time: number): boolean => time >= from && time < to;
  };
  const deleted = between("del");
  const expiring = between("exp");
  const wanted = text(attributes, "domain").toLowerCase();
  const found = state.deletions.filter(
    (deletion) =>
      deleted(deletion.at) &&
      expiring(deletion.domain.expiresAt) &&
      (wanted === "" || deletion.domain.name === wanted) &&
      ["owner", "admin", "billing", "tech"].every((role) =>
        hasEmail(deletion, role, text(attributes, `${role}_email`)),
      ),
  );
  const { entries, page, limit, total } = pageOf(found, attributes);
  return done({
    del_domains: entries.map(({ domain: { name, expiresAt }, reason, at }) => ({
      name,
      reason,
      delete_date: easternDateTime(at),
      delete_date_epoch: unixSeconds(at),
      expiredate: easternDateTime(expiresAt),
      expiredate_epoch: unixSeconds(expiresAt),
    })),
    page: String(page),
    page_size: String(limit),
    total: String(total),
  });
}

function hasEmail({ domain: { contacts } }: Deletion, role: string, pattern: string): boolean {
  return pattern === "" || fits(text(assoc(contacts, role), "email").toLowerCase(), pattern);
}

/** The list commands refuse years that are far away. */
export function listDay(attributes: Assoc, key: string): number | undefined {
  const time = day(attributes, key);
  if (time !== undefined && new Date(time).getUTCFullYear() > 2030) throw invalid(key);
  return time;
}

const MOST_DOMAINS = 100;

function getDomainsContacts(context: Context): Reply {
  const { command, state } = context;
  const names = texts(command.attributes, "domain_list");
  if (names.length === 0) throw new Refusal(460, "Missing required field: domain_list.");
  if (names.length > MOST_DOMAINS) throw invalid("domain_list");
  const attributes: Assoc = Object.create(null);
  for (const sent of names) {
    const parsed = parseDomainName(sent);
    const domain = typeof parsed === "string" ? undefined : state.domains[parsed.name];
    attributes[sent] =
      domain === undefined
        ? { error: `Domain does not belong to the reseller ${context.settings.username}.` }
        : { contact_set: contactSet(domain, context), status: statusOf(domain.trade) };
  }
  return done(attributes);
}

function statusOf(trade: { waitsFor: string } | null): string {
  return trade === null ? "active" : `pending_${trade.waitsFor}_registrant`;
}

function getNotes(context: Context): Reply {
  const { command, now, random } = context;
  const { attributes } = command;
  const { name } = domainName(attributes);
  const type = word(attributes, "type", ["domain", "order", "transfer"]);
  const notes = notesOf(context, name, type);
  const { entries, page, limit, total } = pageOf(notes, attributes);
  const reply = done({
    notes: entries.map(({ at, note }) => ({ timestamp: easternDateTime(at), note })),
    page: String(page),
    page_size: String(limit),
    total: String(total),
  });
  return { ...reply, items: { transaction_id: transactionId(now, random) } };
}

function notesOf({ command: { attributes }, state }: Context, name: string, type: string): Note[] {
  if (type === "order") {
    const order = state.orders[required(attributes, "order_id")];
    if (order?.domain !== name) throw new Refusal(480, "Order not found.");
    return order.notes;
  }
  if (type === "transfer") {
    const transfer = state.transfers[required(attributes, "transfer_id")];
    if (transfer?.domain !== name) throw new Refusal(480, "Transfer not found.");
    return transfer.notes;
  }
  const domain = state.domains[name] ?? state.deletions.findLast((deletion) => deletion.domain.name === name)?.domain;
  if (domain === undefined) throw new Refusal(480, "Domain not found.");
  return domain.notes;
}

function queryQueuedRequest({ command: { attributes }, state }: Context): Reply {
  const request = state.requests[required(attributes, "request_id")];
  if (request === undefined) throw new Refusal(480, "Request not found.");
  return done({
    request_id: String(request.id),
    domain: request.domain,
    action: request.action,
    request_status: request.answeredAt === null ? "waiting" : "completed",
  });
}

/** What was: deleted domains, notes, contacts by the dozen, waiting requests. */
export const recordHandlers: Handlers = {
  "GET_DELETED_DOMAINS DOMAIN": getDeletedDomains,
  "GET_DOMAINS_CONTACTS DOMAIN": getDomainsContacts,
  "GET_NOTES DOMAIN": getNotes,
  "QUERY_QUEUED_REQUEST DOMAIN": queryQueuedRequest,
};
