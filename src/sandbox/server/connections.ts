import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";

/** How long a peer that is being turned away may take to finish what it is saying. */
const LAST_WORDS_MS = 2000;

/** The open connections: TCP sockets or TLS ones on top of them. */
export class Connections {
  /** By peer, because a TLS socket does not hand out the TCP socket it runs on, and only that can be reset. */
  readonly #sockets = new Map<string, Socket>();
  /** The connections that are being cut, with what to call when all that the peer will say was heard. */
  readonly #parting = new WeakMap<Duplex, () => void>();

  /** How many are open. */
  get count(): number {
    return this.#sockets.size;
  }

  /** Takes note of a new TCP socket. */
  add(socket: Socket): void {
    const peer = peerOf(socket);
    this.#sockets.set(peer, socket);
    socket.once("close", () => this.#sockets.delete(peer));
  }

  /** Ends all connections at once. */
  destroyAll(): void {
    for (const socket of this.#sockets.values()) socket.destroy();
  }

  /**
   * Writes the last bytes a peer gets straight to its connection and then resets it, as the real server does.
   *
   * A peer that is still sending when the reset arrives fails there and may never look at what it was sent, and some
   * systems drop what was not read yet. So the bytes go out at once, the rest of the request is read and dropped, and
   * the connection is cut when both are done or the peer has had time enough.
   */
  sayAndCut(peer: Duplex, bytes: Buffer, request?: IncomingMessage): void {
    let said = false;
    let heard = request === undefined || request.complete;
    const cut = (): void => this.cut(peer);
    const cutWhenDone = (): void => {
      if (said && heard) cut();
    };
    const heardAll = (): void => {
      heard = true;
      cutWhenDone();
    };
    const timer = setTimeout(cut, LAST_WORDS_MS).unref();
    peer.once("close", () => clearTimeout(timer));
    peer.on("error", cut);
    this.#parting.set(peer, heardAll);
    request?.once("end", heardAll).resume();
    peer.write(bytes, () => {
      said = true;
      cutWhenDone();
    });
  }

  /** Whether the peer has been sent its last bytes. */
  isParting(peer: Duplex): boolean {
    return this.#parting.has(peer);
  }

  /** Nothing more is coming from a peer that is being cut: it has hung up, or no longer speaks HTTP. */
  heardAll(peer: Duplex): void {
    this.#parting.get(peer)?.();
  }

  /** Resets a connection, so that the peer sees a failure and not an end. */
  cut(peer: Duplex): void {
    const socket = this.#sockets.get(peerOf(peer));
    if (socket?.destroyed === false) socket.resetAndDestroy();
    peer.destroy();
  }
}

function peerOf(peer: Duplex): string {
  const { remoteAddress, remotePort } = peer as Partial<Socket>;
  return `${remoteAddress} ${remotePort}`;
}

/** A peer's address as it is written in allow lists: sockets that listen to both kinds see IPv4 as IPv6. */
export function addressOf(peer: Duplex): string {
  return ((peer as Partial<Socket>).remoteAddress ?? "").replace(/^::ffff:(?=\d+\.)/, "");
}
