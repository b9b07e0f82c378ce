import type { OpenSrsError } from "../errors/base.js";
import type { CallFacts } from "../errors/facts.js";
import { type ErrorCode, fillIn } from "../errors/guide.js";
import { IpNotAllowedError } from "../errors/index.js";

interface Sentence {
  /** `{host}` and the like are filled in; `{detail}` is what was seen. */
  readonly text: string;
  /** Instead, where the host is neither OpenSRS's nor this machine: HRS mostly. */
  readonly custom?: string;
  /** Instead, where the host is this machine. */
  readonly loopback?: string;
}

/** What each situation comes down to, in one sentence: the cause as it most likely is, and the first thing to do. */
const SENTENCES: Partial<Record<ErrorCode, Sentence>> = {
  CONFIG_INVALID: { text: "The options do not fit: mend them first." },
  CONNECT_DNS: { text: "{host} cannot be resolved: correct the name, or mend this machine's DNS." },
  CONNECT_REFUSED: {
    text: "Port {port} of {host} is closed from here: have outgoing connections to it opened.",
    custom: "Port {port} of {host} is not open: compare it with the API URL that you were given.",
    loopback: "Nothing listens on port {port} of this machine: start the sandbox there, or correct the URL.",
  },
  CONNECT_UNREACHABLE: { text: "No way leads from this machine to {host}: its network is what to mend." },
  CONNECT_RESET: {
    text: "{host} is there, but the connection is cut before TLS begins: a firewall on the way does not let it through.",
    custom:
      "{host} is there, but cuts the connection before TLS begins: with HRS, ask OpenSRS support to allow this machine's address in their firewall.",
    loopback:
      "What listens on port {port} of this machine cuts the connection before TLS begins: see whether it is what you meant.",
  },
  CONNECT_NOT_TLS: {
    text: "What listens at {host}:{port} does not speak TLS: correct the port, or the proxy setting.",
  },
  CONNECT_PROXY: { text: "The proxy does not open the way to {host}:{port}: have it allow CONNECT to that port." },
  TIMEOUT_CONNECT: {
    text: "{host}:{port} stays silent: a firewall drops the connection, have outgoing port {port} opened.",
  },
  TIMEOUT_REPLY: { text: "{host} takes the request and does not answer it: try again, then ask OpenSRS support." },
  NETWORK_CUT: {
    text: "{host} cuts the connection instead of answering: something on the way does not let requests through.",
  },
  HTTP_STATUS: {
    text: "What answers at {host}:{port} is not OpenSRS: correct the URL, or take away the proxy before it.",
  },
  REPLY_NOT_ENVELOPE: {
    text: "What answers at {host}:{port} is not OpenSRS: correct the URL, or take away the proxy before it.",
  },
  SERVICE: { text: "OpenSRS is reached and fails itself: look at opensrsstatus.com, and try again later." },
  IP_NOT_ALLOWED: {
    text: "OpenSRS answers but does not allow the address {address}: add it to the IP access rules of {environment}, and wait up to 15 minutes.",
    custom:
      "OpenSRS answers but does not allow the address {address}: with HRS, have it allowed in your instance and by OpenSRS support, and wait up to 15 minutes.",
  },
  AUTHENTICATION: {
    text: "OpenSRS answers, but does not accept the key with the username {username}: fetch the key of {environment} from its own control panel.",
  },
};

/** The sentence for an error. */
export function verdictOf(error: OpenSrsError, call: CallFacts, detail: string): string {
  const sentence = SENTENCES[error.code] ?? { text: "{detail}." };
  const text = (call.host !== "opensrs" && sentence[call.host]) || sentence.text;
  const address = (error instanceof IpNotAllowedError && error.ip) || "that it sees";
  return fillIn(text, call, { address, detail });
}

/** The first line of an error without the command, which a check's title says already. */
export function summaryOf({ summary, command }: OpenSrsError): string {
  return command === undefined ? summary : summary.replace(` (${command})`, "");
}
