import type { Cents } from "../messages/money.js";
import type { DomainName } from "./names.js";

/** The labels in which a word is offered at a premium. */
export function premiumLabels(word: string): string[] {
  return [`${word}-premium`, `premium-${word}`];
}

/**
 * The same labels, whatever the word: so a name is premium whether or not it was searched for before, and none that
 * somebody would register in a test of something else.
 */
const PREMIUM_LABEL = /^(?:.+-premium|premium-.+)$/;

/** Whether a name is sold at a price of its own. */
export function isPremium({ label }: DomainName): boolean {
  return PREMIUM_LABEL.test(label);
}

/** A made-up price that stays the same for a name. */
export function askingPrice(domain: string): Cents {
  let sum = 0;
  for (let at = 0; at < domain.length; at++) sum = (sum * 31 + domain.charCodeAt(at)) % 4500;
  return (500 + sum) * 100;
}

/** What a registration costs: a premium name has its price once, and is renewed like any other of its TLD. */
export function registrationCost(domain: DomainName, years: number): Cents {
  const { name, tld } = domain;
  return isPremium(domain) ? askingPrice(name) + tld.renew * (years - 1) : tld.register * years;
}
