import { type FieldFacts, inEnvelope, integer, text } from "../../schema/fields.js";
import { domainOrCookie } from "../types/domain-or-cookie.js";

/** What every sub-user command sends beside its attributes. */
export function parentProfile() {
  return {
    ...domainOrCookie(),
    username: inEnvelope(text("Username of the registrant profile that the sub-user belongs to."), "username"),
  };
}

export const ENVELOPE_NOTE =
  "The guide lists `domain` among the attributes, its examples and the official toolkit send it beside them, as does this library.";

export function permission(facts: FieldFacts = {}) {
  const description =
    "What the sub-user may change, added up: 1 owner, 2 admin, 4 billing, 8 tech, 16 nameservers, 32 rsp_whois_info.";
  return integer(description, facts);
}

/** Codes of the general table that fit adding or changing a sub-user. */
export const SUBUSER_CODES = {
  200: "done",
  435: "the sub-user's permissions do not allow it",
  447: "the profile has its sub-user already",
  465: "the sub-user is the owner, or its name or password is malformed",
  480: "there is no such sub-user or profile",
} as const;
