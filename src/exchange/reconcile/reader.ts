import type { LostOrder } from "../../errors/lost.js";
import { ApiError, NotFoundError } from "../../errors/reply.js";
import type { OpsAssoc } from "../../wire/index.js";
import { textOf } from "../reply.js";

/** How OpenSRS is asked, and what the time is. */
export interface Reader {
  /** Sends a reading command; throws what a call throws. */
  ask(action: string, object: string, attributes: Readonly<Record<string, string>>): Promise<Answer>;
  /** This machine's time, in milliseconds since 1970. */
  now(): number;
  /** What the server's clock is ahead of this machine's, as the last reply said; `undefined` when none did. */
  clockAheadMs(): number | undefined;
  /** Whose questions they are. */
  readonly account: LostOrder["account"];
  /** Whether this machine's clock is the one that the lost order was sent by. */
  readonly isSender: boolean;
}

export interface Answer {
  readonly code: number;
  readonly text: string;
  readonly attributes: OpsAssoc;
}

export interface Evidence {
  readonly command: string;
  readonly answer: string;
}

/** Something could not be asked: nothing follows from that. */
export class Unasked extends Error {}

/** Asks, and writes down what was answered. */
export class Inquiry {
  readonly evidence: Evidence[] = [];
  readonly #reader: Reader;
  readonly #subreseller: string | undefined;

  constructor(reader: Reader, subreseller: string | undefined) {
    this.#reader = reader;
    this.#subreseller = subreseller;
  }

  /** The attributes of the answer; none of what is not found. */
  async ask(action: string, attributes: Readonly<Record<string, string>>, object = "DOMAIN"): Promise<OpsAssoc> {
    const command = `${action} ${object}`;
    // What a sub-reseller ordered is in its account.
    const about = { ...attributes, ...(this.#subreseller !== undefined && { as_subreseller: this.#subreseller }) };
    try {
      const { code, text, attributes: found } = await this.#reader.ask(action, object, about);
      this.evidence.push({ command, answer: `${code} ${text}` });
      return isAssoc(found) ? found : {};
    } catch (error) {
      if (!(error instanceof ApiError)) throw new Unasked(`${command} could not be asked: ${nameOf(error)}`);
      this.evidence.push({ command, answer: `${error.responseCode} ${error.responseText}` });
      if (error instanceof NotFoundError) return {};
      throw new Unasked(`${command} answered ${error.responseCode} ${error.responseText}`);
    }
  }
}

function isAssoc(value: unknown): value is OpsAssoc {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nameOf(error: unknown): string {
  const { summary, name } = (error ?? {}) as { summary?: unknown; name?: unknown };
  return typeof summary === "string" ? summary : typeof name === "string" ? name : "the caller ended it";
}

/** An order as far as this library looks at it. */
export interface Order {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  /** Milliseconds since 1970 by the server's clock; `undefined` when the date cannot be read. */
  readonly placedAt: number | undefined;
}

export function isClosed({ status }: Order): boolean {
  return ["declined", "cancelled", "deleted"].includes(status);
}

export { textOf };
