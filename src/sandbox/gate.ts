import type { AllowedAddresses } from "./addresses.js";
import { type Assoc, encodeReply } from "./codec.js";
import { type Account, dispatch } from "./dispatch.js";
import { addressRefusedBlock, headerMissingBlock, invalidXmlBlock, notAuthenticatedBlock } from "./reply.js";
import type { Application, IncomingRequest } from "./server.js";
import { signatureOf } from "./signature.js";

/** A reseller's name and key. */
export interface SandboxCredentials {
  readonly username: string;
  readonly privateKey: string;
}

/** What stands between the socket and the commands: the address rules, the headers and the signature, in this order. */
export function createGate(account: Account, credentials: SandboxCredentials, allowed: AllowedAddresses): Application {
  const turnAway = (block: Assoc): Buffer => {
    account.history.record({
      code: Number(block.response_code),
      text: String(block.response_text),
      outcome: "refused",
    });
    return encodeReply(block);
  };
  return {
    admits: (address) => allowed.includes(address),
    refusal: (address) => turnAway(addressRefusedBlock(address)),
    answer({ username, signature, body }: IncomingRequest) {
      if (username === undefined) return turnAway(headerMissingBlock("X-Username"));
      // Only the other header's answer is recorded; this one's is taken to be alike.
      if (signature === undefined) return turnAway(headerMissingBlock("X-Signature"));
      // No signature fits a body that was not sent, yet the guide calls the answer to it an XML fault, not a 401.
      if (body.length === 0) return turnAway(invalidXmlBlock());
      if (username.trim() !== credentials.username || signature !== signatureOf(body, credentials.privateKey)) {
        return turnAway(notAuthenticatedBlock());
      }
      return dispatch(account, body);
    },
  };
}
