// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { OpenSrsMethods } from "../../src/generated/index.js";

/** The examples of docs/commands. */
export const examples = {
  async belongsToRsp(client: OpenSrsMethods) {
    const reply = await client.belongsToRsp({ domain: "example.com" });
    reply.attributes.belongs_to_rsp; // true
    reply.attributes.domain_expdate; // "2027-04-07 20:45:46"
  },

  async ciraEmailPwd(client: OpenSrsMethods) {
    const reply = await client.ciraEmailPwd({ domain: "example.ca" });
    reply.code; // 200
  },

  async getBalance(client: OpenSrsMethods) {
    const reply = await client.getBalance();
    reply.attributes.balance; // "8549.18"
    reply.attributes.hold_balance; // "1676.05"
  },

  async getCaBlockerList(client: OpenSrsMethods) {
    const reply = await client.getCaBlockerList({ domain: "example.ca" });
    reply.attributes.blocker_list; // an object: example.on.ca, example.qc.ca
  },

  async getContract(client: OpenSrsMethods) {
    const reply = await client.getContract({ type: "exhibit_a" });
    reply.attributes.contract; // an object: text, revision
  },

  async getDeletedDomains(client: OpenSrsMethods) {
    const reply = await client.getDeletedDomains({
      del_from: "2026-01-01",
      del_to: "2026-01-31",
      limit: 100,
    });
    reply.attributes.del_domains; // a list of 1
    reply.attributes.page; // 1
    reply.attributes.page_size; // 40
    reply.attributes.total; // 1
  },

  async getDomain(client: OpenSrsMethods) {
    const reply = await client.getDomain({ domain: "example.com", type: "all_info" });
    reply.attributes.contact_set; // an object: owner, admin, billing
    reply.attributes.nameserver_list; // a list of 2
    reply.attributes.expiredate; // "2027-04-07 20:45:46"
    reply.attributes.auto_renew; // true
  },

  async getDomainAffiliateId(client: OpenSrsMethods) {
    const reply = await client.getDomainAffiliateId({ domain: "example.com" });
    reply.attributes.affiliate_id; // ""
  },

  async getDomainsByExpiredate(client: OpenSrsMethods) {
    const reply = await client.getDomainsByExpiredate({
      exp_from: "2026-09-01",
      exp_to: new Date("2026-09-30T12:00:00.000Z"),
      limit: 2,
      page: 1,
    });
    reply.attributes.exp_domains; // a list of 2
    reply.attributes.page; // 1
    reply.attributes.remainder; // true
    reply.attributes.total; // 12
  },

  async getDomainsContacts(client: OpenSrsMethods) {
    const reply = await client.getDomainsContacts({
      domain_list: ["example.com", "münchen.de", "example.net"],
      active_contacts_only: true,
    });
    reply.attributes["example.com"]; // an object: status, contact_set
    reply.attributes["xn--mnchen-3ya.de"]; // an object: contact_set, domain_unicode
    reply.attributes["example.net"]; // an object: error
  },

  async getNotes(client: OpenSrsMethods) {
    const reply = await client.getNotes({
      domain: "example.com",
      type: "order",
      order_id: "3515690",
      limit: 10,
      page: 1,
    });
    reply.attributes.notes; // a list of 1
    reply.attributes.page; // 1
    reply.attributes.page_size; // 10
    reply.attributes.total; // 1
  },

  async getOrderInfo(client: OpenSrsMethods) {
    const reply = await client.getOrderInfo({ order_id: "3515690" });
    reply.attributes.field_hash; // an object: id, domain, reg_type
  },

  async getOrdersByDomain(client: OpenSrsMethods) {
    const reply = await client.getOrdersByDomain({
      domain: "example.com",
      order_from: "2026-01-01",
      order_to: new Date("2026-12-31T00:00:00.000Z"),
      status: "completed",
      type: "renewal",
      limit: 10,
      page: 1,
    });
    reply.attributes.orders; // a list of 1
    reply.attributes.page; // 1
    reply.attributes.page_size; // 10
    reply.attributes.total; // 1
  },

  async getPrice(client: OpenSrsMethods) {
    const reply = await client.getPrice({
      domain: "example.com",
      period: 2,
      reg_type: "renewal",
      all_periods: true,
    });
    reply.attributes.price; // "23.24"
    reply.attributes.prices; // an object: 1, 2, 3
    reply.attributes.is_registry_premium; // true
    reply.attributes.registry_premium_group; // "AA"
  },

  async getRegistrantVerificationStatus(client: OpenSrsMethods) {
    const reply = await client.getRegistrantVerificationStatus({ domain: "example.com" });
    reply.attributes.registrant_verification_status; // "suspended"
    reply.attributes.verification_deadline; // "2026-09-14"
    reply.attributes.days_to_suspend; // -3
    reply.attributes.email_bounced; // false
  },

  async getUserAccessInfo(client: OpenSrsMethods) {
    const reply = await client.getUserAccessInfo({ domain_name: "example.com" });
    reply.code; // 200
  },

  async lookupDomain(client: OpenSrsMethods) {
    const reply = await client.lookupDomain({ domain: "Example.com", no_cache: true });
    reply.attributes.status; // "taken"
    reply.attributes.has_claim; // false
    reply.attributes.reason; // ""
    reply.attributes.match; // ""
  },

  async nameSuggest(client: OpenSrsMethods) {
    const reply = await client.nameSuggest({
      searchstring: "example",
      services: ["lookup", "suggestion"],
      tlds: [".com", ".ca"],
    });
    reply.attributes.lookup; // an object: count, is_success, response_code
    reply.attributes.suggestion; // an object: count, is_success, response_code
  },

  async queryQueuedRequest(client: OpenSrsMethods) {
    const reply = await client.queryQueuedRequest({ request_id: "20411" });
    reply.code; // 200
  },

  async ukGetBlockerContact(client: OpenSrsMethods) {
    const reply = await client.ukGetBlockerContact({ domain: "example.uk" });
    reply.code; // 200
  },

  async activateDomain(client: OpenSrsMethods) {
    const reply = await client.activateDomain({ domain: "münchen.de" });
    reply.code; // 200
  },

  async cancelActiveProcess(client: OpenSrsMethods) {
    const reply = await client.cancelActiveProcess({ order_id: 3515690 });
    reply.code; // 200
  },

  async cancelPendingOrders(client: OpenSrsMethods) {
    const reply = await client.cancelPendingOrders({ to_date: 1769904000, status: "declined" });
    reply.attributes.total; // 2
    reply.attributes.cancelled; // a list of 2
  },

  async gdprSendConsentReminderEmail(client: OpenSrsMethods) {
    const reply = await client.gdprSendConsentReminderEmail({ domain: "example.com" });
    reply.code; // 200
  },

  async modifyDomain(client: OpenSrsMethods) {
    const reply = await client.modifyDomain({
      domain: "example.com",
      data: "status",
      lock_state: true,
      affect_domains: false,
    });
    reply.code; // 200
  },

  async modifyMessagingLanguage(client: OpenSrsMethods) {
    const reply = await client.modifyMessagingLanguage({
      domain: "example.com",
      messaging_language: "fr-FR",
    });
    reply.code; // 200
  },

  async processPending(client: OpenSrsMethods) {
    const reply = await client.processPending({
      order_id: 3515690,
      command: "cancel",
      owner_address: "ada@example.com",
      fax_received: true,
      approver_email: "admin@example.com",
      dv_auth_method: "email",
    });
    reply.pending; // true: accepted, not finished
    reply.attributes.order_id; // "3515691"
    reply.attributes.async_reason; // "has_claim"
  },

  async redeemDomain(client: OpenSrsMethods) {
    const reply = await client.redeemDomain({ domain: "example.com" });
    reply.code; // 200
  },

  async registerDomain(client: OpenSrsMethods) {
    const contact = {
      first_name: "Ada",
      last_name: "Example",
      org_name: "Example Inc.",
      address1: "1 Example Street",
      city: "Toronto",
      state: "ON",
      postal_code: "M6K 3M1",
      country: "CA",
      phone: "+1.4165550100",
      email: "ada@example.com",
    };
    const reply = await client.registerDomain({
      reg_type: "new",
      domain: "example.com",
      period: 1,
      reg_username: "example7",
      reg_password: "s3cret-pass",
      contact_set: { owner: contact, admin: contact, billing: contact },
      custom_nameservers: false,
      custom_tech_contact: false,
      handle: "process",
    });
    reply.attributes.id; // "3735281"
    reply.attributes.registration_code; // 200
    reply.attributes.registration_text; // "Domain registration successfully completed"
  },

  async renewDomain(client: OpenSrsMethods) {
    const reply = await client.renewDomain({
      domain: "example.com",
      currentexpirationyear: 2026,
      period: 1,
      handle: "process",
      auto_renew: false,
      affiliate_id: "spring",
      f_parkp: false,
      premium_price_to_verify: "125.00",
      notes: "asked for by phone",
    });
    reply.attributes.order_id; // "3511417"
    reply.attributes.id; // "3511095"
    reply.attributes["registration expiration date"]; // "2027-10-15 14:11:24"
    reply.attributes.auto_renew; // false
  },

  async revokeDomain(client: OpenSrsMethods) {
    const reply = await client.revokeDomain({
      domain: "example.com",
      notes: "asked for by phone",
      reseller: "reseller",
    });
    reply.attributes.charge; // false
    reply.attributes.price; // "undef"
    reply.attributes.total_refund; // "11.62"
    reply.attributes.deletion_id; // "4711"
  },

  async sendCiraApprovalEmail(client: OpenSrsMethods) {
    const reply = await client.sendCiraApprovalEmail({ domain: "example.ca" });
    reply.code; // 200
  },

  async sendRegistrantVerificationEmail(client: OpenSrsMethods) {
    const reply = await client.sendRegistrantVerificationEmail({ domain: "example.com" });
    reply.code; // 200
  },

  async setDomainAffiliateId(client: OpenSrsMethods) {
    const reply = await client.setDomainAffiliateId({ affiliate_id: "", domain: "example.com" });
    reply.code; // 200
  },

  async updateAllInfo(client: OpenSrsMethods) {
    const contact = {
      first_name: "Ada",
      last_name: "Example",
      org_name: "Example Inc.",
      address1: "1 Example Street",
      city: "Toronto",
      state: "ON",
      postal_code: "M6K 3M1",
      country: "CA",
      phone: "+1.4165550100",
      email: "ada@example.com",
    };
    const reply = await client.updateAllInfo({
      domain: "example.dk",
      contact_set: { owner: contact, admin: contact, billing: contact, tech: contact },
      nameserver_list: [
        { fqdn: "ns1.example.net", ipaddress: "203.0.113.5" },
        { fqdn: "ns2.example.net", ipaddress: "203.0.113.6" },
      ],
    });
    reply.pending; // true: accepted, not finished
    reply.attributes.details; // an object: example.dk
    reply.attributes.error; // ""
    reply.attributes.waiting_requests_no; // 1
  },

  async updateContacts(client: OpenSrsMethods) {
    const reply = await client.updateContacts({
      domain: "example.com",
      types: ["owner"],
      contact_set: {
        owner: {
          first_name: "Ada",
          last_name: "Example",
          org_name: "Example Inc.",
          address1: "1 Example Street",
          city: "Toronto",
          state: "ON",
          postal_code: "M6K 3M1",
          country: "CA",
          phone: "+1.4165550100",
          email: "ada@example.com",
        },
      },
    });
    reply.attributes.details; // an object: example.com, example.net
    reply.attributes.error; // ""
  },

  async cancelTransfer(client: OpenSrsMethods) {
    const reply = await client.cancelTransfer({ order_id: 3533098, reseller: "reseller" });
    reply.code; // 200
  },

  async checkTransfer(client: OpenSrsMethods) {
    const reply = await client.checkTransfer({
      domain: "example.com",
      check_status: true,
      get_request_address: true,
    });
    reply.attributes.transferrable; // false
    reply.attributes.noservice; // false
    reply.attributes.reason; // "Domain already exists in reseller's account"
    reply.attributes.reason_code; // "domain_already_belongs_to_current_reseller"
  },

  async getTransfersAway(client: OpenSrsMethods) {
    const reply = await client.getTransfersAway({ status: "completed", limit: 40 });
    reply.attributes.page; // 1
    reply.attributes.page_size; // 40
    reply.attributes.total; // 2
    reply.attributes.transfers; // a list of 2
  },

  async getTransfersIn(client: OpenSrsMethods) {
    const reply = await client.getTransfersIn({ status: "pending_owner", limit: 40 });
    reply.attributes.page; // 1
    reply.attributes.page_size; // 40
    reply.attributes.total; // 2
    reply.attributes.transfers; // a list of 2
  },

  async processTransfer(client: OpenSrsMethods) {
    const reply = await client.processTransfer({ order_id: 3533098, reseller: "reseller" });
    reply.pending; // true: accepted, not finished
    reply.attributes.order_id; // "3533102"
  },

  async rsp2rspPushTransfer(client: OpenSrsMethods) {
    const reply = await client.rsp2rspPushTransfer({
      domain: "example.com",
      grsp: "gainingreseller",
      username: "newowner",
      password: "not-a-real-password",
    });
    reply.code; // 200
  },

  async sendTransferPassword(client: OpenSrsMethods) {
    const reply = await client.sendTransferPassword({ domain_name: "example.com" });
    reply.code; // 200
  },

  async simpleTransfer(client: OpenSrsMethods) {
    const reply = await client.simpleTransfer({
      domain_list: [{ domain_name: "example.com", auth_info: "not-a-real-code" }],
      nameserver_list: [
        { name: "ns1.example.net", sortorder: 1 },
        { name: "ns2.example.net", sortorder: 2 },
      ],
    });
    reply.pending; // true: accepted, not finished
    reply.attributes.simple_transfer_job_id; // "4711"
  },

  async simpleTransferStatus(client: OpenSrsMethods) {
    const reply = await client.simpleTransferStatus({ simple_transfer_job_id: "4711" });
    reply.attributes.id; // "4711"
    reply.attributes.name; // "Job 4711"
    reply.attributes.status; // "completed"
    reply.attributes.request_date; // "2016-04-07 20:45:46"
  },

  async tradeDomain(client: OpenSrsMethods) {
    const reply = await client.tradeDomain({
      domain: "example.fr",
      email: "owner@example.com",
      first_name: "Zoë",
      last_name: "Example",
      org_name: "Example & Co.",
      address1: "1 Example Street",
      city: "Paris",
      country: "FR",
      phone: "+33.170000000",
      postal_code: "75001",
      state: "Paris",
      tld_data: {
        registrant_extra_info: {
          registrant_type: "individual",
          country_of_birth: "FR",
          date_of_birth: "1980-01-31",
        },
      },
    });
    reply.pending; // true: accepted, not finished
  },

  async advancedUpdateNameservers(client: OpenSrsMethods) {
    const reply = await client.advancedUpdateNameservers({
      domain: "example.com",
      envelope_domain: "example.com",
      cookie: "0000000000000000:000000:00000",
      op_type: "add_remove",
      add_ns: ["NS1.example.net.", "ns2.münchen.de"],
      remove_ns: ["ns9.example.org"],
    });
    reply.pending; // true: accepted, not finished
  },

  async createNameserver(client: OpenSrsMethods) {
    const reply = await client.createNameserver({
      domain: "example.com",
      envelope_domain: "example.com",
      cookie: "c00c1e",
      name: "NS1.Example.com",
      ipaddress: "203.0.113.7",
      ipv6: "2001:db8::7",
      add_to_all_registry: ".org",
    });
    reply.code; // 200
  },

  async deleteNameserver(client: OpenSrsMethods) {
    const reply = await client.deleteNameserver({
      domain: "example.com",
      envelope_domain: "example.com",
      cookie: "c00c1e",
      name: "ns1.example.com",
      ipaddress: "203.0.113.7",
      ipv6: "2001:db8::7",
    });
    reply.code; // 200
  },

  async getNameserver(client: OpenSrsMethods) {
    const reply = await client.getNameserver({
      domain: "example.com",
      envelope_domain: "example.com",
      cookie: "c00c1e",
      name: "all",
    });
    reply.attributes.nameserver_list; // a list of 2
  },

  async modifyNameserver(client: OpenSrsMethods) {
    const reply = await client.modifyNameserver({
      domain: "example.com",
      envelope_domain: "example.com",
      cookie: "c00c1e",
      name: "ns1.example.com",
      new_name: "ns7.example.com",
      ipaddress: "203.0.113.7",
      ipv6: "2001:db8::7",
      new_encoding_type: "",
    });
    reply.code; // 200
  },

  async registryAddNs(client: OpenSrsMethods) {
    const reply = await client.registryAddNs({ fqdn: "ns1.example.com", tld: ".org", all: false });
    reply.attributes.registry_name; // an object: NSI .cc, ISOC/PIR
  },

  async registryCheckNameserver(client: OpenSrsMethods) {
    const reply = await client.registryCheckNameserver({ fqdn: "ns1.example.com", tld: ".org" });
    reply.attributes.status; // ""
  },

  async createDnsZone(client: OpenSrsMethods) {
    const reply = await client.createDnsZone({
      domain: "example.com",
      dns_template: "portfolio",
      records: {
        A: [{ ip_address: "203.0.113.7" }, { subdomain: "www", ip_address: "203.0.113.8" }],
        AAAA: [{ subdomain: "", ipv6_address: "2001:db8::7" }],
        CNAME: [{ subdomain: "shop", hostname: "Shops.Example.net." }],
        MX: [{ priority: 0, subdomain: "", hostname: "mail.münchen.de" }],
        SRV: [{ priority: 10, weight: 0, subdomain: "_sip._tcp", hostname: "sip.example.com", port: 5060 }],
        TXT: [{ subdomain: "_acme-challenge", text: 'v="1" <&>' }],
      },
    });
    reply.attributes.records; // an object: A, MX
    reply.attributes.nameservers_ok; // false
  },

  async deleteDnsZone(client: OpenSrsMethods) {
    const reply = await client.deleteDnsZone({ domain: "example.com" });
    reply.code; // 200
  },

  async forceDnsNameservers(client: OpenSrsMethods) {
    const reply = await client.forceDnsNameservers({ domain: "example.com" });
    reply.code; // 200
  },

  async getDnsZone(client: OpenSrsMethods) {
    const reply = await client.getDnsZone({ domain: "example.com" });
    reply.attributes.records; // an object: TXT, SRV, AAAA
    reply.attributes.nameservers_ok; // true
  },

  async resetDnsZone(client: OpenSrsMethods) {
    const reply = await client.resetDnsZone({ domain: "example.com", dns_template: "parked" });
    reply.attributes.records; // an object:
    reply.attributes.nameservers_ok; // true
  },

  async setDnsZone(client: OpenSrsMethods) {
    const reply = await client.setDnsZone({
      domain: "example.com",
      records: {
        A: [{ subdomain: "www", ip_address: "203.0.113.7" }],
        AAAA: [],
        TXT: [{ text: "hello" }],
      },
      dns_template: "portfolio",
      nameservers_ok: true,
    });
    reply.attributes.records; // an object:
  },

  async setDnssecInfo(client: OpenSrsMethods) {
    const reply = await client.setDnssecInfo({
      domain: "example.com",
      dnssec: [
        {
          algorithm: 8,
          key_tag: 0,
          digest_type: 1,
          digest: "0123456789abcdef0123456789abcdef01234567",
        },
        {
          algorithm: 13,
          key_tag: 65535,
          digest_type: 2,
          digest: "ABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB",
        },
      ],
    });
    reply.code; // 200
  },

  async createDomainForwarding(client: OpenSrsMethods) {
    const reply = await client.createDomainForwarding({
      domain: "example.com",
      envelope_domain: "example.com",
      cookie: "c00c1e",
    });
    reply.code; // 200
  },

  async deleteDomainForwarding(client: OpenSrsMethods) {
    const reply = await client.deleteDomainForwarding({ domain: "example.com" });
    reply.code; // 200
  },

  async getDomainForwarding(client: OpenSrsMethods) {
    const reply = await client.getDomainForwarding({
      domain: "example.com",
      envelope_domain: "example.com",
      cookie: "c00c1e",
    });
    reply.attributes.forwarding; // a list of 2
  },

  async setDomainForwarding(client: OpenSrsMethods) {
    const reply = await client.setDomainForwarding({
      domain: "example.com",
      envelope_domain: "example.com",
      cookie: "c00c1e",
      forwarding: [
        {
          subdomain: "www",
          destination_url: "https://example.net/shop?a=1&b=2",
          enabled: true,
          masked: true,
          title: "Shop",
          description: "",
          keywords: "fish,chips",
        },
        { subdomain: "", destination_url: "http://203.0.113.7", enabled: false },
        { subdomain: "*" },
      ],
    });
    reply.code; // 200
  },

  async cancelTrustServiceFreeTrial(client: OpenSrsMethods) {
    const reply = await client.cancelTrustServiceFreeTrial({ order_id: "2002", product_id: "3003" });
    reply.code; // 200
  },

  async cancelTrustServiceOrder(client: OpenSrsMethods) {
    const reply = await client.cancelTrustServiceOrder({ order_id: "2002" });
    reply.attributes.domain; // "www.example.com"
    reply.attributes.order_id; // "2002"
    reply.attributes.state; // "declined"
  },

  async createTrustServiceToken(client: OpenSrsMethods) {
    const reply = await client.createTrustServiceToken({ order_id: "2002", product_id: "3003" });
    reply.attributes.login_url; // "https://secure.example.com/login?t=fake&u=1"
  },

  async getTrustServiceCapabilities(client: OpenSrsMethods) {
    const reply = await client.getTrustServiceCapabilities();
    reply.attributes.enabled_product_types; // a list of 2
  },

  async getTrustServiceCert(client: OpenSrsMethods) {
    const reply = await client.getTrustServiceCert({
      product_id: "3003",
      return_ca_certs: true,
      return_pkcs7_cert: false,
    });
    reply.attributes.cert_data; // an object: certificate, root
    reply.attributes.contact_email; // "admin@example.com"
    reply.attributes.domain; // "*.example.com"
    reply.attributes.expiry_date; // "2027-02-14T23:59:59.000Z"
  },

  async getTrustServiceOrderInfo(client: OpenSrsMethods) {
    const reply = await client.getTrustServiceOrderInfo({ order_id: "2002" });
    reply.attributes.approver_email; // "admin@example.com"
    reply.attributes.contact_email; // "admin@example.com"
    reply.attributes.contact_set; // an object: admin, organization
    reply.attributes.csr; // "-----BEGIN CERTIFICATE REQUEST-----\nRkFLRQ==\n-----END..."
  },

  async getTrustServiceProductInfo(client: OpenSrsMethods) {
    const reply = await client.getTrustServiceProductInfo({
      product_id: "3003",
      inventory_item_id: "5005",
      all_info: true,
    });
    reply.attributes.contact_email; // "admin@example.com"
    reply.attributes.contact_set; // an object: admin, organization
    reply.attributes.csr; // "-----BEGIN CERTIFICATE REQUEST-----\nRkFLRQ==\n-----END..."
    reply.attributes.csr_data; // an object: country, domain, has_bad_extensions
  },

  async getTrustServiceProducts(client: OpenSrsMethods) {
    const reply = await client.getTrustServiceProducts({
      min_expiry_date: new Date("2026-02-14T23:59:59.000Z"),
      max_expiry_date: "2026-12-31",
      state: "active",
    });
    reply.attributes.product_list; // a list of 1
  },

  async parseTrustServiceCsr(client: OpenSrsMethods) {
    const reply = await client.parseTrustServiceCsr({
      csr: "-----BEGIN CERTIFICATE REQUEST-----\nRkFLRQ==\n-----END CERTIFICATE REQUEST-----",
      product_type: "truebizid_wildcard",
    });
    reply.attributes.csr_data; // an object: country, domain, has_bad_extensions
  },

  async processPendingTrustService(client: OpenSrsMethods) {
    const reply = await client.processPendingTrustService({
      order_id: "2002",
      command: "cancel",
      dv_auth_method: "Email",
      approver_email: "admin@example.com",
    });
    reply.code; // 200
  },

  async queryTrustServiceApproverList(client: OpenSrsMethods) {
    const reply = await client.queryTrustServiceApproverList({
      domain: "www.münchen.de",
      product_type: "rapidssl",
    });
    reply.attributes.approver_list; // a list of 2
  },

  async registerTrustService(client: OpenSrsMethods) {
    const reply = await client.registerTrustService({
      reg_type: "new",
      product_type: "rapidssl",
      csr: "-----BEGIN CERTIFICATE REQUEST-----\nRkFLRQ==\n-----END CERTIFICATE REQUEST-----",
      period: 1,
      server_type: "iis",
      approver_email: "admin@example.com",
      contact_set: {
        admin: {
          first_name: "Ada",
          last_name: "Example",
          org_name: "Example Inc.",
          address1: "1 Example Street",
          city: "Toronto",
          state: "ON",
          postal_code: "M6K 3M1",
          country: "CA",
          phone: "+1.4165550100",
          email: "ada@example.com",
          title: "Administrator",
        },
      },
      handle: "process",
    });
    reply.pending; // true: accepted, not finished
    reply.attributes.domain; // "www.example.com"
    reply.attributes.order_id; // "2002"
    reply.attributes.state; // "awaiting-approval"
  },

  async requestTrustServiceOnDemandScan(client: OpenSrsMethods) {
    const reply = await client.requestTrustServiceOnDemandScan({
      order_id: "2002",
      product_id: "3003",
    });
    reply.attributes.product_id; // "3003"
  },

  async resendTrustServiceApproveEmail(client: OpenSrsMethods) {
    const reply = await client.resendTrustServiceApproveEmail({ order_id: "2002" });
    reply.attributes.order_id; // "2002"
  },

  async resendTrustServiceCertEmail(client: OpenSrsMethods) {
    const reply = await client.resendTrustServiceCertEmail({ order_id: "2002" });
    reply.attributes.order_id; // "2002"
  },

  async updateTrustServiceDvAuth(client: OpenSrsMethods) {
    const reply = await client.updateTrustServiceDvAuth({
      order_id: "2002",
      dv_auth_method: "DNS",
      dv_auth_on_demand_check: true,
    });
    reply.attributes.order_id; // "2002"
  },

  async updateTrustServiceOrder(client: OpenSrsMethods) {
    const reply = await client.updateTrustServiceOrder({
      order_id: "2002",
      approver_email: "admin@example.com",
      period: 2,
    });
    reply.code; // 200
  },

  async updateTrustServiceProduct(client: OpenSrsMethods) {
    const reply = await client.updateTrustServiceProduct({
      product_id: "3003",
      contact_email: "admin@example.com",
      let_expire: false,
      seal_in_search: false,
      trust_seal: true,
    });
    reply.code; // 200
  },

  async ackEvent(client: OpenSrsMethods) {
    const reply = await client.ackEvent({ event_id: "0123456789abcdef0123456789abcdef" });
    reply.attributes.total; // 0
    reply.attributes.transaction_id; // "2026-02-14 11:14:02 23004 101"
  },

  async pollEvent(client: OpenSrsMethods) {
    const reply = await client.pollEvent({ limit: 100 });
    reply.attributes.events; // a list of 12
    reply.attributes.total; // 31
    reply.attributes.transaction_id; // "2026-02-14 11:14:02 23004 101"
  },

  async bulkTransfer(client: OpenSrsMethods) {
    const contact = {
      first_name: "Ada",
      last_name: "Example",
      org_name: "Example Inc.",
      address1: "1 Example Street",
      city: "Toronto",
      state: "ON",
      postal_code: "M6K 3M1",
      country: "CA",
      phone: "+1.4165550100",
      email: "ada@example.com",
    };
    const reply = await client.bulkTransfer({
      domain_list: ["example.com", "example.net"],
      reg_username: "example7",
      reg_password: "s3cret-pass",
      contact_set: { owner: contact, admin: contact, billing: contact, tech: contact },
      custom_tech_contact: false,
    });
    reply.pending; // true: accepted, not finished
  },

  async submitBulkChange(client: OpenSrsMethods) {
    const reply = await client.submitBulkChange({
      change_type: "whois_privacy",
      change_items: ["example.com", "münchen.de"],
      op_type: "enable",
      apply_to_locked_domains: true,
      contact_email: "ada@example.com",
    });
    reply.pending; // true: accepted, not finished
  },

  async submitWhoisPrivacyBulkChange(client: OpenSrsMethods) {
    const reply = await client.submitWhoisPrivacyBulkChange({
      change_type: "whois_privacy",
      change_items: ["example.com", "münchen.de"],
      op_type: "enable",
      apply_to_locked_domains: true,
      contact_email: "ada@example.com",
    });
    reply.pending; // true: accepted, not finished
  },

  async addSubuser(client: OpenSrsMethods) {
    const reply = await client.addSubuser({
      domain: "example.com",
      username: "owner1",
      sub_username: "helper1",
      sub_password: "fake-Passw0rd",
      sub_permission: 24,
    });
    reply.code; // 200
  },

  async deleteSubuser(client: OpenSrsMethods) {
    const reply = await client.deleteSubuser({
      domain: "münchen.de",
      username: "owner1",
      sub_id: "10041",
    });
    reply.code; // 200
  },

  async getSubuser(client: OpenSrsMethods) {
    const reply = await client.getSubuser({ domain: "example.com", username: "owner1" });
    reply.attributes.id; // "10041"
    reply.attributes.username; // "helper1"
    reply.attributes.permission; // 24
  },

  async getUserinfo(client: OpenSrsMethods) {
    const reply = await client.getUserinfo({ domain: "example.com", type: "all_info" });
    reply.attributes.capabilities; // an object: sub_users, domain_locking
    reply.attributes.dns_errors; // ""
    reply.attributes.domain; // "xn--mnchen-3ya.de"
    reply.attributes.domain_count; // 3
  },

  async modifySubuser(client: OpenSrsMethods) {
    const reply = await client.modifySubuser({
      domain: "example.com",
      username: "owner1",
      sub_id: "10041",
      sub_username: "helper2",
      sub_password: "fake-Passw0rd",
      sub_permission: 63,
    });
    reply.code; // 200
  },

  async createReseller(client: OpenSrsMethods) {
    const reply = await client.createReseller({
      username: "newreseller",
      password: "not-a-real-password",
      admin_email: "ada@example.com",
      contact_set: {
        first_name: "Ada",
        last_name: "Example",
        org_name: "Example & Co.",
        address1: "1 Example Street",
        city: "Toronto",
        state: "ON",
        postal_code: "M5V 0A1",
        country: "CA",
        phone: "+1.4165550100",
        email: "ada@example.com",
      },
    });
    reply.code; // 200
  },

  async createSubreseller(client: OpenSrsMethods) {
    const contact = {
      first_name: "Ada",
      last_name: "Example",
      org_name: "Example Inc.",
      address1: "1 Example Street",
      city: "Toronto",
      state: "ON",
      postal_code: "M6K 3M1",
      country: "CA",
      phone: "+1.4165550100",
      email: "ada@example.com",
    };
    const reply = await client.createSubreseller({
      username: "subreseller",
      password: "not-a-real-password",
      ccp_enabled: false,
      pricing_plan: "1",
      low_balance_email: "billing@example.com",
      system_status_email: "status@example.com",
      contact_set: { owner: contact, admin: contact, billing: contact, tech: contact },
      status: "active",
    });
    reply.code; // 200
  },

  async getSubreseller(client: OpenSrsMethods) {
    const reply = await client.getSubreseller({ username: "subreseller" });
    reply.attributes.allowed_tld_list; // a list of 2
    reply.attributes.ccp_enabled; // false
    reply.attributes.cert_permission; // true
    reply.attributes.contact_set; // an object: admin, tech
  },

  async modifySubreseller(client: OpenSrsMethods) {
    const contact = {
      first_name: "Ada",
      last_name: "Example",
      org_name: "Example Inc.",
      address1: "1 Example Street",
      city: "Toronto",
      state: "ON",
      postal_code: "M6K 3M1",
      country: "CA",
      phone: "+1.4165550100",
      email: "ada@example.com",
    };
    const reply = await client.modifySubreseller({
      username: "subreseller",
      password: "not-a-real-password",
      ccp_enabled: false,
      pricing_plan: "1",
      low_balance_email: "billing@example.com",
      system_status_email: "status@example.com",
      contact_set: { owner: contact, admin: contact, billing: contact, tech: contact },
      status: "onhold",
    });
    reply.code; // 200
  },

  async paySubreseller(client: OpenSrsMethods) {
    const reply = await client.paySubreseller({ username: "subreseller", amount: "25.00" });
    reply.attributes.id; // "8817"
  },

  async cancelIcannTrade(client: OpenSrsMethods) {
    const reply = await client.cancelIcannTrade({ domain: "example.com" });
    reply.code; // 200
  },

  async enableDesignatedAgent(client: OpenSrsMethods) {
    const reply = await client.enableDesignatedAgent({
      owner: {
        first_name: "Łukasz",
        last_name: "Example",
        org_name: "Example & Co.",
        email: "owner@example.com",
      },
      ip_address: "203.0.113.7",
    });
    reply.code; // 200
  },

  async getTradeDesignatedAgent(client: OpenSrsMethods) {
    const reply = await client.getTradeDesignatedAgent({ domain: "example.com" });
    reply.attributes.allow_designated_agent; // false
  },

  async getTradeLockSetting(client: OpenSrsMethods) {
    const reply = await client.getTradeLockSetting({ domain: "example.com" });
    reply.attributes.can_modify; // false
    reply.attributes.allow_hold_after_trade; // true
  },

  async modifyTradeDesignatedAgent(client: OpenSrsMethods) {
    const reply = await client.modifyTradeDesignatedAgent({
      domain: "example.com",
      enable: false,
      ip_address: "2001:db8::7",
    });
    reply.code; // 200
  },

  async modifyTradeLockSetting(client: OpenSrsMethods) {
    const reply = await client.modifyTradeLockSetting({
      domain: "example.com",
      enable: false,
      ip_address: "203.0.113.7",
    });
    reply.code; // 200
  },

  async resendTradeApprovalNotice(client: OpenSrsMethods) {
    const reply = await client.resendTradeApprovalNotice({
      domain: "example.com",
      send_type: "sms",
      registrant_type: "current",
      sms_phone_number: "+1.4165550100",
    });
    reply.code; // 200
  },

  async authenticateUser(client: OpenSrsMethods) {
    const reply = await client.authenticateUser({
      crypt_type: "blowfish",
      username: "reseller",
      password: "fake-Passw0rd",
    });
    reply.code; // 200
  },

  async changeOwnership(client: OpenSrsMethods) {
    const reply = await client.changeOwnership({
      domain: "example.com",
      username: "owner2",
      password: "fake-Passw0rd",
      reg_domain: "example.org",
      move_all: false,
    });
    reply.code; // 200
  },

  async changePassword(client: OpenSrsMethods) {
    const reply = await client.changePassword({ domain: "example.com", reg_password: "fake-Passw0rd" });
    reply.code; // 200
  },

  async checkVersion(client: OpenSrsMethods) {
    const reply = await client.checkVersion({
      sender: "OpenSRS CLIENT",
      version: "XML:0.1",
      state: "ready",
    });
    reply.code; // 200
  },

  async sendAuthcode(client: OpenSrsMethods) {
    const reply = await client.sendAuthcode({ domain_name: "münchen.de" });
    reply.code; // 200
  },

  async sendPassword(client: OpenSrsMethods) {
    const reply = await client.sendPassword({
      domain_name: "example.com",
      send_to: "owner",
      sub_user: false,
    });
    reply.code; // 200
  },

  async deleteCookie(client: OpenSrsMethods) {
    const reply = await client.deleteCookie({
      cookie: "0000000000000000:000000:00000",
      envelope_cookie: "0000000000000000:000000:00000",
      domain: "example.com",
    });
    reply.code; // 200
  },

  async quitSession(client: OpenSrsMethods) {
    const reply = await client.quitSession();
    reply.code; // 200
  },

  async setCookie(client: OpenSrsMethods) {
    const reply = await client.setCookie({
      domain: "example.com",
      reg_username: "owner1",
      reg_password: "fake-Passw0rd",
    });
    reply.attributes.cookie; // "0000000000000000:000000:00000"
    reply.attributes.domain_count; // 12
    reply.attributes.expiredate; // "2027-04-07 20:45:46"
    reply.attributes.f_owner; // true
  },

  async updateCookie(client: OpenSrsMethods) {
    const reply = await client.updateCookie({
      cookie: "0000000000000000:000000:00000",
      reg_username: "owner1",
      reg_password: "fake-Passw0rd",
      domain: "example.com",
      domain_new: "example.org",
    });
    reply.attributes.cookie; // "0000000000000000:000000:00000"
    reply.attributes.domain_count; // 12
    reply.attributes.expiredate; // "2027-04-07 20:45:46"
    reply.attributes.f_owner; // true
  },

  async deleteSurname(client: OpenSrsMethods) {
    const reply = await client.deleteSurname({ domain: "ada.example.net" });
    reply.code; // 200
  },

  async nameSuggestSurname(client: OpenSrsMethods) {
    const reply = await client.nameSuggestSurname({ searchstring: "ada example" });
    reply.attributes.suggestion; // an object: count, is_success, response_code
  },

  async querySurname(client: OpenSrsMethods) {
    const reply = await client.querySurname({
      domain: "ada.example.net",
      query_dns: true,
      query_email: true,
    });
    reply.attributes.domain; // "ada.example.net"
    reply.attributes.created_on; // "2012-04-07"
    reply.attributes.state; // "active"
    reply.attributes.mailbox; // an object: mailbox_type
  },

  async registerSurname(client: OpenSrsMethods) {
    const reply = await client.registerSurname({
      domain: "ada.example.net",
      mailbox: {
        mailbox_type: "MAILBOX",
        password: "not-a-real-password",
        forward_email: "ada@example.com",
      },
      dnsRecords: { content: "203.0.113.7", name: "@", type: "A" },
    });
    reply.code; // 200
  },

  async updateSurname(client: OpenSrsMethods) {
    const reply = await client.updateSurname({
      domain: "ada.example.net",
      mailbox: {
        mailbox_type: "MAILBOX",
        password: "not-a-real-password",
        forward_email: "ada@example.com",
      },
      dnsRecords: { content: "www.example.com.", name: "www", type: "CNAME" },
    });
    reply.code; // 200
  },

  async createPublishing(client: OpenSrsMethods) {
    const reply = await client.createPublishing({
      domain: "m.example.com",
      service_type: "gomobi",
      source_domain: "www.example.com",
      end_user_auth_info: {
        username: "example-owner",
        email_address: "owner@example.com",
        password: "not-a-real-password",
      },
    });
    reply.code; // 200
  },

  async createPublishingAlias(client: OpenSrsMethods) {
    const reply = await client.createPublishingAlias({
      domain: "m.example.com",
      hostname: "mobile.example.com",
      service_type: "gomobi",
    });
    reply.code; // 200
  },

  async deletePublishing(client: OpenSrsMethods) {
    const reply = await client.deletePublishing({ domain: "m.example.com", service_type: "gomobi" });
    reply.code; // 200
  },

  async deletePublishingAlias(client: OpenSrsMethods) {
    const reply = await client.deletePublishingAlias({
      domain: "m.example.com",
      hostname: "mobile.example.com",
      service_type: "gomobi",
    });
    reply.code; // 200
  },

  async disablePublishing(client: OpenSrsMethods) {
    const reply = await client.disablePublishing({ domain: "m.example.com", service_type: "gomobi" });
    reply.code; // 200
  },

  async enablePublishing(client: OpenSrsMethods) {
    const reply = await client.enablePublishing({ domain: "m.example.com", service_type: "gomobi" });
    reply.code; // 200
  },

  async generatePublishingRedirectionCode(client: OpenSrsMethods) {
    const reply = await client.generatePublishingRedirectionCode({
      domain: "m.example.com",
      service_type: "gomobi",
      programming_language: "javascript",
    });
    reply.attributes.redirection_code; // "<script>\nlocation = \"http://m.example.com/?a=1&b=2\";..."
  },

  async getPublishingAliasList(client: OpenSrsMethods) {
    const reply = await client.getPublishingAliasList({
      domain: "m.example.com",
      service_type: "gomobi",
    });
    reply.attributes.aliases; // a list of 2
    reply.attributes.domain; // "m.example.com"
  },

  async getPublishingControlPanelUrl(client: OpenSrsMethods) {
    const reply = await client.getPublishingControlPanelUrl({
      domain: "m.example.com",
      service_type: "gomobi",
      language: "en-GB",
    });
    reply.attributes.control_panel_url; // "https://panel.example.com/?user=1&token=not-a-real-token"
  },

  async getPublishingServiceInfo(client: OpenSrsMethods) {
    const reply = await client.getPublishingServiceInfo({
      domain: "m.example.com",
      service_type: "gomobi",
    });
    reply.attributes.aliases; // a list of 0
    reply.attributes.billing_date; // "2026-02-01"
    reply.attributes.creation_date; // "2025-02-01"
    reply.attributes.domain; // "m.xn--bcher-kva.example"
  },

  async letPublishingExpire(client: OpenSrsMethods) {
    const reply = await client.letPublishingExpire({ domain: "m.example.com", service_type: "gomobi" });
    reply.code; // 200
  },

  async updatePublishing(client: OpenSrsMethods) {
    const reply = await client.updatePublishing({
      domain: "m.example.com",
      service_type: "gomobi",
      source_domain: "www.example.com",
      new_domain: "mobile.example.com",
    });
    reply.code; // 200
  },
};
