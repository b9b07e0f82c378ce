import type { AssocForm } from "../../schema/field-meta.js";
import {
  assoc,
  domain,
  email,
  hostname,
  id,
  inForms,
  integer,
  list,
  named,
  oneOf,
  openEnum,
  text,
} from "../../schema/fields.js";

/** A queued event. */
export function event() {
  const shape = {
    object: openEnum(["DOMAIN", "ORDER", "TRANSFER", "TRUST_ORDER"], "What it happened to."),
    event: openEnum(EVENTS, "What happened."),
    event_id: text("32 hexadecimal digits: what `ackEvent` takes."),
    event_date: text("When it happened, in UTC: `2016-10-14T18:23:40Z`."),
    object_data: eventData(),
  };
  const says = "Something that happened in the account, kept in the queue until it is acknowledged.";
  return inForms(eventForms(), named("OpsEvent", assoc(shape, says)));
}

/** The events of each object, with the fields of their data beside those that say what it happened to. */
const FORMS = {
  DOMAIN: {
    CREATED: ["expiration_date"],
    REGISTERED: ["expiration_date", "period"],
    RENEWED: ["expiration_date", "period"],
    EXPIRED: ["expiration_date"],
    DELETED: ["reason", "deletion_date", "redemption_grace_period_end_date"],
    NAMESERVER_UPDATE: ["nameserver_list"],
    REGISTRANT_VERIFICATION_STATUS_CHANGE: ["verification_status", "last_note"],
    ZONE_CHECK_STATUS_CHANGE: ["zone_check_status"],
    MESSAGE_STATUS_CHANGE: ["message_type", "message_status", "to_address"],
    ICANN_TRADE_STATUS_CHANGE: ["trade_status"],
  },
  ORDER: {
    STATUS_CHANGE: ["order_status", "order_reg_type"],
    CLAIM_STATUS_CHANGE: ["claim_status"],
    MESSAGE_STATUS_CHANGE: ["message_type", "message_status", "to_address"],
  },
  TRANSFER: {
    STATUS_CHANGE: ["transfer_status"],
    MESSAGE_STATUS_CHANGE: ["message_type", "message_status", "to_address"],
  },
} as const;

const SUBJECTS = {
  DOMAIN: ["domain_id", "domain_name"],
  ORDER: ["order_id", "domain_name"],
  TRANSFER: ["transfer_id", "order_id", "domain_name"],
} as const;

function eventForms(): AssocForm[] {
  const seen = Object.entries(FORMS).flatMap(([object, events]) =>
    Object.entries(events).map(([event, fields]: [string, readonly string[]]) =>
      eventForm(object, event, [...SUBJECTS[object as keyof typeof SUBJECTS], ...fields]),
    ),
  );
  // Named in an overview only.
  return [...seen, eventForm("TRUST_ORDER", "MESSAGE_STATUS_CHANGE")];
}

function eventForm(object: string, event: string, fields?: readonly string[]): AssocForm {
  const typeName = `${words(object)}${words(event)}Event`;
  return { typeName, where: { object, event }, within: "object_data", ...(fields && { fields }) };
}

/** `TrustOrder` of `TRUST_ORDER`. */
const words = (name: string): string =>
  name.toLowerCase().replace(/(^|_)(\w)/g, (_, __, letter) => letter.toUpperCase());

const EVENTS = [
  "CREATED",
  "REGISTERED",
  "RENEWED",
  "EXPIRED",
  "DELETED",
  "NAMESERVER_UPDATE",
  "REGISTRANT_VERIFICATION_STATUS_CHANGE",
  "ZONE_CHECK_STATUS_CHANGE",
  "MESSAGE_STATUS_CHANGE",
  "STATUS_CHANGE",
  "CLAIM_STATUS_CHANGE",
  "ICANN_TRADE_STATUS_CHANGE",
] as const;

/** Which events each object has, in words. */
export const EVENT_NOTES = [
  "DOMAIN: CREATED (entered the account in any way: registration, transfer, redemption, import), REGISTERED, RENEWED (by hand or by itself), EXPIRED (day 0 came without a renewal), DELETED, NAMESERVER_UPDATE, REGISTRANT_VERIFICATION_STATUS_CHANGE, ZONE_CHECK_STATUS_CHANGE (.DE and .FR), ICANN_TRADE_STATUS_CHANGE (a change of registrant went on), MESSAGE_STATUS_CHANGE (a mandated message to a contact went on).",
  "ORDER: STATUS_CHANGE, MESSAGE_STATUS_CHANGE, and CLAIM_STATUS_CHANGE (a trademark claim notice went on; in older copies of the guide only).",
  "TRANSFER: STATUS_CHANGE, MESSAGE_STATUS_CHANGE.",
  "TRUST_ORDER, named in the guide's overview only: MESSAGE_STATUS_CHANGE; its data was not seen.",
  "The fields of DELETED, NAMESERVER_UPDATE, CLAIM_STATUS_CHANGE, MESSAGE_STATUS_CHANGE and TRANSFER STATUS_CHANGE come from clients, not from the guide.",
] as const;

