import type { Context, Handlers } from "../business/command.js";
import { flag, integer, required, text, word } from "../business/fields.js";
import {
  domainsOf,
  findDomain,
  invalidCookie,
  logIn,
  ownDomain,
  profileOf,
  registrantDomain,
  sessionOf,
  tldOf,
} from "../business/ownership.js";
import { checkPassword, openProfile, readLogin } from "../business/profiles.js";
import { openRequest } from "../business/queries.js";
import { type Domain, nextId, type Profile, remember, type Session } from "../business/state.js";
import type { Assoc } from "../messages/codec.js";
import { unixSeconds, utcDateTime } from "../messages/dates.js";
import { done, Refusal, type Reply } from "../messages/reply.js";

const KEPT_SESSIONS = 1000;

function setCookie(context: Context): Reply {
  const { command, state, now, random } = context;
  const { attributes } = command;
  const username = required(attributes, "reg_username", "Required field 'reg_username' not provided.");
  const password = required(attributes, "reg_password", "Required field 'reg_password' not provided.");
  const domain = registrantDomain(context);
  const session = logIn(context, domain, username, password);
  const digits = (length: number): string => random.characters(length, "0123456789");
  const cookie = `${digits(16)}:${digits(6)}:${digits(5)}`;
  remember(state.sessions, cookie, session, KEPT_SESSIONS);
  return done({
    ...sessionItems(context, domain, cookie, session),
    last_access_time: unixSeconds(now),
    last_ip: "",
    permission: session.subuser === 0 ? "" : String(profileOf(context, domain).subuser?.permission ?? ""),
  });
}

function updateCookie(context: Context): Reply {
  const { command, state } = context;
  const cookie = text(command.envelope, "cookie") || required(command.attributes, "cookie", "No Cookie Supplied.");
  if (!(cookie in state.sessions)) throw invalidCookie();
  required(command.attributes, "domain", "No Domain Supplied.");
  const domain = findDomain(state, required(command.attributes, "domain_new"));
  const username = required(command.attributes, "reg_username");
  const session = logIn(context, domain, username, required(command.attributes, "reg_password"));
  state.sessions[cookie] = session;
  return done(sessionItems(context, domain, cookie, session));
}

function deleteCookie({ command: { attributes, envelope }, state }: Context): Reply {
  const cookie = text(attributes, "cookie") || required(envelope, "cookie", "No Cookie Supplied.");
  if (!(cookie in state.sessions)) throw invalidCookie();
  delete state.sessions[cookie];
  return done();
}

function sessionItems(context: Context, domain: Domain, cookie: string, { subuser }: Session): Assoc {
  const waiting = openRequest(context.state, domain.name);
  return {
    cookie,
    domain_count: String(domainsOf(context, domain).length),
    expiredate: utcDateTime(domain.expiresAt),
    f_owner: subuser === 0 ? "1" : "0",
    waiting_requests_no: waiting === undefined ? "0" : "1",
    waiting_request: waiting?.action ?? "None",
  };
}

function getUserInfo(context: Context): Reply {
  const domain = registrantDomain(context);
  const subuser = sessionOf(context)?.subuser ?? 0;
  const { lockable, privacy } = tldOf(domain);
  return done({
    capabilities: { lock: lockable ? "1" : "0", whois_privacy: privacy ? "1" : "0" },
    ...(domain.name.endsWith(".de") && { dns_errors: "" }),
    domain: domain.name,
    domain_count: String(domainsOf(context, domain).length),
    encoding_type: domain.encodingType,
    expiredate: utcDateTime(domain.expiresAt),
    f_owner: subuser === 0 ? "1" : "0",
    waiting_requests_no: openRequest(context.state, domain.name) === undefined ? "0" : "1",
  });
}

function changePassword(context: Context): Reply {
  const password = required(context.command.attributes, "reg_password", "Required field 'reg_password' not provided.");
  checkPassword(password);
  profileOf(context, registrantDomain(context)).password = password;
  return done();
}

