import { defineCommand, type InputIssue, needs } from "../../schema/command.js";
import { FREE, isSaved, unpriced } from "../../schema/cost.js";
import {
  assoc,
  email,
  type FieldFacts,
  flag,
  host,
  hostname,
  id,
  integer,
  list,
  oneOf,
  openEnum,
  secret,
  text,
  variants,
} from "../../schema/fields.js";
import { issue } from "../../schema/issue.js";
import { sslContactSet } from "./contacts.js";
import { csr, orderState } from "./fields.js";
import { PRODUCTS, SERVER_TYPES } from "./values.js";

export const registerTrustService = defineCommand({
  action: "SW_REGISTER",
  object: "TRUST_SERVICE",
  effect: "charge",
  cost: (order) =>
    isSaved(order) ? FREE : unpriced("only a saved order of a certificate tells its price: save it, then process it"),
  summary: "Orders a certificate or another trust product: new, as a renewal, or as an upgrade.",
  notes: [
    "Always send `handle`: what happens without it is not documented.",
    "Which product types the account may order says `getTrustServiceCapabilities`. Withdrawn on 2020-09-30: thawte_csc, all *_ft, and quickssl, which becomes quickssl_premium; sgcsuper_certs and trustwave_* are old; sitelock_find, _fix and _prevent took the place of sitelock_basic and sitelock_premium.",
    "Sectigo (comodo_*, essentialssl*, positivessl) alone takes the server types citrix, iis6, iis7, javawebserver, novell, oracle, redhat, sap and whmcpanel; the other brands alone take apache2, apacheopenssl, apacheraven, apachessleay, c2net, cobaltraq2, cobaltraq3, cobaltseries, cpanel, dominogo4625, dominogo4626, iis, ipswitch, weblogic, website, webstar4 and zeusv3.",
    "The guide's page was seen up to `base_order_id`: what is said of the later fields, and of contacts by product, comes from examples, clients and help pages.",
    "A failure lists its reasons in `error_details`, with `field_name`; its action may read SW_REGISTER:REPLY.",
    "The guide's examples write `reg_type` in upper case too: either is sent as it is given. Replies call a renewal `renewal`.",
  ],
  source: "https://domains.opensrs.guide/docs/sw_register-trust_service",
  input: () =>
    variants("reg_type", [
      assoc({
        reg_type: oneOf(["new", "NEW"], "A new order."),
        ...product(),
        csr: csr(CSR, { when: "a certificate is ordered and base_order_id is not sent" }).optional(),
        domain: hostname("The domain or host name.", {
          when: "the product takes no CSR: sitelock_*, malwarescan",
        }).optional(),
        period: integer("Years; 1 only for free trials.", { when: "base_order_id is not sent" }).optional(),
        server_type: serverType({
          when: "a certificate of another brand than Trustwave is ordered and base_order_id is not sent",
        }).optional(),
        ...details(),
        contact_set: sslContactSet({ when: "base_order_id is not sent" }).optional(),
        base_order_id: id(
          "An earlier order for the same product type, to copy: all other fields then only override it.",
        ).optional(),
      }),
      assoc({
        reg_type: oneOf(["renew", "upgrade", "RENEW", "UPGRADE"], "A renewal, or the upgrade of a SiteLock plan."),
        ...product(),
        order_id: id("The order that bought the product.", {
          when: "neither product_id nor inventory_item_id is sent",
        }).optional(),
        product_id: id("The product.", { when: "neither order_id nor inventory_item_id is sent" }).optional(),
        inventory_item_id: id("The number of a certificate from the old TPP system, in place of product_id.", {
          when: "a certificate from TPP is renewed",
        }).optional(),
        csr: csr(CSR, { when: "a certificate is renewed" }).optional(),
        domain: hostname("The domain or host name.", {
          when: "the product takes no CSR: sitelock_*, malwarescan",
        }).optional(),
        period: integer("Years.", { when: "order_id is not sent" }).optional(),
        server_type: serverType().optional(),
        ...details(),
        contact_set: sslContactSet({ when: "a product is renewed without order_id" }).optional(),
      }),
    ]),
  check: (input) => [
    ...(input.reg_type.toLowerCase() === "new" ? newIssues(input) : againIssues(input)),
    ...(input.seal_in_search && !input.trust_seal
      ? [issue("trust_seal", "conflict", "must be true when seal_in_search is true", { with: "seal_in_search" })]
      : []),
  ],
  marks: ["affiliate_id", "comments"],
  reply: () =>
    assoc({
      domain: hostname("The domain or host name."),
      order_id: id("The order."),
      state: orderState(),
    }),
  codes: {
    200: "ordered, or saved with handle `save`",
    501: "the account may not order this product type",
  },
});

