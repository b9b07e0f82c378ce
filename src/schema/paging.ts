/** How a command that lists gives its pages. They are asked for by `page` and `limit`. */
export interface Paging {
  /** The reply's attribute that holds the rows. */
  readonly rows: string;
  /** The items that name a row, by which one is known that moved to another page. A row that is a text names itself. */
  readonly id: readonly string[];
  /** The number of the first page. */
  readonly first: 0 | 1;
  /** The reply's attribute that counts the rows of all pages. */
  readonly total: string;
  /** The reply's flag that more pages follow. */
  readonly more?: string;
  /** The range of days that the input asks for, both inclusive: by them a long list is read in parts. */
  readonly days?: { readonly from: string; readonly to: string };
  /** The value of an item of the input with which the command lists; without it, it always does. */
  readonly when?: { readonly field: string; readonly is: string };
}

/** Whether the command lists with this input. */
export function listsWith({ when }: Paging, input: unknown): boolean {
  return when === undefined || (input as Readonly<Record<string, unknown>> | undefined)?.[when.field] === when.is;
}
