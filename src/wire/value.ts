/** A prototype-less record of keys and values: one `dt_assoc`. */
export interface OpsAssoc {
  [key: string]: OpsValue;
}

/** Any value of the OPS format: text, a `dt_array` or a `dt_assoc`. Everything on the wire is text. */
export type OpsValue = string | OpsValue[] | OpsAssoc;
