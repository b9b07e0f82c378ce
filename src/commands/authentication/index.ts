export { authenticateUser } from "./authenticate-user.js";
export { changeOwnership } from "./change-ownership.js";
export { changePassword } from "./change-password.js";
export { checkVersion } from "./check-version.js";
export { sendAuthcode } from "./send_authcode-domain.js";
export { sendPassword } from "./send_password-domain.js";
