import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { OpenSrsClient } from "../../src/client.js";
import { commands, type MethodName } from "../../src/commands/index.js";
import { type Field, isOptional, unwrap } from "../../src/field-meta.js";
import type { Reply } from "../../src/reply.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import type { Transport, TransportRequest } from "../../src/transport/transport.js";
import { undiciTransport } from "../../src/transport/undici.js";
import { rsaRequest } from "./signing-requests.js";
import { call, contact, type Data, read, registration } from "./support.js";

const startAt = new Date("2026-01-15T12:00:00Z");
const other = { ...contact, first_name: "Ada", email: "ada@reseller.example" };
const login = { reg_username: "registrant", reg_password: "secret-pass-1" } as const;
const contacts = { owner: contact, admin: contact, billing: contact };
const everyContact = { ...contacts, tech: contact };

let sandbox: Sandbox;
let client: OpenSrsClient;
let count = 0;
let latest = "";

/** Registers a domain that no other call knows. */
async function own(suffix = "com"): Promise<string> {
  const domain = `name-${++count}.${suffix}`;
  // Past the client, which asks for more than the sandbox under some TLDs.
  await call(sandbox, "SW_REGISTER", registration(domain));
  return domain;
}

function order(domain: string) {
  return { domain, ...login, period: 1, contact_set: contacts, custom_tech_contact: false } as const;
}

/** Someone else has it. */
function elsewhere(): string {
  const domain = `name-${++count}.com`;
  sandbox.registry.registerElsewhere(domain);
  return domain;
}

async function incoming(authInfo?: string) {
  const domain = elsewhere();
  const code = authInfo === undefined ? {} : { auth_info: authInfo };
  const { attributes } = await client.registerDomain({ ...order(domain), reg_type: "transfer", ...code });
  return { domain, orderId: Number(attributes.id), transferId: attributes.transfer_id };
}

async function saved() {
  const domain = `name-${++count}.com`;
  const { attributes } = await client.registerDomain({
    ...order(domain),
    reg_type: "new",
    custom_nameservers: false,
    handle: "save",
  });
  return attributes.id as string;
}

async function host() {
  const domain = await own();
  const name = `ns1.${domain}`;
  await client.createNameserver({ domain, name, ipaddress: "192.0.2.1" });
  return { domain, name };
}

async function zoned() {
  const domain = await own();
  await client.createDnsZone({ domain, records: { A: [{ subdomain: "www", ip_address: "192.0.2.1" }] } });
  return domain;
}

async function forwarded() {
  const domain = await own();
  await client.createDomainForwarding({ domain });
  return domain;
}

const certificate = {
  reg_type: "new",
  product_type: "positivessl",
  period: 1,
  csr: rsaRequest,
  server_type: "other",
  contact_set: { admin: contact },
} as const;

async function trustOrder(handle: "save" | "process" = "process", product_type = "positivessl") {
  const site = product_type.startsWith("sitelock");
  const { csr, ...rest } = certificate;
  const asked = site ? { ...rest, domain: "www.example.com" } : { ...rest, csr };
  const { attributes } = await client.registerTrustService({ ...asked, product_type, handle } as never);
  return Number(attributes.order_id);
}

async function issued(product_type?: string) {
  const order_id = await trustOrder("process", product_type);
  sandbox.registry.issueCertificate(order_id);
  const { attributes } = await client.getTrustServiceOrderInfo({ order_id });
  return { order_id, product_id: Number(attributes.product_id) };
}

/** The envelope that sub-user commands want: a domain with a profile of its own. */
async function parent() {
  const domain = `name-${++count}.com`;
  const reg_username = `holder${count}`;
  await client.registerDomain({ ...order(domain), reg_username, reg_type: "new", custom_nameservers: false });
  return { domain, username: reg_username } as const;
}

const subuser = { sub_username: "helper", sub_password: "secret-pass-2", sub_permission: 2 } as const;

async function helped() {
  const where = await parent();
  await client.addSubuser({ ...where, ...subuser });
  const { attributes } = await client.getSubuser(where);
  return { ...where, sub_id: attributes.id as string };
}

