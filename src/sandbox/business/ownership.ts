import { Refusal } from "../messages/reply.js";
import type { Context } from "./command.js";
import { required, text } from "./fields.js";
import { parseDomainName } from "./names.js";
import type { Domain, Profile, Session, State } from "./state.js";
import { type Tld, tlds } from "./tlds.js";
import type { World } from "./world.js";

/** What a domain's TLD is like. */
export function tldOf({ name }: Pick<Domain, "name">): Tld {
  return tlds.get(name.slice(name.indexOf(".") + 1)) as Tld;
}

/** The domain's registrant's login. */
export function profileOf({ state }: World, { profile }: Domain): Profile {
  return state.profiles[profile] as Profile;
}

/** All domains of the same login. */
export function domainsOf({ state }: World, { profile }: Domain): Domain[] {
  return Object.values(state.domains).filter((domain) => domain.profile === profile);
}

/** The domain of a command that the reseller gives for one of its own. With a cookie it must be that registrant's. */
export function ownDomain(context: Context, key = "domain"): Domain {
  const { command, state } = context;
  const session = sessionOf(context);
  const domain = findDomain(state, required(command.attributes, key, "No Domain Supplied."));
  if (session !== undefined && domain.profile !== session.profile) throw notTheRegistrant();
  return domain;
}

/** The account's domain of that name. */
export function findDomain(state: State, sent: string): Domain {
  const parsed = parseDomainName(sent);
  if (parsed === "invalid") throw new Refusal(465, "Invalid domain syntax");
  if (parsed === "unserved") throw new Refusal(701, "TLD not serviced");
  const domain = state.domains[parsed.name];
  if (domain === undefined) throw new Refusal(480, "Domain not found.");
  return domain;
}

/**
 * The domain of a command that a registrant may give as well: it is named in one of several places or by a session's
 * cookie, and a login may be with it. One that is not the account's is a failed login, not a 480.
 */
export function registrantDomain(context: Context): Domain {
  const { command, state } = context;
  const { attributes, envelope } = command;
  const session = sessionOf(context);
  if (session !== undefined) return state.domains[session.domain] as Domain;
  const sent = text(attributes, "domain") || text(envelope, "domain") || text(attributes, "domain_name");
  if (sent === "") throw new Refusal(460, "No Domain Supplied.");
  const parsed = parseDomainName(sent);
  if (parsed === "invalid") throw new Refusal(465, "Invalid syntax on domain");
  const domain = typeof parsed === "string" ? undefined : state.domains[parsed.name];
  if (domain === undefined) throw notTheRegistrant();
  return domain;
}

/** The session of the cookie beside a command, if there is one. */
export function sessionOf(context: Context): Session | undefined {
  const { command, state, now } = context;
  const cookie = text(command.envelope, "cookie");
  if (cookie === "") return undefined;
  const session = state.sessions[cookie];
  if (session === undefined || !isOpen(context, session)) throw invalidCookie();
  session.lastUsedAt = now;
  return session;
}

/** The domain may have gone, or gone to another registrant, since the login, and a sub-user may have been deleted. */
function isOpen(world: World, { domain: name, profile, subuser }: Session): boolean {
  const domain = world.state.domains[name];
  if (domain === undefined || domain.profile !== profile) return false;
  return subuser === 0 || profileOf(world, domain).subuser?.id === subuser;
}

/** The refusal of a cookie that opens nothing. */
export function invalidCookie(): Refusal {
  return new Refusal(415, "Invalid Cookie Supplied.");
}

/** The refusal that sends a registrant to the reseller. */
function notTheRegistrant(): Refusal {
  return new Refusal(
    415,
    "Authentication Error. This company may be contacted for domain login/passwords, DNS/Nameserver changes, and general domain support questions. ",
    { items: { support_message: "Sandbox Reseller Inc.\nsupport@sandbox.example\n+1.4165550100" } },
  );
}

/** Checks a login against a domain's, or its sub-user's, and gives the session that it opens. */
export function logIn(context: Context, domain: Domain, username: string, password: string): Session {
  const profile = profileOf(context, domain);
  const { subuser } = profile;
  const fits = (login: Pick<Profile, "username" | "password">): boolean =>
    login.username === username && login.password === password;
  const session = { domain: domain.name, profile: profile.id, lastUsedAt: context.now };
  if (fits(profile)) return { ...session, subuser: 0 };
  if (subuser !== null && fits(subuser)) return { ...session, subuser: subuser.id };
  throw notTheRegistrant();
}
