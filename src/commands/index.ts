import type { Command } from "../schema/command.js";
import * as authentication from "./authentication/index.js";
import * as bulk from "./bulk/index.js";
import * as cookie from "./cookie/index.js";
import * as dns from "./dns/index.js";
import * as event from "./event/index.js";
import * as forwarding from "./forwarding/index.js";
import * as lookup from "./lookup/index.js";
import * as nameserver from "./nameserver/index.js";
import * as personalNames from "./personal-names/index.js";
import * as provisioning from "./provisioning/index.js";
import * as publishing from "./publishing/index.js";
import * as ssl from "./ssl/index.js";
import * as subreseller from "./subreseller/index.js";
import * as trade from "./trade/index.js";
import * as transfer from "./transfer/index.js";
import * as user from "./user/index.js";

/** The commands by the groups of the guide. */
export const commandGroups = {
  lookup,
  provisioning,
  transfer,
  nameserver,
  dns,
  forwarding,
  ssl,
  event,
  bulk,
  user,
  subreseller,
  trade,
  authentication,
  cookie,
  "personal-names": personalNames,
  publishing,
} as const;

/** Every command by its client method. */
export const commands = {
  ...lookup,
  ...provisioning,
  ...transfer,
  ...nameserver,
  ...dns,
  ...forwarding,
  ...ssl,
  ...event,
  ...bulk,
  ...user,
  ...subreseller,
  ...trade,
  ...authentication,
  ...cookie,
  ...personalNames,
  ...publishing,
} as const;

/** The declared command that a raw request is, in whatever letters it is written. */
export function commandOf({ action, object }: Pick<Command, "action" | "object">): Command | undefined {
  const name = `${action} ${object}`.toUpperCase();
  return Object.values<Command>(commands).find((command) => `${command.action} ${command.object}` === name);
}

/** The name of a client method that sends a command. */
export type MethodName = keyof typeof commands;