const account = {
  password: "secret-pass-3",
  status: "active",
  ccp_enabled: false,
  pricing_plan: "1",
  low_balance_email: "low@reseller.example",
  system_status_email: "status@reseller.example",
  contact_set: { owner: contact, admin: contact, billing: contact, tech: contact },
} as const;

async function subreseller() {
  const username = `sub${++count}`;
  await client.createSubreseller({ username, ...account });
  return username;
}

async function cookie() {
  const domain = await own();
  const { attributes } = await client.setCookie({ domain, ...login });
  return { domain, cookie: attributes.cookie as string };
}

/** A change of registrant that waits. */
async function trading() {
  const domain = await own();
  await client.modifyTradeDesignatedAgent({ domain, enable: false });
  await client.modifyDomain({ domain, data: "contact_info", affect_domains: false, contact_set: { owner: other } });
  return domain;
}

async function site() {
  const domain = `name-${++count}.com`;
  await client.createPublishing({ domain, service_type: "gomobi" });
  return { domain, service_type: "gomobi" } as const;
}

async function surname() {
  const domain = `john${++count}.smith.net`;
  await client.registerSurname({ domain, mailbox: { mailbox_type: "MAILBOX", password: "secret-pass-4" } });
  return domain;
}

/** A sensible call of every command. The type sees to it that none is missing. */
const calls: Readonly<Record<MethodName, () => Promise<Reply<unknown>>>> = {
  belongsToRsp: async () => client.belongsToRsp({ domain: await own() }),
  ciraEmailPwd: async () => client.ciraEmailPwd({ domain: await own("ca") }),
  getBalance: () => client.getBalance(),
  getCaBlockerList: () => client.getCaBlockerList({ domain: "blocked.ca" }),
  getContract: () => client.getContract({ type: "exhibit_a" }),
  getDeletedDomains: () => client.getDeletedDomains(),
  getDomain: async () => client.getDomain({ type: "all_info", domain: await own() }),
  getDomainAffiliateId: async () => client.getDomainAffiliateId({ domain: await own() }),
  getDomainsByExpiredate: () => client.getDomainsByExpiredate({ exp_from: "2026-01-01", exp_to: "2029-01-01" }),
  getDomainsContacts: async () => client.getDomainsContacts({ domain_list: [await own(), "google.com"] }),
  getNotes: async () => client.getNotes({ domain: await own(), type: "domain" }),
  getOrderInfo: async () => client.getOrderInfo({ order_id: Number(await saved()) }),
  getOrdersByDomain: async () => client.getOrdersByDomain({ domain: await own() }),
  getPrice: () => client.getPrice({ domain: "some.com", all_periods: true }),
  getRegistrantVerificationStatus: async () => client.getRegistrantVerificationStatus({ domain: await own() }),
  getUserAccessInfo: async () => client.getUserAccessInfo({ domain_name: await own() }),
  lookupDomain: () => client.lookupDomain({ domain: "free.com" }),
  nameSuggest: () => client.nameSuggest({ searchstring: "shop", tlds: [".com"], services: ["lookup", "premium"] }),
  async queryQueuedRequest() {
    const domain = `name-${++count}.dk`;
    const { attributes } = await client.registerDomain({
      ...order(domain),
      reg_type: "new",
      custom_nameservers: false,
    });
    return client.queryQueuedRequest({ request_id: attributes.queue_request_id as string });
  },
  ukGetBlockerContact: () => client.ukGetBlockerContact({ domain: "blocked.uk" }),

  activateDomain: async () => client.activateDomain({ domain: await own("de") }),
  cancelActiveProcess: () => client.cancelActiveProcess({ order_id: "1" }),
  async cancelPendingOrders() {
    await saved();
    return client.cancelPendingOrders({ to_date: startAt.getTime() / 1000 });
  },
  gdprSendConsentReminderEmail: async () => client.gdprSendConsentReminderEmail({ domain: await own() }),
  modifyDomain: async () =>
    client.modifyDomain({ domain: await own(), data: "status", affect_domains: false, lock_state: true }),
  modifyMessagingLanguage: async () =>
    client.modifyMessagingLanguage({ domain: await own(), messaging_language: "fr-FR" }),
  processPending: async () => client.processPending({ order_id: await saved() }),
  async redeemDomain() {
    const domain = await own();
    await using later = await startSandbox({ startAt });
    const its = new OpenSrsClient({ environment: later.environment, ...later.credentials });
    await its.registerDomain({ ...order(domain), reg_type: "new", custom_nameservers: false });
    later.clock.advance({ days: 365 + 41 });
    const reply = await its.redeemDomain({ domain });
    await its.close();
    return reply;
  },
  renewDomain: async () =>
    client.renewDomain({
      domain: await own(),
      currentexpirationyear: 2027,
      period: 1,
      handle: "process",
      auto_renew: false,
    }),
  revokeDomain: async () => client.revokeDomain({ domain: await own() }),
  sendCiraApprovalEmail: async () => client.sendCiraApprovalEmail({ domain: await own("ca") }),
  sendRegistrantVerificationEmail: async () => client.sendRegistrantVerificationEmail({ domain: await own() }),
  setDomainAffiliateId: async () => client.setDomainAffiliateId({ domain: await own(), affiliate_id: "partner" }),
  registerDomain: () =>
    client.registerDomain({ ...order(`name-${++count}.com`), reg_type: "new", custom_nameservers: false }),
  async updateAllInfo() {
    const domain = await own("dk");
    sandbox.registry.finish(domain);
    const nameserver_list = ["ns1", "ns2"].map((name) => ({ fqdn: `${name}.other.example`, ipaddress: "192.0.2.1" }));
    return client.updateAllInfo({ domain, contact_set: everyContact, nameserver_list });
  },
  updateContacts: async () =>
    client.updateContacts({ domain: await own(), types: ["tech"], contact_set: { tech: contact } }),

  cancelTransfer: async () => client.cancelTransfer({ order_id: (await incoming()).orderId, reseller: "sandbox" }),
  checkTransfer: async () =>
    client.checkTransfer({ domain: (await incoming()).domain, check_status: true, get_request_address: true }),
  async getTransfersAway() {
    return client.getTransfersAway({ status: "completed" });
  },
  async getTransfersIn() {
    const { domain } = await incoming("code-1");
    return client.getTransfersIn({ domain });
  },
  async processTransfer() {
    const { orderId } = await incoming();
    await client.cancelTransfer({ order_id: orderId, reseller: "sandbox" });
    return client.processTransfer({ order_id: orderId, reseller: "sandbox" });
  },
  rsp2rspPushTransfer: async () => client.rsp2rspPushTransfer({ domain: await own(), grsp: "neighbour" }),
  sendTransferPassword: async () => client.sendTransferPassword({ domain_name: (await incoming()).domain }),
  simpleTransfer: () => client.simpleTransfer({ domain_list: [{ domain: elsewhere(), auth_info: "code-1" }] as never }),
  simpleTransferStatus: () => client.simpleTransferStatus({ simple_transfer_job_id: "1" }),
  async tradeDomain() {
    const domain = await own("be");
    const { attributes } = await client.getDomain({ type: "domain_auth_info", domain });
    const { first_name, last_name, org_name, email } = other;
    const domain_auth_info = attributes.domain_auth_info as string;
    return client.tradeDomain({ domain, first_name, last_name, org_name, email, domain_auth_info });
  },

  advancedUpdateNameservers: async () =>
    client.advancedUpdateNameservers({
      domain: await own(),
      op_type: "assign",
      assign_ns: ["ns1.other.example", "ns2.other.example"],
    }),
  async createNameserver() {
    const domain = await own();
    return client.createNameserver({ domain, name: `ns1.${domain}`, ipaddress: "192.0.2.1" });
  },
  deleteNameserver: async () => client.deleteNameserver({ ...(await host()), ipaddress: "192.0.2.1" }),
  getNameserver: async () => client.getNameserver({ domain: (await host()).domain, name: "all" }),
  modifyNameserver: async () => client.modifyNameserver({ ...(await host()), ipv6: "2001:db8::1" }),
  registryAddNs: async () => client.registryAddNs({ fqdn: (await host()).name, tld: ".net", all: false }),
  registryCheckNameserver: async () => client.registryCheckNameserver({ fqdn: (await host()).name, tld: ".com" }),

  createDnsZone: async () => client.createDnsZone({ domain: await own(), dns_template: "parked" }),
  deleteDnsZone: async () => client.deleteDnsZone({ domain: await zoned() }),
  forceDnsNameservers: async () => client.forceDnsNameservers({ domain: await own() }),
  getDnsZone: async () => client.getDnsZone({ domain: await zoned() }),
  resetDnsZone: async () => client.resetDnsZone({ domain: await zoned() }),
  setDnsZone: async () =>
    client.setDnsZone({ domain: await zoned(), records: { TXT: [{ subdomain: "_x", text: "y" }] } }),
  setDnssecInfo: async () =>
    client.setDnssecInfo({
      domain: await own(),
      dnssec: [{ algorithm: 8, key_tag: 1, digest_type: 2, digest: "ab".repeat(32) }],
    }),

  createDomainForwarding: async () => client.createDomainForwarding({ domain: await own() }),
  deleteDomainForwarding: async () => client.deleteDomainForwarding({ domain: await forwarded() }),
  async getDomainForwarding() {
    const domain = await forwarded();
    const forwarding = [{ subdomain: "www", destination_url: "https://www.other.example/", enabled: true }];
    await client.setDomainForwarding({ domain, forwarding });
    return client.getDomainForwarding({ domain });
  },
  setDomainForwarding: async () =>
    client.setDomainForwarding({
      domain: await forwarded(),
      forwarding: [{ subdomain: "", destination_url: "https://www.other.example/" }],
    }),

  cancelTrustServiceFreeTrial: async () => client.cancelTrustServiceFreeTrial({ order_id: await trustOrder("save") }),
  cancelTrustServiceOrder: async () => client.cancelTrustServiceOrder({ order_id: await trustOrder() }),
  createTrustServiceToken: async () =>
    client.createTrustServiceToken({ order_id: (await issued("sitelock_find")).order_id }),
  getTrustServiceCapabilities: () => client.getTrustServiceCapabilities(),
  getTrustServiceCert: async () =>
    client.getTrustServiceCert({ product_id: (await issued()).product_id, return_ca_certs: true }),
  getTrustServiceOrderInfo: async () => client.getTrustServiceOrderInfo({ order_id: await trustOrder() }),
  getTrustServiceProductInfo: async () =>
    client.getTrustServiceProductInfo({ product_id: (await issued()).product_id, all_info: true }),
  async getTrustServiceProducts() {
    await issued();
    return client.getTrustServiceProducts({ min_expiry_date: "2026-01-01", max_expiry_date: "2029-01-01" });
  },
  parseTrustServiceCsr: () => client.parseTrustServiceCsr({ csr: rsaRequest, product_type: "positivessl" }),
  processPendingTrustService: async () =>
    client.processPendingTrustService({
      order_id: await trustOrder("save"),
      dv_auth_method: "Email",
      approver_email: "admin@example.com",
    }),
  queryTrustServiceApproverList: () =>
    client.queryTrustServiceApproverList({ domain: "www.example.com", product_type: "positivessl" }),
  requestTrustServiceOnDemandScan: async () =>
    client.requestTrustServiceOnDemandScan({ order_id: (await issued("sitelock_find")).order_id }),
  resendTrustServiceApproveEmail: async () => client.resendTrustServiceApproveEmail({ order_id: await trustOrder() }),
  resendTrustServiceCertEmail: async () => client.resendTrustServiceCertEmail({ order_id: (await issued()).order_id }),
  registerTrustService: () => client.registerTrustService({ ...certificate, handle: "process" }),
  updateTrustServiceDvAuth: async () =>
    client.updateTrustServiceDvAuth({ order_id: await trustOrder(), dv_auth_method: "DNS" }),
  updateTrustServiceOrder: async () =>
    client.updateTrustServiceOrder({ order_id: await trustOrder("save"), special_instructions: "none" }),
  updateTrustServiceProduct: async () =>
    client.updateTrustServiceProduct({ product_id: (await issued()).product_id, let_expire: true }),

  async ackEvent() {
    await own();
    const { attributes } = await client.pollEvent();
    return client.ackEvent({ event_id: attributes.events?.[0]?.event_id as string });
  },
  pollEvent: () => client.pollEvent({ limit: 100 }),

  bulkTransfer: () => {
    const { contact_set, custom_tech_contact } = order("");
    return client.bulkTransfer({
      domain_list: [elsewhere()],
      ...login,
      custom_tech_contact,
      contact_set: { ...contact_set, tech: contact },
    });
  },
  submitBulkChange: async () =>
    client.submitBulkChange({ change_type: "domain_lock", change_items: [await own()], op_type: "lock" }),
  submitWhoisPrivacyBulkChange: async () =>
    client.submitWhoisPrivacyBulkChange({
      change_type: "whois_privacy",
      change_items: [await own()],
      op_type: "enable",
    }),

  addSubuser: async () => client.addSubuser({ ...(await parent()), ...subuser }),
  async deleteSubuser() {
    return client.deleteSubuser(await helped());
  },
  getSubuser: async () => {
    const { sub_id: _id, ...where } = await helped();
    return client.getSubuser(where);
  },
  getUserinfo: async () => client.getUserinfo({ domain: await own() }),
  modifySubuser: async () => client.modifySubuser({ ...(await helped()), ...subuser, sub_permission: 8 }),

  createReseller: () =>
    client.createReseller({
      username: "newcomer",
      password: "secret-pass-5",
      admin_email: "admin@reseller.example",
      contact_set: contact,
    }),
  createSubreseller: () => client.createSubreseller({ username: `sub${++count}`, ...account }),
  getSubreseller: async () => client.getSubreseller({ username: await subreseller() }),
  modifySubreseller: async () => client.modifySubreseller({ username: await subreseller(), ...account }),
  paySubreseller: async () => client.paySubreseller({ username: await subreseller(), amount: "1.00" }),

  cancelIcannTrade: async () => client.cancelIcannTrade({ domain: await trading() }),
  enableDesignatedAgent: () => {
    const { first_name, last_name, org_name, email } = other;
    return client.enableDesignatedAgent({ owner: { first_name, last_name, org_name, email }, ip_address: "192.0.2.1" });
  },
  getTradeDesignatedAgent: async () => client.getTradeDesignatedAgent({ domain: await own() }),
  getTradeLockSetting: async () => client.getTradeLockSetting({ domain: await own() }),
  modifyTradeDesignatedAgent: async () => client.modifyTradeDesignatedAgent({ domain: await own(), enable: true }),
  modifyTradeLockSetting: async () =>
    // Not under ICANN's rules, so that no 60-day lock is running.
    client.modifyTradeLockSetting({ domain: await own("tv"), enable: false, ip_address: "192.0.2.1" }),
  resendTradeApprovalNotice: async () =>
    client.resendTradeApprovalNotice({ domain: await trading(), registrant_type: "current", send_type: "email" }),

  authenticateUser: () =>
    client.authenticateUser({ crypt_type: "ssl", username: "sandbox", password: "secret-pass-6" }),
  changeOwnership: async () =>
    client.changeOwnership({ domain: await own(), username: "newcomer", password: "secret-pass-7" }),
  changePassword: async () => {
    const { domain } = await helped();
    return client.changePassword({ domain, reg_password: "secret-pass-8" });
  },
  checkVersion: () => client.checkVersion(),
  sendAuthcode: async () => client.sendAuthcode({ domain_name: await own() }),
  sendPassword: async () => client.sendPassword({ domain_name: await own(), send_to: "owner", sub_user: false }),

  deleteCookie: async () => client.deleteCookie({ cookie: (await cookie()).cookie }),
  quitSession: () => client.quitSession(),
  setCookie: async () => client.setCookie({ domain: await own(), ...login }),
  updateCookie: async () => client.updateCookie({ ...(await cookie()), ...login, domain_new: await own() }),

  deleteSurname: async () => client.deleteSurname({ domain: await surname() }),
  nameSuggestSurname: () => client.nameSuggestSurname({ searchstring: "john smith" }),
  querySurname: async () => client.querySurname({ domain: await surname(), query_dns: true, query_email: true }),
  registerSurname: () =>
    client.registerSurname({
      domain: `john${++count}.smith.net`,
      mailbox: { mailbox_type: "MAILBOX", password: "secret-pass-9" },
    }),
  updateSurname: async () =>
    client.updateSurname({ domain: await surname(), dnsRecords: { content: "192.0.2.1", name: "@", type: "A" } }),

  createPublishing: () => client.createPublishing({ domain: `name-${++count}.com`, service_type: "gomobi" }),
  createPublishingAlias: async () => client.createPublishingAlias({ ...(await site()), hostname: "m.other.example" }),
  deletePublishing: async () => client.deletePublishing(await site()),
  async deletePublishingAlias() {
    const alias = { ...(await site()), hostname: "m.other.example" };
    await client.createPublishingAlias(alias);
    return client.deletePublishingAlias(alias);
  },
  disablePublishing: async () => client.disablePublishing(await site()),
  enablePublishing: async () => client.enablePublishing(await site()),
  generatePublishingRedirectionCode: async () =>
    client.generatePublishingRedirectionCode({ ...(await site()), programming_language: "php" }),
  getPublishingAliasList: async () => client.getPublishingAliasList(await site()),
  getPublishingControlPanelUrl: async () => client.getPublishingControlPanelUrl(await site()),
  getPublishingServiceInfo: async () => client.getPublishingServiceInfo(await site()),
  letPublishingExpire: async () => client.letPublishingExpire(await site()),
  updatePublishing: async () => client.updatePublishing({ ...(await site()), source_domain: "www.other.com" }),
};

