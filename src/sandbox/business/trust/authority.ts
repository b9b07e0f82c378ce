import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { isIP } from "node:net";
import { Refusal } from "../../messages/reply.js";
import {
  bitString,
  dottedOid,
  type Element,
  element,
  integerElement,
  oid,
  readElement,
  readElements,
  sequence,
  TAG,
  timeElement,
} from "./der.js";

/** What a certificate request says. */
export interface SigningRequest {
  /** By the short names: CN, O, OU, L, ST, C, emailAddress. */
  readonly subject: Readonly<Record<string, string>>;
  readonly subjectDer: Buffer;
  readonly publicKeyDer: Buffer;
}

const NAMES: Readonly<Record<string, string>> = {
  "2.5.4.3": "CN",
  "2.5.4.6": "C",
  "2.5.4.7": "L",
  "2.5.4.8": "ST",
  "2.5.4.10": "O",
  "2.5.4.11": "OU",
  "1.2.840.113549.1.9.1": "emailAddress",
};

/** The hashes of the signature algorithms that requests are signed with; Ed25519 has its own. */
const HASHES: Readonly<Record<string, string | null>> = {
  "1.2.840.113549.1.1.5": "sha1",
  "1.2.840.113549.1.1.11": "sha256",
  "1.2.840.113549.1.1.12": "sha384",
  "1.2.840.113549.1.1.13": "sha512",
  "1.2.840.10045.4.3.2": "sha256",
  "1.2.840.10045.4.3.3": "sha384",
  "1.2.840.10045.4.3.4": "sha512",
  "1.3.101.112": null,
};

const PEM = /-----BEGIN (?:NEW )?CERTIFICATE REQUEST-----([\sA-Za-z0-9+/=]+)-----END (?:NEW )?CERTIFICATE REQUEST-----/;

/** Reads a certificate request and checks that its own key signed it. Blanks may stand in place of line ends. */
export function parseRequest(pem: string): SigningRequest {
  const base64 = PEM.exec(pem)?.[1];
  if (base64 === undefined) throw badRequest();
  try {
    return readRequest(Buffer.from(base64.replace(/\s/g, ""), "base64"));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw badRequest();
  }
}

function badRequest(text = "Invalid CSR."): Refusal {
  return new Refusal(465, text);
}

function readRequest(der: Buffer): SigningRequest {
  const [info, algorithm, signature] = readElements(readElement(der).contents) as [Element, Element, Element];
  const [, subject, publicKey] = readElements(info.contents) as [Element, Element, Element];
  const key = createPublicKey({ key: publicKey.whole, format: "der", type: "spki" });
  if (key.asymmetricKeyType === "rsa" && (key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048) {
    throw badRequest("The CSR's key must have 2048 bits or more.");
  }
  const hash = HASHES[dottedOid(readElement(algorithm.contents).contents)];
  // The first byte of a bit string counts its unused bits.
  if (hash === undefined || !verify(hash, info.whole, key, signature.contents.subarray(1))) throw badRequest();
  return { subject: readName(subject), subjectDer: subject.whole, publicKeyDer: publicKey.whole };
}

function readName(name: Element): Record<string, string> {
  const subject: Record<string, string> = {};
  for (const set of readElements(name.contents)) {
    for (const pair of readElements(set.contents)) {
      const [type, value] = readElements(pair.contents) as [Element, Element];
      const short = NAMES[dottedOid(type.contents)];
      if (short !== undefined) subject[short] ??= value.contents.toString("utf8");
    }
  }
  return subject;
}

/** An authority that nobody trusts. The same seed gives the same key, so nothing has to be kept but the seed. */
export interface Authority {
  readonly certificate: string;
  issue(request: SigningRequest, names: readonly string[], validity: Validity, serial: number): string;
}

/** From when to when, in milliseconds since 1970. */
interface Validity {
  readonly from: number;
  readonly until: number;
}

const ED25519 = sequence(oid("1.3.101.112"));
const CA_NAME = distinguishedName("opensrs-client sandbox certificate authority");
const CA_VALIDITY = { from: Date.UTC(2000, 0, 1), until: Date.UTC(2100, 0, 1) };

/** The authority of a seed. */
export function authorityOf(seed: string): Authority {
  const secret = createHash("sha256").update(seed).digest();
  const key = createPrivateKey({
    key: Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), secret]),
    format: "der",
    type: "pkcs8",
  });
  const ownKey = createPublicKey(key).export({ format: "der", type: "spki" });
  const caExtensions = sequence(
    extension("2.5.29.19", true, sequence(element(TAG.boolean, Buffer.from([0xff])))),
    extension("2.5.29.15", true, element(TAG.bitString, Buffer.from([1, 0x06]))),
    ...keyIdentifiers(ownKey, ownKey),
  );
  return {
    certificate: certificate(key, 1, CA_VALIDITY, CA_NAME, ownKey, caExtensions),
    issue: ({ subjectDer, publicKeyDer }, names, validity, serial) =>
      certificate(
        key,
        serial,
        validity,
        subjectDer,
        publicKeyDer,
        sequence(...serverExtensions(names), ...keyIdentifiers(publicKeyDer, ownKey)),
      ),
  };
}

