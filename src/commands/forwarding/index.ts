export { createDomainForwarding } from "./create_domain_forwarding-domain.js";
export { deleteDomainForwarding } from "./delete_domain_forwarding-domain.js";
export { getDomainForwarding } from "./get_domain_forwarding-domain.js";
export { setDomainForwarding } from "./set_domain_forwarding-domain.js";
