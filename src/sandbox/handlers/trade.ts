import { isIP } from "node:net";
import type { Context, Handlers } from "../business/command.js";
import { assoc, invalid, required, requiredFlag, text, word } from "../business/fields.js";
import { ownDomain } from "../business/ownership.js";
import { acceptDesignatedAgent, endTrade, isTransferLocked } from "../business/registrants.js";
import type { Domain } from "../business/state.js";
import { done, Refusal, type Reply } from "../messages/reply.js";

function getLockSetting(context: Context): Reply {
  const domain = ownDomain(context);
  return done({
    can_modify: isTransferLocked(domain, context.now) ? "0" : "1",
    allow_hold_after_trade: domain.holdAfterTrade ? "1" : "0",
  });
}

function modifyLockSetting(context: Context): Reply {
  const { attributes } = context.command;
  const enable = requiredFlag(attributes, "enable");
  const ip = address(required(attributes, "ip_address", "Missing required field: ip."));
  const domain = ownDomain(context);
  if (isTransferLocked(domain, context.now))
    throw new Refusal(400, "The setting cannot be modified while a lock is running.");
  domain.holdAfterTrade = enable;
  return done(undefined, `Hold after trade ${enable ? "enabled" : "disabled"}, IP address ${ip}`);
}

function getDesignatedAgent(context: Context): Reply {
  return done({ allow_designated_agent: ownDomain(context).designatedAgent ? "1" : "0" });
}

function modifyDesignatedAgent(context: Context): Reply {
  const { attributes } = context.command;
  const enable = requiredFlag(attributes, "enable");
  if (text(attributes, "ip_address") !== "") address(text(attributes, "ip_address"));
  ownDomain(context).designatedAgent = enable;
  return done();
}

function enableDesignatedAgent({ command: { attributes }, state }: Context): Reply {
  const owner = assoc(attributes, "owner");
  for (const field of ["first_name", "last_name", "org_name", "email"]) required(owner, field);
  address(required(attributes, "ip_address", "Missing required field: ip."));
  acceptDesignatedAgent(state, owner);
  return done();
}

function cancelTrade(context: Context): Reply {
  endTrade(context, tradingDomain(context), "cancelled_by_reseller");
  return done(undefined, "Trade successfully cancelled by reseller");
}

function resendNotice(context: Context): Reply {
  const { attributes } = context.command;
  const whose = word(attributes, "registrant_type", ["new", "current"]);
  const how = word(attributes, "send_type", ["sms", "email"]);
  if (how === "sms" && whose === "new") throw invalid("send_type");
  const { trade } = tradingDomain(context);
  if (trade?.waitsFor !== whose) throw new Refusal(400, `The ${whose} registrant is not asked.`);
  return done(undefined, "Message sent");
}

function tradingDomain(context: Context): Domain {
  const domain = ownDomain(context);
  // The code is not known; the text is ours.
  if (domain.trade === null) throw new Refusal(480, "No pending trade found.");
  return domain;
}

function address(sent: string): string {
  if (isIP(sent) === 0) throw new Refusal(465, `Invalid IP address: ${sent}.`);
  return sent;
}

/** Changes of registrant under ICANN's rules. */
export const tradeHandlers: Handlers = {
  "GET_TRADE_LOCK_SETTING DOMAIN": getLockSetting,
  "MODIFY_TRADE_LOCK_SETTING DOMAIN": modifyLockSetting,
  "GET_TRADE_DESIGNATED_AGENT DOMAIN": getDesignatedAgent,
  "MODIFY_TRADE_DESIGNATED_AGENT DOMAIN": modifyDesignatedAgent,
  "ENABLE_DESIGNATED_AGENT ICANN_TRADE_REGISTRANT": enableDesignatedAgent,
  "CANCEL_ICANN_TRADE DOMAIN": cancelTrade,
  "RESEND_TRADE_APPROVAL_NOTICE DOMAIN": resendNotice,
};
