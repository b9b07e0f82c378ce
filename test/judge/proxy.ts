import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** Where the way through the proxy ends. */
export type ProxyFault =
  | "none"
  | "cut-at-once"
  | "page"
  | "login"
  | "cut-after-connect"
  | "cut-in-tunnel"
  | "talks-first";

/** A proxy that opens tunnels, or fails to. */
export class Tunnel {
  /** Of the next connection; later ones are healthy. */
  fault: ProxyFault = "none";
  /** How many bytes of the tunnel pass before it is cut. */
  passes = 0;
  readonly #open = new Set<Socket>();
  readonly #server: Server;

  constructor() {
    this.#server = createServer({ noDelay: true }, (client) => {
      const { fault, passes } = this;
      this.fault = "none";
      this.#track(client);
      if (fault === "cut-at-once") return client.resetAndDestroy();
      client.once("data", (chunk) => this.#connect(client, chunk.toString("latin1"), fault, passes));
    });
  }

  #track(socket: Socket): void {
    this.#open.add(socket);
    socket.on("error", () => socket.destroy()).once("close", () => this.#open.delete(socket));
  }

  #connect(client: Socket, head: string, fault: ProxyFault, passes: number): void {
    const page = (status: string) =>
      client.end(
        `HTTP/1.1 ${status}\r\nContent-Type: text/html\r\nContent-Length: 13\r\nConnection: close\r\n\r\n<h1>No</h1>\r\n`,
      );
    if (fault === "page") return void page("503 Service Unavailable");
    if (fault === "login") return void page("407 Proxy Authentication Required");
    const port = Number(/^CONNECT [^:]+:(\d+)/.exec(head)?.[1]);
    if (!(port > 0)) return void page("400 Bad Request");
    const server = connect({ host: "127.0.0.1", port, noDelay: true }, () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      if (fault === "cut-after-connect") client.resetAndDestroy();
      if (fault === "talks-first") client.end("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
      if (fault === "cut-after-connect" || fault === "talks-first") return void server.end();
      let left = fault === "cut-in-tunnel" ? passes : Number.POSITIVE_INFINITY;
      client.on("data", (chunk) => {
        server.write(chunk.subarray(0, Math.min(left, chunk.length)));
        left -= chunk.length;
        if (left > 0) return;
        client.resetAndDestroy();
        server.end();
      });
      server.on("data", (chunk) => client.write(chunk));
      client.on("end", () => server.end());
      server.on("end", () => client.end());
      client.once("close", () => server.end());
      server.once("close", () => client.destroy());
    });
    this.#track(server);
  }

  async open(): Promise<number> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
