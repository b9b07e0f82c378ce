export { bulkTransfer } from "./bulk_transfer-domain.js";
export { submitWhoisPrivacyBulkChange } from "./submit_bulk_change-bulk_change.js";
export { submitBulkChange } from "./submit-bulk_change.js";
