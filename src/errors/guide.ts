import type { CallFacts } from "./base.js";
import type { Repeat } from "./codes.js";

/** One situation that a user can meet: what it is, whether it happened, what to do. `docs/errors.md` is made of these. */
export interface ErrorGuide {
  /** The error class. */
  readonly error: string;
  /** When it is thrown. */
  readonly when: string;
  /** The outcome, in the words of the table in the docs. */
  readonly outcome: string;
  /** What to check, most likely first. `{host}` and the like are filled in. */
  readonly hints: readonly string[];
  /** More of them where the host is not one of OpenSRS's two: HRS, a proxy, a sandbox. */
  readonly customHints?: readonly string[];
  /** When the library itself sends the call again. Refusals: see `responseCodes`. */
  readonly repeat?: Repeat;
  readonly docsUrl: string;
}

const TROUBLESHOOTING = "https://domains.opensrs.guide/docs/troubleshooting";
const CODES = "https://domains.opensrs.guide/docs/codes";
const OVERVIEW = "https://domains.opensrs.guide/docs/overview";

const RECONCILE = "Do not simply repeat it. Call `error.reconcile()`, or look the order up, to learn what happened.";
const SUPPORT =
  "If it stays: send OpenSRS support the output of `curl http://icanhazip.com/s/`, `ping {host}`, `traceroute {host}` and `openssl s_client -connect {host}:{port}`, run on this machine.";

