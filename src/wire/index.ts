export { type DecodeOptions, decodeEnvelope } from "./decode.js";
export { encodeEnvelope } from "./encode.js";
export { WireFormatError, type WireFormatErrorCode, type WirePlace } from "./error.js";
export { MAX_BYTES, MAX_DEPTH } from "./limits.js";
export { signRequest } from "./sign.js";
export type { OpsAssoc, OpsValue } from "./value.js";
