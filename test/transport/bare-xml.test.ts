import { Duplex } from "node:stream";
import { expect, test } from "vitest";
import type { IpNotAllowedError } from "../../src/index.js";
import { admitBareXml } from "../../src/transport/bare-xml.js";
import { TRANSPORTS } from "../support/client.js";
import { bareRefusal } from "../support/envelopes.js";
import { describeRows, type Row, refused, sent } from "../support/matrix.js";
import type { Behaviour } from "../support/server.js";

const REFUSAL = bareRefusal();
const notAllowed = refused("IpNotAllowedError", "IP_NOT_ALLOWED");

/** Reads the request, says this and cuts the connection, as OpenSRS does. */
function answer(...pieces: (string | Uint8Array)[]): Behaviour {
  return async (peer) => {
    await peer.request();
    for (const piece of pieces) await peer.write(piece);
    peer.reset();
  };
}

const withAddress = (error: IpNotAllowedError) => expect(error.ip).toBe("203.0.113.150");
const TELLS = [
  /555 "Connection refused: invalid ip address \[203\.0\.113\.150\]"/,
  /does not allow the address 203\.0\.113\.150\. Add it for test/,
  /up to 15 minutes/,
  /Username +reseller/,
  /Environment +test \(https?:\/\/127\.0\.0\.1:/,
];

const rows: Row[] = [
  { name: "bare XML and a reset", behaviours: [answer(REFUSAL)], read: notAllowed, tells: TELLS, check: withAddress },
  {
    name: "bare XML and an orderly end",
    behaviours: [
      async (peer) => {
        await peer.request();
        peer.end(REFUSAL);
      },
    ],
    read: notAllowed,
    tells: TELLS,
    check: withAddress,
  },
  {
    name: "bare XML before the request was read",
    behaviours: [(peer) => peer.end(REFUSAL)],
    read: { ...notAllowed, requests: 0 },
    check: withAddress,
  },
  {
    name: "bare XML that keeps the connection open",
    behaviours: [
      async (peer) => {
        await peer.request();
        await peer.write(REFUSAL);
      },
    ],
    waits: true,
    read: notAllowed,
    check: withAddress,
  },
  {
    name: "bare XML, byte by byte",
    behaviours: [
      async (peer) => {
        await peer.request();
        await peer.trickle(REFUSAL);
        peer.reset();
      },
    ],
    read: notAllowed,
    // fetch gives the bytes of the first packet only.
    check: (error: IpNotAllowedError, kind) => expect(error.ip).toBe(kind === "fetch" ? undefined : "203.0.113.150"),
    tells: [/Add it for test/],
  },
  {
    name: "bare XML in two packets",
    behaviours: [answer(REFUSAL.slice(0, 150), REFUSAL.slice(150))],
    read: notAllowed,
    tells: [/Add it for test/],
  },
  {
    name: "bare XML after a byte order mark and blank lines",
    behaviours: [answer(`\uFEFF\r\n\n  ${REFUSAL}`)],
    read: notAllowed,
    check: withAddress,
  },
  {
    name: "bare XML after a blank line in a packet of its own",
    behaviours: [answer("\r\n", REFUSAL)],
    read: notAllowed,
    check: withAddress,
  },
  {
    name: "bare XML that is cut off before its text",
    behaviours: [answer(REFUSAL.slice(0, 180))],
    read: notAllowed,
    tells: [/bare XML, cut before its text/, /does not allow the address that it sees/],
    check: (error: IpNotAllowedError) => expect(error.ip).toBeUndefined(),
  },
  { name: "bare XML that is cut off in its first word", behaviours: [answer("<?x")], read: notAllowed },
  {
    name: "bare XML with code 400",
    behaviours: [answer(bareRefusal("Access denied: invalid IP address").replace(">555<", ">400<"))],
    read: notAllowed,
    tells: [/400 "Access denied: invalid IP address"/],
  },
  {
    name: "a bare HTML page",
    behaviours: [answer("<html><body>It works!</body></html>")],
    read: sent("ReplyFormatError", "REPLY_NOT_ENVELOPE"),
    tells: [/The reply is no HTTP/, /<html><body>It works!/],
  },
  {
    name: "another protocol",
    schemes: ["http"],
    behaviours: [(peer) => peer.write("220 mail.example.com ESMTP\r\n")],
    read: { ...sent("ReplyFormatError", "REPLY_NOT_ENVELOPE"), requests: 0 },
    tells: [/The reply is no HTTP/, /220 mail\.example\.com/, /check the URL http:\/\/127\.0\.0\.1/],
  },
];

describeRows(rows, TRANSPORTS);

test("blank lines without end are not kept back", () => {
  const socket = new Duplex({ read() {}, write() {} });
  const connect = admitBareXml(((_: unknown, callback: (error: null, socket: unknown) => void) =>
    callback(null, socket)) as never);
  connect({} as never, () => {});
  const line = Buffer.alloc(600, "\n");
  socket.push(line);
  expect(socket.read()).toBeNull();
  socket.push(line);
  expect(socket.read()).toHaveLength(1200);
  socket.push(line);
  expect(socket.read()).toHaveLength(600);
});