function eventData() {
  return named(
    "OpsEventData",
    assoc({ ...subjects(), ...ofDomains(), ...ofOrders(), ...ofMessages() }, "The details of an event."),
  );
}

function subjects() {
  return {
    domain_name: domain("The domain.", { when: "object is DOMAIN, ORDER or TRANSFER" }).optional(),
    domain_id: id("OpenSRS's number of the domain.", { when: "object is DOMAIN" }).optional(),
    order_id: id("The order.", { when: "object is ORDER or TRANSFER" }).optional(),
    transfer_id: id("The transfer.", { when: "object is TRANSFER" }).optional(),
  };
}

function ofDomains() {
  return {
    expiration_date: text("The expiry after the event, such as `2016-10-14T18:23:40Z`.", {
      when: "DOMAIN CREATED, REGISTERED, RENEWED or EXPIRED",
    }).optional(),
    period: integer("Years.", { when: "DOMAIN REGISTERED or RENEWED" }).optional(),
    nameserver_list: list(hostname("A nameserver."), "The nameservers as they were set.", {
      when: "DOMAIN NAMESERVER_UPDATE",
    }).optional(),
    verification_status: oneOf(VERIFICATION_STATUSES, "How far the registrant's verification is.", {
      when: "DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE",
    }).optional(),
    last_note: text("The latest note, such as why it failed.", {
      when: "DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE",
    }).optional(),
    zone_check_status: oneOf(["valid", "invalid"], "What the registry's check of the nameservers gave.", {
      when: "DOMAIN ZONE_CHECK_STATUS_CHANGE",
    }).optional(),
    reason: openEnum(
      ["expired", "transfered", "auction", "historical", "by-request", "delete-domain-api"],
      "Why it was deleted; `transfered` is OpenSRS's spelling.",
      { when: "DOMAIN DELETED" },
    ).optional(),
    deletion_date: text("When it was deleted, in UTC.", { when: "DOMAIN DELETED" }).optional(),
    redemption_grace_period_end_date: text("Until when it can be redeemed, in UTC.", {
      when: "DOMAIN DELETED",
    }).optional(),
    trade_status: oneOf(TRADE_STATUSES, "How far the change of registrant is; `da` is the designated agent.", {
      when: "DOMAIN ICANN_TRADE_STATUS_CHANGE",
    }).optional(),
  };
}

const VERIFICATION_STATUSES = [
  "unverified",
  "pending",
  "verifying",
  "marking_as_verified",
  "verified",
  "suspended",
  "admin_reviewing",
  "bounced",
  "not_applicable",
] as const;

const TRADE_STATUSES = [
  "initiated",
  "pending_current_registrant",
  "current_registrant_approved",
  "current_registrant_approved_by_da",
  "pending_new_registrant",
  "new_registrant_approved",
  "new_registrant_approved_by_da",
  "cancelled_by_new_change",
  "cancelled_by_current_registrant",
  "cancelled_by_new_registrant",
  "cancelled_by_reseller",
  "timeout",
  "completed",
] as const;

function ofOrders() {
  return {
    order_status: openEnum(
      ["processed", "completed", "pending", "waiting", "pending_fax", "declined", "cancelled"],
      "The order's status. Compare without case and allow `canceled`: the guide and its copies differ. `pending_fax` is out of use.",
      { when: "ORDER STATUS_CHANGE" },
    ).optional(),
    order_reg_type: oneOf(
      ["landrush", "new", "premium", "renewal", "sunrise", "transfer", "whois_privacy"],
      "What was ordered.",
      { when: "ORDER STATUS_CHANGE" },
    ).optional(),
    claim_status: openEnum(["initiated", "declined", "cancelled", "accepted"], "The claim notice's status.", {
      when: "ORDER CLAIM_STATUS_CHANGE",
    }).optional(),
    transfer_status: openEnum(
      ["cancelled", "completed", "pending_admin", "pending_owner", "pending_registry"],
      "The transfer's status.",
      { when: "TRANSFER STATUS_CHANGE" },
    ).optional(),
  };
}

function ofMessages() {
  const facts = { when: "MESSAGE_STATUS_CHANGE of any object" };
  return {
    message_type: text(
      "Which message, such as `registrant.verification` or `registrant.renewal.reminder`.",
      facts,
    ).optional(),
    message_status: text("What became of it; the values were not seen.", facts).optional(),
    to_address: email("Whom it was sent to.", facts).optional(),
  };
}
