import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerOptions,
  type ServerResponse,
} from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { Answer } from "../controls/faults.js";
import type { Certificate } from "./certificate.js";
import { addressOf, Connections } from "./connections.js";
import { deliver } from "./delivery.js";

/** A request as far as the sockets' side understands it. */
export interface IncomingRequest {
  readonly username: string | undefined;
  readonly signature: string | undefined;
  readonly body: Buffer;
  /** How many connections are open, this one among them. */
  readonly connections: number;
}

/** What is served: it knows nothing of sockets, and the sockets' side nothing of commands. */
export interface Application {
  /** Whether the handshake of a new TLS connection is to fail. */
  handshakeFails(): boolean;
  /** Whether this address is spoken to at all. */
  admits(address: string): boolean;
  /** The time that replies are dated with. */
  now(): Date;
  /** What an address that is not admitted gets before the connection is cut. */
  refusal(address: string): Buffer;
  /** The reply. */
  answer(request: IncomingRequest): Promise<Answer>;
}

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  readonly certificate: Certificate | undefined;
  readonly maxRequestBytes: number;
}

export interface Listener {
  readonly port: number;
  close(): Promise<void>;
}

/** As long as the server is said to give a connection. */
const CONNECTION_MS = 60_000;

const HTTP_OPTIONS: ServerOptions = {
  // Requests typed by hand end their header lines with a bare line feed.
  insecureHTTPParser: true,
  headersTimeout: CONNECTION_MS,
  requestTimeout: CONNECTION_MS,
  keepAliveTimeout: CONNECTION_MS,
};

/** Starts serving. Rejects when the port cannot be had. */
export async function listen(application: Application, options: ListenOptions): Promise<Listener> {
  const { host, port, certificate, maxRequestBytes } = options;
  const connections = new Connections();

  const turnAway = (peer: Duplex, request?: IncomingMessage): void => {
    connections.sayAndCut(peer, application.refusal(addressOf(peer)), request);
  };

  const onRequest = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // Decided when the request comes, not when its body is complete; see `sayAndCut` for the rest of its bytes.
    if (!application.admits(addressOf(request.socket))) return turnAway(request.socket, request);
    if (request.headers.expect?.toLowerCase() === "100-continue") response.writeContinue();
    if (request.headers["transfer-encoding"] !== undefined) {
      // The protocol counts bytes; nobody was seen sending chunks to the real server.
      return connections.sayAndCut(request.socket, httpRefusal("411 Length Required"), request);
    }
    const body = await readBody(request, maxRequestBytes);
    if (body === "gone") return;
    if (body === "too large")
      return connections.sayAndCut(request.socket, httpRefusal("413 Content Too Large"), request);
    const answer = await application.answer({ ...credentialsOf(request), body, connections: connections.count });
    const bareXml = () => application.refusal(addressOf(request.socket));
    deliver(answer, request, response, connections, bareXml, application.now());
  };

  const onClientError = (error: NodeJS.ErrnoException, peer: Duplex): void => {
    if (!peer.writable || error.code === "ECONNRESET") peer.destroy();
    else if (connections.isParting(peer)) connections.heardAll(peer);
    else if (application.admits(addressOf(peer))) connections.sayAndCut(peer, httpRefusal(statusOf(error)));
    else turnAway(peer);
  };

  const listener: RequestListener = (request, response) => {
    onRequest(request, response).catch((error: unknown) => {
      // A fault of the sandbox's own must cost one connection, not the process.
      process.emitWarning(error instanceof Error ? error : String(error));
      request.socket.destroy();
    });
  };
  const server = certificate
    ? createTlsServer({ ...HTTP_OPTIONS, key: certificate.key, cert: certificate.cert }, listener)
    : createServer(HTTP_OPTIONS, listener);
  // Left to itself, Node would answer the header before the address is looked at.
  server.on("checkContinue", listener);
  server.on("checkExpectation", listener);
  server.on("clientError", onClientError);
  // The TCP sockets, under TLS as well.
  server.on("connection", (socket: Socket) => {
    connections.add(socket);
    if (certificate && application.handshakeFails()) socket.resetAndDestroy();
  });

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, () => {
      server.off("error", reject);
      resolve();
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        connections.destroyAll();
      }),
  };
}

function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer | "too large" | "gone"> {
  return new Promise((resolve) => {
    if (Number(request.headers["content-length"] ?? 0) > maxBytes) return resolve("too large");
    const chunks: Buffer[] = [];
    // Never more than its Content-Length: the HTTP parser counts.
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.once("end", () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    request.once("error", () => resolve("gone"));
  });
}

function credentialsOf({ headers }: IncomingMessage): Omit<IncomingRequest, "body" | "connections"> {
  const header = (name: string): string | undefined => {
    const value = headers[name];
    return typeof value === "string" && value.trim() !== "" ? value : undefined;
  };
  return { username: header("x-username"), signature: header("x-signature") };
}

/** An answer in plain HTTP to what is not a request of this protocol. None of these are recorded. */
function httpRefusal(status: string): Buffer {
  return Buffer.from(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function statusOf({ code }: NodeJS.ErrnoException): string {
  if (code === "HPE_HEADER_OVERFLOW") return "431 Request Header Fields Too Large";
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "408 Request Timeout";
  return "400 Bad Request";
}
