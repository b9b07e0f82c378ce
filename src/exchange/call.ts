import { OpenSrsError } from "../errors/base.js";
import type { CallFacts } from "../errors/facts.js";
import { InputError } from "../errors/local.js";
import type { LostOrder } from "../errors/lost.js";
import { AbortedError, type AskOutcome, OutcomeUnknownError } from "../errors/outcome.js";
import type { CallOptions, ResolvedOptions } from "../options/options.js";
import { type Effect, isOnceOnly } from "../schema/command.js";
import type { Secrets } from "../schema/redact.js";
import { type Connection, TransportFailure } from "../transport/transport.js";
import { type OpsAssoc, signRequest } from "../wire/index.js";
import { CallTime } from "./call-time.js";
import { calledBack, closedError, errorOf, tooLate, unreadable } from "./failure.js";
import { judge } from "./judge.js";
import { currentKey } from "./key.js";
import { Line } from "./line.js";
import { type AttemptEvent, factsOfFailure, factsOfReply, report } from "./observe.js";
import { accountOf, type LostRequest } from "./reconcile/lost.js";
import type { Answer, Judged, Reply } from "./reply.js";
import { encodeBlock } from "./request.js";
import { needsNewConnection, nextDelay, wasTurnedAway } from "./retry.js";
import { sendBy } from "./send.js";
import { ServerClock } from "./server-clock.js";
import type { pause } from "./wait.js";

/** What is to be called: the command's facts, and how to learn what became of it. */
export interface Target {
  /** The client's method, for errors. */
  readonly method: string;
  readonly action: string;
  readonly object: string;
  readonly effect: Effect;
  readonly answerCodes?: readonly number[] | undefined;
  /** Makes the reply that the caller gets; of a command that only reads it may throw. */
  readonly read: (answer: Answer) => Reply<unknown>;
  /** It gives the login of a registrant. */
  readonly hasLogin: () => boolean;
  /** The texts of the request that no error may show. */
  readonly secrets: () => Secrets;
  /** What a lost order is known by. */
  readonly lost: () => LostRequest;
  readonly reconcile: AskOutcome;
}

/** What the errors of one call are made of. */
interface Course {
  readonly call: CallFacts;
  readonly time: CallTime;
  /** When the request began to leave, and until when it may be worked on, in milliseconds since 1970. */
  sentAt?: number;
  until?: number;
  clock?: ServerClock["facts"];
  /** When it had its first turn. */
  enteredAt?: number;
  /** When the last attempt left, by the clock that only goes forward. */
  leftAt?: number;
}

const TIMER_SLACK_MS = 2;

type AttemptFacts = Omit<AttemptEvent, "command" | "effect" | "environment" | "host">;

/** What tests replace. */
export interface Runtime {
  readonly now: () => number;
  /** The time of day, in milliseconds since 1970. */
  readonly date: () => number;
  readonly random: () => number;
  /** Waits; rejects with the signal's reason when that fires first. */
  readonly pause: typeof pause;
}

/** The one path of every call, from the data block to the data block of a success: encode, sign, limiter, transport, judge. */
export class Caller {
  readonly #options: ResolvedOptions;
  readonly #connection: Connection;
  readonly #line: Line;
  readonly #runtime: Runtime;
  #underWay = 0;
  #onIdle = () => {};
  #closed: Promise<void> | undefined;
  readonly #clock = new ServerClock();
  readonly #place: Omit<CallFacts, "method" | "command">;
  readonly #host: string;

  constructor(options: ResolvedOptions, connection: Connection, runtime: Runtime) {
    this.#options = options;
    this.#connection = connection;
    this.#runtime = runtime;
    const { environment, username } = options;
    const { name, url, host } = environment;
    // The parts of a URL are made anew each time that they are asked for.
    this.#place = { environment: name, baseUrl: url.href, username, host };
    this.#host = url.host;
    const account = `${url.host}/${username}`;
    const { concurrency, limits } = options;
    this.#line = new Line({ concurrency, limits, account }, runtime.now, runtime.pause);
  }

