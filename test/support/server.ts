import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import { TLSSocket } from "node:tls";
import type { Certificate } from "./certificates.js";

/** A request as it came over the wire. */
export interface SeenRequest {
  /** Number of the connection it came on, from 1. */
  readonly connection: number;
  /** The request line. */
  readonly line: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The server's end of one connection. */
export class Peer {
  readonly number: number;
  readonly #raw: Socket;
  readonly #stream: Socket;
  readonly #seen: SeenRequest[];
  #received = Buffer.alloc(0);
  #ended = false;
  #wake: () => void = () => {};

  constructor(number: number, raw: Socket, stream: Socket, seen: SeenRequest[]) {
    this.number = number;
    this.#raw = raw;
    this.#stream = stream;
    this.#seen = seen;
    const end = () => {
      this.#ended = true;
      this.#wake();
    };
    stream.on("data", (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      this.#wake();
    });
    stream.on("end", end).on("close", end).on("error", end);
  }

  /** Bytes that came and were not read as a request. */
  get unread(): Buffer {
    return this.#received;
  }

  /** The next request, whole; `undefined` when the client hangs up. */
  async request(): Promise<SeenRequest | undefined> {
    for (;;) {
      const request = this.#parse();
      if (request) {
        this.#seen.push(request);
        return request;
      }
      if (this.#ended) return undefined;
      await this.#change();
    }
  }

  /** When something has come. */
  async firstByte(): Promise<void> {
    while (this.#received.length === 0 && !this.#ended) await this.#change();
  }

  /** Writes the bytes and waits until they are handed to the system. */
  write(bytes: string | Uint8Array): Promise<void> {
    return new Promise((resolve) => this.#stream.write(bytes, () => resolve()));
  }

  /** Writes one byte a packet. */
  async trickle(bytes: string | Uint8Array): Promise<void> {
    this.#raw.setNoDelay(true);
    for (const byte of Buffer.from(bytes)) {
      await this.write(Buffer.of(byte));
      // The client reads: what waits in a queue would be lost to a reset.
      await turn();
    }
  }

  /** Writes bytes beneath TLS, where they are no record of it. */
  garble(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve) => this.#raw.write(bytes, () => resolve()));
  }

  end(bytes: string | Uint8Array = ""): void {
    this.#stream.end(bytes);
  }

  /** Cuts the connection with a TCP reset. */
  reset(): void {
    this.#raw.resetAndDestroy();
  }

  /** When the client has hung up. */
  async gone(): Promise<void> {
    while (!this.#ended) await this.#change();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  #parse(): SeenRequest | undefined {
    const headEnd = this.#received.indexOf("\r\n\r\n");
    if (headEnd === -1) return undefined;
    const [line, ...rows] = this.#received.subarray(0, headEnd).toString("latin1").split("\r\n");
    const headers = Object.fromEntries(
      rows.map((row) => [row.slice(0, row.indexOf(":")).toLowerCase(), row.slice(row.indexOf(":") + 1).trim()]),
    );
    const end = headEnd + 4 + Number(headers["content-length"] ?? 0);
    if (this.#received.length < end) return undefined;
    const body = Buffer.from(this.#received.subarray(headEnd + 4, end));
    this.#received = this.#received.subarray(end);
    return { connection: this.number, line: line!, headers, body };
  }
}

/** What the server does with a connection, once it can speak. */
export type Behaviour = (peer: Peer) => unknown;

export interface ServerOptions {
  readonly certificate?: Certificate | undefined;
  /** What happens to the bare connection instead of TLS. */
  readonly beforeTls?: ((socket: Socket) => void) | undefined;
  /** By connection; the last one serves all further ones. */
  readonly behaviours: readonly Behaviour[];
}

export interface TestServer {
  readonly port: number;
  readonly requests: readonly SeenRequest[];
  readonly peers: readonly Peer[];
  /** Connections accepted so far. */
  readonly connections: number;
  close(): Promise<void>;
}

/** A server on loopback that does exactly what it is told, right or wrong. */
export async function startServer({ certificate, beforeTls, behaviours }: ServerOptions): Promise<TestServer> {
  const requests: SeenRequest[] = [];
  const peers: Peer[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer({ noDelay: true }, (raw) => {
    const number = ++connections;
    sockets.add(raw);
    raw.on("error", () => {}).once("close", () => sockets.delete(raw));
    if (beforeTls) return beforeTls(raw);
    const behaviour = behaviours[Math.min(number, behaviours.length) - 1]!;
    const speak = (stream: Socket) => {
      const peer = new Peer(number, raw, stream, requests);
      peers.push(peer);
      void behaviour(peer);
    };
    if (!certificate) return speak(raw);
    const secured = new TLSSocket(raw, { isServer: true, ...certificate });
    secured.on("error", () => {}).once("secure", () => speak(secured));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    peers,
    get connections() {
      return connections;
    },
    async close() {
      const closed = [...sockets].map((socket) => new Promise((resolve) => socket.once("close", resolve).destroy()));
      await Promise.all([...closed, new Promise((resolve) => server.close(resolve))]);
    },
  };
}

/** A port on loopback where nothing listens, and until it is closed nothing can: a connection goes out from it. */
export async function closedPort(): Promise<Pick<TestServer, "port" | "close">> {
  const server = await startServer({ behaviours: [() => {}] });
  const holder = connect({ host: "127.0.0.1", port: server.port, localAddress: "127.0.0.1" });
  await once(holder, "connect");
  const port = holder.localPort!;
  const close = async () => {
    await new Promise((resolve) => holder.once("close", resolve).destroy());
    await server.close();
  };
  return { port, close };
}