const CSR = "The signing request in PEM form, 2048 bits or more; examples have blanks in place of line breaks.";

function product() {
  return {
    product_type: openEnum(PRODUCTS, "What is ordered."),
    handle: oneOf(
      ["save", "process"],
      "`process`: submit it and spend the money; `save`: keep it pending for `processPendingTrustService`.",
    ).optional(),
  };
}

function serverType(facts: FieldFacts = {}) {
  return openEnum(SERVER_TYPES, "The server's software; `other` suits every brand.", facts);
}

function details() {
  return {
    server_count: integer("Number of servers; sent with Symantec products.").optional(),
    approver_email: email("One of those that `queryTrustServiceApproverList` gives.", {
      when: "a DV certificate is validated by e-mail",
      default: "the admin contact's address",
    }).optional(),
    dv_auth_method: openEnum(
      ["email", "dns", "file"],
      "How the domain is validated, for DV certificates; other commands write `DNS`, `File` and `Email`.",
      { default: "email" },
    ).optional(),
    additional_domains: list(
      host("A name or an address."),
      "Further names of a SAN certificate; charged by packages.",
      {
        when: "a SAN certificate is ordered",
      },
    ).optional(),
    special_instructions: text("Free text for the supplier.").optional(),
    trust_seal: flag("Symantec: show the seal.").optional(),
    seal_in_search: flag("Symantec: show the seal in search results; needs trust_seal.").optional(),
    affiliate_id: text("Affiliate of the order.", { maxLength: 256 }).optional(),
    comments: text("A note on the order; not in every copy of the guide.").optional(),
    username: text(
      "SiteLock and TRUSTe, older: the customer's account, now made by `createTrustServiceToken`.",
    ).optional(),
    password: secret(text("SiteLock and TRUSTe, older: the password of that account.")).optional(),
  };
}

interface Order {
  product_type?: string;
  csr?: string | undefined;
  domain?: string | undefined;
  period?: number | undefined;
  server_type?: string | undefined;
  contact_set?: object | undefined;
  base_order_id?: string | number | undefined;
  reg_type: string;
  order_id?: string | number | undefined;
  product_id?: string | number | undefined;
  inventory_item_id?: string | number | undefined;
}

const KNOWN: ReadonlySet<string> = new Set(PRODUCTS);

const takesNoCsr = (product: string): boolean => product.startsWith("sitelock_") || product === "malwarescan";

// Of products that are not known here nothing is asked.
const isCertificate = (product: string): boolean => KNOWN.has(product) && !takesNoCsr(product);

function newIssues(input: Order): InputIssue[] {
  if (input.base_order_id !== undefined) return [];
  const { product_type = "" } = input;
  const issues = needs(input, ["period", "contact_set"], "base_order_id is not sent");
  if (takesNoCsr(product_type)) issues.push(...needs(input, ["domain"], "the product takes no CSR"));
  if (!isCertificate(product_type)) return issues;
  issues.push(...needs(input, ["csr"], "a certificate is ordered without base_order_id"));
  if (!product_type.startsWith("trustwave_"))
    issues.push(...needs(input, ["server_type"], "a certificate is ordered without base_order_id"));
  return issues;
}

function againIssues(input: Order): InputIssue[] {
  const isNamed = [input.order_id, input.product_id, input.inventory_item_id].some((id) => id !== undefined);
  return [
    ...(isNamed ? [] : needs(input, ["order_id"], "neither product_id nor inventory_item_id is sent")),
    ...(isNamed && input.order_id === undefined ? needs(input, ["period"], "order_id is not sent") : []),
    ...(input.reg_type.toLowerCase() === "renew" && isCertificate(input.product_type ?? "")
      ? needs(input, ["csr"], "a certificate is renewed")
      : []),
  ];
}
