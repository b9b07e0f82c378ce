/**
 * Whether Node verifies no certificates unless it is told to: true of `fetch` and of all that states nothing. Read
 * anew each time, as Node does.
 */
export function isVerificationOff(): boolean {
  return process.env.NODE_TLS_REJECT_UNAUTHORIZED === "0";
}
