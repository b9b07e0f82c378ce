/** What an error may tell, of whatever library it is. */
interface Fault {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  /** The faults of each address that was tried. */
  readonly errors?: unknown;
}

/**
 * Codes with which no connection was made, or none that could be trusted. What can also befall an open connection is
 * missing here: a reset, a lost route, a broken record of TLS such as `ERR_SSL_WRONG_VERSION_NUMBER`.
 */
const ONLY_BEFORE =
  /^(ENOTFOUND|EAI_\w+|ECONNREFUSED|CERT_\w+|ERR_TLS_CERT_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_\w+|HOSTNAME_MISMATCH|INVALID_CA|UND_ERR_CONNECT_TIMEOUT|UND_ERR_CLOSED|UND_ERR_PRX_TLS|UND_MOCK_ERR_MOCK_NOT_MATCHED)$/;

/** Of Node's TLS, of undici's ProxyAgent, of Deno's fetch. */
const TEXTS = ["before secure TLS connection", "when HTTP Tunneling", "client error (Connect)"];

/** How often an error is looked into for the one that it wraps. */
const MAX_DEPTH = 5;

/**
 * Whether an error of code that is not ours proves that no byte of a request had left: with it, silence proves nothing,
 * and nor does a code that an open connection knows as well.
 */
export function isConnectFault(error: unknown): boolean {
  let at: unknown = error;
  for (let depth = 0; depth < MAX_DEPTH && typeof at === "object" && at !== null; depth++) {
    const { code, syscall, message, cause, errors } = at as Fault;
    if (syscall === "connect" || syscall === "getaddrinfo") return true;
    if (typeof message === "string" && TEXTS.some((text) => message.includes(text))) return true;
    // An error that has a code is the fault itself, whatever came before it.
    if (typeof code === "string") return ONLY_BEFORE.test(code);
    at = cause ?? (Array.isArray(errors) ? errors[0] : undefined);
  }
  return false;
}