const guide = {
  CONFIG_INVALID: {
    error: "ConfigError",
    when: "The options of the client do not fit. All faults are listed at once.",
    outcome: "not-sent",
    hints: [],
    docsUrl: OVERVIEW,
  },
  INPUT_INVALID: {
    error: "InputError",
    when: "The input of a command does not fit. All faults are listed with their paths.",
    outcome: "not-sent",
    hints: [],
    docsUrl: OVERVIEW,
  },
  CLIENT_CLOSED: {
    error: "ConnectError",
    when: "The call came after `client.close()` (`phase` closed).",
    outcome: "not-sent",
    hints: ["`close()` ends a client for good: call it when the last command was given, or make a new client."],
    docsUrl: OVERVIEW,
  },
  CONNECT_DNS: {
    error: "ConnectError",
    when: "The host name cannot be resolved (`phase` dns).",
    outcome: "not-sent",
    hints: [
      "Check the spelling of {host}, and that this machine can resolve names: `nslookup {host}`.",
      "Without network access at all, the same happens for every name.",
    ],
    customHints: ["HRS: use the host of the API URL that OpenSRS gave you, without path."],
    repeat: "any",
    docsUrl: TROUBLESHOOTING,
  },
  CONNECT_REFUSED: {
    error: "ConnectError",
    when: "Nothing listens there, or a firewall answers for it (`ECONNREFUSED`, `phase` tcp).",
    outcome: "not-sent",
    hints: [
      "The port is not open from here. The XML API listens on port 55443: check the port in the URL ({port}).",
      "Many hosting companies and firewalls block outgoing connections to port 55443: have it opened.",
      SUPPORT,
    ],
    customHints: [
      "HRS: the port is not open at all. Send the output of those commands to OpenSRS support.",
      "Sandbox: is it still running, on this port?",
    ],
    repeat: "any",
    docsUrl: TROUBLESHOOTING,
  },
  CONNECT_UNREACHABLE: {
    error: "ConnectError",
    when: "No route leads to the host, or this machine may not use the network (`phase` tcp).",
    outcome: "not-sent",
    hints: [
      "Check this machine's network: it is very unlikely that OpenSRS itself cannot be reached.",
      "See how far the packets get: `traceroute {host}`.",
      SUPPORT,
    ],
    customHints: ["HRS: the way in may be closed to outside connections: send OpenSRS support a traceroute."],
    repeat: "any",
    docsUrl: TROUBLESHOOTING,
  },
  CONNECT_RESET: {
    error: "ConnectError",
    when: "The connection was cut before a TLS certificate was shown (`ECONNRESET`, `phase` tls; openssl says `no peer certificate available`).",
    outcome: "not-sent",
    hints: [
      "A firewall between here and {host} may cut connections to port {port}.",
      "Compare: `openssl s_client -connect {host}:{port}` should show a certificate for *.opensrs.net.",
      SUPPORT,
    ],
    customHints: [
      "HRS: this usually means that this address is not allowed at OpenSRS. Allowing it in your HRS instance is not enough: ask OpenSRS support to allow it in their firewall too.",
    ],
    repeat: "any",
    docsUrl: TROUBLESHOOTING,
  },
  CONNECT_TLS: {
    error: "ConnectError",
    when: "The server's certificate cannot be trusted: unknown issuer, expired, or for another name (`phase` tls).",
    outcome: "not-sent",
    hints: [
      "Something between here and {host} may be intercepting TLS, or this machine's clock is wrong.",
      "A private certificate authority goes into the environment: `{ baseUrl, ca }`. Verification is never switched off.",
      "Old systems lack current root certificates: update Node, or set NODE_EXTRA_CA_CERTS.",
    ],
    docsUrl: TROUBLESHOOTING,
  },
  CONNECT_NOT_TLS: {
    error: "ConnectError",
    when: "What listens there does not speak TLS (`phase` tls).",
    outcome: "not-sent",
    hints: [
      "Check the port in the URL: the XML API speaks TLS on port 55443.",
      "A proxy may answer in clear text: give it as `undiciTransport({ proxy })`, not as the base URL.",
    ],
    docsUrl: TROUBLESHOOTING,
  },
  CONNECT_PROXY: {
    error: "ConnectError",
    when: "The proxy did not open the way (`phase` proxy).",
    outcome: "not-sent",
    hints: [
      "Check the proxy's address and login, and that it allows CONNECT to {host}:{port}: many allow port 443 only.",
      "OpenSRS sees the proxy's address: that one must be in the allow list.",
    ],
    docsUrl: TROUBLESHOOTING,
  },
  CONNECT_FAILED: {
    error: "ConnectError",
    when: "The connection failed for another reason; see `systemCode` and `cause`.",
    outcome: "not-sent",
    hints: ["See `systemCode` and `cause`.", SUPPORT],
    repeat: "any",
    docsUrl: TROUBLESHOOTING,
  },
  NETWORK_CUT: {
    error: "NetworkError",
    when: "The connection was cut after the request had left.",
    outcome: "unknown (reads: nothing to know)",
    hints: [
      "The request may have been worked on: for anything but a read, look before you repeat.",
      "When every call ends so, a firewall or proxy on the way cuts connections to port {port}.",
    ],
    customHints: [
      "HRS: a cut can also mean that this address is not allowed in OpenSRS's firewall: ask OpenSRS support.",
    ],
    repeat: "read",
    docsUrl: TROUBLESHOOTING,
  },
  TIMEOUT_QUEUE: {
    error: "TimeoutError",
    when: "The time was up while the call waited for a free place (`phase` queue).",
    outcome: "not-sent",
    hints: ["Fewer calls at once, a higher `concurrency`, or a longer `timeoutMs`."],
    docsUrl: TROUBLESHOOTING,
  },
  TIMEOUT_CONNECT: {
    error: "TimeoutError",
    when: "No connection was made in time (`phase` connect).",
    outcome: "not-sent",
    hints: [
      "No answer at all usually is a firewall: the XML API port 55443 must be open for outgoing connections.",
      "See how far the packets get: `traceroute {host}`.",
      SUPPORT,
    ],
    customHints: ["HRS: the connection may not have been opened for this address: contact OpenSRS support."],
    repeat: "any",
    docsUrl: TROUBLESHOOTING,
  },
  TIMEOUT_REPLY: {
    error: "TimeoutError",
    when: "The request was sent and no reply, or not all of it, came in time (`phase` reply or body).",
    outcome: "unknown (reads: nothing to know)",
    hints: [
      "OpenSRS waits for registries itself; 80 seconds or more are advised for orders. The limit was {limit} ms.",
      "A single slow TLD makes a lookup slow while others are fast.",
    ],
    docsUrl: TROUBLESHOOTING,
  },
  HTTP_STATUS: {
    error: "HttpStatusError",
    when: "An HTTP answer that holds no OPS envelope: from a proxy, a load balancer or another service.",
    outcome: "refused below 500, unknown from 500 on",
    hints: [
      "Something before OpenSRS may have answered: check the URL {baseUrl} and proxies on the way.",
      "When it speaks of maintenance, see opensrsstatus.com.",
    ],
    repeat: "read",
    docsUrl: TROUBLESHOOTING,
  },
  REPLY_NOT_ENVELOPE: {
    error: "ReplyFormatError",
    when: "The reply is no OPS envelope.",
    outcome: "unknown (reads: nothing to know)",
    hints: [
      "Something before OpenSRS may have answered: check the URL {baseUrl} and proxies on the way.",
      "`error.snippet` holds the start of what came.",
    ],
    docsUrl: TROUBLESHOOTING,
  },
  REPLY_TRUNCATED: {
    error: "ReplyFormatError",
    when: "The reply ends in the middle of the envelope.",
    outcome: "unknown (reads: nothing to know)",
    hints: ["A proxy or firewall may cut long replies; a list command takes a smaller `limit`."],
    repeat: "read",
    docsUrl: TROUBLESHOOTING,
  },
  REPLY_TOO_LARGE: {
    error: "ReplyFormatError",
    when: "The reply is larger than `maxReplyBytes`.",
    outcome: "unknown (reads: nothing to know)",
    hints: ["Ask for less: a list command takes a smaller `limit`. Or raise `maxReplyBytes` (now {limit})."],
    docsUrl: TROUBLESHOOTING,
  },
  REPLY_TOO_DEEP: {
    error: "ReplyFormatError",
    when: "The reply nests deeper than any that OpenSRS writes.",
    outcome: "unknown (reads: nothing to know)",
    hints: ["OpenSRS does not write such replies: see what answers at {baseUrl}."],
    docsUrl: TROUBLESHOOTING,
  },
  OUTCOME_UNKNOWN: {
    error: "OutcomeUnknownError",
    when: "A call that spends money or cannot be undone was sent, and whether it was done is not known.",
    outcome: "unknown",
    hints: [RECONCILE],
    docsUrl: CODES,
  },
  AUTHENTICATION: {
    error: "AuthenticationError",
    when: "OpenSRS did not accept the username, key or signature (401, 410, or 404 for a missing header).",
    outcome: "refused",
    hints: [
      "Is it the key of {environment}? Production and Horizon have different keys: fetch each from its own control panel. A new key ends the old one at once.",
      "Is {username} the reseller username of {environment}? Sub-users cannot use the API.",
      "Is this machine's address in the allow list of {environment} (Account settings > API settings)? A change takes up to 15 minutes; older pages say an hour.",
      "Already ruled out by this library: it signs the exact bytes it sends, hashes twice, writes lower-case hex, adds no NUL or line break, converts to UTF-8 bytes, and sends the XML as the body.",
    ],
    customHints: [
      "HRS: use the key and username of your HRS instance; Whitelisting there is not enough, OpenSRS support must allow your address too.",
    ],
    docsUrl: TROUBLESHOOTING,
  },
  IP_NOT_ALLOWED: {
    error: "IpNotAllowedError",
    when: "OpenSRS does not accept calls from this address: it answers in bare XML, with 555 or 400 and the address.",
    outcome: "refused",
    hints: [
      "OpenSRS answers, but does not allow the address {address}. Add it for {environment}: Account settings > API settings > IP access rules. The rules of Production and Horizon are separate.",
      "A change takes up to 15 minutes; older pages say an hour.",
      "Every machine has its own outgoing address (laptop, server, container, proxy): `curl http://icanhazip.com/s/` shows this one's.",
      "Without a fixed address, send through a proxy that has one: `undiciTransport({ proxy })`.",
    ],
    customHints: [
      "HRS: allowing the address in your HRS instance is not enough: OpenSRS support must allow it in their firewall too.",
    ],
    docsUrl: TROUBLESHOOTING,
  },
  REGISTRANT_AUTHENTICATION: {
    error: "RegistrantAuthenticationError",
    when: "The registrant's login is wrong, or the domain is not in its profile (415). Not the API key.",
    outcome: "refused",
    hints: [
      "It is about reg_username and reg_password, or the cookie, of the domain's registrant profile; your API key is fine.",
      "OpenSRS also answers so for a domain that is not in your account.",
    ],
    docsUrl: CODES,
  },
  PERMISSION: {
    error: "PermissionError",
    when: "The account or sub-user may not do this (435, 501).",
    outcome: "refused",
    hints: ["The account lacks the right or the product: ask OpenSRS, or use the account that owns the item."],
    docsUrl: CODES,
  },
  INVALID_DATA: {
    error: "InvalidDataError",
    when: "OpenSRS does not accept the data (420, 430, 460, 465, 470, 599, 701).",
    outcome: "refused",
    hints: ["See `error.fieldErrors` and the text: the same call fails again until the data is mended."],
    docsUrl: CODES,
  },
  NOT_FOUND: {
    error: "NotFoundError",
    when: "The item does not exist or is not in this account (463, 478, 480).",
    outcome: "refused",
    hints: [
      "Check the name, and that it is in the account of {environment}: Horizon and Production hold different domains.",
    ],
    docsUrl: CODES,
  },
  CONFLICT: {
    error: "ConflictError",
    when: "The state does not allow it: taken, exists, already renewed, locked, too young (485, 487, 541, 552, 555, 557).",
    outcome: "refused",
    hints: ["If you repeated a call whose reply was lost, this may say that the first one worked: look the domain up."],
    docsUrl: CODES,
  },
  IN_PROGRESS: {
    error: "InProgressError",
    when: "Another request for the same item is still being worked on (437, 486).",
    outcome: "refused",
    hints: ["Ask again later: 486 clears within a minute, 437 when the registry has answered, which can take days."],
    docsUrl: CODES,
  },
  RATE_LIMIT: {
    error: "RateLimitError",
    when: "Too many commands or connections (300, 310, 350).",
    outcome: "refused; unknown for charges and deletions with 300, which may have been deferred",
    hints: ["Lower `concurrency`, and spread the calls over time."],
    docsUrl: CODES,
  },
  QUOTA: {
    error: "QuotaError",
    when: "Not enough funds, or a quota is used up (440, 445, 447).",
    outcome: "refused",
    hints: ["See `client.getBalance()` and top the account up; premium names cost more than the TLD's usual price."],
    docsUrl: CODES,
  },
  SERVICE: {
    error: "ServiceError",
    when: "OpenSRS or a registry failed (400, 404, 405, 436, 500, 70x, 720).",
    outcome: "refused; unknown for all but reads with 400, 404, 405, 436, 500, 70x",
    hints: ["Try again later. Registry maintenance and incidents: opensrsstatus.com."],
    docsUrl: CODES,
  },
  API_REFUSED: {
    error: "ApiError",
    when: "OpenSRS refused with a code that this library has no class for.",
    outcome: "refused",
    hints: ["See `responseCode` and `responseText`."],
    docsUrl: CODES,
  },
} as const satisfies Record<string, ErrorGuide>;

/** Stable names of the situations. */
export type ErrorCode = keyof typeof guide;

/** Every situation by its code: the data behind messages and `docs/errors.md`. */
export const errorGuide: Readonly<Record<ErrorCode, ErrorGuide>> = guide;

/** Fills the placeholders of a hint. */
export function fillIn(
  hint: string,
  call: CallFacts | undefined,
  values: Readonly<Record<string, string>> = {},
): string {
  const url = call && new URL(call.baseUrl);
  const known: Record<string, string | undefined> = {
    environment: call?.environment,
    username: call?.username,
    baseUrl: call?.baseUrl,
    host: url?.hostname,
    port: url && (url.port || (url.protocol === "https:" ? "443" : "80")),
    ...values,
  };
  return hint.replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? name);
}
