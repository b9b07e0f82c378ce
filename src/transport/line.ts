import type { Socket } from "node:net";
import { buildConnector, type Dispatcher, Pool, ProxyAgent } from "undici";
import { admitBareXml } from "./bare-xml.js";
import type { TransportSetup } from "./transport.js";

/** Connections to OpenSRS by a dispatcher of ours, and the sockets that it opened, those that are still connecting too. */
export class Line {
  readonly dispatcher: Dispatcher;
  readonly #sockets = new Set<Socket>();

  constructor(make: (track: Track) => Dispatcher) {
    this.dispatcher = make((connect) => track(connect, this.#sockets));
  }

  /** Takes no more requests; the connections end when those under way have ended. */
  close(): Promise<void> {
    return this.dispatcher.close();
  }

  async destroy(): Promise<void> {
    await this.dispatcher.destroy();
    // A connection that is still being made is beyond undici's reach, and would keep the process alive.
    await Promise.all([...this.#sockets].map(destroyed));
  }
}

type Track = (connect: buildConnector.connector) => buildConnector.connector;

function track(connect: buildConnector.connector, sockets: Set<Socket>): buildConnector.connector {
  return (options, callback) => {
    // undici's connectors return the socket, which their type does not say.
    const socket = connect(options, callback) as unknown as Socket;
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    return socket;
  };
}

function destroyed(socket: Socket): Promise<unknown> {
  return new Promise((resolve) => socket.once("close", resolve).destroy(new Error("the client was closed")));
}

export interface LineOptions {
  readonly proxy?: string;
  readonly maxRequestsPerConnection?: number;
}

/** Opens lines to one host: `kept`, with connections that are used again and again, or `single`, for one request. */
export type OpenLine = (use: "kept" | "single") => Line;

export function lineOpener(setup: TransportSetup, options: LineOptions): OpenLine {
  const { proxy, maxRequestsPerConnection } = options;
  const pools = {
    kept: { connections: setup.concurrency, ...requestLimit(maxRequestsPerConnection) },
    // Without pipelining nothing is used again.
    single: { connections: 1, pipelining: 0 },
  };
  // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
  const verified = { rejectUnauthorized: true, timeout: setup.connectTimeoutMs };
  const requestTls = { ...verified, ...(setup.ca !== undefined && { ca: setup.ca }) };
  if (proxy === undefined) {
    const connector = buildConnector(requestTls);
    return (use) =>
      new Line(
        (track) => new Pool(setup.url.origin, { ...pools[use], connect: admitBareXml(sturdy(track(connector))) }),
      );
  }
  if (!isProxyUrl(proxy)) throw new TypeError("`proxy`: expected a URL such as http://proxy.example:3128");
  return (use) =>
    new Line(
      (track) =>
        new ProxyAgent({
          uri: proxy,
          requestTls,
          proxyTls: verified,
          clientFactory: (origin, options) =>
            new ProxyPool(origin, {
              // Of the answer to CONNECT: without it a silent proxy would hold its place for minutes.
              headersTimeout: setup.connectTimeoutMs,
              connect: sturdy(track((options as WithConnector).connect)),
            }),
          factory: (origin, options) => {
            const connect = admitBareXml(silent(sturdy((options as WithConnector).connect)));
            return new Pool(origin, { ...options, ...pools[use], connect });
          },
        }),
    );
}

/** Whether it names a proxy that a way can be asked of. */
export function isProxyUrl(proxy: string): boolean {
  return URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol);
}

// undici lets one request more through than it is told, and takes 0 for no limit; without pipelining nothing is reused.
function requestLimit(most: number | undefined): Pool.Options {
  if (most === undefined) return {};
  if (!Number.isInteger(most) || most < 1)
    throw new TypeError("`maxRequestsPerConnection`: expected a whole number from 1");
  return most === 1 ? { pipelining: 0 } : { maxRequestsPerClient: most - 1 };
}

interface WithConnector {
  readonly connect: buildConnector.connector;
}

/** Node reports a fault of TLS on an open connection and leaves it open: nobody could wait for a reply there. */
function sturdy(connect: buildConnector.connector): buildConnector.connector {
  return (options, callback) =>
    connect(options, (...[error, socket]: Parameters<buildConnector.Callback>) => {
      if (error) return callback(error, null);
      (socket as Socket).on("error", () => (socket as Socket).destroy());
      callback(null, socket as Socket);
    });
}

/** What speaks before it is asked is refused: undici would take another connection, and another, without end. */
function silent(connect: buildConnector.connector): buildConnector.connector {
  return (options, callback) =>
    connect(options, (...[error, socket]: Parameters<buildConnector.Callback>) => {
      if (error) return callback(error, null);
      if ((socket as Socket).readableLength === 0) return callback(null, socket as Socket);
      (socket as Socket).destroy();
      callback(new ProxyFault("what the proxy leads to spoke before it was asked"), null);
    });
}

/** The proxy could not be reached or did not answer; the cause says how. */
export class ProxyFault extends Error {}

/** The connections to a proxy: it tells their faults from those of the host behind. */
class ProxyPool extends Pool {
  override connect(...given: unknown[]): never {
    const connect = super.connect as (...given: unknown[]) => Promise<unknown>;
    const connected = connect.apply(this, given).catch((cause) => {
      throw new ProxyFault("no way through the proxy", { cause });
    });
    return connected as never;
  }
}
