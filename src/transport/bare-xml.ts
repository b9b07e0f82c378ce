import type { Socket } from "node:net";
import type { buildConnector } from "undici";
import { firstByteOf, LESS_THAN } from "./body.js";

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

/** More blank lines than this begin no reply: an HTTP parser has the last word on them. */
const MAX_HELD = 1024;

function watchFirstBytes(socket: Socket): void {
  // What came before the first byte that decides: blank lines, part of a byte order mark.
  let held = Buffer.alloc(0);
  socket.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (chunk instanceof Uint8Array) held = Buffer.concat([held, chunk]);
    const first = firstByteOf(held);
    if (first === undefined && chunk !== null && held.length < MAX_HELD) return true;
    // Only the first bytes matter: the prototype's method takes over again.
    Reflect.deleteProperty(socket, "push");
    if (first === LESS_THAN) socket.push(STATUS_LINE);
    const more = held.length > 0 && socket.push(held);
    return chunk === null ? socket.push(null, encoding) : more;
  };
}
