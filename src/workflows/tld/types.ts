/** What a form of a TLD is for: `register` and `transfer` are orders of `registerDomain`, `renew` is `renewDomain`. */
export type TldOperation = "register" | "transfer" | "renew";

/** Says something of the value at a path: that there is one, and what it is or is not. */
export interface TldCondition {
  readonly path: string;
  /** Where the value may stand instead, for inputs made otherwise than by this form. */
  readonly orAt?: readonly string[];
  /** It is one of these. Without `is` and `isNot` any value will do, and for a section that any of it is filled in. */
  readonly is?: readonly (string | boolean)[];
  /** It is none of these. */
  readonly isNot?: readonly (string | boolean)[];
  /** The condition holds, too, when there is no value at all. */
  readonly orNone?: true;
}

/** A form that a text must have. */
export interface TldTextForm {
  /** A regular expression without flags, as in JSON Schema's `pattern`. */
  readonly regex: string;
  /** What is expected, in English. */
  readonly says: string;
  /** Absent: always. */
  readonly when?: readonly TldCondition[];
}

/**
 * `flag` is `true` or `false`, `integer` a number, `date` `YYYY-MM-DD`, all others are text. `section`: the fields under
 * its path belong together and can be left out as a whole. `list`: an array of objects with the fields in `items`.
 */
export type TldFieldKind =
  | "text"
  | "email"
  | "domain"
  | "hostname"
  | "date"
  | "enum"
  | "flag"
  | "integer"
  | "section"
  | "list";

/** A field of a form. */
export interface TldField {
  /** Where its value goes in the command's input, such as `contact_set.owner.phone`. */
  readonly path: string;
  /** A short name for people, in English. */
  readonly label: string;
  /** What it means, in English. */
  readonly description: string;
  readonly kind: TldFieldKind;
  /** It must be filled in; with {@link when}, if all of those conditions hold. */
  readonly required: boolean;
  readonly when?: readonly TldCondition[];
  /** It is refused unless all of these conditions hold. */
  readonly onlyWhen?: readonly TldCondition[];
  /** A value at one of these places does instead. */
  readonly alternatives?: readonly string[];
  /** Of an `enum`: its values, or where it is {@link open} those that are known. */
  readonly values?: readonly string[];
  readonly open?: true;
  /** Of numbers and lists. */
  readonly min?: number;
  readonly max?: number;
  /** Of texts, in UTF-16 units as JavaScript counts. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly forms?: readonly TldTextForm[];
  /** A password or the like. */
  readonly secret?: true;
  /** Of a `list`: the fields of an element, their paths within it. */
  readonly items?: readonly TldField[];
}

/** What an order for a name under a TLD must and can have, as far as it is known. */
export interface TldRequirements {
  /** In ASCII, lower case, without a leading dot: all labels after the name's first. */
  readonly tld: string;
  readonly operation: TldOperation;
  /** The years that can be ordered. */
  readonly periods: readonly number[];
  readonly fields: readonly TldField[];
  /** What is no field, in English. */
  readonly notes: readonly string[];
}
