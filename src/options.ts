import { z } from "zod";
import type { InputIssue } from "./command.js";
import { type Environment, type ResolvedEnvironment, resolveEnvironment } from "./environments.js";
import { ConfigError } from "./errors/local.js";
import { assoc, ip } from "./fields.js";
import { parseInput } from "./input-issues.js";
import type { Logger } from "./observe.js";
import { DEFAULT_RETRY, type RetryOptions, type RetryPolicy } from "./retry.js";
import type { Transport } from "./transport/transport.js";
import { undiciTransport } from "./transport/undici.js";
import { MAX_BYTES } from "./wire/index.js";

/** The reseller's private key, or a function that gives the present one: a new key ends the old one at once. */
export type PrivateKey = string | (() => string | Promise<string>);

export interface Credentials {
  /** The main reseller username of that system; sub-users cannot use the API. */
  readonly username: string;
  readonly privateKey: PrivateKey;
}

/** Credentials of which some may be missing, as where a variable of the environment is not set. */
export type EnvironmentCredentials = { readonly [Key in keyof Credentials]: Credentials[Key] | undefined };

export interface ClientOptions {
  /** Which system: there is no default, so that nobody reaches production by accident. */
  readonly environment: Environment;
  readonly username?: string | undefined;
  readonly privateKey?: PrivateKey | undefined;
  /**
   * Instead of `username` and `privateKey`: those of each environment by its name, so that a change of environment
   * changes the key. Only those of the present environment must be complete.
   */
  readonly credentials?: Readonly<Record<string, EnvironmentCredentials>> | undefined;
  /** How OpenSRS is reached. Default: `undiciTransport()`. */
  readonly transport?: Transport | undefined;
  /** Time for a call with all its attempts, in milliseconds. Default: 90,000, since OpenSRS itself waits for registries. */
  readonly timeoutMs?: number | undefined;
  /** Time for making a connection, in milliseconds. Default: 10,000. */
  readonly connectTimeoutMs?: number | undefined;
  /** How passing failures are repeated, or `false`. Charges are never sent twice whatever it says. */
  readonly retry?: RetryOptions | false | undefined;
  /** Calls at once; others wait. Default: 10. */
  readonly concurrency?: number | undefined;
  /** Largest reply in bytes. Default: 32 MiB. */
  readonly maxReplyBytes?: number | undefined;
  /** Gets one line a call, without contact data and secrets. `console` and most loggers fit. */
  readonly logger?: Logger | undefined;
}

/** Options of one call. */
export interface CallOptions {
  /** Cancels the call. A charge or destroy that was already sent ends as {@link OutcomeUnknownError}. */
  readonly signal?: AbortSignal | undefined;
  /** Time for the call with all its attempts, in milliseconds; the client's `timeoutMs` otherwise. */
  readonly timeoutMs?: number | undefined;
  /** Address of the end user on whose behalf the call is made, sent as `registrant_ip`. */
  readonly registrantIp?: string | undefined;
  /** Username of the sub-reseller acted for, sent as `as_subreseller` among the attributes. */
  readonly asSubreseller?: string | undefined;
  /** More attributes, for what the library does not know yet. */
  readonly extra?: RawAssoc | undefined;
}

/** A value for the wire, not yet text: numbers are written out, booleans become `1` and `0`, `undefined` is left out. */
export type RawValue = RawItem | undefined;

/** What stands in a list: nothing there is left out. */
export type RawItem = string | number | boolean | readonly RawItem[] | RawAssoc;

export interface RawAssoc {
  readonly [key: string]: RawValue;
}

/** The options after all checks and defaults. */
export interface ResolvedOptions {
  readonly environment: ResolvedEnvironment;
  readonly username: string;
  readonly privateKey: () => string | Promise<string>;
  readonly transport: Transport;
  readonly timeoutMs: number;
  readonly connectTimeoutMs: number;
  readonly retry: RetryPolicy;
  readonly concurrency: number;
  readonly maxReplyBytes: number;
  readonly logger: Logger | undefined;
}

const aFunction = z.custom<(...args: never[]) => unknown>((value) => typeof value === "function", {
  error: "expected a function",
});
const milliseconds = z.number().positive().max(2_147_483_647).optional();
// Both travel in an HTTP header and in messages: a line break or a letter outside ASCII would break either.
const username = z
  .string()
  .trim()
  .regex(/^[\x21-\x7e]+$/, { error: "expected the reseller username: ASCII, no spaces" });
const privateKey = z.union([z.string().regex(/\S/, { error: "is empty" }), aFunction], {
  error: "expected the key as text, or a function that gives it",
});

const schema = assoc({
  environment: z.union(
    [
      z.enum(["production", "horizon"]),
      assoc({ baseUrl: z.string(), name: z.string().min(1).optional(), ca: z.string().optional() }),
    ],
    {
      error:
        'expected "production", "horizon" or { baseUrl, name?, ca? }; there is no default, so that nobody reaches production by accident',
    },
  ),
  username: username.optional(),
  privateKey: privateKey.optional(),
  // Those of the present environment are checked where they are chosen.
  credentials: z.record(z.string(), z.unknown()).optional(),
  transport: aFunction.optional(),
  timeoutMs: milliseconds,
  connectTimeoutMs: milliseconds,
  retry: z
    .union([
      z.literal(false),
      assoc({
        attempts: z.int().min(1).max(10).optional(),
        baseDelayMs: z.number().min(0).optional(),
        maxDelayMs: z.number().min(0).optional(),
      }),
    ])
    .optional(),
  concurrency: z.int().min(1).optional(),
  maxReplyBytes: z.int().min(1).optional(),
  logger: z
    .custom<Logger>((value) => typeof value === "object" && value !== null, {
      error: "expected an object with debug, info, warn or error",
    })
    .optional(),
});

