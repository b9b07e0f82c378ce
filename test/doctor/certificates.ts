import { webcrypto } from "node:crypto";
import * as x509 from "@peculiar/x509";

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;

export interface Identity {
  readonly cert: string;
  readonly key: string;
}

export interface Authority {
  /** To be trusted, PEM. */
  readonly ca: string;
  /** Vouches for a server: for 127.0.0.1 and for now, unless told otherwise. */
  issue(about?: { readonly names?: readonly string[]; readonly from?: Date; readonly to?: Date }): Promise<Identity>;
}

const DAY = 86_400_000;
const yesterday = new Date(Date.now() - DAY);
const tomorrow = new Date(Date.now() + DAY);

/** An authority of that name, which nobody trusts by itself. */
export async function authority(name: string): Promise<Authority> {
  const keys = await newKeys();
  const ca = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=${name}`,
    keys,
    notBefore: new Date("2020-01-01"),
    notAfter: tomorrow,
    signingAlgorithm: ALGORITHM,
    extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
  });
  return {
    ca: ca.toString("pem"),
    async issue({ names = ["127.0.0.1"], from = yesterday, to = tomorrow } = {}) {
      const server = await newKeys();
      const cert = await x509.X509CertificateGenerator.create({
        subject: `CN=${names[0]}`,
        issuer: ca.subject,
        publicKey: server.publicKey,
        signingKey: keys.privateKey,
        notBefore: from,
        notAfter: to,
        signingAlgorithm: ALGORITHM,
        extensions: [alternativeNames(names)],
      });
      return { cert: cert.toString("pem"), key: await pemOf(server) };
    },
  };
}

/** A server that vouches for itself. */
export async function selfSigned(): Promise<Identity> {
  const keys = await newKeys();
  const cert = await x509.X509CertificateGenerator.createSelfSigned({
    name: "CN=127.0.0.1",
    keys,
    notBefore: yesterday,
    notAfter: tomorrow,
    signingAlgorithm: ALGORITHM,
    extensions: [alternativeNames(["127.0.0.1"])],
  });
  return { cert: cert.toString("pem"), key: await pemOf(keys) };
}

function alternativeNames(names: readonly string[]): x509.SubjectAlternativeNameExtension {
  return new x509.SubjectAlternativeNameExtension(
    names.map((value) => ({ type: /^[\d.]+$/.test(value) ? "ip" : "dns", value })),
  );
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
}

async function pemOf({ privateKey }: webcrypto.CryptoKeyPair): Promise<string> {
  return x509.PemConverter.encode(await webcrypto.subtle.exportKey("pkcs8", privateKey), "PRIVATE KEY");
}
