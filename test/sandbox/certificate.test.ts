import { X509Certificate } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createCertificate } from "../../src/sandbox/server/certificate.js";
import { run } from "./programs.js";

it("satisfies a strict verifier, for every name it is reached by", async () => {
  const { ca, cert } = await createCertificate("sandbox.example");
  const folder = await mkdtemp(join(tmpdir(), "sandbox-"));
  try {
    const [caFile, certFile] = [join(folder, "ca.pem"), join(folder, "cert.pem")];
    await writeFile(caFile, ca);
    await writeFile(certFile, cert);
    const strict = ["verify", "-x509_strict", "-purpose", "sslserver", "-CAfile", caFile];
    for (const name of [
      ["-verify_hostname", "localhost"],
      ["-verify_hostname", "sandbox.example"],
      ["-verify_hostname", hostname()],
      ["-verify_ip", "127.0.0.1"],
      ["-verify_ip", "::1"],
    ]) {
      expect(await run("openssl", [...strict, ...name, certFile])).toMatchObject({ output: `${certFile}: OK\n` });
    }
    expect(await run("openssl", [...strict, "-verify_hostname", "another.example", certFile])).toMatchObject({
      code: 2,
      errors: expect.stringMatching(/hostname mismatch/i),
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("is of an authority of its own each time", async () => {
  const [one, other] = await Promise.all([createCertificate("127.0.0.1"), createCertificate("127.0.0.1")]);
  expect(new X509Certificate(one.cert).serialNumber).not.toBe(new X509Certificate(other.cert).serialNumber);
  expect(new X509Certificate(one.cert).verify(new X509Certificate(one.ca).publicKey)).toBe(true);
  expect(new X509Certificate(one.cert).verify(new X509Certificate(other.ca).publicKey)).toBe(false);
});
