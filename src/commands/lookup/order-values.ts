/** Where an order stands. */
export const ORDER_STATUSES = [
  "completed",
  "pending",
  "declined",
  "cancelled",
  "deleted",
  "waiting",
  "pending_fax",
  "ca_owner_approval",
] as const;

/** What was ordered. */
export const ORDER_TYPES = ["new", "premium", "renewal", "sunrise", "transfer", "whois_privacy"] as const;
