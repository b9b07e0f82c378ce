import type { Cents } from "../../messages/money.js";

/** What is checked: the domain, the organisation, the organisation thoroughly; or no certificate at all. */
export type TrustKind = "dv" | "ov" | "ev" | "site";

interface TrustOffer {
  readonly kind: TrustKind;
  /** A year, invented. */
  readonly price: Cents;
}

function offers(kind: TrustKind, price: Cents, names: string): [string, TrustOffer][] {
  return names.split(" ").map((name) => [name, { kind, price }]);
}

/** The products that the account may sell. */
const OFFERS: ReadonlyMap<string, TrustOffer> = new Map([
  ...offers("dv", 1500, "positivessl essentialssl comodo_ssl rapidssl quickssl quickssl_premium ssl123 trustwave_dv"),
  ...offers("dv", 9900, "positivessl_wildcard essentialssl_wildcard comodo_wildcard rapidssl_wildcard"),
  ...offers(
    "ov",
    7900,
    "comodo_instantssl comodo_premiumssl sslwebserver truebizid symantec_ssl_lite digicert_sslplus",
  ),
  ...offers(
    "ov",
    19900,
    "comodo_premiumssl_wildcard sslwebserver_wildcard truebizid_wildcard symantec_ssl_lite_wildcard",
  ),
  ...offers("ov", 24900, "securesite securesite_pro sgcsuper_certs trustwave_premiumssl trustwave_premiumssl_wildcard"),
  ...offers("ev", 29900, "comodo_ev sslwebserver_ev truebizid_ev securesite_ev securesite_pro_ev trustwave_ev"),
  ...offers("ev", 39900, "trustwave_ev_san5"),
  ...offers("site", 2400, "sitelock_basic sitelock_find sitelock_fix malwarescan"),
  ...offers("site", 9600, "sitelock_premium sitelock_enterprise sitelock_prevent"),
]);

/** The offer of a product type; undefined when the account may not sell it. */
export function offerOf(productType: string): TrustOffer | undefined {
  return OFFERS.get(productType);
}

/** The names of all products that the account may sell. */
export const productTypes: readonly string[] = [...OFFERS.keys()];

/** What is checked for a product of the account. */
export function kindOf(productType: string): TrustKind {
  return OFFERS.get(productType)?.kind ?? "dv";
}

/** Whether a product is a certificate, and so needs a request for one. */
export function isCertificate(productType: string): boolean {
  return kindOf(productType) !== "site";
}