/** The guide calls them required, and live clients do without, or the guide's own text does. */
const LENIENT: ReadonlySet<string> = new Set([
  "renewDomain handle",
  "renewDomain auto_renew",
  "getNameserver name",
  "registryCheckNameserver tld",
  "sendPassword send_to",
  "sendPassword sub_user",
]);

/** Each method with each of the fields that its schema requires. */
function requiredFields(): [MethodName, string][] {
  return (Object.keys(calls) as MethodName[]).flatMap((method) => {
    const input = unwrap(commands[method].input());
    const shape = input instanceof z.ZodObject ? (input.shape as Record<string, Field>) : {};
    const names = Object.keys(shape).filter((name) => !isOptional(shape[name] as Field));
    return names
      .filter((name) => !LENIENT.has(`${method} ${name}`))
      .map((name): [MethodName, string] => [method, name]);
  });
}

const settings = {
  startAt,
  balance: "100000.00",
  pushTo: ["neighbour"],
  dnsTemplates: { parked: { A: [{ subdomain: "", ip_address: "192.0.2.1" }] } },
};

/** Keeps the latest request, so that it can be sent again with something missing. */
const keeping: Transport = (setup) => {
  const connection = undiciTransport()(setup);
  const send = (request: TransportRequest) => {
    latest = Buffer.from(request.body).toString();
    return connection.send(request);
  };
  return { ...connection, send, close: () => connection.close() };
};

