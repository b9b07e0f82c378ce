import { OpenSrsClient } from "../../src/client.js";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/index.js";
import type { Transport, TransportRequest } from "../../src/transport/transport.js";
import { undiciTransport } from "../../src/transport/undici.js";
import { rsaRequest } from "./signing-requests.js";
import { call, contact, registration } from "./support.js";

export const startAt = new Date("2026-01-15T12:00:00Z");
export const other = { ...contact, first_name: "Ada", email: "ada@reseller.example" };
export const login = { reg_username: "registrant", reg_password: "secret-pass-1" } as const;
export const contacts = { owner: contact, admin: contact, billing: contact };
export const everyContact = { ...contacts, tech: contact };

export let sandbox: Sandbox;
export let client: OpenSrsClient;
let count = 0;
/** A number that no other call gets. */
export const fresh = () => ++count;

/** The request that was sent last. */
export let latest = "";

/** Keeps the latest request, so that it can be sent again with something missing. */
const keeping: Transport = (setup) => {
  const connection = undiciTransport()(setup);
  const send = (request: TransportRequest) => {
    latest = Buffer.from(request.body).toString();
    return connection.send(request);
  };
  return { ...connection, send, close: () => connection.close() };
};

export async function begin(options: SandboxOptions): Promise<void> {
  sandbox = await startSandbox({
    startAt,
    balance: "100000.00",
    pushTo: ["neighbour"],
    dnsTemplates: { parked: { A: [{ subdomain: "", ip_address: "192.0.2.1" }] } },
    ...options,
  });
  client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials, transport: keeping });
}

export async function end(): Promise<void> {
  await client.close();
  await sandbox.close();
}

/** Registers a domain that no other call knows. */
export async function own(suffix = "com"): Promise<string> {
  const domain = `name-${fresh()}.${suffix}`;
  // Past the client, which asks for more than the sandbox under some TLDs.
  await call(sandbox, "SW_REGISTER", registration(domain));
  return domain;
}

export function order(domain: string) {
  return { domain, ...login, period: 1, contact_set: contacts, custom_tech_contact: false } as const;
}

/** Someone else has it. */
export function elsewhere(): string {
  const domain = `name-${fresh()}.com`;
  sandbox.registry.registerElsewhere(domain);
  return domain;
}

export async function incoming(authInfo?: string) {
  const domain = elsewhere();
  const code = authInfo === undefined ? {} : { auth_info: authInfo };
  const { attributes } = await client.registerDomain({ ...order(domain), reg_type: "transfer", ...code });
  return { domain, orderId: Number(attributes.id), transferId: attributes.transfer_id };
}

export async function saved() {
  const domain = `name-${fresh()}.com`;
  const { attributes } = await client.registerDomain({
    ...order(domain),
    reg_type: "new",
    custom_nameservers: false,
    handle: "save",
  });
  return attributes.id as string;
}

export async function host() {
  const domain = await own();
  const name = `ns1.${domain}`;
  await client.createNameserver({ domain, name, ipaddress: "192.0.2.1" });
  return { domain, name };
}

export async function zoned() {
  const domain = await own();
  await client.createDnsZone({ domain, records: { A: [{ subdomain: "www", ip_address: "192.0.2.1" }] } });
  return domain;
}

export async function forwarded() {
  const domain = await own();
  await client.createDomainForwarding({ domain });
  return domain;
}

export const certificate = {
  reg_type: "new",
  product_type: "positivessl",
  period: 1,
  csr: rsaRequest,
  server_type: "other",
  contact_set: { admin: contact },
} as const;

export async function trustOrder(handle: "save" | "process" = "process", product_type = "positivessl") {
  const site = product_type.startsWith("sitelock");
  const { csr, ...rest } = certificate;
  const asked = site ? { ...rest, domain: "www.example.com" } : { ...rest, csr };
  const { attributes } = await client.registerTrustService({ ...asked, product_type, handle } as never);
  return Number(attributes.order_id);
}

export async function issued(product_type?: string) {
  const order_id = await trustOrder("process", product_type);
  sandbox.registry.issueCertificate(order_id);
  const { attributes } = await client.getTrustServiceOrderInfo({ order_id });
  return { order_id, product_id: Number(attributes.product_id) };
}

/** The envelope that sub-user commands want: a domain with a profile of its own. */
export async function parent() {
  const number = fresh();
  const domain = `name-${number}.com`;
  const reg_username = `holder${number}`;
  await client.registerDomain({ ...order(domain), reg_username, reg_type: "new", custom_nameservers: false });
  return { domain, username: reg_username } as const;
}

export const subuser = { sub_username: "helper", sub_password: "secret-pass-2", sub_permission: 2 } as const;

export async function helped() {
  const where = await parent();
  await client.addSubuser({ ...where, ...subuser });
  const { attributes } = await client.getSubuser(where);
  return { ...where, sub_id: attributes.id as string };
}

export const account = {
  password: "secret-pass-3",
  status: "active",
  ccp_enabled: false,
  pricing_plan: "1",
  low_balance_email: "low@reseller.example",
  system_status_email: "status@reseller.example",
  contact_set: { owner: contact, admin: contact, billing: contact, tech: contact },
} as const;

export async function subreseller() {
  const username = `sub${fresh()}`;
  await client.createSubreseller({ username, ...account });
  return username;
}

export async function cookie() {
  const domain = await own();
  const { attributes } = await client.setCookie({ domain, ...login });
  return { domain, cookie: attributes.cookie as string };
}

/** A change of registrant that waits. */
export async function trading() {
  const domain = await own();
  await client.modifyTradeDesignatedAgent({ domain, enable: false });
  await client.modifyDomain({ domain, data: "contact_info", affect_domains: false, contact_set: { owner: other } });
  return domain;
}

export async function site() {
  const domain = `name-${fresh()}.com`;
  await client.createPublishing({ domain, service_type: "gomobi" });
  return { domain, service_type: "gomobi" } as const;
}

export async function surname() {
  const domain = `john${fresh()}.smith.net`;
  await client.registerSurname({ domain, mailbox: { mailbox_type: "MAILBOX", password: "secret-pass-4" } });
  return domain;
}
