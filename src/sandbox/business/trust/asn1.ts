import type * as CmsModule from "@peculiar/asn1-cms";
import type * as CsrModule from "@peculiar/asn1-csr";
import type * as SchemaModule from "@peculiar/asn1-schema";
import type * as X509Module from "@peculiar/asn1-x509";

type Asn1 = typeof SchemaModule & typeof X509Module & typeof CsrModule & typeof CmsModule;

let loaded: Asn1 | undefined;

/** Loads the libraries that read and write certificates. They take nearly as long as all the rest of the sandbox. */
export async function loadAsn1(): Promise<void> {
  if (loaded !== undefined) return;
  const modules = await Promise.all([
    import("@peculiar/asn1-schema"),
    import("@peculiar/asn1-x509"),
    import("@peculiar/asn1-csr"),
    import("@peculiar/asn1-cms"),
  ]);
  loaded = Object.assign({}, ...modules) as Asn1;
}

/** The libraries. Handlers and the clock are synchronous: whoever lets them near a certificate has loaded these before. */
export function asn1(): Asn1 {
  if (loaded === undefined) throw new Error("loadAsn1() was not awaited");
  return loaded;
}
