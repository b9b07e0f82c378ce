import { change } from "../business/changes.js";
import type { Context, Handlers } from "../business/command.js";
import { readNewContacts } from "../business/contact-changes.js";
import { domainName, flag, required, text, word } from "../business/fields.js";
import { sendAway } from "../business/lifecycle.js";
import { parseDomainName } from "../business/names.js";
import { completeOrder, placeOrder } from "../business/orders.js";
import { ownDomain, tldOf } from "../business/ownership.js";
import { openProfile, readLogin } from "../business/profiles.js";
import { transferOf } from "../business/queries.js";
import { readTransferOrder } from "../business/registration.js";
import type { Transfer } from "../business/state.js";
import { obstacleOf, startTransfer, stopTransfer } from "../business/transfers.js";
import { canPay } from "../business/world.js";
import type { Assoc } from "../messages/codec.js";
import { ctime, DAY, easternDateTime, unixSeconds } from "../messages/dates.js";
import { done, Refusal, type Reply } from "../messages/reply.js";
import { pageOf } from "./paging.js";
import { fits } from "./patterns.js";
import { listDay } from "./records.js";

function checkTransfer(context: Context): Reply {
  const { command, state } = context;
  const { attributes } = command;
  const { name } = domainName(attributes);
  const obstacle = obstacleOf(context, name);
  const transfer = transferOf(state, name, "in");
  const reply: Assoc = { transferrable: obstacle === undefined ? "1" : "0", noservice: "0" };
  if (obstacle !== undefined) reply.reason = obstacle.reason;
  if (obstacle?.code !== undefined) reply.reason_code = obstacle.code;
  if (flag(attributes, "check_status")) {
    reply.status = transfer?.status ?? "undef";
    if (transfer !== undefined) {
      reply.timestamp = ctime(transfer.changedAt);
      reply.unixtime = unixSeconds(transfer.changedAt);
      reply.type = "reg2reg";
    }
  }
  if (flag(attributes, "get_request_address")) reply.request_address = transfer?.requestAddress ?? "";
  return done(reply, "Query successful");
}

const STATUSES = ["pending_owner", "pending_admin", "pending_registry", "completed", "cancelled"] as const;

/** The filters by date, and the moments of a transfer that they look at. */
const DATE_FILTERS = {
  order: "orderedAt",
  owner_request: "ownerAskedAt",
  owner_confirm: "ownerAnsweredAt",
  req: "registryAskedAt",
  completed: "completedAt",
} as const;

function found({ command: { attributes }, state }: Context, direction: Transfer["direction"]): Transfer[] {
  const wanted = text(attributes, "status") === "" ? undefined : word(attributes, "status", STATUSES);
  const ranges = Object.entries(DATE_FILTERS).map(([key, moment]) => ({
    moment,
    from: listDay(attributes, `${key}_from`),
    to: listDay(attributes, `${key}_to`),
  }));
  return Object.values(state.transfers).filter(
    (transfer) =>
      transfer.direction === direction &&
      (wanted === undefined || transfer.status === wanted) &&
      matches(transfer.domain, text(attributes, "domain")) &&
      matches(String(transfer.id), text(attributes, "transfer_id")) &&
      matches(String(transfer.orderId), text(attributes, "order_id")) &&
      matches(transfer.requestAddress, text(attributes, "request_address")) &&
      matches(transfer.losingRegistrar, text(attributes, "losing_registrar")) &&
      matches(transfer.gainingRegistrar, text(attributes, "gaining_registrar")) &&
      ranges.every(({ moment, from, to }) => within(transfer[moment], from, to)),
  );
}

function matches(value: string, pattern: string): boolean {
  return pattern === "" || fits(value.toLowerCase(), pattern);
}

function within(moment: number | null, from: number | undefined, to: number | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  return moment !== null && moment >= (from ?? 0) && moment < (to ?? Number.POSITIVE_INFINITY) + DAY;
}

function moments(transfer: Transfer): Assoc {
  const items: Assoc = {};
  for (const [name, moment] of [
    ["order", transfer.orderedAt],
    ["owner_request", transfer.ownerAskedAt],
    ["owner_confirm", transfer.ownerAnsweredAt],
    ["registry_request", transfer.registryAskedAt],
    ["completed", transfer.completedAt],
  ] as const) {
    items[`${name}_date`] = moment === null ? "" : easternDateTime(moment);
    items[`${name}_date_epoch`] = moment === null ? "" : unixSeconds(moment);
  }
  return items;
}

function listTransfers(context: Context, direction: Transfer["direction"]): Reply {
  const { entries, page, limit, total } = pageOf(found(context, direction), context.command.attributes);
  return done(
    {
      page: String(page),
      page_size: String(limit),
      total: String(total),
      transfers: entries.map((transfer) => ({
        domain: transfer.domain,
        transfer_id: String(transfer.id),
        status: transfer.status,
        ...moments(transfer),
        owner_confirm_ip: transfer.ownerAnsweredAt === null ? "" : "192.0.2.1",
        request_address: transfer.requestAddress,
        losing_registrar: transfer.losingRegistrar,
        ...(direction === "away" && { gaining_registrar: transfer.gainingRegistrar }),
      })),
    },
    "Command successful",
  );
}

