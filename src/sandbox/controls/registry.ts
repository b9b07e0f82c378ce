import { type Account, worldOf } from "../account.js";
import { answerRequest } from "../business/fulfilment.js";
import { parseDomainName } from "../business/names.js";
import { openRequest, transferOf } from "../business/queries.js";
import { approveTrade, endTrade, verifyRegistrant } from "../business/registrants.js";
import type { Domain, Transfer } from "../business/state.js";
import {
  approveTransfer,
  completeTransfer,
  declineTransfer,
  isRunning,
  obstacleToLeaving,
  reviewTransfer,
  startTransferAway,
} from "../business/transfers.js";
import { issueOrder } from "../business/trust/orders.js";
import type { World } from "../business/world.js";
import { parseDay } from "../messages/dates.js";
import { settle } from "./tasks.js";

/** What is known of a domain that others have. */
export interface ElsewhereDomain {
  /** The only auth code that moves it here. Default: any does. */
  readonly authInfo?: string;
  /** No registrar lets it go. Default false. */
  readonly locked?: boolean;
  /** Its last day, `YYYY-MM-DD`. Default: a year from the transfer. */
  readonly expires?: string;
}

/**
 * What happens in the world outside the API: what registrants, other registrars, registries and certificate authorities
 * do. Each throws an Error when there is nothing of the kind to do.
 */
export interface SandboxRegistry {
  /** Someone else has the domain: it is taken, and can be transferred in. */
  registerElsewhere(domain: string, facts?: ElsewhereDomain): void;
  /** Another registrar asks for a domain of the account. It goes by itself after 5 and 7 days unless someone objects. */
  transferAway(domain: string, gainingRegistrar?: string): void;
  /** The person who was asked by mail agrees: the owner to a transfer, the current or the new registrant to a change of registrant. */
  approve(domain: string): void;
  /** The person who was asked by mail, or the losing registrar of a transfer that was submitted, refuses. */
  decline(domain: string): void;
  /** A transfer is held for a look by an administrator, whom `approve` stands for then. */
  holdTransfer(domain: string): void;
  /** The registry does now what it would do in minutes or days: it answers a waiting request or completes a transfer. */
  finish(domain: string): void;
  /** The registrant verifies the contact data, for all domains with the same registrant. */
  verifyRegistrant(domain: string): void;
  /** The certificate authority is satisfied, now and not in its own time. */
  issueCertificate(orderId: string | number): void;
}

/** The outside of an account. */
export function createRegistry(account: Account): SandboxRegistry {
  const outside = (act: (world: World) => void): void => {
    settle(account);
    const { world, tally } = worldOf(account, account.now().getTime());
    act(world);
    if (tally.charged === 0) return;
    const happening = { action: "OUTSIDE", object: "REGISTRY", code: 200, text: "Charged from outside" } as const;
    account.history.record({ ...happening, outcome: "done", charged: tally.charged });
  };
  return {
    registerElsewhere(domain, { authInfo = "", locked = false, expires } = {}) {
      const name = nameOf(domain);
      const expiresAt = expires === undefined ? null : parseDay(expires);
      if (expiresAt === undefined) throw new TypeError(`not a day: ${expires}`);
      if (name in account.state.domains) throw new Error(`${name} is in the account`);
      account.state.elsewhere[name] = { authInfo, locked, expiresAt };
    },
    transferAway(domain, gainingRegistrar = "Another Registrar, Inc.") {
      outside((world) => {
        const leaving = ownedDomain(world, domain);
        const obstacle = obstacleToLeaving(leaving, world.now);
        if (obstacle !== undefined) throw new Error(`${leaving.name} cannot leave: ${obstacle}`);
        const running = transferOf(world.state, leaving.name, "away");
        if (running !== undefined && isRunning(running)) throw new Error(`${leaving.name} is leaving already`);
        startTransferAway(world, leaving, gainingRegistrar);
      });
    },
    approve(domain) {
      outside((world) => {
        const transfer = runningTransfer(world, domain);
        if (transfer !== undefined && transfer.status !== "pending_registry") return approveTransfer(world, transfer);
        approveTrade(world, tradingDomain(world, domain));
      });
    },
    decline(domain) {
      outside((world) => {
        const transfer = runningTransfer(world, domain);
        if (transfer !== undefined) return declineTransfer(world, transfer);
        const trading = tradingDomain(world, domain);
        endTrade(world, trading, `cancelled_by_${trading.trade?.waitsFor}_registrant`);
      });
    },
    holdTransfer(domain) {
      outside((world) => {
        const transfer = runningTransfer(world, domain);
        if (transfer?.status !== "pending_owner") throw new Error(`no transfer of ${domain} waits for its owner`);
        reviewTransfer(world, transfer);
      });
    },
    finish(domain) {
      outside((world) => {
        const name = nameOf(domain);
        const request = openRequest(world.state, name);
        if (request !== undefined) return answerRequest(world, String(request.id));
        const transfer = runningTransfer(world, name);
        if (transfer?.status !== "pending_registry") throw new Error(`the registry has nothing to do for ${name}`);
        completeTransfer(world, transfer);
      });
    },
    verifyRegistrant(domain) {
      outside((world) => verifyRegistrant(world, ownedDomain(world, domain)));
    },
    issueCertificate(orderId) {
      outside((world) => {
        const order = world.state.trustOrders[orderId];
        if (order?.state !== "awaiting-approval") throw new Error(`order ${orderId} does not wait for a certificate`);
        issueOrder(world, String(orderId));
      });
    },
  };
}

function nameOf(domain: string): string {
  const parsed = parseDomainName(domain);
  if (typeof parsed === "string") throw new TypeError(`not a domain of a TLD that the sandbox serves: ${domain}`);
  return parsed.name;
}

function ownedDomain({ state }: World, sent: string): Domain {
  const domain = state.domains[nameOf(sent)];
  if (domain === undefined) throw new Error(`${sent} is not in the account`);
  return domain;
}

/** The domain, if a change of its registrant waits for someone. */
function tradingDomain(world: World, sent: string): Domain {
  const domain = ownedDomain(world, sent);
  if (domain.trade === null) throw new Error(`nobody was asked about ${domain.name}`);
  return domain;
}

function runningTransfer({ state }: World, sent: string): Transfer | undefined {
  const name = nameOf(sent);
  return [transferOf(state, name, "in"), transferOf(state, name, "away")].find(
    (transfer) => transfer !== undefined && isRunning(transfer),
  );
}
