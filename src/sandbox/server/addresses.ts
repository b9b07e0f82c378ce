import { BlockList, isIP } from "node:net";

/** The addresses that may use the sandbox. Changes hold at once, for open connections too. */
export interface AllowedAddresses {
  /** The rules in force; undefined when every address is allowed. */
  readonly rules: readonly string[] | undefined;
  /** Puts other rules in force: addresses or ranges such as `203.0.113.0/25`. None allows nobody, undefined everybody. */
  set(rules: readonly string[] | undefined): void;
  /** Whether an address is allowed. */
  includes(address: string): boolean;
}

/** An allow list with its first rules. */
export function createAllowedAddresses(first: readonly string[] | undefined): AllowedAddresses {
  let rules: readonly string[] | undefined;
  let list = new BlockList();
  const allowed: AllowedAddresses = {
    get rules() {
      return rules;
    },
    set(next) {
      list = next === undefined ? new BlockList() : compile(next);
      rules = next === undefined ? undefined : [...next];
    },
    includes(address) {
      const version = isIP(address);
      return rules === undefined || (version !== 0 && list.check(address, version === 6 ? "ipv6" : "ipv4"));
    },
  };
  allowed.set(first);
  return allowed;
}

// A BlockList finds addresses among rules; what the finding means is up to its user.
function compile(rules: readonly string[]): BlockList {
  const list = new BlockList();
  for (const rule of rules) {
    const [address = "", sentBits, ...rest] = rule.split("/");
    const version = isIP(address);
    const widest = version === 6 ? 128 : 32;
    const bits = sentBits ?? String(widest);
    if (version === 0 || rest.length > 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > widest) {
      throw new TypeError(`not an IP address or range: ${rule}`);
    }
    list.addSubnet(address, Number(bits), version === 6 ? "ipv6" : "ipv4");
  }
  return list;
}
