/**
 * A schema as it is published: this much of it is promised, [Standard Schema](https://standardschema.dev) version 1, so
 * that the declarations need no schema library.
 */
export interface Schema {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    /** Gives the wire's form of the value, or what is wrong with it. */
    readonly validate: (value: unknown) => SchemaResult | Promise<SchemaResult>;
  };
}

export type SchemaResult =
  | { readonly value: unknown; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string }[] };
