import { connect as connectTcp, type Socket } from "node:net";
import { connect as connectTls, type PeerCertificate, type TLSSocket } from "node:tls";
import type { OpenSrsError } from "../errors/base.js";
import type { CallFacts } from "../errors/facts.js";
import { errorOf } from "../exchange/failure.js";
import { inTime } from "../exchange/wait.js";
import { TransportFailure } from "../transport/transport.js";
import type { Context } from "./context.js";

/** The time was up before the promise settled. */
export class TimeUp extends Error {}

/** The promise, unless the time is up or the signal fires first. */
export function within<T>(promise: Promise<T>, ms: number, signal: AbortSignal | undefined): Promise<T> {
  return inTime(promise, ms, signal, () => new TimeUp());
}

/** The library's error for what went wrong before there was a connection, as a client would throw it. */
export function connectFault(cause: unknown, call: CallFacts, { resolved }: Context): OpenSrsError {
  const limitMs = resolved!.connectTimeoutMs;
  const failure =
    cause instanceof TimeUp
      ? new TransportFailure("timeout", "connect", { cause, limitMs })
      : new TransportFailure("failed", "connect", { cause });
  return errorOf(failure, call, true, resolved!);
}

/** Connects and sees for a moment whether the connection is cut. The address that was reached. */
export async function tryTcp(context: Context): Promise<string> {
  const { host, port, settings, probes, resolved } = context;
  const socket = connectTcp({ host, port });
  try {
    await within(once(socket, "connect"), resolved!.connectTimeoutMs, settings.signal);
    const address = socket.remoteAddress ?? host;
    // A TLS server waits for the client to speak: whatever ends the connection now does not want it.
    await within(cutOff(socket), probes.lingerMs, settings.signal).catch((error: unknown) => {
      if (!(error instanceof TimeUp)) throw error;
    });
    return address;
  } finally {
    socket.destroy();
  }
}

/** What the TLS handshake showed. */
export interface Handshake {
  readonly certificate: PeerCertificate;
  readonly protocol: string;
  readonly cipher: string;
  /** OpenSSL's or Node's name of what is wrong with the certificate. */
  readonly fault: string | undefined;
}

/** Makes the handshake, sends nothing, and gives what the server showed. */
export async function tryTls(context: Context): Promise<Handshake> {
  const { host, port, settings, resolved } = context;
  const { ca } = resolved!.environment;
  const socket = connectTls({
    host,
    port,
    ...(ca !== undefined && { ca }),
    ALPNProtocols: ["http/1.1"],
    // To show the certificate that a client would refuse. Nothing is sent over this connection.
    rejectUnauthorized: false,
  });
  try {
    await within(once(socket, "secureConnect"), resolved!.connectTimeoutMs, settings.signal);
    return shown(socket);
  } finally {
    socket.destroy();
  }
}

function shown(socket: TLSSocket): Handshake {
  return {
    certificate: socket.getPeerCertificate(),
    protocol: socket.getProtocol() ?? "unknown protocol",
    cipher: socket.getCipher().name,
    // Typed as an Error, and is a code.
    fault: socket.authorized ? undefined : String(socket.authorizationError),
  };
}

function once(socket: Socket, event: "connect" | "secureConnect"): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once(event, () => resolve());
    // Stays: an error that comes later must not end the process.
    socket.on("error", reject);
  });
}

function cutOff(socket: Socket): Promise<never> {
  return new Promise((_, reject) => {
    socket.once("error", reject);
    socket.once("end", () => reject(Object.assign(new Error("ended"), { code: "ECONNRESET" })));
    socket.resume();
  });
}
