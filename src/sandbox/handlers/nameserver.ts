import { isIPv4, isIPv6 } from "node:net";
import { change } from "../business/changes.js";
import type { Context, Handlers } from "../business/command.js";
import { list, required, requiredFlag, text, texts, word } from "../business/fields.js";
import { checkDuplicates, hostname, inOrder, unknownNameserver } from "../business/nameservers.js";
import { registrantDomain } from "../business/ownership.js";
import type { Domain, Host, State } from "../business/state.js";
import { tlds } from "../business/tlds.js";
import type { Assoc } from "../messages/codec.js";
import { done, Refusal, type Reply } from "../messages/reply.js";

/** How many nameservers one domain may contain. */
const QUOTA = 100;
const FEWEST = 2;
const MOST = 13;

function createNameserver(context: Context): Reply {
  const { command, state } = context;
  const name = fqdn(command.attributes, "name");
  const addresses = readAddresses(command.attributes);
  const domain = registrantDomain(context);
  if (!name.endsWith(`.${domain.name}`)) throw new Refusal(465, "Invalid new nameserver hostname.");
  if (name in state.hosts) throw new Refusal(485, `Nameserver ${name} already exists`);
  if (hostsOf(state, domain).length >= QUOTA) throw new Refusal(445, "Nameserver quota exceeded.");
  state.hosts[name] = { name, domain: domain.name, ...addresses, registries: [suffixOf(domain.name)] };
  return done(undefined, "Nameserver Created");
}

function getNameserver(context: Context): Reply {
  const { command, state } = context;
  const domain = registrantDomain(context);
  const wanted = text(command.attributes, "name") || "all";
  const hosts = hostsOf(state, domain).filter(({ name }) => wanted === "all" || name === wanted);
  return done(
    {
      nameserver_list: hosts.map((host) => ({
        name: host.name,
        ...(host.ipaddress !== "" && { ipaddress: host.ipaddress }),
        ...(host.ipv6 !== "" && { ipv6: host.ipv6 }),
        can_delete: isUsed(state, host) ? "0" : "1",
      })),
    },
    "Query Successful",
  );
}

function modifyNameserver(context: Context): Reply {
  const { command, state } = context;
  const addresses = readAddresses(command.attributes);
  const newName = text(command.attributes, "new_name") === "" ? undefined : fqdn(command.attributes, "new_name");
  const host = namedHost(context);
  if (newName !== undefined && newName !== host.name) {
    if (newName in state.hosts) throw new Refusal(485, "New nameserver hostname already in registry.");
    if (!newName.endsWith(`.${host.domain}`)) throw new Refusal(465, "Invalid new nameserver hostname.");
    delete state.hosts[host.name];
    for (const { nameservers } of Object.values(state.domains)) {
      for (const nameserver of nameservers) if (nameserver.name === host.name) nameserver.name = newName;
    }
    state.hosts[newName] = host;
    host.name = newName;
  }
  // What is not sent is removed.
  Object.assign(host, addresses);
  return done(undefined, "Command successful");
}

function deleteNameserver(context: Context): Reply {
  const host = namedHost(context);
  if (isUsed(context.state, host)) throw new Refusal(485, "Nameserver in use.");
  delete context.state.hosts[host.name];
  return done(undefined, "Nameserver deleted");
}

function advancedUpdate(context: Context): Reply {
  const { command, state } = context;
  const { attributes } = command;
  const operation = word(attributes, "op_type", ["assign", "add_remove"]);
  const domain = registrantDomain(context);
  const before = domain.nameservers.map(({ name }) => name);
  const names = operation === "assign" ? hostnames(attributes, "assign_ns", true) : addedAndRemoved(attributes, before);
  checkDuplicates(names);
  const unknown = unknownNameserver(
    state,
    names.filter((name) => !before.includes(name)),
  );
  if (unknown !== undefined) {
    throw new Refusal(436, `Request failed validation: Name server '${unknown}' is not found at the registry.`);
  }
  if (names.length < FEWEST) throw new Refusal(465, "At least two nameservers are required.");
  if (names.length > MOST) throw new Refusal(445, "Nameserver quota exceeded.");
  if (names.join() === before.join()) return done(undefined, "No nameserver changes necessary.");
  const { code, text } = change(context, domain, { nameservers: inOrder(names) });
  return done(undefined, code === 200 ? "Nameserver Update Successful." : text, code);
}