function changeOwnership(context: Context): Reply {
  const { command, state } = context;
  const login = readLogin(command.attributes, state, "username", "password");
  const domain = registrantDomain(context);
  const moved = flag(command.attributes, "move_all") ? domainsOf(context, domain) : [domain];
  const { id } = openProfile(state, login);
  for (const each of moved) each.profile = id;
  return done();
}

function sendAuthcode(context: Context): Reply {
  const domain = ownDomain(context, "domain_name");
  domain.notes.push({ at: context.now, note: "Authcode sent" });
  return done(undefined, "Message sent");
}

function sendPassword(context: Context): Reply {
  const { attributes } = context.command;
  word(attributes, "send_to", ["owner", "admin"], "admin");
  const domain = ownDomain(context, "domain_name");
  if (flag(attributes, "sub_user") && profileOf(context, domain).subuser === null) throw subuserNotFound();
  domain.notes.push({ at: context.now, note: "Password reset sent" });
  return done(undefined, "Message sent");
}

function addSubuser(context: Context): Reply {
  const profile = parentProfile(context);
  const subuser = readSubuser(context, profile);
  if (profile.subuser !== null) throw new Refusal(447, "Sub-user limit exceeded.");
  profile.subuser = { id: nextId(context.state), ...subuser };
  return done();
}

function getSubuser(context: Context): Reply {
  const { subuser } = parentProfile(context);
  if (subuser === null) return done({});
  return done({ id: String(subuser.id), username: subuser.username, permission: String(subuser.permission) });
}

function modifySubuser(context: Context): Reply {
  const profile = parentProfile(context);
  const { id } = namedSubuser(context, profile);
  profile.subuser = { id, ...readSubuser(context, profile) };
  return done();
}

function deleteSubuser(context: Context): Reply {
  const profile = parentProfile(context);
  namedSubuser(context, profile);
  profile.subuser = null;
  return done();
}

/** The profile of the domain's registrant, whose name is beside the domain. */
function parentProfile(context: Context): Profile {
  const { attributes, envelope } = context.command;
  const username = text(envelope, "username") || text(attributes, "username");
  if (username === "") throw new Refusal(460, "Required field 'username' not provided.");
  const profile = profileOf(context, registrantDomain(context));
  if (profile.username !== username) throw new Refusal(480, `Profile based on ${username} not found.`);
  return profile;
}

function readSubuser({ command: { attributes } }: Context, profile: Profile) {
  const username = required(attributes, "sub_username");
  const password = required(attributes, "sub_password");
  if (!/^[A-Za-z0-9]{3,20}$/.test(username)) throw new Refusal(465, "Invalid syntax for subuser name.");
  if (username === profile.username) throw new Refusal(465, "Subuser cannot be the same as the owner.");
  if (password.length > 20) throw new Refusal(465, "Password exceeded maximum length: 20 characters.");
  return { username, password, permission: integer(attributes, "sub_permission", { max: 63 }) };
}

function namedSubuser({ command: { attributes } }: Context, { subuser }: Profile) {
  const id = required(attributes, "sub_id");
  if (subuser === null || String(subuser.id) !== id) throw subuserNotFound();
  return subuser;
}

function subuserNotFound(): Refusal {
  return new Refusal(480, "Subuser not found.");
}

/** Registrants: their logins, sessions and sub-users. */
export const registrantHandlers: Handlers = {
  "SET COOKIE": setCookie,
  "UPDATE COOKIE": updateCookie,
  "DELETE COOKIE": deleteCookie,
  "GET USERINFO": getUserInfo,
  "CHANGE PASSWORD": changePassword,
  "CHANGE OWNERSHIP": changeOwnership,
  "SEND_AUTHCODE DOMAIN": sendAuthcode,
  "SEND_PASSWORD DOMAIN": sendPassword,
  "ADD SUBUSER": addSubuser,
  "GET SUBUSER": getSubuser,
  "MODIFY SUBUSER": modifySubuser,
  "DELETE SUBUSER": deleteSubuser,
};
