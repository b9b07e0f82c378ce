import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "../controls/faults.js";
import type { Connections } from "./connections.js";

/** What a gateway in front of a server that is down was seen to say, more or less. */
const GATEWAY_PAGE = Buffer.from(
  "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><h1>502 Bad Gateway</h1></body>\r\n</html>\r\n",
);

const PIECE_BYTES = 64;

/** Brings an answer to the client, or lets go wrong what is to go wrong. `bareXml`: what is sent instead of HTTP. */
export function deliver(
  { body, fault }: Answer,
  request: IncomingMessage,
  response: ServerResponse,
  connections: Connections,
  bareXml: () => Buffer,
  now: Date,
): void {
  const { socket } = request;
  if (request.httpVersion === "1.1") response.removeHeader("Connection");
  switch (fault?.kind) {
    case "cut":
    case "late":
      connections.cut(socket);
      break;
    case "silence":
      break;
    case "bare-xml":
      connections.sayAndCut(socket, bareXml());
      break;
    case "html-502":
      response.writeHead(502, { "Content-Type": "text/html", "Content-Length": GATEWAY_PAGE.length });
      response.end(GATEWAY_PAGE);
      break;
    case "half-reply":
      writeHead(response, now, body.length);
      response.write(body.subarray(0, body.length / 2), () => socket.destroySoon());
      break;
    case "wrong-length":
      writeHead(response, now, Math.floor(body.length / 2));
      response.end(body);
      break;
    case "delay":
      afterwards(response, fault.ms, () => {
        send(response, now, body);
        return true;
      });
      break;
    case "slow":
      writeHead(response, now, body.length);
      trickle(response, body, fault.ms);
      break;
    default:
      send(response, now, body);
  }
}

function send(response: ServerResponse, now: Date, body: Buffer): void {
  writeHead(response, now, body.length);
  response.end(body);
}

/** The recorded headers, and no others where the client needs none. */
function writeHead(response: ServerResponse, now: Date, length: number): void {
  response.writeHead(200, {
    Server: "OpenSRS/XML-RSA Server",
    "Content-Type": "text/xml",
    "Content-Length": length,
    // By the sandbox's own clock, as everything else it says.
    Date: now.toUTCString(),
  });
}

function trickle(response: ServerResponse, body: Buffer, ms: number): void {
  let sent = 0;
  afterwards(response, ms, () => {
    const piece = body.subarray(sent, sent + PIECE_BYTES);
    sent += piece.length;
    if (sent < body.length) response.write(piece);
    else response.end(piece);
    return sent >= body.length;
  });
}

/** Does something every `ms` until it is done or the connection ends, be it that the sandbox closes. */
function afterwards(response: ServerResponse, ms: number, step: () => boolean): void {
  const timer = setInterval(() => {
    if (step()) clearInterval(timer);
  }, ms);
  response.once("close", () => clearInterval(timer));
}
