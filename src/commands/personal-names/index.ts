export { deleteSurname } from "./delete-surname.js";
export { nameSuggestSurname } from "./name_suggest-surname.js";
export { querySurname } from "./query-surname.js";
export { registerSurname } from "./su_register-surname.js";
export { updateSurname } from "./update-surname.js";
