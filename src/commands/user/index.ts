export { addSubuser } from "./add-subuser.js";
export { deleteSubuser } from "./delete-subuser.js";
export { getSubuser } from "./get-subuser.js";
export { getUserinfo } from "./get-userinfo.js";
export { modifySubuser } from "./modify-subuser.js";