/** Certificates in the form of a PKCS #7 message that signs nothing. */
export function pkcs7Of(certificates: readonly string[]): string {
  const ders = certificates.map((pem) => Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ""), "base64"));
  const signed = sequence(
    integerElement(1),
    element(TAG.set),
    sequence(oid("1.2.840.113549.1.7.1")),
    element(0xa0, ...ders),
    element(TAG.set),
  );
  return toPem("PKCS7", sequence(oid("1.2.840.113549.1.7.2"), element(0xa0, signed)));
}

function toPem(label: string, der: Buffer): string {
  const lines = der.toString("base64").replace(/(.{64})(?=.)/g, "$1\n");
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}

/** By which strict verifiers find the key that signed. */
function keyIdentifiers(subjectKey: Buffer, issuerKey: Buffer): Buffer[] {
  const hashOf = (key: Buffer): Buffer => createHash("sha1").update(key).digest();
  return [
    extension("2.5.29.14", false, element(TAG.octetString, hashOf(subjectKey))),
    extension("2.5.29.35", false, sequence(element(0x80, hashOf(issuerKey)))),
  ];
}

function serverExtensions(names: readonly string[]): Buffer[] {
  const alternatives = names.map((name) =>
    isIP(name) === 4 ? element(0x87, Buffer.from(name.split(".").map(Number))) : element(0x82, Buffer.from(name)),
  );
  return [
    extension("2.5.29.19", true, sequence()),
    extension("2.5.29.15", true, element(TAG.bitString, Buffer.from([5, 0xa0]))),
    extension("2.5.29.37", false, sequence(oid("1.3.6.1.5.5.7.3.1"))),
    extension("2.5.29.17", false, sequence(...alternatives)),
  ];
}

function extension(id: string, critical: boolean, value: Buffer): Buffer {
  const flag = critical ? [element(TAG.boolean, Buffer.from([0xff]))] : [];
  return sequence(oid(id), ...flag, element(TAG.octetString, value));
}

function distinguishedName(commonName: string): Buffer {
  const pair = sequence(oid("2.5.4.3"), element(TAG.utf8String, Buffer.from(commonName)));
  return sequence(element(TAG.set, pair));
}

function certificate(
  key: KeyObject,
  serial: number,
  { from, until }: Validity,
  subject: Buffer,
  publicKey: Buffer,
  extensions: Buffer,
): string {
  const body = sequence(
    element(0xa0, integerElement(2)),
    integerElement(serial),
    ED25519,
    CA_NAME,
    sequence(timeElement(from), timeElement(until)),
    subject,
    publicKey,
    element(0xa3, extensions),
  );
  return toPem("CERTIFICATE", sequence(body, ED25519, bitString(sign(null, body, key))));
}
