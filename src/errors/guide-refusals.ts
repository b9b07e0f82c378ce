import { CODES, type ErrorGuide, TROUBLESHOOTING } from "./situation.js";

/** What OpenSRS can refuse, see `responseCodes` for the codes behind each. */
export const refusalGuide = {
  AUTHENTICATION: {
    error: "AuthenticationError",
    when: "OpenSRS did not accept the username, key or signature (401, 410, or 404 for a missing header).",
    outcome: "refused",
    hints: [
      "Is it the key of {environment}? Production and Horizon have different keys: fetch each from its own control panel. A new key ends the old one at once.",
      "Is {username} the reseller username of {environment}? Sub-users cannot use the API.",
      "Is this machine's address in the allow list of {environment} (Account settings > API settings)? `curl http://icanhazip.com/s/` shows it. A change takes up to 15 minutes; older pages say an hour.",
      "Already ruled out by this library: it signs the exact bytes it sends, hashes twice, writes lower-case hex, adds no NUL or line break, converts to UTF-8 bytes, and sends the XML as the body.",
    ],
    customHints: [
      "HRS: use the key and username of your HRS instance; allowing the address there is not enough, OpenSRS support must allow your address too.",
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
    when: "The registrant's login is wrong, or the domain is not in its profile or not in the account (415), see `isNotInAccount(error)`. Not the API key.",
    outcome: "refused",
    hints: [
      "Is the domain in the account of {username}? OpenSRS answers so for every other domain. Horizon and Production hold different ones.",
      "Otherwise it is about reg_username and reg_password, or the cookie, of the domain's registrant profile; your API key is fine.",
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
    when: "The item does not exist or is not in this account (463, 478, 480); see `isNotInAccount(error)`.",
    outcome: "refused",
    hints: [
      "Check the name, and that it is in the account of {environment}: Horizon and Production hold different domains.",
    ],
    docsUrl: CODES,
  },
  ORDER_PARKED: {
    error: "OrderParkedError",
    when: "OpenSRS took the order and did not carry it out (`forced_pending`): no funds, even with `Registration successful`; the name is taken; nameservers. `reason` says which.",
    outcome: "parked",
    hints: [
      "It was NOT done, whatever the text says: the name is not registered or renewed by this order. Bill nothing.",
      'With funds, or when the cause is mended, `processPending({ order_id })` carries it out and charges it; with `command: "cancel"` it is over. A new order for the name would be a second one.',
    ],
    docsUrl: CODES,
  },
  CONFLICT: {
    error: "ConflictError",
    when: "The state does not allow it: taken, exists, already renewed, locked, too young (485, 487, 541, 552, 555, 557). `reason` says which, where OpenSRS does.",
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
    outcome:
      "refused; unknown for charges and deletions with 300, which may have been deferred, and for all but reads with a 3xx that nobody documented",
    hints: [
      "The call was sent again until its time was up: give `limits: { perSecond }` to the client, or `redisLimits()` to all machines of the account.",
    ],
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
    hints: [
      "Try again later; anything but a read only after a look whether it was done. If it stays, ask OpenSRS support.",
      "Registry maintenance and incidents: opensrsstatus.com.",
    ],
    docsUrl: CODES,
  },
  XML_INVALID: {
    error: "ApiError",
    when: "OpenSRS did not get the XML, or cannot read it (`Invalid XML`).",
    outcome: "refused",
    hints: [
      "This library sends the XML as the body, in the very bytes that it signs: a proxy, a gateway or a `fetch` of your own on the way to {host} drops or changes the body.",
    ],
    docsUrl: TROUBLESHOOTING,
  },
  API_REFUSED: {
    error: "ApiError",
    when: "OpenSRS refused with a code that this library has no class for, without one, or with one of a success.",
    outcome:
      "refused; unknown for all but reads when there is no code, or one outside 4xx and 5xx that nobody documented",
    hints: ["See `responseCode` and `responseText`."],
    docsUrl: CODES,
  },
} as const satisfies Record<string, ErrorGuide>;
