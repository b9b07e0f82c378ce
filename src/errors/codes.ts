/** The classes of a refusal, see `src/errors/reply.ts`. */
export type RefusalKind =
  | "authentication"
  | "ip-not-allowed"
  | "registrant-authentication"
  | "permission"
  | "invalid-data"
  | "not-found"
  | "conflict"
  | "in-progress"
  | "rate-limit"
  | "quota"
  | "service"
  | "invalid-xml"
  | "other";

/**
 * When the library itself may send the call again: `read`: reads only. `not-order`: reads and writes, since a
 * rate-limited order may have been deferred. `any`: turned away before it was worked on. `reconnect`: likewise, and the
 * connection is used up.
 */
export type Repeat = "read" | "not-order" | "any" | "reconnect";

/**
 * What the state is that does not allow it. `taken`: the name is somebody's. `exists`: the item exists already. `in-use`.
 * `already-renewed`. `wrong-year`: the expiry year given is not the registry's, as after a renewal. `locked`. `too-young`:
 * less than 60 days since registration or transfer. `not-transferable`: for another reason. `transfer-state`: the
 * transfer has gone too far, or not far enough. `unknown`: OpenSRS does not say, or in words that nobody knows.
 */
export type ConflictReason =
  | "taken"
  | "exists"
  | "in-use"
  | "already-renewed"
  | "wrong-year"
  | "locked"
  | "too-young"
  | "not-transferable"
  | "transfer-state"
  | "unknown";

/** What a refusal means. */
export interface Refusal {
  readonly kind: RefusalKind;
  /** Of a conflict: which. */
  readonly reason?: ConflictReason;
  /** It says that the domain is not in the account: always, or where the request gave no login of a registrant. */
  readonly notInAccount?: "always" | "without-login";
  /** Whether it was done is not known: `true` for anything but a read, `order` for charges and what cannot be undone. */
  readonly unknown?: true | "order";
  readonly repeat?: Repeat;
}

/** What is known of a response code. */
export interface CodeFacts extends Refusal {
  readonly meaning: string;
  /** The code is a failure even with `is_success` 1. */
  readonly contradictsSuccess?: true;
  /** Texts that give the code another meaning: the first that matches counts. */
  readonly texts?: ReadonlyArray<Refusal & { readonly match: RegExp; readonly meaning: string }>;
}

/*
 * The texts: what they repeat of a request, such as the name of a contact, must decide nothing. So they are compared with how
 * OpenSRS begins them, or with so many of its words that no name is like them.
 */

const NO = "(?:refused|denied|(?:is |was )?not (?:allowed|permitted|authori[sz]ed)|unauthori[sz]ed|forbidden)";
const ADDRESS = "[[(]?(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[\\da-f]*(?::[\\da-f]*){2,})\\b";

const ADDRESS_REFUSED = {
  match: new RegExp(
    [
      // "Access denied: invalid IP address", "Connection refused: invalid ip address [192.0.2.7]"
      `^(?:access|connection|permission) ${NO}\\W+(?:[a-z]+ ){0,3}ip address\\W*(?:$|${ADDRESS})`,
      // "Invalid IP Address (192.0.2.7)", "IP address not allowed", "IP address 192.0.2.7 is not allowed"
      `^(?:invalid |your |the )?ip address:? (?:${ADDRESS}|${NO})`,
    ].join("|"),
    "i",
  ),
  kind: "ip-not-allowed",
  meaning: "calls from this address are not allowed",
} as const;

// The guide names the answer but no code.
const INVALID_XML = { match: /^invalid xml\b/i, kind: "invalid-xml", meaning: "the XML did not arrive whole" } as const;

