import type { Answer } from "../../src/exchange/reply.js";
import type { OpsAssoc } from "../../src/wire/index.js";

/** Replies written by hand, in the server's own form, so that no code of the library is its own witness. */

export type Data = string | Data[] | { readonly [key: string]: Data };

export function envelopeOf(block: Data): string {
  return `<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
 <header>
  <version>0.9</version>
  </header>
 <body>
  <data_block>
   ${write(block)}
  </data_block>
 </body>
</OPS_envelope>`;
}

function write(data: Data): string {
  if (typeof data === "string") return escapeText(data);
  const kind = Array.isArray(data) ? "dt_array" : "dt_assoc";
  const items = Object.entries(data).map(([key, item]) => `<item key="${key}">${write(item)}</item>`);
  return `<${kind}>${items.join("")}</${kind}>`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** A reply with this code; `is_success` as the code has it unless told otherwise. */
export function replyOf(code: number, text: string, more: { readonly [key: string]: Data } = {}): string {
  const is_success = code < 300 ? "1" : "0";
  return envelopeOf({
    protocol: "XCP",
    action: "REPLY",
    response_code: `${code}`,
    response_text: text,
    is_success,
    ...more,
  });
}

/** The answer to LOOKUP DOMAIN for a free name. */
export const available = replyOf(210, "Domain available", { object: "DOMAIN", attributes: { status: "available" } });

/** What an address that is not allowed gets: no status line, no headers, and then a reset. */
export function bareRefusal(text = "Connection refused: invalid ip address [203.0.113.150]"): string {
  return envelopeOf({ protocol: "XCP", response_text: text, action: "REPLY", response_code: "555" });
}

/** An HTTP reply as OpenSRS sends it. */
export function http(
  body: string | Uint8Array,
  status = "200 OK",
  headers: Record<string, string | number> = {},
): Buffer {
  const bytes = Buffer.from(body as string);
  const all = {
    Server: "OpenSRS/XML-RSA Server",
    "Content-Type": "text/xml",
    "Content-Length": bytes.length,
    ...headers,
  };
  const rows = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${rows.join("")}\r\n`), bytes]);
}

/** The answer of a call that brought this block at once. */
export function answerOf(block: OpsAssoc): Answer {
  return { block, foreign: [], attempts: 1, elapsedMs: 0 };
}
