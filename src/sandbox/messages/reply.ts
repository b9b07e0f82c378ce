import type { Assoc } from "./codec.js";

/** What a handler answers. */
export interface Reply {
  readonly code: number;
  readonly text: string;
  readonly success: boolean;
  readonly attributes?: Assoc;
  /** Items beside response_code and response_text. */
  readonly items?: Assoc;
  /** Some replies do not say which object they are about. */
  readonly withoutObject?: boolean;
}

/** A success. */
export function done(attributes?: Assoc, text = "Command Successful", code = 200): Reply {
  return { code, text, success: true, ...(attributes && { attributes }) };
}

/** A command that is turned down: thrown by handlers from any depth, before they have changed anything. */
export class Refusal extends Error implements Reply {
  override readonly name = "Refusal";
  readonly success = false;
  readonly text: string;
  readonly attributes?: Assoc;
  readonly items?: Assoc;

  constructor(
    readonly code: number,
    text: string,
    details: { readonly attributes?: Assoc; readonly items?: Assoc } = {},
  ) {
    super(text);
    this.text = text;
    if (details.attributes) this.attributes = details.attributes;
    if (details.items) this.items = details.items;
  }
}

/** The data block of a reply to a command. */
export function replyBlock(object: string, reply: Reply): Assoc {
  return {
    protocol: "XCP",
    action: "REPLY",
    ...(reply.withoutObject ? {} : { object }),
    response_code: String(reply.code),
    response_text: reply.text,
    is_success: reply.success ? "1" : "0",
    ...reply.items,
    ...(reply.attributes && { attributes: reply.attributes }),
  };
}

// What follows comes from the HTTP layer of the server, before any command is looked at: no object is named there.

/** The whole answer to an address that is not allowed, item by item in the order of the published sample. */
export function addressRefusedBlock(address: string): Assoc {
  return {
    protocol: "XCP",
    response_text: `Connection refused: invalid ip address [${address}]`,
    action: "REPLY",
    response_code: "555",
  };
}

/** A header is missing. That is_success is 1 all the same is how the server was seen to answer for X-Username. */
export function headerMissingBlock(header: string): Assoc {
  return { protocol: "XCP", response_text: `Missing ${header}: header`, response_code: "404", is_success: "1" };
}

/** Unknown user, wrong key or wrong signature: the server does not say which. Its exact items are not recorded. */
export function notAuthenticatedBlock(): Assoc {
  return { protocol: "XCP", response_text: "Authentication Error", response_code: "401", is_success: "0" };
}

/** More connections are open than the reseller may have. Code and text are the guide's. */
export function tooManyConnectionsBlock(): Assoc {
  const response_text = "Exceeded max simultaneous connections";
  return { protocol: "XCP", action: "REPLY", response_text, response_code: "310", is_success: "0" };
}

/**
 * The body is empty or no envelope. OpenSRS's guide only says that the answer speaks of invalid XML; neither its code nor
 * its text is recorded, both are our choice.
 */
export function invalidXmlBlock(): Assoc {
  return {
    protocol: "XCP",
    response_text: "Invalid XML: the request is not an OPS envelope",
    action: "REPLY",
    response_code: "400",
    is_success: "0",
  };
}
