// As much of ASN.1's DER as a certificate request and a certificate need. Node reads and checks certificates but writes
// none and reads no requests; libraries that do take longer to load than the whole sandbox, and only asynchronously sign.

/** One element: its tag, and where its contents are. */
export interface Element {
  readonly tag: number;
  /** The element with its tag and length. */
  readonly whole: Buffer;
  readonly contents: Buffer;
}

/** The element at the start of the bytes. Throws a RangeError when there is none. */
export function readElement(bytes: Buffer): Element {
  const tag = bytes[0];
  const first = bytes[1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) throw new RangeError("not DER");
  const extra = first < 0x80 ? 0 : first & 0x7f;
  if (extra > 4 || first === 0x80 || bytes.length < 2 + extra) throw new RangeError("not DER");
  const length = extra === 0 ? first : bytes.readUIntBE(2, extra);
  const end = 2 + extra + length;
  if (bytes.length < end) throw new RangeError("not DER");
  return { tag, whole: bytes.subarray(0, end), contents: bytes.subarray(2 + extra, end) };
}

/** The elements that follow each other in the bytes. */
export function readElements(bytes: Buffer): Element[] {
  const elements: Element[] = [];
  for (let rest = bytes; rest.length > 0; ) {
    const element = readElement(rest);
    elements.push(element);
    rest = rest.subarray(element.whole.length);
  }
  return elements;
}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** Writes an element. */
export function element(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const contents = Buffer.concat(parts);
  if (contents.length < 0x80) return Buffer.concat([Buffer.from([tag, contents.length]), contents]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(contents.length);
  const digits = length.subarray(length.findIndex((byte) => byte !== 0));
  return Buffer.concat([Buffer.from([tag, 0x80 | digits.length]), digits, contents]);
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => element(TAG.sequence, ...parts);

/** A bit string of whole bytes. */
export const bitString = (bytes: Uint8Array): Buffer => element(TAG.bitString, Buffer.from([0]), bytes);

/** A whole number that is not negative. */
export function integerElement(value: number): Buffer {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), "0"), "hex");
  return element(TAG.integer, ...((bytes[0] as number) >= 0x80 ? [Buffer.from([0]), bytes] : [bytes]));
}

/** An object identifier such as `2.5.4.3`. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((arc) => {
    const digits = [arc & 0x7f];
    for (let left = arc >>> 7; left > 0; left >>>= 7) digits.unshift(0x80 | (left & 0x7f));
    return digits;
  });
  return element(TAG.oid, Buffer.from(bytes));
}

/** The dotted form of an identifier's contents. */
export function dottedOid(contents: Buffer): string {
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of contents) {
    arc = arc * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      arcs.push(arc);
      arc = 0;
    }
  }
  const [first = 0, ...rest] = arcs;
  return [Math.min(Math.floor(first / 40), 2), first - Math.min(Math.floor(first / 40), 2) * 40, ...rest].join(".");
}

/** A time, in the form that certificates want for its year. */
export function timeElement(time: number): Buffer {
  const text = `${new Date(time).toISOString().replace(/\D/g, "").slice(0, 14)}Z`;
  return Number(text.slice(0, 4)) < 2050
    ? element(TAG.utcTime, Buffer.from(text.slice(2)))
    : element(TAG.generalizedTime, Buffer.from(text));
}
