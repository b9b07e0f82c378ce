import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { makeCertificates } from "../support/certificates.js";
import { available, http } from "../support/envelopes.js";
import { type Behaviour, startServer } from "../support/server.js";
import { startProxy } from "./proxy.js";

const serve: Behaviour = async (peer) => {
  while (await peer.request()) await peer.write(http(available));
};

test("NODE_TLS_REJECT_UNAUTHORIZED=0 switches no verification off", async () => {
  const { untrusted } = await makeCertificates();
  const target = await startServer({ certificate: untrusted, behaviours: [serve] });
  const strangeProxy = await startServer({ certificate: untrusted, behaviours: [serve] });
  const openProxy = await startProxy({ now: "open" });
  const child = fileURLToPath(new URL("unverified.child.ts", import.meta.url));
  const ports = [target.port, openProxy.port, strangeProxy.port].map(String);
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", child, ...ports], {
    env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: "0" },
  });
  await Promise.all([target.close(), strangeProxy.close(), openProxy.close()]);

  expect(JSON.parse(stdout)).toEqual({
    "direct, read": "CONNECT_TLS not-sent",
    "direct, charge": "CONNECT_TLS not-sent",
    "tunnel, read": "CONNECT_TLS not-sent",
    "tunnel, charge": "CONNECT_TLS not-sent",
    "proxy by TLS, read": "CONNECT_PROXY not-sent",
    "proxy by TLS, charge": "CONNECT_PROXY not-sent",
    "fetch, read": "CONFIG_INVALID not-sent",
    "fetch, charge": "CONFIG_INVALID not-sent",
    "fetch, set later": "CONNECT_FAILED not-sent",
    doctor: ["configuration warn", "credentials pass", "md5 pass", "dns pass", "tcp pass", "tls fail"],
    hints: [
      "NODE_TLS_REJECT_UNAUTHORIZED=0 is set: this library verifies certificates all the same, other code of this process does not. Take it away; a private certificate authority goes into `ca`.",
    ],
    address: "Not asked for, since the host is this machine",
  });
  expect(openProxy.asked).not.toHaveLength(0);
  expect([...target.requests, ...strangeProxy.requests]).toEqual([]);
});
