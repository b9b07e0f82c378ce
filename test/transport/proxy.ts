import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export type ProxyMode = "open" | "refusing" | "silent" | "hanging up" | "talking";

/** A proxy that opens a way to any host, or refuses to; it keeps the heads of what it was asked. */
export async function startProxy(mode: { readonly now: ProxyMode }) {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy()).once("close", () => sockets.delete(socket));
  };
  const server = createServer((client) => {
    keep(client);
    client.once("data", async (head: Buffer) => {
      asked.push(head.toString());
      if (mode.now === "silent") return;
      if (mode.now === "hanging up") return client.end();
      // It opens the way, and what it leads to speaks before it is asked.
      if (mode.now === "talking") return client.write("HTTP/1.1 200 Connection established\r\n\r\n220 mail ESMTP\r\n");
      if (mode.now === "refusing")
        return client.end("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
      const target = connect(Number(/CONNECT [^:]+:(\d+)/.exec(head.toString())![1]), "127.0.0.1");
      keep(target);
      // `pipe` ends nothing when a connection is cut.
      target.once("close", () => client.end());
      await once(target, "connect");
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      client.pipe(target).pipe(client);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port: (server.address() as AddressInfo).port, asked, close };
}
