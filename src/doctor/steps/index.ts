import type { Step } from "../step.js";
import { address } from "./address.js";
import { balance, otherKey, rawLookup, signedLookup } from "./calls.js";
import { configuration } from "./configuration.js";
import { credentials } from "./credentials.js";
import { md5 } from "./md5.js";
import { dns, ping, tcp, traceroute } from "./network.js";
import { tls } from "./tls.js";

/** The diagnosis, in order: that of OpenSRS's troubleshooting page, what this machine can tell alone before it. */
export const steps: readonly Step[] = [
  configuration,
  credentials,
  md5,
  address,
  dns,
  ping,
  traceroute,
  tcp,
  tls,
  rawLookup,
  signedLookup,
  balance,
  otherKey,
];
