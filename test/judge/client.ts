import { Agent, type Dispatcher, ProxyAgent, fetch as undiciFetch } from "undici";
import type * as library from "../../src/index.js";
import { md5 } from "./md5.js";
import type { CallPlan, Kind, Lane } from "./plan.js";

/** The library under judgement: this tree's, or another build's. */
export type Library = typeof library;
export type Client = InstanceType<Library["OpenSrsClient"]>;

export const KEY = "c0ffee".repeat(16);

/** The signature of a body, by the judge's own reading of the rule. */
export const signatureOf = (body: Uint8Array): string => md5(md5(body, KEY), KEY);

export interface Place {
  readonly lane: Lane;
  readonly port: number;
  readonly proxyPort: number;
  readonly ca: string;
}

/** A client of the trial's server, whose wall clock is the trial's. */
export function clientOf(
  library: Library,
  { lane, port, proxyPort, ca }: Place,
  { user, date, random, marks }: { user: string; date: () => number; random: () => number; marks: boolean },
): { client: Client; end: () => Promise<void> } {
  const { undiciTransport, fetchTransport, OpenSrsClient } = library;
  const proxy = lane.proxied ? `http://127.0.0.1:${proxyPort}` : undefined;
  let dispatcher: Dispatcher | undefined;
  let transport: library.Transport;
  if (lane.transport === "undici") transport = undiciTransport(proxy === undefined ? {} : { proxy });
  else if (!lane.secure && proxy === undefined) transport = fetchTransport(globalThis.fetch);
  else {
    const tls = lane.secure ? { ca } : {};
    dispatcher = proxy === undefined ? new Agent({ connect: tls }) : new ProxyAgent({ uri: proxy, requestTls: tls });
    const through = dispatcher;
    transport = fetchTransport(((url: string, init: object) =>
      undiciFetch(url, { ...init, dispatcher: through })) as never);
  }
  const isOurs = lane.transport === "undici" && lane.secure;
  const options = {
    environment: {
      baseUrl: `${lane.secure ? "https" : "http"}://127.0.0.1:${port}`,
      name: "judge",
      ...(isOurs && { ca }),
    },
    username: user,
    privateKey: KEY,
    transport,
    retry: { attempts: 3, baseDelayMs: 0 },
    timeoutMs: 8_000,
    ...(marks && { marks }),
  };
  const runtime = { now: () => performance.now(), random, date };
  const Judged = OpenSrsClient as unknown as new (options: object, runtime: object) => Client;
  const client = new Judged(options, runtime);
  const end = async () => {
    await client.close();
    await dispatcher?.destroy();
  };
  return { client, end };
}

export interface OrderFacts {
  readonly name: string;
  readonly request: string;
  readonly year: number;
  /** Of an order that waits to be processed. */
  readonly savedId: string;
}

/** Calls the method; `options` come last in every one. */
export function place(
  client: Client,
  kind: Kind,
  plan: CallPlan,
  facts: OrderFacts,
  options: object,
): Promise<unknown> {
  const { name: domain, request, year, savedId } = facts;
  const contact = {
    first_name: "Ann",
    last_name: "Customer",
    org_name: "Customer Ltd",
    address1: "1 Main Street",
    city: "Toronto",
    state: "ON",
    postal_code: "M5V 2T6",
    country: "CA",
    phone: "+1.4165550123",
    email: plan.owner,
  };
  const contact_set = { owner: contact, admin: contact, billing: contact, tech: contact };
  const profile = { reg_username: "ann", reg_password: "correcthorse1", custom_tech_contact: false, contact_set };
  const handle = plan.save ? ("save" as const) : ("process" as const);
  const all = { ...options, extra: { judge_id: request } };
  switch (kind) {
    case "register":
      return client.registerDomain(
        { domain, reg_type: "new", period: 1, handle, custom_nameservers: false, ...profile },
        all,
      );
    case "transfer":
      return client.registerDomain(
        { domain, reg_type: "transfer", period: 1, custom_nameservers: false, ...profile },
        all,
      );
    case "renew":
      return client.renewDomain({ domain, period: 1, handle, auto_renew: false, currentexpirationyear: year }, all);
    case "certificate":
      return client.registerTrustService(
        {
          reg_type: "new",
          product_type: "positivessl",
          handle,
          domain,
          period: 1,
          csr: CSR,
          approver_email: `admin@${domain}`,
          contact_set,
        },
        all,
      );
    case "process":
      return client.processPending({ order_id: savedId }, all);
    case "revoke":
      return client.revokeDomain({ domain }, all);
  }
}

const CSR = "-----BEGIN CERTIFICATE REQUEST-----\nTUlJ\n-----END CERTIFICATE REQUEST-----\n";
