export { getBalance } from "./get_balance-balance.js";
export { getDomainsByExpiredate } from "./get_domains_by_expiredate-domain.js";
export { getPrice } from "./get_price-domain.js";
export { lookupDomain } from "./lookup-domain.js";
export { nameSuggest } from "./name_suggest-domain.js";
