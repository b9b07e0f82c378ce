import { z } from "zod";
import { ConfigError } from "../errors/local.js";
import { assoc, ip } from "../schema/fields.js";
import { parseInput } from "../schema/input-issues.js";
import type { InputIssue, OptionIssue } from "../schema/issue.js";
import { defaultTransport } from "../transport/default.js";
import { MAX_BYTES } from "../wire/index.js";
import { resolveEnvironment } from "./environments.js";
import type { LimitOptions, Limits } from "./limits.js";
import {
  type CallOptions,
  type ClientOptions,
  type Credentials,
  DEFAULT_RETRY,
  type EnvironmentCredentials,
  type Logger,
  type ResolvedOptions,
  type RetryOptions,
  type RetryPolicy,
} from "./options.js";
import { spendPolicy, spendSchema } from "./spend.js";

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
  queueTimeoutMs: milliseconds,
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
  limits: z
    .union(
      [
        assoc({ perSecond: z.number().positive().optional(), connections: z.int().min(1).optional() }),
        z.custom<Limits>(isShared),
      ],
      { error: "expected `{ perSecond, connections }`, or shared limits such as `redisLimits(redis, { perSecond })`" },
    )
    .optional(),
  maxReplyBytes: z.int().min(1).optional(),
  marks: z.boolean().optional(),
  strictReplies: z.boolean().optional(),
  logger: z
    .custom<Logger>((value) => typeof value === "object" && value !== null, {
      error: "expected an object with debug, info, warn or error",
    })
    .optional(),
  spend: spendSchema.optional(),
  onCharge: aFunction.optional(),
});

const credentialsSchema = assoc({ username: username.optional(), privateKey: privateKey.optional() });

const mark = z.string().regex(/^[\x21-\x7e]([\x20-\x7e]{0,254}[\x21-\x7e])?$/);

const callSchema = assoc({
  signal: z
    .custom<AbortSignal>((value) => typeof (value as AbortSignal | null)?.aborted === "boolean", {
      error: "expected an AbortSignal",
    })
    .optional(),
  timeoutMs: milliseconds,
  queueTimeoutMs: milliseconds,
  registrantIp: ip("").optional(),
  asSubreseller: username.optional(),
  mark: z
    .union([z.literal(false), mark, z.object({ text: mark, in: z.enum(["affiliate_id", "comments"]) })], {
      error: "expected 1 to 256 characters of ASCII, no blanks around them, or false",
    })
    .optional(),
  beforeSend: z
    .custom<() => unknown>((value) => typeof value === "function", { error: "expected a function" })
    .optional(),
  sendBefore: z.date().optional(),
  // Checked where it is laid out.
  extra: z.unknown().optional(),
});

/** The options of most calls: there is nothing to check in them. */
export const NO_OPTIONS: CallOptions = Object.freeze({});

/** The faults of a call's options. */
export function callOptionIssues(options: CallOptions): readonly InputIssue[] {
  if (options === NO_OPTIONS) return [];
  const parsed = parseInput(callSchema, options, ["options"]);
  return "issues" in parsed ? parsed.issues : [];
}

/** Checks the options of a client and fills in the defaults; throws one {@link ConfigError} with every fault. */
export function resolveOptions(options: ClientOptions): ResolvedOptions {
  const parsed = parseInput(schema, options);
  const issues: OptionIssue[] = "issues" in parsed ? [...parsed.issues] : [];
  const given: Partial<ClientOptions> = typeof options === "object" && options !== null ? options : {};
  const environment = issues.some(({ path }) => path === "" || path.startsWith("environment"))
    ? undefined
    : resolveEnvironment(given.environment!);
  if (environment && "fault" in environment)
    issues.push({ path: environment.path ?? "environment.baseUrl", message: environment.fault });
  const shared = isShared(given.limits) ? given.limits : undefined;
  const { perSecond, connections }: LimitOptions = (shared ? undefined : (given.limits as LimitOptions)) ?? {};
  if (connections !== undefined && given.concurrency !== undefined)
    issues.push({ path: "limits.connections", message: "stands instead of `concurrency`, not beside it" });
  const name = environment && !("fault" in environment) ? environment.name : undefined;
  const credentials = chooseCredentials(given, name, issues);
  if (issues.length > 0 || !environment || "fault" in environment || !credentials) throw new ConfigError(issues);
  const key = credentials.privateKey;
  return {
    environment,
    username: credentials.username.trim(),
    privateKey: typeof key === "function" ? key : () => key.trim(),
    transport: given.transport ?? defaultTransport(),
    timeoutMs: given.timeoutMs ?? 90_000,
    queueTimeoutMs: given.queueTimeoutMs,
    connectTimeoutMs: given.connectTimeoutMs ?? 10_000,
    retry: given.retry === false ? { ...DEFAULT_RETRY, attempts: 1 } : { ...DEFAULT_RETRY, ...definedOf(given.retry) },
    concurrency: connections ?? given.concurrency ?? 10,
    limits: shared ?? perSecond,
    maxReplyBytes: given.maxReplyBytes ?? MAX_BYTES,
    logger: given.logger,
    spend: given.spend && spendPolicy(given.spend),
    onCharge: given.onCharge,
    marks: given.marks ?? false,
    strictReplies: given.strictReplies ?? false,
  };
}

function isShared(limits: unknown): limits is Limits {
  const { turn, turnedAway } = (limits ?? {}) as Partial<Limits>;
  return typeof turn === "function" && typeof turnedAway === "function";
}

function chooseCredentials(
  given: Partial<ClientOptions>,
  name: string | undefined,
  issues: OptionIssue[],
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
