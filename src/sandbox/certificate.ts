import { isIP } from "node:net";
import { DAY } from "./clock.js";

/** A server's certificate and key, and the authority that vouches for it, all as PEM. */
export interface Certificate {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** Makes an authority that nobody else trusts, and with it a certificate for the loopback names and the given host. */
export async function createCertificate(host: string): Promise<Certificate> {
  // Loaded only when it is needed: it takes as long to load as all the rest.
  const { generate } = await import("selfsigned");
  // A day of slack for clients whose clocks are behind.
  const notBeforeDate = new Date(Date.now() - DAY);
  const common = {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate,
    notAfterDate: new Date(notBeforeDate.getTime() + 366 * DAY),
  } as const;
  const ca = await generate([{ name: "commonName", value: "opensrs-client sandbox CA" }], {
    ...common,
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const names = [...new Set(["localhost", "127.0.0.1", "::1", host])];
  const server = await generate([{ name: "commonName", value: "localhost" }], {
    ...common,
    ca: { key: ca.private, cert: ca.cert },
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: names.map((name) => (isIP(name) === 0 ? { type: 2, value: name } : { type: 7, ip: name })),
      },
    ],
  });
  return { ca: ca.cert, cert: server.cert, key: server.private };
}
