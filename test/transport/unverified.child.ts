/**
 * What a process does in which NODE_TLS_REJECT_UNAUTHORIZED=0 is set: it tries the ports that it is given as arguments,
 * and prints how each call ended.
 */
import { diagnose } from "../../src/doctor/index.js";
import { fetchTransport, OpenSrsClient, OpenSrsError, type Transport, undiciTransport } from "../../src/index.js";

const [target, openProxy, strangeProxy] = process.argv.slice(2);
const login = { username: "reseller", privateKey: "0123456789abcdef".repeat(7) };
const environment = { baseUrl: `https://127.0.0.1:${target}`, name: "hrs" };

const transports: Record<string, () => Transport> = {
  direct: () => undiciTransport(),
  tunnel: () => undiciTransport({ proxy: `http://127.0.0.1:${openProxy}` }),
  "proxy by TLS": () => undiciTransport({ proxy: `https://127.0.0.1:${strangeProxy}` }),
  fetch: () => fetchTransport(),
};

const ends: Record<string, unknown> = {};
for (const [name, transport] of Object.entries(transports)) {
  for (const effect of ["read", "charge"] as const) {
    ends[`${name}, ${effect}`] = await end(transport(), effect);
  }
}
ends["fetch, set later"] = await setLater();
const { checks } = await diagnose({ environment, ...login });
ends.doctor = checks.filter(({ status }) => status !== "skip").map(({ id, status }) => `${id} ${status}`);
ends.hints = checks[0]!.hints;
ends.address = checks.find(({ id }) => id === "address")!.detail;
console.log(JSON.stringify(ends));

async function end(transport: Transport, effect: "read" | "charge"): Promise<unknown> {
  try {
    const client = new OpenSrsClient({ environment, ...login, transport, retry: false });
    await client.send({ action: "LOOKUP", object: "DOMAIN", effect }).finally(() => client.close());
    return "answered";
  } catch (error) {
    if (!(error instanceof OpenSrsError)) return String(error);
    return `${error.code} ${error.outcome}`;
  }
}

async function setLater(): Promise<unknown> {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = "1";
  const client = new OpenSrsClient({ environment, ...login, transport: fetchTransport(), retry: false });
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
  const error = await client.send({ action: "RENEW", object: "DOMAIN" }).catch((error: OpenSrsError) => error);
  await client.close();
  return error instanceof OpenSrsError ? `${error.code} ${error.outcome}` : "answered";
}
