import { type Arrival, Books } from "./books.js";
import { signatureOf } from "./client.js";
import { answer, Counter } from "./counter.js";
import { Office } from "./office.js";
import type { CallPlan, Kind, Plan } from "./plan.js";
import type { Clerk, Head, Line } from "./post.js";
import { honest, textOfCode } from "./replies.js";
import { type Items, readRequest, textAt, writeReply } from "./xml.js";

const SPENDING: ReadonlySet<string> = new Set(["SW_REGISTER", "RENEW", "PROCESS_PENDING", "REVOKE"]);

/** A call as the server knows it. */
export interface Expected {
  readonly user: string;
  readonly request: string;
  readonly plan: CallPlan;
  /** The caller gives up, when the plan says so. */
  readonly abort: (when: "arrived" | "replying") => void;
}

/** The server of one trial: it keeps the books and fails as the plan says. */
export class TrialClerk implements Clerk {
  readonly books = new Books();
  readonly office = new Office(this.books);
  /** What no server should have seen, such as a wrong signature. */
  readonly oddities: string[] = [];
  /** Bytes came that were not read as far as the name of the caller. */
  touched = 0;
  /** The order that is to be processed. */
  savedId = "";
  phase: "before" | "orders" | "after" = "before";
  readonly #plan: Plan;
  readonly #now: () => number;
  readonly #counter: Counter;
  readonly #expected = new Map<string, Expected>();
  readonly #turned = new Map<string, number>();
  readonly #stale = new Set<Line>();
  readonly #arrivals = new Map<Line, Arrival>();
  #cutLine: Line | undefined;
  #earlyIsOver = false;
  #asked = 0;

  constructor(plan: Plan, now: () => number) {
    this.#plan = plan;
    this.#now = now;
    this.#counter = new Counter(this.books, plan.view);
  }

  expect(call: Expected): void {
    this.#expected.set(call.user, call);
  }

