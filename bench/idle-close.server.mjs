// A server that closes idle connections after IDLE_MS, in a thread of its own. It tells which orders it carried out.
import { createServer } from "node:net";
import { parentPort, workerData } from "node:worker_threads";

const { idleMs, reply } = workerData;
const head = `HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: ${Buffer.byteLength(reply)}\r\n\r\n`;

const server = createServer({ noDelay: true }, (socket) => {
  let received = Buffer.alloc(0);
  let idle;
  socket.on("error", () => socket.destroy());
  socket.on("close", () => clearTimeout(idle));
  socket.on("data", (chunk) => {
    clearTimeout(idle);
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const end = received.indexOf("\r\n\r\n");
      const length = /content-length: (\d+)/i.exec(received.subarray(0, Math.max(end, 0)).toString())?.[1];
      if (end < 0 || received.length < end + 4 + Number(length)) return;
      parentPort.postMessage({ order: received.subarray(end + 4, end + 4 + Number(length)).toString() });
      received = received.subarray(end + 4 + Number(length));
      socket.write(head + reply);
      idle = setTimeout(() => socket.destroy(), idleMs);
    }
  });
});
server.listen(0, "127.0.0.1", () => parentPort.postMessage({ port: server.address().port }));
