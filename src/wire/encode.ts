import { WireFormatError } from "./error.js";
import { escapeAttribute, escapeText } from "./escape.js";
import { MAX_BYTES, MAX_DEPTH } from "./limits.js";
import type { OpsAssoc } from "./value.js";

const HEAD =
  "<?xml version='1.0' encoding='UTF-8' standalone='no' ?>\n<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>\n" +
  "<OPS_envelope><header><version>0.9</version></header><body><data_block>";
// Nothing follows the envelope, not even a line end: every byte is signed and counted.
const TAIL = "</data_block></body></OPS_envelope>";

/**
 * Writes the document of one request. `decodeEnvelope` reads it back as the same value.
 *
 * @param block Everything in the data block: `protocol`, `action`, `object`, `attributes` and what stands beside them.
 * Own enumerable keys are written in their order; `undefined` is left out, also in arrays; `""` and empty containers
 * are sent.
 * @throws WireFormatError `WIRE_NOT_A_VALUE` for a leaf that is not text, `WIRE_FORBIDDEN_CHARACTER` for one that XML
 * cannot carry, `WIRE_TOO_DEEP` beyond 64 levels (circular values end there too), `WIRE_TOO_LARGE` beyond 32 MiB.
 * Its `path` names the place, such as `attributes.nameserver_list[0].name`.
 * @see https://domains.opensrs.guide/docs/protocol-message-structure
 */
export function encodeEnvelope(block: OpsAssoc): string {
  const writer = new Writer();
  if (!isPlainObject(block)) throw writer.notAValue(block, "pass the data block as a plain object");
  writer.assoc(block, 1);
  const document = HEAD + writer.out + TAIL;
  // A UTF-16 unit takes at most three bytes, so that the bytes of ordinary documents need no counting.
  if (document.length > MAX_BYTES / 3 && Buffer.byteLength(document) > MAX_BYTES) throw tooLarge();
  return document;
}

class Writer {
  out = "";
  /** The keys and indices down to the value being written, for messages. */
  private readonly path: (string | number)[] = [];

  assoc(assoc: object, depth: number): void {
    this.out += "<dt_assoc>";
    for (const key of Object.keys(assoc)) {
      const value: unknown = (assoc as Record<string, unknown>)[key];
      if (value === undefined) continue;
      this.path[depth - 1] = key;
      const name = escapeAttribute(key);
      if (typeof name === "number") throw this.forbidden(name, "the key");
      this.item(name, value, depth);
    }
    this.path.length = depth - 1;
    this.out += "</dt_assoc>";
  }

  private array(array: readonly unknown[], depth: number): void {
    this.out += "<dt_array>";
    let index = 0;
    for (let place = 0; place < array.length; place++) {
      const value = array[place];
      if (value === undefined) continue;
      this.path[depth - 1] = place;
      this.item(String(index++), value, depth);
    }
    this.path.length = depth - 1;
    this.out += "</dt_array>";
  }

  private item(name: string, value: unknown, depth: number): void {
    if (typeof value === "string") {
      const text = escapeText(value);
      if (typeof text === "number") throw this.forbidden(text, "the text");
      this.out += `<item key="${name}">${text}</item>`;
      // Values shared between many places can multiply a small input into an endless output.
      if (this.out.length > MAX_BYTES) throw tooLarge();
      return;
    }
    const isArray = Array.isArray(value);
    if (!isArray && !isPlainObject(value)) throw this.notAValue(value, "write it as text");
    if (depth >= MAX_DEPTH) throw this.tooDeep();
    this.out += `<item key="${name}">`;
    if (isArray) this.array(value, depth + 1);
    else this.assoc(value, depth + 1);
    this.out += "</item>";
    if (this.out.length > MAX_BYTES) throw tooLarge();
  }

  notAValue(value: unknown, fix: string): WireFormatError {
    const path = pathText(this.path);
    const message = `${place(path)} is ${kindOf(value)}, which the OPS format cannot express: ${fix}.`;
    return new WireFormatError("WIRE_NOT_A_VALUE", message, path);
  }

  private forbidden(unit: number, where: string): WireFormatError {
    const path = pathText(this.path);
    const code = unit.toString(16).toUpperCase().padStart(4, "0");
    const kind = unit >= 0xd800 && unit <= 0xdfff ? "half of a surrogate pair" : "the character";
    const message = `${place(path)}: ${where} holds ${kind} U+${code}, which XML cannot carry: remove it.`;
    return new WireFormatError("WIRE_FORBIDDEN_CHARACTER", message, path);
  }

  private tooDeep(): WireFormatError {
    // The whole path of a circular value would be 64 times the same.
    const path = pathText(this.path.slice(0, 8));
    const message = `${place(path)} nests deeper than ${MAX_DEPTH} levels: is the value circular?`;
    return new WireFormatError("WIRE_TOO_DEEP", message, path);
  }
}

function tooLarge(): WireFormatError {
  return new WireFormatError("WIRE_TOO_LARGE", `The document is larger than ${MAX_BYTES} bytes: send less at a time.`);
}

// Also for objects of another realm, whose Object.prototype is another one; not for class instances, Map or Date.
function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object") {
    const name: unknown = value.constructor?.name;
    return typeof name === "string" && name !== "" ? `an instance of ${name}` : "an object of a class";
  }
  return typeof value === "undefined" ? "undefined" : `a ${typeof value}`;
}

const MAX_KEY_SHOWN = 60;

function pathText(path: readonly (string | number)[]): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (/^[\w-]{1,60}$/.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${JSON.stringify(step.length > MAX_KEY_SHOWN ? `${step.slice(0, MAX_KEY_SHOWN)}…` : step)}]`;
  }
  return text;
}

function place(path: string): string {
  return path === "" ? "The data block" : path;
}
