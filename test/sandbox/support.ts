import { createHash } from "node:crypto";
import { request as httpRequest, type IncomingHttpHeaders, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import { connect as connectTcp, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { XMLParser } from "fast-xml-parser";
import type { Sandbox } from "../../src/sandbox/index.js";

/** Anything that a test sends or reads; texts are sent as they are. */
export type Data = string | Data[] | { [key: string]: Data };

/** A request document, written here by hand so that no code of the sandbox is its own witness. */
export function envelope(
  action: string,
  object: string,
  attributes: Data = {},
  beside: Record<string, Data> = {},
): string {
  return `<?xml version='1.0' encoding='UTF-8' standalone='no' ?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope><header><version>0.9</version></header><body><data_block>${write({
    protocol: "XCP",
    action,
    object,
    ...beside,
    attributes,
  })}</data_block></body></OPS_envelope>`;
}

function write(data: Data): string {
  if (typeof data === "string") return escapeText(data);
  const kind = Array.isArray(data) ? "dt_array" : "dt_assoc";
  const items = Object.entries(data).map(([key, value]) => `<item key="${escapeText(key)}">${write(value)}</item>`);
  return `<${kind}>${items.join("")}</${kind}>`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

export function sign(body: string | Uint8Array, key: string): string {
  const inner = createHash("md5").update(body).update(key).digest("hex");
  return createHash("md5").update(inner).update(key).digest("hex");
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Posts bytes with headers, exactly those. */
export function post(
  sandbox: Sandbox,
  body: string | Uint8Array,
  headers: Record<string, string>,
  options: RequestOptions = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { ca } = sandbox.environment;
    const send = ca ? httpsRequest : httpRequest;
    const request = send(sandbox.url, { method: "POST", headers, ...(ca && { ca }), ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** Posts a document with a sound signature. */
export function postSigned(sandbox: Sandbox, xml: string, options?: RequestOptions): Promise<Answer> {
  return post(sandbox, xml, signedHeaders(sandbox, xml), options);
}

export function signedHeaders({ credentials }: Sandbox, xml: string): Record<string, string> {
  return {
    "Content-Type": "text/xml",
    "Content-Length": String(Buffer.byteLength(xml)),
    "X-Username": credentials.username,
    "X-Signature": sign(xml, credentials.privateKey),
  };
}

/** A reply, read. */
export interface Reply {
  protocol: string;
  response_code: string;
  response_text: string;
  is_success: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into replies of every shape
  attributes: any;
  [item: string]: unknown;
}

/** Sends one command and reads its reply. */
export async function call(
  sandbox: Sandbox,
  action: string,
  attributes: Data = {},
  { object = "DOMAIN", ...beside }: { object?: string; [item: string]: Data | undefined } = {},
): Promise<Reply> {
  const answer = await postSigned(sandbox, envelope(action, object, attributes, beside as Record<string, Data>));
  return read(answer.body);
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  parseTagValue: false,
  trimValues: false,
  attributeNamePrefix: "",
});

// biome-ignore lint/suspicious/noExplicitAny: a parser's tree
type Tree = any;

export function read(document: string): Reply {
  const child = (nodes: Tree, name: string): Tree => nodes.find((node: Tree) => name in node)[name];
  return value(child(child(child(parser.parse(document), "OPS_envelope"), "body"), "data_block")) as unknown as Reply;
}

function value(nodes: Tree): Data {
  const holder = nodes.find((node: Tree) => "dt_assoc" in node || "dt_array" in node);
  if (holder === undefined) return nodes.map((node: Tree) => node["#text"] ?? "").join("");
  const items = (holder.dt_assoc ?? holder.dt_array).filter((node: Tree) => "item" in node);
  if (holder.dt_array) return items.map((node: Tree) => value(node.item));
  return Object.fromEntries(items.map((node: Tree) => [node[":@"].key, value(node.item)]));
}

/** Opens a bare connection, TCP or TLS as the sandbox is. */
export function connect(sandbox: Sandbox): Socket {
  const { hostname: host, port } = new URL(sandbox.url);
  const { ca } = sandbox.environment;
  return ca ? connectTls({ host, port: Number(port), ca }) : connectTcp({ host, port: Number(port) });
}

/** Everything that arrives on a connection until it ends, and the code of the error it ended with, if any. */
export function drain(socket: Socket): Promise<{ text: string; error: string | undefined }> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let error: string | undefined;
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("error", (cause: NodeJS.ErrnoException) => {
      error = cause.code;
    });
    socket.on("close", () => resolve({ text: Buffer.concat(chunks).toString(), error }));
  });
}

export const contact = {
  first_name: "Zoë",
  last_name: "O'Brien & Söhne",
  org_name: "株式会社 <Example>",
  address1: "1 Main Street",
  city: "Toronto",
  state: "ON",
  postal_code: "M5V 2T6",
  country: "CA",
  phone: "+1.4165550123",
  email: "owner@reseller.example",
};

/** The attributes of a sound registration. */
export function registration(domain: string, changes: Record<string, Data> = {}): Record<string, Data> {
  return {
    domain,
    reg_type: "new",
    period: "1",
    reg_username: "registrant",
    reg_password: "secret-pass-1",
    custom_tech_contact: "0",
    custom_nameservers: "0",
    contact_set: { owner: contact, admin: contact, billing: contact },
    ...changes,
  };
}
