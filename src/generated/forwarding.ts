// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { Reply } from "../exchange/reply.js";
import type { OpenSrsMethods } from "./methods.js";
import type { ForwardingRule, ReplyForwardingRule } from "./types.js";

/** What `CREATE_DOMAIN_FORWARDING DOMAIN` takes. Turns on URL forwarding for a domain; `setDomainForwarding` then sets the targets. */
export interface CreateDomainForwardingInput {
  /**
   * The domain.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The same domain, beside the action as the guide's examples have it; `domain` among the attributes will do.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the official toolkit refuses it together with a domain.
   * For: neither domain nor envelope_domain is sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
}
/** What {@link OpenSrsMethods.createDomainForwarding} gives. Turns on URL forwarding for a domain; `setDomainForwarding` then sets the targets. */
export interface CreateDomainForwardingAttributes {}
/** The reply of {@link OpenSrsMethods.createDomainForwarding}. */
export type CreateDomainForwardingReply = Reply<CreateDomainForwardingAttributes>;

/** What `DELETE_DOMAIN_FORWARDING DOMAIN` takes. Removes URL forwarding and all its rules from a domain. */
export interface DeleteDomainForwardingInput {
  /** The domain. */
  domain: string;
}
/** What {@link OpenSrsMethods.deleteDomainForwarding} gives. Removes URL forwarding and all its rules from a domain. */
export interface DeleteDomainForwardingAttributes {}
/** The reply of {@link OpenSrsMethods.deleteDomainForwarding}. */
export type DeleteDomainForwardingReply = Reply<DeleteDomainForwardingAttributes>;

/** What `GET_DOMAIN_FORWARDING DOMAIN` takes. Reads the URL forwarding rules of a domain. */
export interface GetDomainForwardingInput {
  /**
   * The domain.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The same domain, beside the action as the guide's examples have it; `domain` among the attributes will do.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the official toolkit refuses it together with a domain.
   * For: neither domain nor envelope_domain is sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
}
/** What {@link OpenSrsMethods.getDomainForwarding} gives. Reads the URL forwarding rules of a domain. */
export interface GetDomainForwardingAttributes {
  /** The rules; can be empty. */
  forwarding: Array<ReplyForwardingRule>;
}
/** The reply of {@link OpenSrsMethods.getDomainForwarding}. */
export type GetDomainForwardingReply = Reply<GetDomainForwardingAttributes>;

/** What `SET_DOMAIN_FORWARDING DOMAIN` takes. Sets the URL forwarding rules of a domain; `createDomainForwarding` must come first. */
export interface SetDomainForwardingInput {
  /**
   * The domain.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The same domain, beside the action as the guide's examples have it; `domain` among the attributes will do.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the official toolkit refuses it together with a domain.
   * For: neither domain nor envelope_domain is sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** The rules; without them nothing is set. */
  forwarding?: ReadonlyArray<ForwardingRule> | undefined;
}
/** What {@link OpenSrsMethods.setDomainForwarding} gives. Sets the URL forwarding rules of a domain; `createDomainForwarding` must come first. */
export interface SetDomainForwardingAttributes {}
/** The reply of {@link OpenSrsMethods.setDomainForwarding}. */
export type SetDomainForwardingReply = Reply<SetDomainForwardingAttributes>;
