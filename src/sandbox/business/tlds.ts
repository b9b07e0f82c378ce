import type { Cents } from "../messages/money.js";

/** What the sandbox knows of a TLD. The prices are invented, a year each. */
export interface Tld {
  readonly register: Cents;
  readonly renew: Cents;
  readonly transfer: Cents;
  readonly trade: Cents;
  /** On top of a year's renewal, to get a deleted domain back. */
  readonly redeem: Cents;
  readonly minYears: number;
  readonly maxYears: number;
  /** The registry lets the reseller renew; where it renews by itself, RENEW is refused with 480. */
  readonly renewable: boolean;
  /** The TLD knows a registrar lock. */
  readonly lockable: boolean;
  /** WHOIS privacy can be ordered. */
  readonly privacy: boolean;
  /** ICANN's rules hold: the registrant's address is verified, a change of registrant is approved, 60 days are waited. */
  readonly icann: boolean;
  /** The registry answers later. */
  readonly asynchronous: boolean;
}

/** What WHOIS privacy costs: once, until the domain expires. Invented too. */
export const PRIVACY_PRICE: Cents = 300;

function tld(register: Cents, special: Partial<Tld> = {}): Tld {
  const usual = { renew: register, transfer: register, trade: 1500, redeem: 8000, minYears: 1, maxYears: 10 };
  const rules = { renewable: true, lockable: true, privacy: true, icann: true, asynchronous: false };
  return { register, ...usual, ...rules, ...special };
}

const country = { icann: false };
const countryWithoutLock = { ...country, lockable: false, privacy: false };
const renewedByRegistry = { ...countryWithoutLock, renewable: false, maxYears: 1 };
const asynchronous = { asynchronous: true };

/** Every TLD that the sandbox serves; any other is answered as one that OpenSRS does not serve. */
export const tlds: ReadonlyMap<string, Tld> = new Map<string, Tld>(
  Object.entries({
    com: tld(1162),
    net: tld(1362),
    org: tld(1237),
    info: tld(1890, { renew: 2190 }),
    biz: tld(1790),
    name: tld(1050),
    mobi: tld(1950),
    us: tld(1095, { ...country, privacy: false }),
    ca: tld(1250, { ...country, lockable: false }),
    tv: tld(3300, country),
    cc: tld(1300, country),
    co: tld(2650, country),
    me: tld(1850, country),
    io: tld(4500, { ...country, privacy: false }),
    ai: tld(7950, { ...country, minYears: 2, privacy: false }),
    tel: tld(1425),
    shop: tld(3450, { register: 990, transfer: 3450 }),
    store: tld(4950, { register: 690 }),
    online: tld(3450, { register: 590 }),
    site: tld(2850, { register: 490 }),
    app: tld(1650),
    dev: tld(1450),
    xyz: tld(1250, { register: 350 }),
    eu: tld(795, countryWithoutLock),
    be: tld(950, { ...countryWithoutLock, maxYears: 1 }),
    nl: tld(850, { ...countryWithoutLock, maxYears: 1 }),
    it: tld(1150, { ...countryWithoutLock, ...asynchronous, maxYears: 1 }),
    ch: tld(1350, { ...countryWithoutLock, maxYears: 1 }),
    uk: tld(900, countryWithoutLock),
    "co.uk": tld(900, countryWithoutLock),
    "org.uk": tld(900, countryWithoutLock),
    "com.au": tld(1650, { ...country, privacy: false, maxYears: 5 }),
    de: tld(750, renewedByRegistry),
    at: tld(1750, renewedByRegistry),
    fr: tld(1150, { ...renewedByRegistry, ...asynchronous }),
    dk: tld(1950, { ...renewedByRegistry, ...asynchronous }),
    "co.za": tld(950, { ...renewedByRegistry, ...asynchronous }),
  }),
);
