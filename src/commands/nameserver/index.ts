export { advancedUpdateNameservers } from "./advanced_update_nameservers-domain.js";
export { createNameserver } from "./create-nameserver.js";
export { deleteNameserver } from "./delete-nameserver.js";
export { getNameserver } from "./get-nameserver.js";
export { modifyNameserver } from "./modify-nameserver.js";
export { registryAddNs } from "./registry_add_ns-nameserver.js";
export { registryCheckNameserver } from "./registry_check_nameserver-nameserver.js";
