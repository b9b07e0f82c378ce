import { expect } from "vitest";
import type { NetworkError } from "../../src/index.js";
import { available, http } from "../support/envelopes.js";
import { describeRows, NETWORK_CUT, type Row } from "../support/matrix.js";
import type { Peer } from "../support/server.js";

// Node reports a broken record of TLS on an open connection, and leaves it open: the call must end all the same, and
// long before its time is up. (The test's own time is shorter.)

/** A record of the right form whose content nobody can decrypt. */
const UNREADABLE = Buffer.concat([Buffer.from([0x17, 0x03, 0x03, 0x00, 0x40]), Buffer.alloc(0x40, 0x5a)]);

const breaks =
  (bytes: Uint8Array, said: string | Uint8Array = "") =>
  async (peer: Peer) => {
    await peer.request();
    if (said.length > 0) await peer.write(said);
    await peer.garble(bytes);
  };

const code = (pattern: RegExp) => (error: NetworkError) => expect(error.systemCode).toMatch(pattern);

const rows: Row[] = [
  {
    name: "a record that cannot be decrypted, after the request",
    schemes: ["https"],
    behaviours: [breaks(UNREADABLE)],
    read: NETWORK_CUT,
    check: code(/^ERR_SSL_/),
  },
  {
    name: "clear text, after the request",
    schemes: ["https"],
    behaviours: [breaks(Buffer.from("HTTP/1.1 400 Bad Request\r\n\r\n"))],
    read: NETWORK_CUT,
    check: code(/^ERR_SSL_/),
  },
  {
    name: "clear text in the middle of the reply",
    schemes: ["https"],
    behaviours: [breaks(Buffer.from("proxy error\r\n\r\n"), http(available).subarray(0, 120))],
    read: NETWORK_CUT,
  },
];

describeRows(rows, ["undici"]);
