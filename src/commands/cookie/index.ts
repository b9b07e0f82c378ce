export { deleteCookie } from "./delete-cookie.js";
export { quitSession } from "./quit-session.js";
export { setCookie } from "./set-cookie.js";
export { updateCookie } from "./update-cookie.js";