  /** The facts that an error of this target shows. */
  factsOf({ method, action, object }: Pick<Target, "method" | "action" | "object">): CallFacts {
    return { method, command: `${action} ${object}`, ...this.#place };
  }

  /** What the server's clock is ahead of this machine's, as its last reply said. */
  get clockAheadMs(): number | undefined {
    return this.#clock.aheadMs;
  }

  get isClosed(): boolean {
    return this.#closed !== undefined;
  }

  /**
   * Sends the block and returns the reply of the success. From here to the caller every promise is awaited, once and by
   * nobody else: only so the stack of an error leads to the line of the call.
   */
  async call(target: Target, block: OpsAssoc, options: CallOptions): Promise<Reply<unknown>> {
    this.#underWay++;
    try {
      return await this.#call(target, block, options);
    } finally {
      if (--this.#underWay === 0) this.#onIdle();
    }
  }

  /** Takes no more calls; ends the connections when those under way have ended. */
  close(): Promise<void> {
    this.#closed ??= this.#idle().then(() => this.#connection.close());
    return this.#closed;
  }

  async #idle(): Promise<void> {
    if (this.#underWay === 0) return;
    await new Promise<void>((resolve) => {
      this.#onIdle = resolve;
    });
  }

  async #call(target: Target, block: OpsAssoc, options: CallOptions): Promise<Reply<unknown>> {
    const { signal, timeoutMs = this.#options.timeoutMs, queueTimeoutMs = this.#options.queueTimeoutMs } = options;
    const { now, random, pause } = this.#runtime;
    const call = this.factsOf(target);
    if (this.#closed) throw closedError(call);
    signal?.throwIfAborted();
    const body = encode(block, call);
    const time = new CallTime(timeoutMs, queueTimeoutMs, now);
    const course: Course = { call, time };
    let told: OpenSrsError | undefined;
    const failures = { failed: 0, away: 0 };
    for (let attempt = 1; ; attempt++) {
      const began = now();
      const facts = () => ({ attempt, elapsedMs: now() - began });
      try {
        const judged = await this.#attempt(target, course, body, options);
        const reply = target.read({ ...judged, attempts: attempt, elapsedMs: Math.round(time.elapsedMs()) });
        this.#report(target, call, { ...facts(), ...factsOfReply(judged.block, reply.issues) });
        return reply;
      } catch (thrown) {
        // The caller's reason may be an error of this library too, of another call: it is not this call's.
        if (!(thrown instanceof OpenSrsError) || (signal?.aborted && thrown === signal.reason)) throw thrown;
        const isAway = wasTurnedAway(thrown);
        if (isAway) this.#line.turnedAway(now() - (course.leftAt ?? began));
        failures[isAway ? "away" : "failed"]++;
        const delay = nextDelay(thrown, target.effect, failures, this.#options.retry, random);
        // A timer can fire a moment early: what is left then is no time for another attempt.
        const nextInMs = delay !== undefined && delay < time.leftMs() - TIMER_SLACK_MS ? delay : undefined;
        this.#report(target, call, { ...facts(), ...factsOfFailure(thrown), error: thrown.code, nextInMs }, thrown);
        // What an earlier attempt brought there, and was turned away, is the error when the next one has no time left, and
        // for an order whatever keeps it back: it was sent.
        const isKeptBack = thrown.code === "TIMEOUT_QUEUE" || isOnceOnly(target.effect);
        if (thrown.outcome !== "not-sent" || !isKeptBack) told = thrown;
        if (nextInMs === undefined)
          throw withTries(this.#verdict(told ?? thrown, target, course), attempt, time.elapsedMs());
        if (needsNewConnection(thrown)) this.#renew();
        await pause(nextInMs, signal);
      }
    }
  }

  async #attempt(target: Target, course: Course, body: Uint8Array, options: CallOptions): Promise<Judged> {
    const { signal } = options;
    const { call, time } = course;
    const { limitMs } = time;
    const { privateKey, username, maxReplyBytes } = this.#options;
    const { effect, answerCodes, hasLogin } = target;
    await this.#enter(course, signal);
    let mayHaveLeft = false;
    try {
      const key = await currentKey(privateKey, time.leftMs(), signal, call);
      // The caller may have changed its mind meanwhile: nothing was sent yet.
      signal?.throwIfAborted();
      const signature = signRequest(body, key);
      const secrets = () => withKey(target.secrets(), key, signature);
      const headers = { "content-type": "text/xml", "x-username": username, "x-signature": signature };
      if (isOnceOnly(effect)) await this.#announce(target, course, options);
      const timeoutMs = time.leftMs();
      // Sent now, it would only leave open what became of it.
      if (timeoutMs <= TIMER_SLACK_MS) throw tooLate(call, limitMs, `Not ready to be sent within ${limitMs} ms`);
      const mayLeave = this.#callBack(course, options);
      if (mayLeave?.() === false) throw calledBack(call, limitMs);
      mayHaveLeft = true;
      const request = { headers, body, timeoutMs, signal, once: isOnceOnly(effect), mayLeave };
      const askedAt = this.#runtime.date();
      course.leftAt = this.#runtime.now();
      const response = await sendBy(this.#connection, request, call, effect === "read");
      const reply = judge(response, { call, effect, answerCodes, hasLogin, maxReplyBytes, secrets });
      // Of OpenSRS's own replies only: a gateway has a clock of its own.
      this.#clock.read(response.date, askedAt, this.#runtime.date());
      return reply;
    } catch (error) {
      throw mayHaveLeft ? this.#failure(error, target, course) : error;
    } finally {
      this.#line.leave();
    }
  }

  /** Waits for its turn, which is no time of the call. Further attempts wait no longer than a call may take. */
  async #enter(course: Course, signal: AbortSignal | undefined): Promise<void> {
    const { call, time, enteredAt } = course;
    const { now } = this.#runtime;
    const sinceMs = enteredAt === undefined ? undefined : now() - enteredAt;
    const isIn = await time.queue((leftMs) =>
      sinceMs === undefined
        ? this.#line.enter(leftMs, signal, false)
        : this.#line.enter(time.limitMs - sinceMs, signal, true),
    );
    course.enteredAt ??= now();
    if (isIn) return;
    signal?.throwIfAborted();
    const limitMs = sinceMs === undefined ? time.queueLimitMs! : time.limitMs;
    throw tooLate(call, limitMs, `No free place within ${limitMs} ms`);
  }

  /** Before the first attempt of an order: tells whoever must know what is being sent, and waits until it is known. */
  async #announce(target: Target, course: Course, { beforeSend, signal }: CallOptions): Promise<void> {
    if (course.sentAt !== undefined) return;
    const { date } = this.#runtime;
    const clock = this.#clock.facts;
    const sentAt = date();
    if (beforeSend) {
      const until = sentAt + Math.max(0, course.time.leftMs());
      await beforeSend(this.#lostOrder(target, { ...course, sentAt, until, clock }));
      course.until = until;
      signal?.throwIfAborted();
    }
    Object.assign(course, { sentAt, clock });
  }

  /** Whether the request may still leave, when that depends on the time. */
  #callBack({ until }: Course, { sendBefore }: CallOptions): (() => boolean) | undefined {
    if (until === undefined && sendBefore === undefined) return undefined;
    const last = Math.min(until ?? Number.POSITIVE_INFINITY, sendBefore?.getTime() ?? Number.POSITIVE_INFINITY);
    return () => this.#runtime.date() <= last;
  }

  /**
   * What to throw for anything that was thrown once the request may have left. Whatever it is, and whatever fails while
   * it is put in words, it becomes an error that says what is known of the outcome.
   */
  #failure(error: unknown, target: Target, course: Course): unknown {
    const { effect } = target;
    const { call, time } = course;
    const isRead = effect === "read";
    try {
      if (error instanceof OpenSrsError) return error;
      if (!(error instanceof TransportFailure)) return unreadable(error, call, isRead);
      const { kind, phase, cause } = error;
      if (kind !== "aborted") return errorOf(error, call, isRead, { ...this.#options, timeoutMs: time.limitMs });
      // An abort is the caller's wish, not an error, unless it leaves open what became of the call.
      if (phase === "connect" || isRead) return cause;
      return isOnceOnly(effect) ? this.#lost(cause, target, course) : new AbortedError(call, cause);
    } catch (fault) {
      return unreadable(fault, call, isRead);
    }
  }

  #verdict(error: OpenSrsError, target: Target, course: Course): OpenSrsError {
    const isOpen = error.outcome === "unknown" && isOnceOnly(target.effect) && !(error instanceof OutcomeUnknownError);
    return isOpen ? this.#lost(error, target, course) : error;
  }

  #lost(cause: unknown, target: Target, course: Course): OutcomeUnknownError {
    return new OutcomeUnknownError(course.call, cause, this.#lostOrder(target, course), target.reconcile);
  }

  #lostOrder({ lost }: Target, { call, time, sentAt, until, clock }: Course): LostOrder {
    const now = this.#runtime.date();
    const at = (ms: number) => new Date(ms).toISOString();
    return {
      ...lost(),
      account: accountOf(call),
      sentAt: at(sentAt ?? now),
      // The deadline, even where the call ended earlier: its server may be at work until then anyway.
      until: at(Math.max(until ?? 0, now + Math.max(0, time.leftMs()))),
      ...clock,
    };
  }

  /** The error of a call must not be lost to a transport that fails here. */
  #renew(): void {
    new Promise((resolve) => resolve(this.#connection.renew?.())).catch(() => {});
  }

  #report({ effect }: Target, call: CallFacts, event: AttemptFacts, failure?: OpenSrsError): void {
    const { command, environment } = call;
    report({ command, effect, environment, host: this.#host, ...event }, failure, this.#options.logger);
  }
}

function withKey({ secrets, ...others }: Secrets, key: string, signature: string): Secrets {
  return { secrets: [...secrets, key, signature], ...others };
}

function encode(block: OpsAssoc, call: CallFacts): Uint8Array {
  const encoded = encodeBlock(block);
  if ("body" in encoded) return encoded.body;
  throw new InputError(encoded.issues, call);
}

function withTries(error: OpenSrsError, attempts: number, elapsedMs: number): OpenSrsError {
  error.attempts = attempts;
  error.elapsedMs = Math.round(elapsedMs);
  // Without what this library did to judge the reply: a stack has ten lines, and the caller's are the ones to see.
  Error.captureStackTrace?.(error, withTries);
  return error;
}
