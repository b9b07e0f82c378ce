import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { expect } from "vitest";
import type { HttpStatusError, OpsAssoc, Reply, ReplyFormatError } from "../../src/index.js";
import { TRANSPORTS } from "../support/client.js";
import { available, http, replyOf } from "../support/envelopes.js";
import { ANSWERED, describeRows, NETWORK_CUT, OPEN_CHARGE, type Row, refused, sent } from "../support/matrix.js";
import type { Behaviour } from "../support/server.js";

/** Answers every request of a connection with these bytes. */
function answer(bytes: string | Uint8Array): Behaviour {
  return async (peer) => {
    while (await peer.request()) await peer.write(bytes);
  };
}

/** Answers the first request with these bytes and ends the connection. */
function answerAndEnd(bytes: string | Uint8Array): Behaviour {
  return async (peer) => {
    await peer.request();
    peer.end(bytes);
  };
}

const UNTIL_CLOSED = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nConnection: close\r\n\r\n";
const html = (words: string) => `<!DOCTYPE html>\n<html>\n  <body>${words}</body></html>`;
const truncated = sent("ReplyFormatError", "REPLY_TRUNCATED", 2);
const isAvailable = (reply: Reply<OpsAssoc>) => expect(reply).toMatchObject({ code: 210, text: "Domain available" });
const cutOff = { name: "cut", read: NETWORK_CUT };

const statuses: Row[] = [
  {
    name: "HTML with status 502",
    behaviours: [answer(http(html("502 Bad Gateway"), "502 Bad Gateway"))],
    read: sent("HttpStatusError", "HTTP_STATUS", 2),
    tells: [/HTTP 502 without an OPS envelope/, /502 Bad Gateway<\/body>/, /opensrsstatus\.com/, /proxies on the way/],
    check: (error: HttpStatusError) => expect(error).toMatchObject({ status: 502 }),
  },
  {
    name: "HTML with status 403",
    behaviours: [answer(http(html("Forbidden"), "403 Forbidden"))],
    read: refused("HttpStatusError", "HTTP_STATUS"),
    // Who wrote it is not known.
    charge: OPEN_CHARGE,
    check: (error: HttpStatusError) => expect(error).toMatchObject({ status: 403 }),
  },
  {
    name: "a redirect, which is not followed",
    behaviours: [answer(http("", "302 Found", { Location: "https://elsewhere.example/" }))],
    read: refused("HttpStatusError", "HTTP_STATUS"),
    // Who wrote it is not known.
    charge: OPEN_CHARGE,
    tells: [/HTTP 302/],
  },
  {
    name: "status 401 without an envelope",
    behaviours: [answer(http(html("Authorization Required"), "401 Unauthorized"))],
    read: refused("AuthenticationError", "AUTHENTICATION"),
    // Who wrote it is not known.
    charge: OPEN_CHARGE,
    tells: [/Is it the key of test\?/, /Is reseller the reseller username of test\?/, /15 minutes/, /hashes twice/],
  },
  {
    name: "status 401 with an envelope",
    behaviours: [answer(http(replyOf(401, "Authentication Error."), "401 Unauthorized"))],
    read: refused("AuthenticationError", "AUTHENTICATION"),
    tells: [/401 "Authentication Error\."/],
  },
  {
    name: "code 401 with status 200",
    behaviours: [answer(http(replyOf(401, "Authentication Error.")))],
    read: refused("AuthenticationError", "AUTHENTICATION"),
    tells: [/401 "Authentication Error\."/, /lower-case hex/],
  },
  {
    name: "code 404 with is_success 1 for a missing header",
    behaviours: [answer(http(replyOf(404, "Missing X-Username: header", { is_success: "1" }).replaceAll("REPLY", "")))],
    read: refused("AuthenticationError", "AUTHENTICATION"),
    tells: [/404 "Missing X-Username: header"/],
  },
  {
    name: "code 200 with is_success 0",
    behaviours: [answer(http(replyOf(200, "Command successful", { is_success: "0" })))],
    read: refused("ApiError", "API_REFUSED"),
    charge: OPEN_CHARGE,
    tells: [/OpenSRS refused: 200 "Command successful"/],
  },
  { name: "an envelope with status 500", behaviours: [answer(http(available, "500 Oops"))], read: ANSWERED },
  {
    name: "an informational reply first",
    behaviours: [answer(Buffer.concat([Buffer.from("HTTP/1.1 103 Early Hints\r\n\r\n"), http(available)]))],
    read: ANSWERED,
  },
];