const credentialsSchema = assoc({ username: username.optional(), privateKey: privateKey.optional() });

const callSchema = assoc({
  signal: z
    .custom<AbortSignal>((value) => typeof (value as AbortSignal | null)?.aborted === "boolean", {
      error: "expected an AbortSignal",
    })
    .optional(),
  timeoutMs: milliseconds,
  registrantIp: ip("").optional(),
  asSubreseller: username.optional(),
  // Checked where it is laid out.
  extra: z.unknown().optional(),
});

/** The faults of a call's options. */
export function callOptionIssues(options: CallOptions): readonly InputIssue[] {
  const parsed = parseInput(callSchema, options, ["options"]);
  return "issues" in parsed ? parsed.issues : [];
}

/** Checks the options of a client and fills in the defaults; throws one {@link ConfigError} with every fault. */
export function resolveOptions(options: ClientOptions): ResolvedOptions {
  const parsed = parseInput(schema, options);
  const issues = "issues" in parsed ? [...parsed.issues] : [];
  const given: Partial<ClientOptions> = typeof options === "object" && options !== null ? options : {};
  const environment = issues.some(({ path }) => path === "" || path.startsWith("environment"))
    ? undefined
    : resolveEnvironment(given.environment!);
  if (environment && "fault" in environment)
    issues.push({ path: environment.path ?? "environment.baseUrl", message: environment.fault });
  const name = environment && !("fault" in environment) ? environment.name : undefined;
  const credentials = chooseCredentials(given, name, issues);
  if (issues.length > 0 || !environment || "fault" in environment || !credentials) throw new ConfigError(issues);
  const key = credentials.privateKey;
  return {
    environment,
    username: credentials.username.trim(),
    privateKey: typeof key === "function" ? key : () => key.trim(),
    transport: given.transport ?? undiciTransport(),
    timeoutMs: given.timeoutMs ?? 90_000,
    connectTimeoutMs: given.connectTimeoutMs ?? 10_000,
    retry: given.retry === false ? { ...DEFAULT_RETRY, attempts: 1 } : { ...DEFAULT_RETRY, ...definedOf(given.retry) },
    concurrency: given.concurrency ?? 10,
    maxReplyBytes: given.maxReplyBytes ?? MAX_BYTES,
    logger: given.logger,
  };
}

function chooseCredentials(
  given: Partial<ClientOptions>,
  name: string | undefined,
  issues: InputIssue[],
): Credentials | undefined {
  const { username, privateKey, credentials } = given;
  const complete = (given: EnvironmentCredentials, place: string, message: string) => {
    if (isComplete(given)) return given;
    for (const key of ["username", "privateKey"] as const) {
      if (given[key] === undefined) issues.push({ path: place + key, message });
    }
    return undefined;
  };
  if (credentials === undefined) {
    return complete({ username, privateKey }, "", "is required, or `credentials` with those of each environment");
  }
  if (username !== undefined || privateKey !== undefined) {
    issues.push({ path: "credentials", message: "stands instead of `username` and `privateKey`, not beside them" });
  }
  if (name === undefined || typeof credentials !== "object" || credentials === null) return undefined;
  const chosen = Object.hasOwn(credentials, name) ? credentials[name] : undefined;
  const required = `is required: the environment is ${JSON.stringify(name)}`;
  if (!chosen) {
    issues.push({ path: `credentials.${name}`, message: required });
    return undefined;
  }
  const parsed = parseInput(credentialsSchema, chosen, ["credentials", name]);
  if ("data" in parsed) return complete(chosen, `credentials.${name}.`, required);
  issues.push(...parsed.issues);
  return undefined;
}

export function isComplete(given: EnvironmentCredentials | undefined): given is Credentials {
  return given?.username !== undefined && given.privateKey !== undefined;
}

function definedOf(retry: RetryOptions | undefined): Partial<RetryPolicy> {
  return Object.fromEntries(Object.entries(retry ?? {}).filter(([, value]) => value !== undefined));
}

/** The options that `OPENSRS_*` variables give; throws a {@link ConfigError} that names the variables at fault. */
export function optionsFromEnv(env: Readonly<Record<string, string | undefined>>): ClientOptions {
  const {
    OPENSRS_ENVIRONMENT: name,
    OPENSRS_BASE_URL: baseUrl,
    OPENSRS_USERNAME: user,
    OPENSRS_PRIVATE_KEY: key,
  } = env;
  const issues: InputIssue[] = [];
  if (!user?.trim()) issues.push({ path: "OPENSRS_USERNAME", message: "is not set: the reseller username" });
  if (!key?.trim())
    issues.push({ path: "OPENSRS_PRIVATE_KEY", message: "is not set: the private key of that environment" });
  const known = name === "production" || name === "horizon";
  if (!baseUrl && !known) {
    issues.push({
      path: "OPENSRS_ENVIRONMENT",
      message: `is ${name ? "neither of its values" : "not set"}: "production" or "horizon", or set OPENSRS_BASE_URL for another host`,
    });
  }
  if (issues.length > 0) throw new ConfigError(issues);
  const environment: Environment = baseUrl ? { baseUrl, name: name || undefined } : (name as "production" | "horizon");
  return { environment, username: user!, privateKey: key! };
}