function addedAndRemoved(attributes: Assoc, before: readonly string[]): string[] {
  const added = hostnames(attributes, "add_ns");
  const removed = hostnames(attributes, "remove_ns");
  if (added.length + removed.length === 0) throw new Refusal(460, "Missing required field: add_ns.");
  for (const name of removed) {
    if (!before.includes(name)) throw new Refusal(480, `Nameserver ${name} not currently mapped to domain.`);
  }
  if (added.some((name) => before.includes(name))) throw new Refusal(485, "Nameserver already mapped to domain.");
  return [...before.filter((name) => !removed.includes(name)), ...added];
}

function hostnames(attributes: Assoc, key: string, isRequired = false): string[] {
  if (isRequired && list(attributes, key).length === 0) throw new Refusal(460, `Missing required field: ${key}.`);
  return texts(attributes, key).map(hostname);
}

/** Registries are told of a nameserver one by one; the reply says for each how that went. */
function registryAdd({ command: { attributes }, state }: Context): Reply {
  const name = fqdn(attributes, "fqdn");
  // It must be a good one even when all are meant.
  const suffix = servedSuffix(required(attributes, "tld"));
  const suffixes = requiredFlag(attributes, "all") ? [...tlds.keys()] : [suffix];
  const host = state.hosts[name];
  const outcomes: Assoc = {};
  for (const each of suffixes) {
    outcomes[`Registry of .${each}`] = keepsNameservers(each)
      ? "Successfully added."
      : "Couldn't add nameserver: Registry doesn't support nameserver as a separate object.";
    if (host !== undefined && keepsNameservers(each) && !host.registries.includes(each)) host.registries.push(each);
  }
  return done({ registry_name: outcomes }, "Command completed successfully");
}

function registryCheck({ command: { attributes }, state }: Context): Reply {
  const name = fqdn(attributes, "fqdn");
  const suffix = servedSuffix(text(attributes, "tld") || name.slice(name.lastIndexOf(".")));
  const known = name in state.hosts ? state.hosts[name]?.registries.includes(suffix) : true;
  if (!known || unknownNameserver(state, [name]) !== undefined) {
    return done({ status: "Nameserver does not exist at the registry." }, "Nameserver not found at the registry.", 212);
  }
  return done({ status: "Nameserver exists at the registry." }, "Command completed successfully");
}

/** The registries that know nameservers by themselves and not only as items of domains. */
function keepsNameservers(suffix: string): boolean {
  return !/(?:^|\.)(?:ca|uk|de|fr|ch)$/.test(suffix);
}

function servedSuffix(sent: string): string {
  const suffix = sent.toLowerCase().replace(/^\./, "");
  if (!tlds.has(suffix)) throw new Refusal(465, "Invalid data: tld.");
  return suffix;
}

function fqdn(attributes: Assoc, key: string): string {
  return hostname(required(attributes, key, `Missing required field: ${key === "name" ? "fqdn" : key}.`));
}

function readAddresses(attributes: Assoc): Pick<Host, "ipaddress" | "ipv6"> {
  const ipaddress = text(attributes, "ipaddress");
  const ipv6 = text(attributes, "ipv6");
  if (ipaddress + ipv6 === "") throw new Refusal(460, "Missing required field: ip.");
  if (ipaddress !== "" && !isIPv4(ipaddress)) throw new Refusal(465, `Invalid IP address: ${ipaddress}.`);
  if (ipv6 !== "" && !isIPv6(ipv6)) throw new Refusal(465, `Invalid IP address: ${ipv6}.`);
  return { ipaddress, ipv6 };
}

function namedHost(context: Context): Host {
  const name = fqdn(context.command.attributes, "name");
  const domain = registrantDomain(context);
  const host = context.state.hosts[name];
  if (host?.domain !== domain.name) throw new Refusal(480, "Nameserver not found.");
  return host;
}

function hostsOf({ hosts }: State, { name }: Domain): Host[] {
  return Object.values(hosts).filter(({ domain }) => domain === name);
}

function isUsed({ domains }: State, { name }: Host): boolean {
  return Object.values(domains).some(({ nameservers }) => nameservers.some((nameserver) => nameserver.name === name));
}

function suffixOf(name: string): string {
  return name.slice(name.indexOf(".") + 1);
}

/** Nameservers: inside the account's domains, and of them. */
export const nameserverHandlers: Handlers = {
  "CREATE NAMESERVER": createNameserver,
  "GET NAMESERVER": getNameserver,
  "MODIFY NAMESERVER": modifyNameserver,
  "DELETE NAMESERVER": deleteNameserver,
  "ADVANCED_UPDATE_NAMESERVERS DOMAIN": advancedUpdate,
  // One live client sends this object, and is served.
  "ADVANCED_UPDATE_NAMESERVERS NAMESERVER": advancedUpdate,
  "REGISTRY_ADD_NS NAMESERVER": registryAdd,
  "REGISTRY_CHECK_NAMESERVER NAMESERVER": registryCheck,
};
