import type { Assoc } from "../messages/codec.js";
import { Refusal } from "../messages/reply.js";
import { required, text } from "./fields.js";
import { nextId, type Profile, type State } from "./state.js";

/** A registrant's login as it was sent. */
export interface Login {
  readonly username: string;
  readonly password: string;
}

/** Reads the login for a new domain: a new one, or that of another domain, which must then be opened with its own. */
export function readLogin(
  attributes: Assoc,
  state: State,
  usernameKey = "reg_username",
  passwordKey = "reg_password",
): Login {
  const username = required(attributes, usernameKey, `Required field '${usernameKey}' not provided.`);
  const password = required(attributes, passwordKey, `Required field '${passwordKey}' not provided.`);
  if (!/^[A-Za-z0-9]{3,20}$/.test(username)) throw new Refusal(465, "Invalid syntax for registrant username.");
  checkPassword(password);
  const regDomain = text(attributes, "reg_domain").toLowerCase();
  const other = state.domains[regDomain];
  const owner = other && state.profiles[other.profile];
  if (regDomain !== "" && (owner?.username !== username || owner.password !== password)) {
    throw new Refusal(415, "Authentication Error.");
  }
  return { username, password };
}

/** The rules for a registrant's password. */
export function checkPassword(password: string): void {
  if (password.length < 10) throw new Refusal(465, "Password length below minimum: 10 characters.");
  if (password.length > 20) throw new Refusal(465, "Password exceeded maximum length: 20 characters.");
}

/** The profile of a login; a login that is new gets a new one. */
export function openProfile(state: State, { username, password }: Login): Profile {
  const known = Object.values(state.profiles).find(
    (profile) => profile.username === username && profile.password === password,
  );
  if (known !== undefined) return known;
  const profile: Profile = { id: nextId(state), username, password, subuser: null };
  state.profiles[profile.id] = profile;
  return profile;
}
