import { createRequire } from "node:module";
import { Command } from "commander";
import { withGlobalOptions } from "./action.js";
import { authCodeCommand } from "./commands/auth-code.js";
import { balanceCommand } from "./commands/balance.js";
import { bulkCommand } from "./commands/bulk.js";
import { callCommand } from "./commands/call.js";
import { commandsCommand } from "./commands/commands.js";
import { completeCommand, completionCommand } from "./commands/completion.js";
import { dnsCommand } from "./commands/dns.js";
import { doctorCommand } from "./commands/doctor.js";
import { domainsCommand } from "./commands/domains.js";
import { eventsCommand } from "./commands/events.js";
import { lockCommand, unlockCommand } from "./commands/lock.js";
import { lookupCommand } from "./commands/lookup.js";
import { nameserversCommand } from "./commands/nameservers.js";
import { priceCommand } from "./commands/price.js";
import { reconcileCommand } from "./commands/reconcile.js";
import { resendCommand } from "./commands/resend.js";
import { sandboxCommand } from "./commands/sandbox.js";
import { showCommand } from "./commands/show.js";
import { suggestCommand } from "./commands/suggest.js";
import { tldCommand } from "./commands/tld.js";
import { type Io, write } from "./io.js";
import { hasColours } from "./output.js";

const AFTER = `
Configuration comes from the environment, or from a file given with --env-file:
  OPENSRS_ENVIRONMENT   production or horizon
  OPENSRS_BASE_URL      another host instead: HRS, the sandbox
  OPENSRS_USERNAME      the reseller username
  OPENSRS_PRIVATE_KEY   the private key of that system
  HTTPS_PROXY           a proxy on the way, such as http://proxy.example:3128; NO_PROXY excepts hosts

Exit codes: 0 done, 1 refused or failed, 2 arguments, configuration or input do not fit,
3 sent but whether it was done is not known, 4 the order waits in the account, 130 interrupted.`;

const manifest = createRequire(import.meta.url)("opensrs-client/package.json") as { readonly version: string };

/** The whole command line. */
export function program(io: Io): Command {
  const root = withGlobalOptions(new Command("opensrs"))
    .version(manifest.version)
    .description("OpenSRS from the command line: domains, DNS, events and every command of the XML API.")
    .showSuggestionAfterError()
    .addHelpText("after", AFTER)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void write(io.stdout, text).catch(() => {}),
      writeErr: (text) => void write(io.stderr, text).catch(() => {}),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      getOutHasColors: () => hasColours(io, io.stdout),
      getErrHasColors: () => hasColours(io, io.stderr),
    });
  const makers = [
    lookupCommand,
    suggestCommand,
    priceCommand,
    tldCommand,
    balanceCommand,
    domainsCommand,
    showCommand,
    lockCommand,
    unlockCommand,
    authCodeCommand,
    nameserversCommand,
    resendCommand,
    dnsCommand,
    eventsCommand,
    commandsCommand,
    callCommand,
    bulkCommand,
    reconcileCommand,
    doctorCommand,
    sandboxCommand,
    completionCommand,
  ];
  for (const make of makers) root.addCommand(make(io));
  root.addCommand(completeCommand(io, root), { hidden: true });
  inherit(root);
  return root;
}

// `addCommand` does not pass settings on.
function inherit(parent: Command): void {
  for (const child of parent.commands) {
    child.copyInheritedSettings(parent);
    inherit(child);
  }
}
