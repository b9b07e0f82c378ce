import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { type SecureContext, TLSSocket } from "node:tls";

/** A request whose head has come. */
export interface Head {
  readonly user: string;
  readonly signature: string;
  readonly line: string;
  readonly length: number;
}

/** What a server does with its connections and requests; every trial brings its own. */
export interface Clerk {
  /** A connection came: `false` ends it before a word. */
  accepts(): boolean;
  /** It can be spoken on. */
  connected(line: Line): void;
  /** Bytes came: how many of this request are read before the connection is cut. */
  limit(line: Line): number;
  /** The head of a request is read. */
  headed(line: Line, head: Head): void;
  /** The whole request is read. */
  posted(line: Line, head: Head, body: Buffer): void;
}

/** The server's end of one connection. */
export class Line {
  /** Requests that were answered on it. */
  served = 0;
  readonly raw: Socket;
  readonly stream: Socket;
  readonly #clerk: () => Clerk;
  #received: Buffer = Buffer.alloc(0);
  #head: Head | undefined;
  /** Bytes of the present request. */
  #count = 0;
  #isCut = false;

  constructor(raw: Socket, stream: Socket, clerk: () => Clerk) {
    this.raw = raw;
    this.stream = stream;
    this.#clerk = clerk;
    stream.on("data", (chunk: Buffer) => this.#read(chunk));
    // A client that hangs up is hung up on: the judge waits for the end of every connection.
    stream.on("end", () => stream.end()).on("error", () => raw.destroy());
  }

  #read(chunk: Buffer): void {
    if (this.#isCut) return;
    const left = this.#clerk().limit(this) - this.#count;
    const isOver = chunk.length > left;
    this.#count += chunk.length;
    this.#received = Buffer.concat([this.#received, isOver ? chunk.subarray(0, left) : chunk]);
    this.#parse();
    if (isOver) this.cut();
  }

  #parse(): void {
    if (!this.#head) {
      const end = this.#received.indexOf("\r\n\r\n");
      if (end === -1) return;
      const [line, ...rows] = this.#received.subarray(0, end).toString("latin1").split("\r\n");
      const headers = new Map(
        rows.map((row) => [row.slice(0, row.indexOf(":")).toLowerCase(), row.slice(row.indexOf(":") + 1).trim()]),
      );
      const text = (name: string) => headers.get(name) ?? "";
      this.#head = {
        user: text("x-username"),
        signature: text("x-signature"),
        line: line!,
        length: Number(text("content-length")),
      };
      this.#received = this.#received.subarray(end + 4);
      this.#clerk().headed(this, this.#head);
    }
    const { length } = this.#head;
    if (this.#received.length < length) return;
    const body = Buffer.from(this.#received.subarray(0, length));
    this.#received = this.#received.subarray(length);
    const head = this.#head;
    this.#head = undefined;
    this.#count = 0;
    this.#clerk().posted(this, head, body);
  }

  /** Ends the connection with a reset. */
  cut(): void {
    this.#isCut = true;
    this.raw.resetAndDestroy();
  }

  write(bytes: string | Uint8Array): void {
    if (!this.stream.destroyed) this.stream.write(bytes);
  }

  end(bytes: string | Uint8Array = ""): void {
    if (!this.stream.destroyed) this.stream.end(bytes);
  }
}

/** A server on loopback, plain or TLS, that does what the clerk of the present trial does. */
export class Post {
  clerk!: Clerk;
  readonly #server: Server;
  readonly #open = new Set<Socket>();
  readonly lines = new Set<Line>();

  constructor(secure: SecureContext | undefined) {
    this.#server = createServer({ noDelay: true }, (raw) => {
      this.#open.add(raw);
      raw.on("error", () => {}).once("close", () => this.#open.delete(raw));
      if (!this.clerk.accepts()) return raw.resetAndDestroy();
      const speak = (stream: Socket) => {
        const line = new Line(raw, stream, () => this.clerk);
        this.lines.add(line);
        raw.once("close", () => this.lines.delete(line));
        this.clerk.connected(line);
      };
      if (!secure) return speak(raw);
      const secured = new TLSSocket(raw, { isServer: true, secureContext: secure });
      secured.on("error", () => raw.destroy()).once("secure", () => speak(secured));
    });
  }

  async open(): Promise<number> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return (this.#server.address() as AddressInfo).port;
  }

  /** When all that clients sent before they hung up is read; the pool of Node's own fetch does not hang up. */
  async quiet(): Promise<void> {
    const closed = [...this.#open].map((socket) => new Promise((resolve) => socket.once("close", resolve)));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, 30);
    });
    await Promise.race([Promise.all(closed), late]);
    clearTimeout(timer);
    for (const socket of this.#open) socket.destroy();
  }

  async close(): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