const lengths: Row[] = [
  {
    ...cutOff,
    name: "a body that ends before its Content-Length, in the middle of the envelope",
    behaviours: [answerAndEnd(http(available.slice(0, 300), "200 OK", { "Content-Length": available.length }))],
  },
  {
    name: "a whole envelope that is shorter than its Content-Length",
    behaviours: [answerAndEnd(http(available, "200 OK", { "Content-Length": available.length + 100 }))],
    read: ANSWERED,
    check: isAvailable,
  },
  {
    name: "a whole envelope that is shorter than its Content-Length, and then silence",
    behaviours: [answer(http(available, "200 OK", { "Content-Length": available.length + 100 }))],
    waits: true,
    read: ANSWERED,
    check: isAvailable,
  },
  {
    name: "an envelope that is longer than its Content-Length",
    behaviours: [answer(http(available, "200 OK", { "Content-Length": available.length - 40 }))],
    read: truncated,
    tells: [/ends in the middle of the envelope/, /a smaller `limit`/],
  },
  {
    name: "a body without a length that is cut off",
    behaviours: [answerAndEnd(UNTIL_CLOSED + available.slice(0, 300))],
    read: truncated,
  },
  { name: "a body without a length", behaviours: [answerAndEnd(UNTIL_CLOSED + available)], read: ANSWERED },
  {
    ...cutOff,
    name: "broken chunks",
    behaviours: [answer("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n<?xml ve\r\nnonsense\r\n")],
  },
  {
    name: "an empty body",
    behaviours: [answer(http(""))],
    read: sent("ReplyFormatError", "REPLY_NOT_ENVELOPE"),
    tells: [/The reply is empty/],
  },
  {
    name: "another document",
    behaviours: [answer(http(html("Welcome")))],
    read: sent("ReplyFormatError", "REPLY_NOT_ENVELOPE"),
    check: (error: ReplyFormatError) =>
      expect(error.snippet).toBe("<!DOCTYPE html> <html> <body>Welcome</body></html>"),
  },
];

const notes: Behaviour = async (peer) => {
  const text = replyOf(200, "Command successful", { attributes: { note: "Zo\u00eb \u20ac" } });
  await peer.request();
  // windows-1252 under a declaration that says UTF-8.
  await peer.write(http(Buffer.from(text.replace("\u20ac", "\x80"), "latin1")));
};

// What the parser leaves of these begins as bare XML does, in the middle of the envelope.
const badHeads = [
  ["a name with a space", "HTTP/1.1 200 OK\r\nX Cache: MISS\r\n"],
  ["a control character", "HTTP/1.1 200 OK\r\nX-Cache: \u0001\r\n"],
  ["chunks and a length", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n"],
  ["a stray line end", "HTTP/1.1 200 OK\r\nX-Cache: MISS\r\n\n"],
].flatMap(([what, head]): Row[] => {
  const headed = `${head}Content-Length: ${available.length}\r\n\r\n`;
  return [
    { name: `a header with ${what}`, behaviours: [answer(headed + available)], read: ANSWERED, check: isAvailable },
    {
      name: `a header with ${what}, and a piece of the envelope`,
      behaviours: [answer(headed + available.slice(0, 200))],
      read: sent("ReplyFormatError", "REPLY_NOT_ENVELOPE"),
      tells: [/The reply is no HTTP/],
    },
  ];
});

const big = Buffer.alloc(200_000, "x");
const limit = { maxReplyBytes: 100_000 };
const tooLarge = sent("ReplyFormatError", "REPLY_TOO_LARGE");
const coded = (encoding: string, body: Uint8Array) => [answer(http(body, "200 OK", { "Content-Encoding": encoding }))];

const bodies: Row[] = [
  { name: "gzip", behaviours: coded("gzip", gzipSync(available)), read: ANSWERED, check: isAvailable },
  { name: "x-gzip", behaviours: coded("x-gzip", gzipSync(available)), read: ANSWERED, check: isAvailable },
  { name: "deflate", behaviours: coded("deflate", deflateSync(available)), read: ANSWERED, check: isAvailable },
  { name: "br", behaviours: coded("br", brotliCompressSync(available)), read: ANSWERED, check: isAvailable },
  {
    name: "plain text that is said to be gzip",
    behaviours: coded("gzip", Buffer.from(available)),
    read: ANSWERED,
    fetch: NETWORK_CUT,
  },
  { name: "a small gzip of a large body", behaviours: coded("gzip", gzipSync(big)), options: limit, read: tooLarge },
  {
    name: "a body larger than allowed",
    behaviours: [answer(http(big))],
    options: limit,
    read: tooLarge,
    tells: [/larger than 100000 bytes/, /`maxReplyBytes` \(now 100000\)/],
  },
  {
    name: "40 MB",
    behaviours: [answer(http(Buffer.alloc(40_000_000, "x")))],
    read: tooLarge,
    tells: [/larger than 33554432 bytes/],
  },
  { name: "a byte order mark", behaviours: [answer(http(`\uFEFF${available}`))], read: ANSWERED, check: isAvailable },
  {
    name: "windows-1252",
    behaviours: [notes],
    read: ANSWERED,
    check: (reply: Reply<OpsAssoc>) => expect(reply.attributes).toEqual({ note: "Zo\u00eb \u20ac" }),
  },
  {
    name: "two documents, of which the first counts",
    behaviours: [answer(http(available + replyOf(485, "Domain taken")))],
    read: ANSWERED,
    check: isAvailable,
  },
];

describeRows([...statuses, ...lengths, ...badHeads, ...bodies], TRANSPORTS);
