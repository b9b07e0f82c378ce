import type { Context } from "./command.js";
import { required, text } from "./fields.js";
import { parseDomainName } from "./names.js";
import { Refusal } from "./reply.js";
import type { Domain, Profile, State } from "./state.js";
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

/** The domain of a command that the reseller gives for one of its own. */
export function ownDomain({ command: { attributes }, state }: Context, key = "domain"): Domain {
  const sent = required(attributes, key, "No Domain Supplied.");
  return findDomain(state, sent);
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
  const { command, state, now } = context;
  const { attributes, envelope } = command;
  const cookie = text(envelope, "cookie");
  if (cookie !== "") {
    const session = state.sessions[cookie];
    const domain = session && state.domains[session.domain];
    if (domain === undefined) throw new Refusal(415, "Invalid Cookie Supplied.");
    session!.lastUsedAt = now;
    return domain;
  }
  const sent = text(attributes, "domain") || text(envelope, "domain") || text(attributes, "domain_name");
  if (sent === "") throw new Refusal(460, "No Domain Supplied.");
  const parsed = parseDomainName(sent);
  if (parsed === "invalid") throw new Refusal(465, "Invalid syntax on domain");
  const domain = typeof parsed === "string" ? undefined : state.domains[parsed.name];
  if (domain === undefined) throw notTheRegistrant();
  return domain;
}

/** The refusal that sends a registrant to the reseller. */
function notTheRegistrant(): Refusal {
  return new Refusal(
    415,
    "Authentication Error. This company may be contacted for domain login/passwords, DNS/Nameserver changes, and general domain support questions. ",
    { items: { support_message: "Sandbox Reseller Inc.\nsupport@sandbox.example\n+1.4165550100" } },
  );
}

/** Checks a login against a domain's, or its sub-user's. */
export function checkLogin(context: Context, domain: Domain, username: string, password: string): void {
  const profile = profileOf(context, domain);
  const logins = profile.subuser === null ? [profile] : [profile, profile.subuser];
  if (!logins.some((login) => login.username === username && login.password === password)) throw notTheRegistrant();
}
