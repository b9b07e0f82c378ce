import type { InputIssue } from "../../schema/command.js";
import { isBlank, issue, missing, valueAt } from "../../schema/issue.js";

/** A flag of an order that makes something else of it necessary, as data. */
export interface OrderSwitch {
  readonly on: readonly ("register" | "transfer")[];
  readonly flag: string;
  /** One of these must be given when the flag is true. The first is the usual one. */
  readonly need: readonly string[];
  /** When the flag is false, the first of them is ignored, and so refused here. */
  readonly only?: true;
}

export const ORDER_SWITCHES: readonly OrderSwitch[] = [
  { on: ["register"], flag: "custom_nameservers", need: ["nameserver_list", "dns_template"], only: true },
  { on: ["transfer"], flag: "custom_transfer_nameservers", need: ["nameserver_list", "dns_template"], only: true },
  { on: ["register", "transfer"], flag: "custom_tech_contact", need: ["contact_set.tech"] },
];

/** Flags that contradict another field. */
export const ORDER_CONFLICTS = [{ flag: "link_domains", with: "reg_domain" }] as const;

/** The faults of an order by its flags. */
export function switchIssues(operation: "register" | "transfer", input: object): InputIssue[] {
  const conflicts = ORDER_CONFLICTS.filter((one) => valueAt(input, one.flag) === true)
    .filter((one) => !isBlank(valueAt(input, one.with)))
    .map((one) => issue(one.flag, "conflict", `must not be true when ${one.with} is sent`, { with: one.with }));
  const switched = ORDER_SWITCHES.filter(({ on }) => on.includes(operation)).flatMap(
    ({ flag, need, only }): InputIssue[] => {
      const isOn = valueAt(input, flag);
      const isGiven = need.map((path) => hasValue(valueAt(input, path)));
      if (isOn === true && !isGiven.includes(true)) return [missing(need[0]!, `${flag} is true`)];
      if (!only || isOn !== false || !isGiven[0]) return [];
      const message = `is ignored when ${flag} is false: make that true, or leave the list out`;
      return [issue(need[0]!, "conflict", message, { with: flag })];
    },
  );
  return [...conflicts, ...switched];
}

function hasValue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : !isBlank(value);
}
