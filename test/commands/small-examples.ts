import type { OpenSrsMethods } from "../../src/generated/index.js";

/** A call that is short enough to be read, where the full input of the command's fixture is not. */
export interface SmallExample<M extends keyof OpenSrsMethods> {
  readonly input: Parameters<OpenSrsMethods[M]>[0];
  /** What its reply shows, where that differs from the fixture's success. */
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly pending?: boolean;
}

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
const profile = { reg_username: "example7", reg_password: "s3cret-pass" };

const subreseller = {
  username: "subreseller",
  password: "not-a-real-password",
  ccp_enabled: false,
  pricing_plan: "1",
  low_balance_email: "billing@example.com",
  system_status_email: "status@example.com",
  contact_set: { owner: contact, admin: contact, billing: contact, tech: contact },
};

export const smallExamples: { readonly [M in keyof OpenSrsMethods]?: SmallExample<M> } = {
  registerDomain: {
    input: {
      reg_type: "new",
      domain: "example.com",
      period: 1,
      ...profile,
      contact_set: { owner: contact, admin: contact, billing: contact },
      custom_nameservers: false,
      custom_tech_contact: false,
      handle: "process",
    },
    attributes: {
      id: "3735281",
      registration_code: 200,
      registration_text: "Domain registration successfully completed",
    },
    pending: false,
  },
  bulkTransfer: {
    input: {
      domain_list: ["example.com", "example.net"],
      ...profile,
      contact_set: { owner: contact, admin: contact, billing: contact, tech: contact },
      custom_tech_contact: false,
    },
  },
  updateContacts: {
    input: { domain: "example.com", types: ["owner"], contact_set: { owner: contact } },
  },
  updateAllInfo: {
    input: {
      domain: "example.dk",
      contact_set: { owner: contact, admin: contact, billing: contact, tech: contact },
      nameserver_list: [
        { fqdn: "ns1.example.net", ipaddress: "203.0.113.5" },
        { fqdn: "ns2.example.net", ipaddress: "203.0.113.6" },
      ],
    },
  },
  modifyDomain: {
    input: { domain: "example.com", data: "status", lock_state: true, affect_domains: false },
    attributes: {},
  },
  getDomain: {
    input: { domain: "example.com", type: "all_info" },
    attributes: {
      expiredate: "2027-04-07 20:45:46",
      auto_renew: true,
      contact_set: { owner: {}, admin: {}, billing: {}, tech: {} },
      nameserver_list: [{}, {}],
    },
  },
  registerTrustService: {
    input: {
      reg_type: "new",
      product_type: "rapidssl",
      csr: "-----BEGIN CERTIFICATE REQUEST-----\nRkFLRQ==\n-----END CERTIFICATE REQUEST-----",
      period: 1,
      server_type: "iis",
      approver_email: "admin@example.com",
      contact_set: { admin: { ...contact, title: "Administrator" } },
      handle: "process",
    },
  },
  updateTrustServiceOrder: {
    input: { order_id: "2002", approver_email: "admin@example.com", period: 2 },
  },
  modifySubreseller: { input: { ...subreseller, status: "onhold" } },
  createSubreseller: { input: { ...subreseller, status: "active" } },
  nameSuggest: {
    input: { searchstring: "example", services: ["lookup", "suggestion"], tlds: [".com", ".ca"] },
    attributes: {
      lookup: { count: 2, is_success: true, response_code: 200 },
      suggestion: { count: 10, is_success: true, response_code: 200 },
    },
  },
  getTransfersIn: { input: { status: "pending_owner", limit: 40 } },
  getTransfersAway: { input: { status: "completed", limit: 40 } },
  getDeletedDomains: { input: { del_from: "2026-01-01", del_to: "2026-01-31", limit: 100 } },
};
