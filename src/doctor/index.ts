export { diagnose } from "./diagnose.js";
export { supportReport } from "./report.js";
export {
  ADDRESS_SERVICE,
  type Check,
  type CheckStatus,
  type DiagnoseOptions,
  type Diagnosis,
  type Evidence,
} from "./types.js";