/** The latest transfer in that a command names by its domain or its order. */
function namedTransfer({ command: { attributes }, state }: Context): Transfer {
  const orderId = text(attributes, "order_id");
  const transfer =
    orderId === ""
      ? transferOf(state, domainName(attributes).name, "in")
      : Object.values(state.transfers).find((each) => String(each.orderId) === orderId);
  if (transfer === undefined || transfer.direction === "away") throw new Refusal(465, "Can't find transfer request.");
  return transfer;
}

function cancelTransfer(context: Context): Reply {
  required(context.command.attributes, "reseller");
  const transfer = namedTransfer(context);
  if (transfer.status !== "pending_owner") {
    throw new Refusal(400, "Command Failed: Transfer State Prohibits Cancellation");
  }
  stopTransfer(context, transfer, "Cancelled by the reseller", true);
  return done(undefined, `Transfer with order id: ${transfer.orderId} has been canceled.`);
}

function processTransfer(context: Context): Reply {
  const { command, state } = context;
  required(command.attributes, "reseller");
  const former = state.orders[required(command.attributes, "order_id")];
  const transfer = Object.values(state.transfers).find(({ orderId }) => orderId === former?.id);
  if (former === undefined || transfer?.status !== "cancelled" || obstacleOf(context, former.domain) !== undefined) {
    throw new Refusal(400, "Transfer cannot be resubmitted. Transfer status does not allow for resubmit.");
  }
  const name = parseDomainName(former.domain);
  if (typeof name === "string" || !canPay(state, former.payer, former.cost)) {
    throw new Refusal(440, "Transfer Failed: over quota.");
  }
  const registration = readTransferOrder(former.request, name, context);
  const { domain, type, period, cost, payer } = former;
  const order = placeOrder(context, { domain, type, period, cost, payer }, former.request);
  startTransfer(context, order, registration);
  // The real text goes on with the admin's address; here texts go into the history, which keeps no contacts.
  return done({ order_id: String(order.id) }, "Transfer request has been successfully sent.");
}

function sendTransferPassword(context: Context): Reply {
  const { command, state, now } = context;
  const { name } = domainName(command.attributes, "domain_name");
  const transfer = transferOf(state, name, "in");
  if (transfer?.status !== "pending_owner") throw new Refusal(465, "Can't find transfer request.");
  transfer.notes.push({ at: now, note: "Approval mail sent again" });
  return done(undefined, "Message sent.");
}

function pushTransfer(context: Context): Reply {
  const { command, state, settings } = context;
  const domain = ownDomain(context);
  const gaining = required(command.attributes, "grsp");
  const login =
    text(command.attributes, "username") === ""
      ? undefined
      : readLogin(command.attributes, state, "username", "password");
  if (gaining in state.subresellers) {
    domain.subreseller = gaining;
    if (login !== undefined) domain.profile = openProfile(state, login).id;
  } else if (settings.pushTo.includes(gaining)) {
    sendAway(context, domain);
  } else {
    // Recorded: the object item of this answer is empty.
    throw new Refusal(465, "Push transfer permission denied", { items: { object: "" } });
  }
  return done(undefined, "Command completed successfully");
}

/** A change of owner at a registry that wants an order for it. */
function tradeDomain(context: Context): Reply {
  const { command, state, subreseller: payer } = context;
  const { attributes } = command;
  for (const field of ["first_name", "last_name", "org_name", "email"]) required(attributes, field);
  const domain = ownDomain(context);
  const { trade: cost } = tldOf(domain);
  if (domain.name.endsWith(".be") && required(attributes, "domain_auth_info") !== domain.authInfo) {
    throw new Refusal(465, "Invalid data: domain_auth_info.");
  }
  const { domain: _domain, domain_auth_info: _code, tld_data: tldData, ...flat } = attributes;
  // .BE takes the rest from the present owner.
  const former = domain.name.endsWith(".be") ? domain.contacts.owner : {};
  const contacts = readNewContacts({ owner: { ...(former as Assoc), ...flat } }, ["owner"]);
  if (!canPay(state, payer, cost)) throw new Refusal(440, "Trade Failed: over quota.");
  const order = placeOrder(context, { domain: domain.name, type: "trade", period: 0, cost, payer });
  const more = tldData === undefined || typeof tldData === "string" || Array.isArray(tldData) ? {} : tldData;
  const outcome = change(context, domain, {
    contacts: { ...domain.contacts, ...contacts },
    tldData: { ...domain.tldData, ...more },
  });
  completeOrder(context, order);
  return done({ id: String(order.id) }, outcome.text, outcome.code);
}

/** Transfers, both ways. */
export const transferHandlers: Handlers = {
  "CHECK_TRANSFER DOMAIN": checkTransfer,
  "GET_TRANSFERS_IN DOMAIN": (context) => listTransfers(context, "in"),
  "GET_TRANSFERS_AWAY DOMAIN": (context) => listTransfers(context, "away"),
  "CANCEL_TRANSFER TRANSFER": cancelTransfer,
  "PROCESS_TRANSFER TRANSFER": processTransfer,
  "SEND_PASSWORD TRANSFER": sendTransferPassword,
  "RSP2RSP_PUSH_TRANSFER DOMAIN": pushTransfer,
  "TRADE_DOMAIN DOMAIN": tradeDomain,
};
