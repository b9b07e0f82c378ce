import { OpenSrsClient } from "../../../src/index.js";

/** A client that only checks. */
export function clientOf(): OpenSrsClient {
  return new OpenSrsClient({ environment: "horizon", username: "reseller", privateKey: "5ca1ab1e".repeat(14) });
}
