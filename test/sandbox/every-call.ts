import { OpenSrsClient } from "../../src/client.js";
import type { MethodName } from "../../src/commands/index.js";
import type { Reply } from "../../src/exchange/reply.js";
import { startSandbox } from "../../src/sandbox/index.js";
import {
  account,
  certificate,
  client,
  cookie,
  elsewhere,
  everyContact,
  forwarded,
  fresh,
  helped,
  host,
  incoming,
  issued,
  login,
  order,
  other,
  own,
  parent,
  sandbox,
  saved,
  site,
  startAt,
  subreseller,
  subuser,
  surname,
  trading,
  trustOrder,
  zoned,
} from "./scenes.js";
import { rsaRequest } from "./signing-requests.js";
import { contact } from "./support.js";

/** A sensible call of every command. The type sees to it that none is missing. */
export const calls: Readonly<Record<MethodName, () => Promise<Reply<unknown>>>> = {
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
    const domain = `name-${fresh()}.dk`;
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
    client.registerDomain({ ...order(`name-${fresh()}.com`), reg_type: "new", custom_nameservers: false }),
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
  simpleTransfer: () => client.simpleTransfer({ domain_list: [{ domain_name: elsewhere(), auth_info: "code-1" }] }),
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
  createSubreseller: () => client.createSubreseller({ username: `sub${fresh()}`, ...account }),
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
      domain: `john${fresh()}.smith.net`,
      mailbox: { mailbox_type: "MAILBOX", password: "secret-pass-9" },
    }),
  updateSurname: async () =>
    client.updateSurname({ domain: await surname(), dnsRecords: { content: "192.0.2.1", name: "@", type: "A" } }),

  createPublishing: () => client.createPublishing({ domain: `name-${fresh()}.com`, service_type: "gomobi" }),
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
