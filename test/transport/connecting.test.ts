import { expect } from "vitest";
import type { ConnectError, TimeoutError } from "../../src/index.js";
import { TRANSPORTS } from "../support/client.js";
import { describeRows, LIMIT_MS, NETWORK_CUT, type Row, sent, unsent } from "../support/matrix.js";

const untrusted = unsent("ConnectError", "CONNECT_TLS", { retryable: false, attempts: 1 });
const notTls = unsent("ConnectError", "CONNECT_NOT_TLS", { retryable: false, attempts: 1 });
// An open connection can break with the same code: fetch does not tell which it was.
const brokenTls = { ...NETWORK_CUT, requests: 0 };
const noConnection = unsent("TimeoutError", "TIMEOUT_CONNECT", { attempts: 1 });
const noReply = sent("TimeoutError", "TIMEOUT_REPLY");

const expectPhase = (phase: string, systemCode: string) => (error: ConnectError) =>
  expect(error).toMatchObject({ phase, systemCode, host: "127.0.0.1" });

const rows: Row[] = [
  {
    name: "a port where nothing listens",
    refused: true,
    read: unsent("ConnectError", "CONNECT_REFUSED"),
    tells: [/refuses connections/, /Nothing listens on port \d+ of this machine: is the sandbox still running/],
    check: expectPhase("tcp", "ECONNREFUSED"),
  },
  {
    name: "a reset in the middle of the TLS handshake",
    schemes: ["https"],
    beforeTls: (socket) => socket.once("data", () => socket.resetAndDestroy()),
    read: unsent("ConnectError", "CONNECT_RESET"),
    // To fetch this looks like a reset of an open connection.
    fetch: { ...NETWORK_CUT, requests: 0 },
  },
  {
    name: "a connection closed instead of a certificate",
    schemes: ["https"],
    beforeTls: (socket) => socket.once("data", () => socket.end()),
    read: unsent("ConnectError", "CONNECT_RESET"),
    tells: [/before it showed a certificate/, /What listens on port \d+ of this machine cuts the connection/],
    check: expectPhase("tls", "ECONNRESET"),
  },
  {
    name: "an untrusted certificate",
    schemes: ["https"],
    certificate: "untrusted",
    read: untrusted,
    tells: [/cannot be trusted/, /`\{ baseUrl, ca \}`/, /never switched off/],
    check: expectPhase("tls", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"),
  },
  {
    name: "an expired certificate",
    schemes: ["https"],
    certificate: "expired",
    read: untrusted,
    tells: [/clock is wrong/],
    check: expectPhase("tls", "CERT_HAS_EXPIRED"),
  },
  {
    name: "the certificate of another host",
    schemes: ["https"],
    certificate: "otherName",
    read: untrusted,
    check: expectPhase("tls", "ERR_TLS_CERT_ALTNAME_INVALID"),
  },
  {
    name: "HTTP on the port of https",
    schemes: ["https"],
    certificate: "none",
    behaviours: [
      async (peer) => {
        await peer.firstByte();
        peer.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
      },
    ],
    read: notTls,
    fetch: brokenTls,
    check: (error: Error, kind) => {
      if (kind === "fetch") return;
      for (const text of [/does not speak TLS/, /port 55443/, /undiciTransport\(\{ proxy \}\)/])
        expect(error.message).toMatch(text);
    },
  },
  {
    name: "a mail server on the port of https",
    schemes: ["https"],
    certificate: "none",
    behaviours: [(peer) => peer.write("220 mail.example.com ESMTP\r\n")],
    read: notTls,
    fetch: brokenTls,
  },
  {
    name: "silence instead of a TLS handshake",
    schemes: ["https"],
    beforeTls: () => {},
    waits: true,
    read: noConnection,
    fetch: { ...noReply, requests: 0 },
    check: (error: TimeoutError, kind) =>
      expect(error).toMatchObject({ phase: kind === "fetch" ? "reply" : "connect", limitMs: LIMIT_MS }),
  },
  {
    name: "silence to the request",
    behaviours: [(peer) => peer.request()],
    waits: true,
    read: noReply,
    tells: [/No whole reply within 2000 ms/, /80 seconds or more are advised for orders/],
    check: (error: TimeoutError) => expect(error).toMatchObject({ phase: "reply", limitMs: LIMIT_MS }),
  },
  {
    name: "silence in the middle of the headers",
    behaviours: [
      async (peer) => {
        await peer.request();
        await peer.write("HTTP/1.1 200 OK\r\nContent-Ty");
      },
    ],
    waits: true,
    read: noReply,
    check: (error: TimeoutError) => expect(error.phase).toBe("reply"),
  },
  {
    name: "silence in the middle of the body",
    behaviours: [
      async (peer) => {
        await peer.request();
        await peer.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<?xml version='1.0'?><OPS_env");
      },
    ],
    waits: true,
    read: noReply,
    check: (error: TimeoutError) => expect(error.phase).toBe("body"),
  },
  {
    name: "a connection closed before the request",
    behaviours: [(peer) => peer.end()],
    read: { ...NETWORK_CUT, requests: 0 },
  },
  {
    name: "a reset after the first byte of the request",
    behaviours: [
      async (peer) => {
        await peer.firstByte();
        peer.reset();
      },
    ],
    read: { ...NETWORK_CUT, requests: 0 },
    tells: [/cut after the request had left/, /ECONNRESET/],
  },
  {
    name: "a reset after the request",
    behaviours: [
      async (peer) => {
        await peer.request();
        peer.reset();
      },
    ],
    read: NETWORK_CUT,
    tells: [/cut after the request had left/, /look before you repeat/],
  },
  {
    name: "a connection closed after the request",
    behaviours: [
      async (peer) => {
        await peer.request();
        peer.end();
      },
    ],
    read: NETWORK_CUT,
  },
];

describeRows(rows, TRANSPORTS);
