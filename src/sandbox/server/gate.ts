import type { Account } from "../account.js";
import type { Answer } from "../controls/faults.js";
import { dispatch } from "../dispatch.js";
import { type Assoc, encodeReply } from "../messages/codec.js";
import {
  addressRefusedBlock,
  headerMissingBlock,
  invalidXmlBlock,
  notAuthenticatedBlock,
  tooManyConnectionsBlock,
} from "../messages/reply.js";
import type { AllowedAddresses } from "./addresses.js";
import type { Application, IncomingRequest } from "./server.js";
import { signatureOf } from "./signature.js";

/** A reseller's name and key, as the client's options take them. */
export interface SandboxCredentials {
  readonly username: string;
  /** The key that requests are signed with. */
  readonly privateKey: string;
}

/** What stands between the socket and the commands: the address rules, the headers and the signature, in this order. */
export function createGate(account: Account, credentials: SandboxCredentials, allowed: AllowedAddresses): Application {
  const noted = (block: Assoc): Buffer => {
    const { response_code: code, response_text: text } = block;
    account.history.record({ code: Number(code), text: String(text), outcome: "refused" });
    return encodeReply(block);
  };
  const turnAway = (block: Assoc): Answer => ({ body: noted(block) });
  return {
    admits(address) {
      const admitted = allowed.includes(address);
      if (!admitted) noted(addressRefusedBlock(address));
      return admitted;
    },
    now: account.now,
    refusal: (address) => encodeReply(addressRefusedBlock(address)),
    handshakeFails() {
      const fails = account.faults.ofHandshake();
      if (fails) account.history.record({ code: 0, text: "", outcome: "prevented", faulted: "tls" });
      return fails;
    },
    async answer({ username, signature, body, connections }: IncomingRequest) {
      if (username === undefined) return turnAway(headerMissingBlock("X-Username"));
      // Only the other header's answer is recorded; this one's is taken to be alike.
      if (signature === undefined) return turnAway(headerMissingBlock("X-Signature"));
      // No signature fits a body that was not sent, yet the guide calls the answer to it an XML fault, not a 401.
      if (body.length === 0) return turnAway(invalidXmlBlock());
      if (username.trim() !== credentials.username || signature !== signatureOf(body, credentials.privateKey)) {
        return turnAway(notAuthenticatedBlock());
      }
      if (connections > account.maxConnections) return turnAway(tooManyConnectionsBlock());
      return dispatch(account, body);
    },
  };
}