describe.each([false, true])("every command, quirks %s", (quirks) => {
  beforeAll(async () => {
    sandbox = await startSandbox({ ...settings, quirks });
    client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials, transport: keeping });
  });
  afterAll(async () => {
    await client.close();
    await sandbox.close();
  });

  it("has a sensible call here", () => {
    expect(Object.keys(calls).sort()).toEqual(Object.keys(commands).sort());
  });

  it.each(Object.keys(calls) as MethodName[])("%s succeeds in its documented shape", async (method) => {
    const reply = await calls[method]();
    const { action, object } = commands[method];
    expect(sandbox.history.entries.findLast((entry) => entry.outcome !== "refused")?.code).toBeLessThan(300);
    if (method !== "redeemDomain") expect(sandbox.history.entries.at(-1)).toMatchObject({ action, object });
    expect(reply.issues).toEqual([]);
  });

  it.each(requiredFields())("%s is refused without %s", async (method, field) => {
    await calls[method]();
    const { action, object, attributes, protocol: _protocol, ...beside } = read(latest);
    const missing = { attributes: { ...attributes }, beside: { ...beside } as Record<string, Data> };
    delete missing.attributes[field];
    delete missing.beside[field];
    const reply = await call(sandbox, action as string, missing.attributes, {
      ...missing.beside,
      object: object as string,
    });
    expect(reply).toMatchObject({ is_success: "0", response_code: expect.stringMatching(/^4|^701/) });
    expect(reply.response_code).not.toBe("400");
  });
});
