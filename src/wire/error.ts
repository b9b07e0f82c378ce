/** What was wrong with a document or a value. Stable; to be compared, where the message may change. */
export type WireFormatErrorCode =
  /** Decoding: the document is something else, such as an empty body or a proxy's HTML page. */
  | "WIRE_NOT_AN_ENVELOPE"
  /** Decoding: the envelope begins but its end is missing. */
  | "WIRE_TRUNCATED"
  /** Decoding: the envelope is there, but it is not well-formed XML. */
  | "WIRE_MALFORMED"
  /** Either way: nested deeper than {@link MAX_DEPTH} levels; encoding ends a circular value this way. */
  | "WIRE_TOO_DEEP"
  /** Either way: more bytes than allowed. */
  | "WIRE_TOO_LARGE"
  /** Encoding: a key or a text holds a character that XML 1.0 cannot carry. */
  | "WIRE_FORBIDDEN_CHARACTER"
  /** Encoding: a value that is neither text, nor an array, nor a plain object. */
  | "WIRE_NOT_A_VALUE";

/** A place in a document, both counted from 1. */
export interface WirePlace {
  readonly line: number;
  readonly column: number;
}

/**
 * The one error of the wire: a value that cannot be written or a document that cannot be read.
 * It never carries the text of a value, which may be a password or an auth code.
 */
export class WireFormatError extends Error {
  override readonly name = "WireFormatError";
  readonly code: WireFormatErrorCode;
  /** Encoding only: where the fault is, such as `attributes.contact_set.owner.org_name`. Empty for the block itself. */
  readonly path: string | undefined;
  /** Decoding only: where in the document the envelope stops being well-formed, counted from 1. */
  readonly place: WirePlace | undefined;

  constructor(code: WireFormatErrorCode, message: string, path?: string, place?: WirePlace) {
    super(message);
    this.code = code;
    this.path = path;
    this.place = place;
  }
}
