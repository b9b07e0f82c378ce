import type { Assoc, Value } from "../messages/codec.js";
import { Refusal } from "../messages/reply.js";
import { integer, list, text } from "./fields.js";
import { isHostname } from "./names.js";
import type { Nameserver, State } from "./state.js";

export const RESELLER_NAMESERVERS = ["ns1.sandbox.example", "ns2.sandbox.example"];
export const SYSTEM_NAMESERVERS = ["ns1.systemdns.com", "ns2.systemdns.com", "ns3.systemdns.com"];

/** Reads the nameservers of an order: names with their places. */
export function readNameserverList(attributes: Assoc): Nameserver[] {
  const nameservers = list(attributes, "nameserver_list").map(readNameserver);
  if (nameservers.length < 2) throw new Refusal(465, "At least two nameservers are required.");
  const places = new Set<number>();
  checkDuplicates(nameservers.map(({ name }) => name));
  for (const { name, sortorder } of nameservers) {
    if (places.has(sortorder)) throw new Refusal(465, `Duplicate sortorder detected for ${name}.`);
    places.add(sortorder);
  }
  return nameservers;
}

function readNameserver(entry: Value): Nameserver {
  if (typeof entry === "string" || Array.isArray(entry)) throw badNameserver();
  return { name: hostname(text(entry, "name")), sortorder: integer(entry, "sortorder", { min: 1 }) };
}

/** The name of a nameserver, in lower case. */
export function hostname(sent: string): string {
  if (!isHostname(sent)) throw badNameserver();
  return sent.toLowerCase();
}

/** Refuses a list that names a nameserver twice. */
export function checkDuplicates(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Refusal(465, `Duplicate nameserver detected for ${twice}.`);
}

function badNameserver(): Refusal {
  return new Refusal(465, "Invalid nameserver syntax (common_rule for nameserver).");
}

/** Gives names their places. */
export function inOrder(names: readonly string[]): Nameserver[] {
  return names.map((name, index) => ({ name, sortorder: index + 1 }));
}

/**
 * The first of the names that no registry knows. A host inside a domain of the account must have been created; hosts of
 * others are there, unless they end in `.invalid`, which is reserved for names that are not.
 */
export function unknownNameserver(state: State, names: readonly string[]): string | undefined {
  return names.find(
    (name) => name.endsWith(".invalid") || (parentOf(state, name) !== undefined && !(name in state.hosts)),
  );
}

/** The account's domain that a host is inside. */
function parentOf(state: State, name: string): string | undefined {
  const labels = name.split(".");
  for (let at = 1; at < labels.length; at++) {
    const parent = labels.slice(at).join(".");
    if (parent in state.domains) return parent;
  }
  return undefined;
}

/** Whether OpenSRS's own DNS answers for the domain. */
export function usesSystemDns(nameservers: readonly Nameserver[]): boolean {
  return SYSTEM_NAMESERVERS.every((name) => nameservers.some((nameserver) => nameserver.name === name));
}
