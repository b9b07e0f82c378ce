import { generate } from "selfsigned";

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const DAY = 24 * 60 * 60 * 1000;

function validity(from: number, to: number) {
  return {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() + from * DAY),
    notAfterDate: new Date(Date.now() + to * DAY),
  } as const;
}

async function authority(name: string) {
  return generate([{ name: "commonName", value: name }], {
    ...validity(-30, 30),
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
}

type Authority = Awaited<ReturnType<typeof authority>>;

async function server(issuer: Authority, names: readonly string[], from: number, to: number): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: names[0]! }], {
    ...validity(from, to),
    ca: { key: issuer.private, cert: issuer.cert },
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: names.map((value) => (value === "127.0.0.1" ? { type: 7, ip: value } : { type: 2, value })),
      },
    ],
  });
  return { cert: made.cert, key: made.private };
}

/** An authority with a good certificate for loopback, and others that must not be trusted. */
export async function makeCertificates() {
  const [ca, stranger] = await Promise.all([authority("test authority"), authority("a stranger")]);
  const loopback = ["localhost", "127.0.0.1"];
  const [good, expired, otherName, untrusted] = await Promise.all([
    server(ca, loopback, -1, 1),
    server(ca, loopback, -10, -5),
    server(ca, ["rr-n1-tor.opensrs.example"], -1, 1),
    server(stranger, loopback, -1, 1),
  ]);
  return { ca: ca.cert, good, expired, otherName, untrusted };
}

export type Certificates = Awaited<ReturnType<typeof makeCertificates>>;
