export { createDnsZone } from "./create_dns_zone-domain.js";
export { deleteDnsZone } from "./delete_dns_zone-domain.js";
export { forceDnsNameservers } from "./force_dns_nameservers-domain.js";
export { getDnsZone } from "./get_dns_zone-domain.js";
export { resetDnsZone } from "./reset_dns_zone-domain.js";
export { setDnsZone } from "./set_dns_zone-domain.js";
export { setDnssecInfo } from "./set_dnssec_info-domain.js";
