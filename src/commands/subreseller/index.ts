export { createReseller } from "./create-reseller.js";
export { createSubreseller } from "./create-subreseller.js";
export { getSubreseller } from "./get-subreseller.js";
export { modifySubreseller } from "./modify-subreseller.js";
export { paySubreseller } from "./pay-subreseller.js";
