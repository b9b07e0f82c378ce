import type { Socket } from "node:net";
import type { buildConnector } from "undici";
import { looksLikeXml } from "./body.js";

/** Header that marks a reply which came without a status line. */
export const BARE_XML = "x-opensrs-client-bare-xml";

const STATUS_LINE = Buffer.from(`HTTP/1.1 200 OK\r\n${BARE_XML}: 1\r\nconnection: close\r\n\r\n`);

/**
 * To an address that is not allowed, OpenSRS answers with XML and no HTTP status line at all. An HTTP parser refuses
 * that at its first byte and drops the rest, and with it the address that users need to see. So the missing status line
 * is put before the first bytes of a connection when they are XML: the body then ends, as it does, with the connection.
 */
export function admitBareXml(connect: buildConnector.connector): buildConnector.connector {
  return (options, callback) =>
    connect(options, (...[error, socket]: [Error, null] | [null, Socket]) => {
      if (error) return callback(error, null);
      watchFirstBytes(socket as Socket);
      callback(null, socket as Socket);
    });
}

function watchFirstBytes(socket: Socket): void {
  socket.push = (chunk: unknown, encoding?: BufferEncoding) => {
    // Only the first bytes matter: the prototype's method takes over again.
    Reflect.deleteProperty(socket, "push");
    if (chunk instanceof Uint8Array && looksLikeXml(chunk)) socket.push(STATUS_LINE);
    return socket.push(chunk, encoding);
  };
}
