import type { Context, Handlers } from "../business/command.js";
import { assoc, domainName, required, text, word } from "../business/fields.js";
import { isHostname } from "../business/names.js";
import type { Site } from "../business/state.js";
import { canPay } from "../business/world.js";
import type { Assoc } from "../messages/codec.js";
import { utcDate, utcDateTime } from "../messages/dates.js";
import { done, Refusal, type Reply } from "../messages/reply.js";

/** A month of a mobile site, invented. */
const PRICE = 500;
const MOST_ALIASES = 5;
const DONE = "Command completed successfully.";

function create(context: Context): Reply {
  const { command, state, now, subreseller } = context;
  const { attributes } = command;
  const domain = siteName(attributes);
  const user = assoc(attributes, "end_user_auth_info");
  if (Object.keys(user).length > 0 && required(user, "username").length < 6)
    throw new Refusal(465, "Invalid data: username.");
  if (domain in state.sites) throw new Refusal(485, `Service already exists for '${domain}'`);
  if (!canPay(state, subreseller, PRICE)) throw new Refusal(440, "Order Failed: over quota.");
  context.charge(PRICE, subreseller);
  const sourceDomain = text(attributes, "source_domain") || domain;
  state.sites[domain] = { domain, sourceDomain, status: "active", aliases: [], createdAt: now };
  return done(undefined, DONE);
}

function update(context: Context): Reply {
  const { command, state } = context;
  const source = required(command.attributes, "source_domain");
  const site = namedSite(context);
  const renamed = text(command.attributes, "new_domain").toLowerCase();
  const old = site.domain;
  if (renamed !== "" && renamed !== old) {
    if (renamed in state.sites) throw new Refusal(485, `Service already exists for '${renamed}'`);
    delete state.sites[old];
    state.sites[renamed] = site;
    site.domain = renamed;
  }
  site.sourceDomain = source;
  return done(
    undefined,
    `Updated 'gomobi' service for '${old}' with source-domain '${source}' and new domain '${site.domain}'.`,
  );
}

/** A command that only puts the site into a state. */
function into(status: string, textOf: (domain: string) => string) {
  return (context: Context): Reply => {
    const site = namedSite(context);
    site.status = status;
    return done(undefined, textOf(site.domain));
  };
}

function remove(context: Context): Reply {
  const site = namedSite(context);
  delete context.state.sites[site.domain];
  return done(undefined, `Deleted 'gomobi' service for '${site.domain}'`);
}

function getInfo(context: Context): Reply {
  const { domain, sourceDomain, status, aliases, createdAt } = namedSite(context);
  return done(
    {
      ...(aliases.length > 0 && { aliases }),
      billing_date: utcDate(createdAt),
      creation_date: utcDateTime(createdAt),
      domain,
      gomobi: { source_domain: sourceDomain },
      status,
    },
    DONE,
  );
}

function createAlias(context: Context): Reply {
  const hostname = required(context.command.attributes, "hostname").toLowerCase();
  if (!isHostname(hostname)) throw new Refusal(465, `Domain ${hostname}: Malformed domain`);
  const { aliases } = namedSite(context);
  if (aliases.includes(hostname)) throw new Refusal(485, "Alias has been already used!");
  if (aliases.length >= MOST_ALIASES) throw new Refusal(445, "Alias quota exceeded.");
  aliases.push(hostname);
  return done(undefined, DONE);
}

function deleteAlias(context: Context): Reply {
  const hostname = required(context.command.attributes, "hostname").toLowerCase();
  const { aliases } = namedSite(context);
  const index = aliases.indexOf(hostname);
  if (index === -1) throw new Refusal(480, `Alias "${hostname}" does not exist.`);
  aliases.splice(index, 1);
  return done(undefined, DONE);
}

function aliasList(context: Context): Reply {
  const { aliases, domain } = namedSite(context);
  return done({ aliases, domain }, DONE);
}

function controlPanel(context: Context): Reply {
  const { domain } = namedSite(context);
  const token = context.random.characters(32, "0123456789abcdef");
  return done({ control_panel_url: `https://gomobi.sandbox.example/panel?domain=${domain}&token=${token}` }, DONE);
}

const LANGUAGES = ["asp", "htaccess", "javascript", "jsp", "php"] as const;

function redirectionCode(context: Context): Reply {
  const language = word(context.command.attributes, "programming_language", LANGUAGES);
  const { domain } = namedSite(context);
  return done({ redirection_code: `<!-- ${language} -->\nredirect mobile visitors to http://${domain}/\n` }, DONE);
}

function siteName(attributes: Assoc): string {
  word(attributes, "service_type", ["gomobi"]);
  return domainName(attributes).name;
}

function namedSite({ command: { attributes }, state }: Context): Site {
  word(attributes, "service_type", ["gomobi"]);
  const site = state.sites[required(attributes, "domain", "No Domain Supplied.").toLowerCase()];
  if (site === undefined) throw new Refusal(480, "Service not found.");
  return site;
}

/** Mobile sites. */
export const publishingHandlers: Handlers = {
  "CREATE PUBLISHING": create,
  "UPDATE PUBLISHING": update,
  "ENABLE PUBLISHING": into("active", (domain) => `Enabled 'gomobi' service for '${domain}'`),
  "DISABLE PUBLISHING": into("disabled", (domain) => `Disabled 'gomobi' service for '${domain}'`),
  "LET_EXPIRE PUBLISHING": into("let expire", (domain) => `Let 'gomobi' service for '${domain}' expire`),
  "DELETE PUBLISHING": remove,
  "GET_SERVICE_INFO PUBLISHING": getInfo,
  "CREATE_ALIAS PUBLISHING": createAlias,
  "DELETE_ALIAS PUBLISHING": deleteAlias,
  "GET_ALIAS_LIST PUBLISHING": aliasList,
  "GET_CONTROL_PANEL_URL PUBLISHING": controlPanel,
  "GENERATE_REDIRECTION_CODE PUBLISHING": redirectionCode,
};