  /** The orders begin now: what is open may have been closing already. */
  begin(lines: Iterable<Line>): void {
    this.phase = "orders";
    for (const line of lines) {
      if (this.#plan.early.fault === "stale") this.#stale.add(line);
      if (this.#plan.early.fault === "closing") line.end();
    }
  }

  accepts(): boolean {
    return !this.#takesEarly("refused");
  }

  connected(line: Line): void {
    if (this.#takesEarly("cut-at-once")) line.cut();
  }

  /** Whether the fault of the plan happens now: once, and to an order. */
  #takesEarly(fault: Plan["early"]["fault"]): boolean {
    if (this.phase !== "orders" || this.#earlyIsOver || this.#plan.early.fault !== fault) return false;
    this.#earlyIsOver = true;
    return true;
  }

  limit(line: Line): number {
    if (this.#stale.has(line)) {
      if (this.phase === "orders") this.touched++;
      return 0;
    }
    if (this.#takesEarly("cut-request")) this.#cutLine = line;
    if (line !== this.#cutLine || this.#plan.early.fault !== "cut-request") return Number.POSITIVE_INFINITY;
    this.touched++;
    return Math.floor(this.#plan.early.share * 3000);
  }

  headed(line: Line, head: Head): void {
    // What is asked while an order is under way is asked by nobody.
    if (this.phase === "orders" && head.line.startsWith("POST")) this.#arrive(line, head);
  }

  #arrive(line: Line, { user }: Head): Arrival {
    const arrival = { user, at: this.#now(), turnedAway: false };
    this.#arrivals.set(line, arrival);
    this.books.arrivals.push(arrival);
    return arrival;
  }

  posted(line: Line, head: Head, body: Buffer): void {
    const now = this.#now();
    this.books.settle(now);
    const block = head.line.startsWith("POST") ? readRequest(body.toString("utf8")) : undefined;
    if (!block) {
      // Somebody followed a redirect.
      this.#send(line, page(400, "html", "", now));
      return;
    }
    if (signatureOf(body) !== head.signature) this.oddities.push("a request is not signed as it should be");
    const call = this.#expected.get(head.user);
    if (call && SPENDING.has(textAt(block, "action"))) this.#order(line, head, block, call);
    else this.#question(line, block, now);
  }

  #order(line: Line, head: Head, block: Items, call: Expected): void {
    const { plan, request } = call;
    const arrival = this.#arrivals.get(line) ?? this.#arrive(line, head);
    this.#arrivals.delete(line);
    arrival.request = textAt(block, "attributes", "judge_id");
    if (arrival.request !== request) this.oddities.push("an order came that nobody placed");
    const turned = this.#turned.get(request) ?? 0;
    const turn = plan.turns[turned];
    if (turn !== undefined) {
      this.#turned.set(request, turned + 1);
      const text = turn === 310 ? "Exceeded max simultaneous connections" : "Too many commands on this connection";
      this.#send(line, envelope(answer(turn, text, false), this.#now()));
      arrival.turnedAway = true;
      return;
    }
    this.office.take(request, block, plan.work, this.#now());
    call.abort("arrived");
    const reply = () => {
      call.abort("replying");
      this.#reply(line, call);
    };
    if (plan.reply.form === "silence") return;
    if (plan.wire.delayMs > 0) setTimeout(reply, plan.wire.delayMs);
    else reply();
  }

  #reply(line: Line, { plan, request }: Expected): void {
    const now = this.#now();
    this.books.settle(now);
    const { cutAt, lengthOff, end } = plan.wire;
    const bytes = this.#bytes(plan, request, now, lengthOff);
    line.served++;
    if (end === "garble") return void line.raw.write(Buffer.alloc(64, 0x2a));
    const part = cutAt === undefined ? bytes : bytes.subarray(0, Math.floor(cutAt * bytes.length));
    line.write(part);
    if (end === "close") line.end();
    if (end === "cut") line.cut();
  }

  #bytes({ ...plan }: CallPlan, request: string, now: number, lengthOff: number): Buffer {
    const { kind } = this.#plan;
    const { reply } = plan;
    const result = this.office.resultOf(request);
    const order = result && "order" in result ? result.order : undefined;
    const expiry = this.books.nameAt(order?.name ?? "", now).expiry;
    const word = honest(kind, plan, result, expiry);
    switch (reply.form) {
      case "page":
        return page(reply.status, reply.body, `/again`, now + reply.dateOffMs);
      case "half": {
        const whole = writeReply(word);
        return http(200, whole.slice(0, Math.floor(reply.share * whole.length)), now, lengthOff);
      }
      case "bare":
        return Buffer.from(
          writeReply(
            answer(400, "Invalid IP Address (192.0.2.7). Permission denied: IP address is not allowed", false),
          ),
        );
      case "code": {
        const attributes = reply.names && order ? { attributes: itemsOf(kind, String(order.id)) } : {};
        return envelope(answer(reply.code, textOfCode(reply.code), reply.success, attributes), now, lengthOff);
      }
      default:
        return envelope(word, now, lengthOff);
    }
  }

  #question(line: Line, block: Items, now: number): void {
    const fault = this.phase === "after" ? (this.#plan.asks.faults[this.#asked++] ?? "none") : "none";
    const bytes = told(this.#counter.tell(block, now), fault, now);
    if (bytes) this.#send(line, bytes);
    else line.cut();
    // A reply that nobody asked for: an order must not read it as its own.
    if (this.phase === "before" && this.#plan.early.fault === "leftover") {
      const attributes = itemsOf(this.#plan.kind, "40999999");
      line.write(envelope(answer(200, "Order completed", true, { attributes }), now));
    }
  }

  #send(line: Line, bytes: Buffer): void {
    line.served++;
    line.write(bytes);
  }
}

const itemsOf = (kind: Kind, id: string): Items =>
  kind === "renew" || kind === "certificate" || kind === "process"
    ? { order_id: id }
    : { id, registration_code: "200", registration_text: "" };

const envelope = (block: Items, now: number, lengthOff = 0): Buffer => http(200, writeReply(block), now, lengthOff);

function http(status: number, body: string, now: number, lengthOff = 0, type = "text/xml", more = ""): Buffer {
  const bytes = Buffer.from(body);
  const head = [
    `HTTP/1.1 ${status} As it is`,
    `Date: ${new Date(now).toUTCString()}`,
    "Server: OpenSRS/XML-RSA Server",
    `Content-Type: ${type}`,
    `Content-Length: ${Math.max(0, bytes.length + lengthOff)}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n${more}\r\n`), bytes]);
}

function page(status: number, body: "html" | "json" | "nothing", location: string, now: number): Buffer {
  const bodies = {
    html: `<!DOCTYPE html><html><head><title>${status}</title></head><body><h1>${status}</h1><hr>gateway</body></html>`,
    json: `{"error":{"status":${status},"message":"upstream"}}`,
    nothing: "",
  };
  const more = status >= 300 && status < 400 ? `Location: ${location}\r\n` : "";
  return http(status, bodies[body], now, 0, body === "json" ? "application/json" : "text/html", more);
}

/** The answer to a question, or what a bad way makes of it; none at all when it is cut. */
function told(block: Items, fault: Plan["asks"]["faults"][number], now: number): Buffer | undefined {
  const document = writeReply(block);
  switch (fault) {
    case "cut":
      return undefined;
    case "page":
      return page(502, "html", "", now);
    case "half":
      return http(200, document.slice(0, document.length / 2), now);
    case "code":
      return envelope(answer(720, "Supplier unavailable", false), now);
    case "turned-away":
      return envelope(answer(310, "Exceeded max simultaneous connections", false), now);
    default:
      return http(200, document, now);
  }
}
