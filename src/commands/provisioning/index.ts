export { renewDomain } from "./renew-domain.js";
