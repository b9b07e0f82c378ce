import { randomBytes, webcrypto } from "node:crypto";
import { isIP } from "node:net";
import { hostname } from "node:os";
import type { JsonGeneralName } from "@peculiar/x509";
import { DAY } from "../messages/dates.js";

/** A server's certificate and key, and the authority that vouches for it, all as PEM. */
export interface Certificate {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;

/**
 * Makes an authority that nobody else trusts, and with it a certificate for the loopback names, the given host and the
 * name of this machine, by which other containers reach it. Both carry the key identifiers that strict verifiers ask
 * for, such as Python's since 3.13.
 */
export async function createCertificate(host: string): Promise<Certificate> {
  // Loaded only when it is needed: it takes as long to load as all the rest.
  const x509 = await import("@peculiar/x509");
  const [authority, server] = await Promise.all([newKeys(), newKeys()]);
  // A day of slack for clients whose clocks are behind.
  const notBefore = new Date(Date.now() - DAY);
  const common = { notBefore, notAfter: new Date(notBefore.getTime() + 366 * DAY), signingAlgorithm: ALGORITHM };
  const names = [...new Set(["localhost", "127.0.0.1", "::1", host, hostname()])];
  const ca = await x509.X509CertificateGenerator.createSelfSigned({
    ...common,
    serialNumber: newSerialNumber(),
    name: "CN=opensrs-client sandbox CA",
    keys: authority,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(authority.publicKey),
    ],
  });
  const cert = await x509.X509CertificateGenerator.create({
    ...common,
    serialNumber: newSerialNumber(),
    subject: "CN=localhost",
    issuer: ca.subject,
    publicKey: server.publicKey,
    signingKey: authority.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(names.map(generalName)),
      await x509.SubjectKeyIdentifierExtension.create(server.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(authority.publicKey),
    ],
  });
  const key = x509.PemConverter.encode(await webcrypto.subtle.exportKey("pkcs8", server.privateKey), "PRIVATE KEY");
  return { ca: ca.toString("pem"), cert: cert.toString("pem"), key };
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
}

/** Hexadecimal, positive and never the same twice. */
function newSerialNumber(): string {
  return `01${randomBytes(15).toString("hex")}`;
}

function generalName(name: string): JsonGeneralName {
  return { type: isIP(name) === 0 ? "dns" : "ip", value: name };
}
