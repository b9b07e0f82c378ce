import { type Account, worldOf } from "../account.js";
import { answerRequest } from "../business/fulfilment.js";
import { dropDomain, expireDomain, releaseName } from "../business/lifecycle.js";
import { suspendUnverified, tradeTimeout } from "../business/registrants.js";
import type { Domain, Transfer } from "../business/state.js";
import { ownerSilent, registrySilent } from "../business/transfers.js";
import { expireProduct, issueOrder } from "../business/trust/orders.js";
import type { World } from "../business/world.js";

type Task = (world: World, subject: string) => void;

/** What is about a domain is dropped when the domain has gone. */
const ofDomain =
  (task: (world: World, domain: Domain) => void): Task =>
  (world, name) => {
    const domain = world.state.domains[name];
    if (domain !== undefined) task(world, domain);
  };

const ofTransfer =
  (task: (world: World, transfer: Transfer) => void): Task =>
  (world, id) => {
    const transfer = world.state.transfers[id];
    if (transfer !== undefined) task(world, transfer);
  };

/** What the agenda's words mean. Each looks for itself whether it is still to be done. */
const TASKS: ReadonlyMap<string, Task> = new Map<string, Task>([
  ["expire", ofDomain(expireDomain)],
  ["drop", ofDomain(dropDomain)],
  ["release", releaseName],
  ["suspend", ofDomain(suspendUnverified)],
  ["trade-timeout", ofDomain(tradeTimeout)],
  ["answer", answerRequest],
  ["owner-silent", ofTransfer(ownerSilent)],
  ["registry-silent", ofTransfer(registrySilent)],
  ["issue", issueOrder],
  ["expire-product", expireProduct],
]);

/** Lets everything happen that is due, each at its own time and in that order. What it cost goes into the history. */
export function settle(account: Account): void {
  account.webhook?.retry();
  const now = account.now().getTime();
  const isDue = ({ at }: Account["late"][number]) => at <= now;
  const late = account.late.filter(isDue).sort((a, b) => a.at - b.at);
  account.late = account.late.filter((command) => !isDue(command));
  for (const { carryOut } of late) carryOut();
  for (;;) {
    const due = account.state.agenda[0];
    if (due === undefined || due.at > now) return;
    account.state.agenda.shift();
    const { world, tally } = worldOf(account, due.at);
    try {
      TASKS.get(due.task)?.(world, due.subject);
    } catch (error) {
      // A fault of the sandbox's own must not stop its clock.
      process.emitWarning(error instanceof Error ? error : String(error));
    }
    if (tally.charged === 0) continue;
    account.history.record({
      action: due.task.toUpperCase(),
      object: "CLOCK",
      domain: due.subject,
      code: 200,
      text: "Charged as time went by",
      outcome: "done",
      charged: tally.charged,
      ...(tally.order && { orderId: String(tally.order.id) }),
    });
  }
}
