import type { Socket } from "node:net";
import type { Sandbox } from "../../src/sandbox/index.js";
import { connect, signedHeaders } from "./support.js";

/** A reply as far as it came: `whole` when head and body are complete by the server's own count. */
export interface Arrival {
  readonly status: number;
  readonly body: string;
  readonly whole: boolean;
}

/** One caller with one connection, kept while all goes well and made anew after anything odd. */
export class Caller {
  readonly #sandbox: Sandbox;
  #socket: Socket | undefined;

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
  }

  /** Sends a signed document exactly once and gives what comes back until it is complete or the connection ends. */
  async ask(xml: string): Promise<Arrival> {
    const headers = Object.entries(signedHeaders(this.#sandbox, xml)).map(([name, value]) => `${name}: ${value}\r\n`);
    this.#socket ??= connect(this.#sandbox);
    const socket = this.#socket;
    const arrival = read(socket);
    socket.write(`POST / HTTP/1.1\r\nHost: localhost\r\n${headers.join("")}\r\n${xml}`);
    const { status, body, whole } = await arrival;
    const sound = whole && status === 200 && body.endsWith("</OPS_envelope>");
    if (!sound) await this.hangUp();
    return { status, body, whole };
  }

  async hangUp(): Promise<void> {
    const socket = this.#socket;
    this.#socket = undefined;
    if (socket === undefined || socket.closed) return;
    const closed = new Promise((resolve) => socket.once("close", resolve));
    socket.destroy();
    await closed;
  }
}

function read(socket: Socket): Promise<Arrival> {
  return new Promise((resolve) => {
    let bytes = Buffer.alloc(0);
    const settle = (whole: boolean): void => {
      socket.off("data", onData).off("close", onClose);
      const [head = "", body = ""] = splitOnce(bytes.toString());
      resolve({ status: Number(head.split(" ")[1] ?? 0), body, whole });
    };
    const onClose = (): void => settle(false);
    const onData = (chunk: Buffer): void => {
      bytes = Buffer.concat([bytes, chunk]);
      const [head, body] = splitOnce(bytes.toString());
      const length = /^content-length: (\d+)/im.exec(head ?? "");
      if (length && body !== undefined && Buffer.byteLength(body) >= Number(length[1])) settle(true);
    };
    socket.on("data", onData).once("close", onClose);
    if (socket.listenerCount("error") === 0) socket.on("error", () => {});
  });
}

function splitOnce(text: string): [head: string, body?: string] {
  const at = text.indexOf("\r\n\r\n");
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 4)];
}
