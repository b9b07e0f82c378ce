import { CODES, type ErrorGuide, OVERVIEW, TROUBLESHOOTING } from "./situation.js";

const RECONCILE =
  "Do not simply repeat it. Call `error.reconcile()` (or, later and elsewhere, `reconcile(client, error.lost)`) to learn what happened.";
const SUPPORT =
  "If it stays: send OpenSRS support the output of `curl http://icanhazip.com/s/`, `ping {host}`, `traceroute {host}` and `openssl s_client -connect {host}:{port}`, run on this machine.";

/** What can go wrong before there is a reply to judge: options, inputs, connections, time, the reply's form. */
export const exchangeGuide = {
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
      "HRS: the port is not open at all. Compare {host} and {port} with the API URL that you were given; if they are right, send OpenSRS support the output of the commands below.",
    ],
    loopbackHints: ["Nothing listens on port {port} of this machine: is the sandbox still running, on this port?"],
    repeat: "any",
    docsUrl: TROUBLESHOOTING,
  },
  CONNECT_UNREACHABLE: {
    error: "ConnectError",
    when: "No route leads to the host, or this machine may not use the network (`phase` tcp).",
    outcome: "not-sent",
    hints: [
      "Check this machine's network: it is very unlikely that OpenSRS itself cannot be reached.",
      "Without an answer (`ETIMEDOUT`) it mostly is a firewall: have outgoing connections to port {port} opened.",
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
      "Compare: `openssl s_client -connect {host}:{port}` should show a certificate, of OpenSRS's own hosts one for *.opensrs.net.",
      SUPPORT,
    ],
    customHints: [
      "HRS: this usually means that this address is not allowed at OpenSRS. Allowing it in your HRS instance is not enough: ask OpenSRS support to allow it in their firewall too.",
    ],
    loopbackHints: [
      "What listens on port {port} of this machine cuts the connection before TLS begins. The sandbox speaks TLS only if told to: give its own `environment` to the client.",
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
      "HRS: a cut of every call can also mean that this address is not allowed in OpenSRS's firewall: ask OpenSRS support.",
    ],
    repeat: "read",
    docsUrl: TROUBLESHOOTING,
  },
  TIMEOUT_QUEUE: {
    error: "TimeoutError",
    when: "No free place within `queueTimeoutMs`, no key of a `privateKey` function in the time of the call, or `sendBefore` had passed when a connection was there (`phase` queue).",
    outcome: "not-sent",
    hints: [
      "Fewer calls at once, a higher `concurrency`, or a longer `queueTimeoutMs`; a `privateKey` function takes its time out of the call's `timeoutMs`.",
    ],
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
  REPLY_NOT_RESPONSE: {
    error: "ReplyFormatError",
    when: "A `transport` that is not this library's gave something else than a status and the bytes of a body.",
    outcome: "unknown (reads: nothing to know)",
    hints: [
      "A `transport` of your own gives `{ status, body }`: a number, or `undefined` where there was none, and a Uint8Array.",
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
  REPLY_MALFORMED: {
    error: "ReplyFormatError",
    when: "The reply is an OPS envelope whose XML is broken, such as by a `<` in a value that was not escaped.",
    outcome: "unknown (reads: nothing to know)",
    hints: [
      "OpenSRS answered: a value in its reply (an auth code, a company's name) breaks the XML. Tell its support the command and the place.",
      "The data may be readable another way: the control panel, or a command that leaves the value out.",
    ],
    docsUrl: TROUBLESHOOTING,
  },
  REPLY_NOT_AS_DOCUMENTED: {
    error: "ReplyFormatError",
    when: "With `strictReplies`: a command that only reads was answered, and the reply is not as documented.",
    outcome: "done",
    hints: [
      "`error.issues` names the places, `error.raw` holds the data block as decoded. Without `strictReplies` the reply is given, with its `issues`.",
      "OpenSRS may write it otherwise than its guide: please report the issues, which hold no values.",
    ],
    docsUrl: OVERVIEW,
  },
  REPLY_UNREADABLE: {
    error: "ReplyFormatError",
    when: "The request was sent, and what came back made this library or the transport given to it fail.",
    outcome: "unknown (reads: nothing to know)",
    hints: [
      "`error.cause` says what failed. With a transport or a `fetch` of your own: does it give a status and bytes? Otherwise it is a fault of this library: please report it.",
    ],
    docsUrl: TROUBLESHOOTING,
  },
  CALL_ABORTED: {
    error: "AbortedError",
    when: "The caller aborted a write that had been sent (effect `write`; charges and what cannot be undone: `OUTCOME_UNKNOWN`). `cause` is the signal's reason.",
    outcome: "unknown",
    hints: ["Aborting stops nothing that OpenSRS has begun: read the item to see whether it was changed."],
    docsUrl: CODES,
  },
  OUTCOME_UNKNOWN: {
    error: "OutcomeUnknownError",
    when: "A call that spends money or cannot be undone was sent, and whether it was done is not known.",
    outcome: "unknown",
    hints: [RECONCILE],
    docsUrl: CODES,
  },
} as const satisfies Record<string, ErrorGuide>;
