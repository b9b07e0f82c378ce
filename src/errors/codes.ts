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

export interface Refusal {
  readonly kind: RefusalKind;
  /** Whether it was done is not known: `true` for anything but a read, `order` for charges and what cannot be undone. */
  readonly unknown?: true | "order";
  readonly repeat?: Repeat;
}

export interface CodeFacts extends Refusal {
  readonly meaning: string;
  /** The code is a failure even with `is_success` 1. */
  readonly contradictsSuccess?: true;
  /** Texts that give the code another meaning: the first that matches counts. */
  readonly texts?: ReadonlyArray<Refusal & { readonly match: RegExp; readonly meaning: string }>;
}

const ADDRESS_REFUSED = {
  match: /ip address/i,
  kind: "ip-not-allowed",
  meaning: "calls from this address are not allowed",
} as const;

// The guide names the answer but no code.
const INVALID_XML = { match: /invalid xml/i, kind: "invalid-xml", meaning: "the XML did not arrive whole" } as const;

// Seen with several codes: the registry's answer about a name server, not a failure of the registry.
const NAMESERVER_UNKNOWN = {
  match: /name ?server.*(not found|does not exist|unknown)/i,
  kind: "invalid-data",
  meaning: "nameserver unknown at the registry",
} as const;

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
      { match: /already renewed/i, kind: "in-progress", meaning: "a renewal is still being worked on" },
      { match: /invalid command/i, kind: "invalid-data", meaning: "unknown command" },
      {
        match: /transfer (state|status)|cannot be resubmitted/i,
        kind: "conflict",
        meaning: "the transfer's state does not allow it",
      },
      { match: /not supported for/i, kind: "invalid-data", meaning: "the name or TLD is not served" },
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
    texts: [{ match: /x-(username|signature)/i, kind: "authentication", meaning: "a header is missing" }],
  },
  405: {
    kind: "service",
    unknown: true,
    meaning: "The registry refused or failed; for TRUST_SERVICE an unknown id.",
    texts: [{ match: /invalid id/i, kind: "not-found", meaning: "unknown id" }, NAMESERVER_UNKNOWN],
  },
  410: {
    kind: "authentication",
    contradictsSuccess: true,
    meaning: "Reseller not authenticated (in the guide's table; 401 is what was seen).",
  },
  415: {
    kind: "registrant-authentication",
    meaning: "Registrant not authenticated: cookie, login, or a domain outside the profile.",
  },
  420: { kind: "invalid-data", meaning: "Contact refused: form of the telephone number." },
  430: { kind: "invalid-data", meaning: "Unknown command." },
  435: {
    kind: "permission",
    meaning: "Permission denied: sub-user rights, or not the owner.",
    texts: [
      {
        match: /at the registry|failed validation/i,
        kind: "invalid-data",
        meaning: "nameserver unknown at the registry",
      },
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
  463: { kind: "not-found", meaning: "The domain is not in this account." },
  465: {
    kind: "invalid-data",
    meaning: "Invalid data; details often in `attributes.error`.",
    texts: [
      {
        match: /already renewed|been successfully renewed/i,
        kind: "conflict",
        meaning: "already renewed (Horizon's form of 555)",
      },
      { match: /permission denied/i, kind: "permission", meaning: "not allowed" },
      { match: /can't find|cannot find/i, kind: "not-found", meaning: "no such item" },
    ],
  },
  470: { kind: "invalid-data", meaning: "Contact malformed, not of this TLD, or not changeable with others." },
  478: { kind: "not-found", meaning: "No such DNS template." },
  480: {
    kind: "not-found",
    meaning: "Not found or not owned; for RENEW also a TLD that its registry renews by itself.",
  },
  485: { kind: "conflict", meaning: "Taken, or exists already; an order may be left pending (`orderId`)." },
  486: { kind: "in-progress", unknown: true, meaning: "Still being worked on; ask again within a minute." },
  487: { kind: "conflict", meaning: "The domain cannot be transferred." },
  500: { kind: "service", unknown: true, repeat: "read", meaning: "An error occurred." },
  501: { kind: "permission", meaning: "The account may not buy this product." },
  541: { kind: "conflict", meaning: "RENEW: the expiration year given is not the registry's." },
  552: { kind: "conflict", meaning: "Younger than 60 days, locked or disputed: no transfer." },
  555: {
    kind: "conflict",
    meaning: "Already renewed.",
    texts: [ADDRESS_REFUSED],
  },
  557: { kind: "conflict", meaning: "The nameserver is locked." },
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
export function refusalOf(code: number | undefined, text: string): Refusal {
  const facts = code === undefined ? undefined : responseCodes[code];
  if (facts) return facts.texts?.find(({ match }) => match.test(text)) ?? facts;
  if (ADDRESS_REFUSED.match.test(text) && /refused|denied/i.test(text)) return ADDRESS_REFUSED;
  if (INVALID_XML.match.test(text)) return INVALID_XML;
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
