import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { isIP } from "node:net";
import type { Extension, Name } from "@peculiar/asn1-x509";
import { Refusal } from "../../messages/reply.js";
import { asn1 } from "./asn1.js";

/** What a certificate request says. */
export interface SigningRequest {
  /** By the short names: CN, O, OU, L, ST, C, emailAddress. */
  readonly subject: Readonly<Record<string, string>>;
  readonly name: Name;
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

const ED25519 = "1.3.101.112";

/** The hashes of the signature algorithms that requests are signed with; Ed25519 has its own. */
const HASHES: Readonly<Record<string, string | null>> = {
  "1.2.840.113549.1.1.5": "sha1",
  "1.2.840.113549.1.1.11": "sha256",
  "1.2.840.113549.1.1.12": "sha384",
  "1.2.840.113549.1.1.13": "sha512",
  "1.2.840.10045.4.3.2": "sha256",
  "1.2.840.10045.4.3.3": "sha384",
  "1.2.840.10045.4.3.4": "sha512",
  [ED25519]: null,
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
  const { AsnConvert, CertificationRequest } = asn1();
  const request = AsnConvert.parse(der, CertificationRequest);
  const { subject, subjectPKInfo } = request.certificationRequestInfo;
  const publicKeyDer = Buffer.from(AsnConvert.serialize(subjectPKInfo));
  const key = createPublicKey({ key: publicKeyDer, format: "der", type: "spki" });
  if (key.asymmetricKeyType === "rsa" && (key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048) {
    throw badRequest("The CSR's key must have 2048 bits or more.");
  }
  const hash = HASHES[request.signatureAlgorithm.algorithm];
  const signed = Buffer.from(request.certificationRequestInfoRaw as ArrayBuffer);
  if (hash === undefined || !verify(hash, signed, key, Buffer.from(request.signature))) throw badRequest();
  return { subject: readName(subject), name: subject, publicKeyDer };
}

function readName(name: Name): Record<string, string> {
  const subject: Record<string, string> = {};
  for (const { type, value } of name.flat()) {
    const short = NAMES[type];
    if (short !== undefined) subject[short] ??= value.toString();
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

const CA_VALIDITY = { from: Date.UTC(2000, 0, 1), until: Date.UTC(2100, 0, 1) };

/** The authority of a seed. */
export function authorityOf(seed: string): Authority {
  const { AttributeTypeAndValue, AttributeValue, BasicConstraints, KeyUsage, KeyUsageFlags, ...x509 } = asn1();
  const key = createPrivateKey({
    // An Ed25519 key in PKCS #8 is these bytes and the 32 of the secret.
    key: Buffer.concat([
      Buffer.from("302e020100300506032b657004220420", "hex"),
      createHash("sha256").update(seed).digest(),
    ]),
    format: "der",
    type: "pkcs8",
  });
  const ownKey = createPublicKey(key).export({ format: "der", type: "spki" });
  const commonName = new AttributeValue({ utf8String: "opensrs-client sandbox certificate authority" });
  const issuer = new x509.Name([
    new x509.RelativeDistinguishedName([new AttributeTypeAndValue({ type: "2.5.4.3", value: commonName })]),
  ]);
  const certificate = (of: Subject): string => signedBy(key, issuer, of, keyIdentifiers(of.publicKeyDer, ownKey));
  return {
    certificate: certificate({
      name: issuer,
      publicKeyDer: ownKey,
      serial: 1,
      validity: CA_VALIDITY,
      extensions: [
        extension("2.5.29.19", new BasicConstraints({ cA: true }), true),
        extension("2.5.29.15", new KeyUsage(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign), true),
      ],
    }),
    issue: ({ name, publicKeyDer }, names, validity, serial) =>
      certificate({ name, publicKeyDer, serial, validity, extensions: serverExtensions(names) }),
  };
}

/** Certificates in the form of a PKCS #7 message that signs nothing. */
export function pkcs7Of(certificates: readonly string[]): string {
  const { AsnConvert, Certificate, CertificateChoices, CertificateSet, ...cms } = asn1();
  const signed = new cms.SignedData({
    version: 1,
    encapContentInfo: new cms.EncapsulatedContentInfo({ eContentType: cms.id_data }),
    certificates: new CertificateSet(
      certificates.map((pem) => {
        const der = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ""), "base64");
        return new CertificateChoices({ certificate: AsnConvert.parse(der, Certificate) });
      }),
    ),
  });
  const content = new cms.ContentInfo({ contentType: cms.id_signedData, content: AsnConvert.serialize(signed) });
  return toPem("PKCS7", AsnConvert.serialize(content));
}

function toPem(label: string, der: ArrayBuffer): string {
  const lines = Buffer.from(der)
    .toString("base64")
    .replace(/(.{64})(?=.)/g, "$1\n");
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}

/** By which strict verifiers find the key that signed. */
function keyIdentifiers(subjectKey: Buffer, issuerKey: Buffer): Extension[] {
  const { AuthorityKeyIdentifier, KeyIdentifier, SubjectKeyIdentifier } = asn1();
  const hashOf = (key: Buffer) => new KeyIdentifier(createHash("sha1").update(key).digest());
  return [
    extension("2.5.29.14", new SubjectKeyIdentifier(hashOf(subjectKey).buffer)),
    extension("2.5.29.35", new AuthorityKeyIdentifier({ keyIdentifier: hashOf(issuerKey) })),
  ];
}

function serverExtensions(names: readonly string[]): Extension[] {
  const { BasicConstraints, ExtendedKeyUsage, GeneralName, KeyUsage, KeyUsageFlags, SubjectAlternativeName } = asn1();
  const alternatives = names.map((name) =>
    isIP(name) === 0 ? new GeneralName({ dNSName: name }) : new GeneralName({ iPAddress: name }),
  );
  return [
    extension("2.5.29.19", new BasicConstraints({ cA: false }), true),
    extension("2.5.29.15", new KeyUsage(KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment), true),
    extension("2.5.29.37", new ExtendedKeyUsage(["1.3.6.1.5.5.7.3.1"])),
    extension("2.5.29.17", new SubjectAlternativeName(alternatives)),
  ];
}

function extension(extnID: string, value: object, critical = false): Extension {
  const { AsnConvert, Extension, OctetString } = asn1();
  return new Extension({ extnID, critical, extnValue: new OctetString(AsnConvert.serialize(value)) });
}

interface Subject {
  readonly name: Name;
  readonly publicKeyDer: Buffer;
  readonly serial: number;
  readonly validity: Validity;
  readonly extensions: readonly Extension[];
}

function signedBy(key: KeyObject, issuer: Name, of: Subject, identifiers: readonly Extension[]): string {
  const { AlgorithmIdentifier, AsnConvert, Certificate, ...x509 } = asn1();
  const algorithm = new AlgorithmIdentifier({ algorithm: ED25519 });
  const { from, until } = of.validity;
  const tbsCertificate = new x509.TBSCertificate({
    version: x509.Version.v3,
    serialNumber: serialNumber(of.serial),
    signature: algorithm,
    issuer,
    validity: new x509.Validity({ notBefore: new Date(from), notAfter: new Date(until) }),
    subject: of.name,
    subjectPublicKeyInfo: AsnConvert.parse(of.publicKeyDer, x509.SubjectPublicKeyInfo),
    extensions: new x509.Extensions([...of.extensions, ...identifiers]),
  });
  const signature = sign(null, Buffer.from(AsnConvert.serialize(tbsCertificate)), key);
  const signatureValue = new Uint8Array(signature).buffer;
  const certificate = new Certificate({ tbsCertificate, signatureAlgorithm: algorithm, signatureValue });
  return toPem("CERTIFICATE", AsnConvert.serialize(certificate));
}

/** Positive, and no longer than it must be, as the leading 1 takes care of. */
function serialNumber(number: number): ArrayBuffer {
  return new Uint8Array(Buffer.from(`01${number.toString(16).padStart(12, "0")}`, "hex")).buffer;
}