// Seen with several codes: the registry's answer about a name server, not a failure of the registry.
export const NAMESERVER_UNKNOWN = {
  match: /\bname ?servers? ['"]?[\w.-]+['"]? (?:is |are )?(?:not found|does not exist|do not exist|unknown) at\b/i,
  kind: "invalid-data",
  meaning: "nameserver unknown at the registry",
} as const;

// A line of their own, after "Domain not transferable.", or all of the text.
const LOCKED = /^domain (?:(?:name )?is (?:\w+ )?locked\b|status \w*prohibited\b)/im;
const TOO_YOUNG = /^domain is less than 60 days old\b/im;

/** The refusing `response_code`s of the API. Codes that are answers (200 to 250) are not here. */
export const responseCodes: Readonly<Record<number, CodeFacts>> = {
  300: { kind: "rate-limit", repeat: "not-order", meaning: "Command rate exceeded; an order may have been deferred." },
  310: { kind: "rate-limit", repeat: "any", meaning: "Too many connections at once." },
  350: { kind: "rate-limit", repeat: "reconnect", meaning: "Too many commands on one connection (100)." },
  400: {
    kind: "service",
    unknown: true,
    repeat: "read",
    meaning: "General failure: internal error, registry failure, or a state that does not allow it.",
    texts: [
      ADDRESS_REFUSED,
      INVALID_XML,
      {
        match: /^domain already renewed\s*(?:[;.]|$)|another renewal cannot be applied until/i,
        kind: "in-progress",
        meaning: "a renewal is still being worked on",
      },
      { match: /^invalid command\s*(?:[:.]|$)/i, kind: "invalid-data", meaning: "unknown command" },
      {
        match:
          /^(?:command failed: )?transfer (?:(?:state|status) (?:prohibits|does not|is |in )|cannot be resubmitted)/i,
        kind: "conflict",
        reason: "transfer-state",
        meaning: "the transfer's state does not allow it",
      },
      { match: /^\S+ API is not supported for /i, kind: "invalid-data", meaning: "the name or TLD is not served" },
      NAMESERVER_UNKNOWN,
    ],
  },
  401: { kind: "authentication", contradictsSuccess: true, meaning: "Username, key or signature not accepted." },
  404: {
    kind: "service",
    unknown: true,
    repeat: "read",
    contradictsSuccess: true,
    meaning: "Internal error; with a header's name in the text, the request lacked that header.",
    texts: [{ match: /^missing x-(username|signature)\b/i, kind: "authentication", meaning: "a header is missing" }],
  },
  405: {
    kind: "service",
    unknown: true,
    meaning: "The registry refused or failed; for TRUST_SERVICE an unknown id.",
    texts: [{ match: /^invalid id supplied\b/i, kind: "not-found", meaning: "unknown id" }, NAMESERVER_UNKNOWN],
  },
  410: {
    kind: "authentication",
    contradictsSuccess: true,
    meaning: "Reseller not authenticated (in the guide's table; 401 is what was seen).",
  },
  415: {
    kind: "registrant-authentication",
    meaning: "Registrant not authenticated: cookie, login, or a domain outside the profile.",
    texts: [
      {
        match: /^authentication error\b/i,
        kind: "registrant-authentication",
        notInAccount: "without-login",
        meaning: "the login is wrong; without one: the domain is not in this account",
      },
    ],
  },
  420: { kind: "invalid-data", meaning: "Contact refused: form of the telephone number." },
  430: { kind: "invalid-data", meaning: "Unknown command." },
  435: {
    kind: "permission",
    meaning: "Permission denied: sub-user rights, or not the owner.",
    texts: [
      NAMESERVER_UNKNOWN,
      { match: /^request failed validation\b/i, kind: "invalid-data", meaning: "not valid at the registry" },
    ],
  },
  436: {
    kind: "service",
    unknown: true,
    meaning: "OpenSRS did not understand the registry's answer.",
    texts: [NAMESERVER_UNKNOWN],
  },
  437: { kind: "in-progress", meaning: "Another request for the domain is waiting; minutes to days." },
  440: { kind: "quota", meaning: "Not enough funds, or over the registration quota." },
  445: { kind: "quota", meaning: "Nameserver quota used up." },
  447: { kind: "quota", meaning: "Sub-user limit reached." },
  460: { kind: "invalid-data", meaning: "A required field is missing." },
  463: { kind: "not-found", notInAccount: "always", meaning: "The domain is not in this account." },
  465: {
    kind: "invalid-data",
    meaning: "Invalid data; details often in `attributes.error`.",
    texts: [
      {
        match: /^domain (?:has )?(?:already )?(?:been )?(?:successfully )?renewed\b/i,
        kind: "conflict",
        reason: "already-renewed",
        meaning: "already renewed (Horizon's form of 555)",
      },
      { match: /^(?:push transfer )?permission denied\b/i, kind: "permission", meaning: "not allowed" },
      { match: /^(?:can't|cannot) find\b/i, kind: "not-found", meaning: "no such item" },
    ],
  },
  470: { kind: "invalid-data", meaning: "Contact malformed, not of this TLD, or not changeable with others." },
  478: { kind: "not-found", meaning: "No such DNS template." },
  480: {
    kind: "not-found",
    meaning: "Not found or not owned; for RENEW also a TLD that its registry renews by itself.",
    texts: [
      {
        match: /^domain (?:not found\b|\S+\.\S+ not found\b|\S+ not owned by\b)/i,
        kind: "not-found",
        notInAccount: "always",
        meaning: "the domain is not in this account",
      },
    ],
  },
  485: {
    kind: "conflict",
    meaning: "Taken, or exists already; an order may be left pending (`orderId`).",
    texts: [
      { match: /^domain (?:name )?(?:is )?(?:already )?taken\b/i, kind: "conflict", reason: "taken", meaning: "taken" },
      {
        match: /^(?:new )?(?:nameserver|reseller|service)\b.* already (?:exists|mapped to|in registry)\b/i,
        kind: "conflict",
        reason: "exists",
        meaning: "exists already",
      },
      { match: /^nameserver in use\b/i, kind: "conflict", reason: "in-use", meaning: "in use" },
    ],
  },
  486: { kind: "in-progress", unknown: true, meaning: "Still being worked on; ask again within a minute." },
  487: {
    kind: "conflict",
    reason: "not-transferable",
    meaning: "The domain cannot be transferred.",
    texts: [
      { match: LOCKED, kind: "conflict", reason: "locked", meaning: "locked" },
      { match: TOO_YOUNG, kind: "conflict", reason: "too-young", meaning: "too young" },
      {
        match: /^domain already exists in\b/im,
        kind: "conflict",
        reason: "exists",
        meaning: "already with this or another reseller of OpenSRS",
      },
    ],
  },
  500: { kind: "service", unknown: true, repeat: "read", meaning: "An error occurred." },
  501: { kind: "permission", meaning: "The account may not buy this product." },
  541: {
    kind: "conflict",
    reason: "wrong-year",
    meaning: "RENEW: the expiration year given is not the registry's.",
  },
  552: {
    kind: "conflict",
    meaning: "Younger than 60 days, locked or disputed: no transfer.",
    texts: [
      { match: TOO_YOUNG, kind: "conflict", reason: "too-young", meaning: "too young" },
      { match: LOCKED, kind: "conflict", reason: "locked", meaning: "locked" },
    ],
  },
  555: {
    kind: "conflict",
    reason: "already-renewed",
    meaning: "Already renewed.",
    texts: [ADDRESS_REFUSED],
  },
  557: { kind: "conflict", reason: "locked", meaning: "The nameserver is locked." },
  599: { kind: "invalid-data", meaning: "The contact could not be created for this TLD." },
  701: { kind: "invalid-data", meaning: "OpenSRS does not serve the TLD, or the name has none." },
  702: { kind: "service", unknown: true, repeat: "read", meaning: "Communication problem with the registry." },
  703: { kind: "service", unknown: true, repeat: "read", meaning: "The command could not be sent to the registry." },
  704: { kind: "service", unknown: true, repeat: "read", meaning: "An empty message came from the registry." },
  705: {
    kind: "service",
    unknown: true,
    repeat: "read",
    meaning: "The registry did not answer in time; it may have gone through.",
  },
  720: { kind: "service", unknown: true, repeat: "read", meaning: "The supplier behind OpenSRS is not available." },
  3001: { kind: "quota", meaning: "Over quota (known by name only)." },
};

/** What a refusal means, by its code and text. Codes that nobody documented are judged by their hundreds. */
export function refusalOf(code: number | undefined, responseText: string): Refusal {
  const text = responseText.trim();
  const facts = code === undefined ? undefined : responseCodes[code];
  if (facts) return facts.texts?.find(({ match }) => match.test(text)) ?? facts;
  // Beside a code that nobody documented a known text still says what to do, but is not OpenSRS's word on an order.
  const known = [ADDRESS_REFUSED, INVALID_XML].find(({ match }) => match.test(text));
  if (known) return { ...known, unknown: "order" };
  const hundreds = code === undefined ? 0 : Math.floor(code / 100);
  // As for 300, an order may have been deferred.
  if (hundreds === 3) return { kind: "rate-limit", unknown: true };
  if (hundreds === 7) return { kind: "service", unknown: true };
  // An undocumented refusal is not OpenSRS's word on an order. None, one of success, or of a kind that nobody documented: nothing says what became of it.
  return hundreds === 4 || hundreds === 5 ? { kind: "other", unknown: "order" } : { kind: "other", unknown: true };
}

/** The documented codes of an order that was carried out, handed on or deferred. */
const ORDER_ANSWERS: ReadonlySet<number> = new Set([200, 250, 300]);

/** Whether `is_success` 1 with this code can mean that a command was carried out or accepted. */
export function acceptsOrder(code: number | undefined, command: string): boolean {
  // LOOKUP has answers of its own, which say nothing of an order.
  return code === undefined || ORDER_ANSWERS.has(code) || (command.startsWith("LOOKUP ") && code >= 200 && code < 300);
}
