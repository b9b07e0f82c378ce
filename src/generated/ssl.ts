// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { Reply } from "../exchange/reply.js";
import type { OpenSrsMethods } from "./methods.js";
import type { CsrData, ReplyTrustServiceContactSet, TrustServiceContactSet, TrustServiceNote } from "./types.js";

/** What `CANCEL_FREE_TRIAL TRUST_SERVICE` takes. Cancels a 30-day free trial; the guide says that trials are no longer offered. */
export interface CancelTrustServiceFreeTrialInput {
  /**
   * The order that bought the product.
   * For: product_id is not sent.
   */
  order_id?: string | number | undefined;
  /**
   * The product.
   * For: order_id is not sent.
   */
  product_id?: string | number | undefined;
}
/** What {@link OpenSrsMethods.cancelTrustServiceFreeTrial} gives. Cancels a 30-day free trial; the guide says that trials are no longer offered. */
export interface CancelTrustServiceFreeTrialAttributes {}
/** The reply of {@link OpenSrsMethods.cancelTrustServiceFreeTrial}. */
export type CancelTrustServiceFreeTrialReply = Reply<CancelTrustServiceFreeTrialAttributes>;

/** What `CANCEL_ORDER TRUST_SERVICE` takes. Cancels an SSL order that is not completed. */
export interface CancelTrustServiceOrderInput {
  /** The order. */
  order_id: string | number;
}
/** What {@link OpenSrsMethods.cancelTrustServiceOrder} gives. Cancels an SSL order that is not completed. */
export interface CancelTrustServiceOrderAttributes {
  /** The domain or host name. */
  domain: string;
  /** The order. */
  order_id: string;
  /** `pending`: saved; `in-progress`: under way; `awaiting-approval`: with the supplier; `approver-confirmed`: the domain's owner confirmed; `declined`: by the supplier; `cancelled`; `completed`. */
  state:
    | "approver-confirmed"
    | "awaiting-approval"
    | "cancelled"
    | "completed"
    | "declined"
    | "in-progress"
    | "pending";
}
/** The reply of {@link OpenSrsMethods.cancelTrustServiceOrder}. */
export type CancelTrustServiceOrderReply = Reply<CancelTrustServiceOrderAttributes>;

/** What `CREATE_TOKEN TRUST_SERVICE` takes. Gives a short-lived address where the customer looks after a SiteLock product. */
export interface CreateTrustServiceTokenInput {
  /**
   * The order that bought the product.
   * For: product_id is not sent.
   */
  order_id?: string | number | undefined;
  /**
   * The product.
   * For: order_id is not sent.
   */
  product_id?: string | number | undefined;
}
/** What {@link OpenSrsMethods.createTrustServiceToken} gives. Gives a short-lived address where the customer looks after a SiteLock product. */
export interface CreateTrustServiceTokenAttributes {
  /**
   * Where to send the customer; may stop working after five minutes.
   * Secret: kept out of messages and logs.
   */
  login_url: string;
}
/** The reply of {@link OpenSrsMethods.createTrustServiceToken}. */
export type CreateTrustServiceTokenReply = Reply<CreateTrustServiceTokenAttributes>;

/** What `GET_CAPABILITIES TRUST_SERVICE` takes. Lists the product types that this account may sell. */
export interface GetTrustServiceCapabilitiesInput {
  [key: string]: never;
}
/** What {@link OpenSrsMethods.getTrustServiceCapabilities} gives. Lists the product types that this account may sell. */
export interface GetTrustServiceCapabilitiesAttributes {
  /** What `product_type` of `registerTrustService` may be. */
  enabled_product_types: Array<string>;
}
/** The reply of {@link OpenSrsMethods.getTrustServiceCapabilities}. */
export type GetTrustServiceCapabilitiesReply = Reply<GetTrustServiceCapabilitiesAttributes>;

/** What `GET_CERT TRUST_SERVICE` takes. Gives the issued certificate and the product that it belongs to. */
export interface GetTrustServiceCertInput {
  /** The product. */
  product_id: string | number;
  /**
   * Give the root and intermediate certificates too.
   * Default: 0.
   */
  return_ca_certs?: boolean | undefined;
  /**
   * Give the PKCS#7 form too.
   * Default: 0.
   */
  return_pkcs7_cert?: boolean | undefined;
}
/** What {@link OpenSrsMethods.getTrustServiceCert} gives. Gives the issued certificate and the product that it belongs to. */
export interface GetTrustServiceCertAttributes {
  /** The certificate; the items of the other certificates and of PKCS#7 have names that were not seen. */
  cert_data: {
    /** The certificate in PEM form. */
    certificate: string;
  };
  /** Address of the admin or the organisation, by product. */
  contact_email: string;
  /** The domain or host name. */
  domain: string;
  /** When it expires, such as `2012-04-12T10:05:08.000-05:00` or `2010-09-14-04:00`. */
  expiry_date: string;
  /** When it was issued, such as `2012-04-12T10:05:08.000-05:00` or `2010-09-14-04:00`. */
  issue_date: string;
  /** The product. */
  product_id: string;
  /** What it is, such as `quickssl_premium`. */
  product_type: string;
  /** From when it is valid, such as `2012-04-12T10:05:08.000-05:00` or `2010-09-14-04:00`. */
  start_date: string;
  /** The product's state. */
  state: "expired" | "active" | "renewing" | "renewed" | "revoked";
}
/** The reply of {@link OpenSrsMethods.getTrustServiceCert}. */
export type GetTrustServiceCertReply = Reply<GetTrustServiceCertAttributes>;

/** What `GET_ORDER_INFO TRUST_SERVICE` takes. Reads everything about one SSL order. */
export interface GetTrustServiceOrderInfoInput {
  /** The order. */
  order_id: string | number;
}
/** What {@link OpenSrsMethods.getTrustServiceOrderInfo} gives. Reads everything about one SSL order. */
export interface GetTrustServiceOrderInfoAttributes {
  /**
   * Who is asked to approve.
   * For: the certificate is domain-vetted.
   */
  approver_email?: string;
  /** The contact's address. */
  contact_email: string;
  /** Those contacts that OpenSRS keeps: DV admin, OV organization, EV organization and signer. */
  contact_set: ReplyTrustServiceContactSet;
  /**
   * The signing request in PEM form.
   * Secret: kept out of messages and logs.
   */
  csr: string;
  /** The domain or host name. */
  domain: string;
  /** The history. */
  notes_list: Array<TrustServiceNote>;
  /** The order. */
  order_id: string;
  /** Years. */
  period: number;
  /** The price, such as `99.0`. */
  price: string;
  /**
   * The product.
   * For: the order is completed.
   */
  product_id?: string;
  /** What was ordered, such as `quickssl_premium`. */
  product_type: string;
  /** The kind of order; a renewal was sent as `renew`. */
  reg_type: "new" | "renewal" | "transfer" | "upgrade";
  /** Number of servers; read by the official plugin. */
  server_count?: number;
  /** The server's software. */
  server_type: string;
  /** Free text for the supplier. */
  special_instructions: string;
  /** `pending`: saved; `in-progress`: under way; `awaiting-approval`: with the supplier; `approver-confirmed`: the domain's owner confirmed; `declined`: by the supplier; `cancelled`; `completed`. */
  state:
    | "approver-confirmed"
    | "awaiting-approval"
    | "cancelled"
    | "completed"
    | "declined"
    | "in-progress"
    | "pending";
  /** The certificate authority's number. */
  supplier_order_id: string;
}
/** The reply of {@link OpenSrsMethods.getTrustServiceOrderInfo}. */
export type GetTrustServiceOrderInfoReply = Reply<GetTrustServiceOrderInfoAttributes>;

/** What `GET_PRODUCT_INFO TRUST_SERVICE` takes. Reads one trust product. */
export interface GetTrustServiceProductInfoInput {
  /**
   * The product.
   * For: inventory_item_id is not sent.
   */
  product_id?: string | number | undefined;
  /** The number of a certificate from the old TPP system, in place of product_id. */
  inventory_item_id?: string | number | undefined;
  /**
   * Give the CSR, the contacts and the TPP ids too.
   * Default: 0.
   */
  all_info?: boolean | undefined;
}
/** What {@link OpenSrsMethods.getTrustServiceProductInfo} gives. Reads one trust product. */
export interface GetTrustServiceProductInfoAttributes {
  /** The contact's address. */
  contact_email: string;
  /**
   * Those contacts that OpenSRS keeps: DV admin, OV organization, EV organization and signer.
   * For: all_info is true.
   */
  contact_set?: ReplyTrustServiceContactSet;
  /**
   * The signing request in PEM form.
   * For: all_info is true.
   * Secret: kept out of messages and logs.
   */
  csr?: string;
  /** What a signing request says. */
  csr_data?: CsrData;
  /** The domain or host name. */
  domain: string;
  /** When it expires, such as `2012-04-12T10:05:08.000-05:00` or `2010-09-14-04:00`. */
  expiry_date: string;
  /**
   * Its number in the old TPP system.
   * For: it comes from TPP.
   */
  inventory_item_id?: string;
  /** It can be renewed: from 60 days before to 15 days after its expiry. */
  is_renewable: boolean;
  /** When it was issued, such as `2012-04-12T10:05:08.000-05:00` or `2010-09-14-04:00`. */
  issue_date?: string;
  /**
   * The history.
   * For: all_info is true.
   */
  notes_list?: Array<TrustServiceNote>;
  /** The product. */
  product_id?: string;
  /** What it is, such as `quickssl_premium`. */
  product_type?: string;
  /** From when it is valid, such as `2012-04-12T10:05:08.000-05:00` or `2010-09-14-04:00`. */
  start_date?: string;
  /** The product's state. */
  state?: "activated" | "active" | "expired" | "renewed" | "revoked" | "upgraded" | "renewing";
  /**
   * A product type that it can be upgraded to; the form of several is not known.
   * For: a SiteLock product can be upgraded.
   */
  upgrade_options?: string;
}
/** The reply of {@link OpenSrsMethods.getTrustServiceProductInfo}. */
export type GetTrustServiceProductInfoReply = Reply<GetTrustServiceProductInfoAttributes>;

/** What `GET_PRODUCTS TRUST_SERVICE` takes. Lists the trust products that expire between two days. */
export interface GetTrustServiceProductsInput {
  /** The earliest expiry. */
  min_expiry_date: Date | string;
  /** The latest expiry. */
  max_expiry_date: Date | string;
  /** Only products in this state. */
  state?: "activated" | "active" | "expired" | "renewed" | "revoked" | "upgraded" | undefined;
}
/** What {@link OpenSrsMethods.getTrustServiceProducts} gives. Lists the trust products that expire between two days. */
export interface GetTrustServiceProductsAttributes {
  /** The products. */
  product_list: Array<{
    /** The contact's address. */
    contact_email: string;
    /** The domain or host name. */
    domain: string;
    /** When it expires; its form was not seen here, elsewhere it is `2012-04-12T10:05:08.000-05:00`. */
    expiry_date: string;
    /** It can be renewed: from 60 days before to 15 days after its expiry. */
    is_renewable: boolean;
  }>;
}
/** The reply of {@link OpenSrsMethods.getTrustServiceProducts}. */
export type GetTrustServiceProductsReply = Reply<GetTrustServiceProductsAttributes>;

/** What `PARSE_CSR TRUST_SERVICE` takes. Reads a signing request and says whether it suits a product. */
export interface ParseTrustServiceCsrInput {
  /**
   * The signing request in PEM form, 2048 bits or more.
   * Secret: kept out of messages and logs.
   */
  csr: string;
  /** The product it is for. */
  product_type:
    | "comodo_ev"
    | "comodo_instantssl"
    | "comodo_premiumssl"
    | "comodo_premiumssl_wildcard"
    | "comodo_ssl"
    | "comodo_wildcard"
    | "essentialssl"
    | "essentialssl_wildcard"
    | "positivessl"
    | "quickssl"
    | "quickssl_premium"
    | "securesite"
    | "securesite_pro"
    | "securesite_ev"
    | "securesite_pro_ev"
    | "sgcsuper_certs"
    | "ssl123"
    | "sslwebserver"
    | "sslwebserver_wildcard"
    | "sslwebserver_ev"
    | "symantec_ssl_lite"
    | "symantec_ssl_lite_wildcard"
    | "truebizid"
    | "truebizid_wildcard"
    | "truebizid_ev"
    | "rapidssl"
    | "trustwave_dv"
    | "trustwave_ev"
    | "trustwave_premiumssl"
    | "trustwave_premiumssl_wildcard"
    | (string & {});
}
/** What {@link OpenSrsMethods.parseTrustServiceCsr} gives. Reads a signing request and says whether it suits a product. */
export interface ParseTrustServiceCsrAttributes {
  /** What a signing request says. */
  csr_data: CsrData;
  /** The DNS or file record that validates a DV product; its items were not seen. */
  dv_auth_details?: Record<string, string>;
}
/** The reply of {@link OpenSrsMethods.parseTrustServiceCsr}. */
export type ParseTrustServiceCsrReply = Reply<ParseTrustServiceCsrAttributes>;

/** What `PROCESS_PENDING TRUST_SERVICE` takes. Submits a saved or declined SSL order, or cancels it. */
export interface ProcessPendingTrustServiceInput {
  /** The order. */
  order_id: string | number;
  /** Cancel the order; left out, it is submitted. */
  command?: "cancel" | undefined;
  /**
   * How the domain is validated, for DV certificates.
   * Default: Email.
   */
  dv_auth_method?: "DNS" | "File" | "Email" | undefined;
  /**
   * One of those that `queryTrustServiceApproverList` gives.
   * For: dv_auth_method is Email.
   */
  approver_email?: string | undefined;
}
/** What {@link OpenSrsMethods.processPendingTrustService} gives. Submits a saved or declined SSL order, or cancels it. */
export interface ProcessPendingTrustServiceAttributes {}
/** The reply of {@link OpenSrsMethods.processPendingTrustService}. */
export type ProcessPendingTrustServiceReply = Reply<ProcessPendingTrustServiceAttributes>;

/** What `QUERY_APPROVER_LIST TRUST_SERVICE` takes. Lists the e-mail addresses that may approve a domain-vetted certificate. */
export interface QueryTrustServiceApproverListInput {
  /** The domain or host name of the certificate. */
  domain: string;
  /** The product; not for Trustwave. The guide's list lacks rapidssl. */
  product_type:
    | "comodo_ev"
    | "comodo_instantssl"
    | "comodo_premiumssl"
    | "comodo_premiumssl_wildcard"
    | "comodo_ssl"
    | "comodo_wildcard"
    | "essentialssl"
    | "essentialssl_wildcard"
    | "positivessl"
    | "quickssl"
    | "quickssl_premium"
    | "securesite"
    | "securesite_pro"
    | "securesite_ev"
    | "securesite_pro_ev"
    | "sgcsuper_certs"
    | "ssl123"
    | "sslwebserver"
    | "sslwebserver_wildcard"
    | "sslwebserver_ev"
    | "symantec_ssl_lite"
    | "symantec_ssl_lite_wildcard"
    | "truebizid"
    | "truebizid_wildcard"
    | "truebizid_ev"
    | (string & {});
}
/** What {@link OpenSrsMethods.queryTrustServiceApproverList} gives. Lists the e-mail addresses that may approve a domain-vetted certificate. */
export interface QueryTrustServiceApproverListAttributes {
  /** The addresses. */
  approver_list: Array<{
    /** The domain that the address belongs to. */
    domain: string;
    /** The address. */
    email: string;
    /** Where it comes from; one client writes it in lower case. */
    type: "GENERIC" | "MANUAL" | (string & {});
  }>;
}
/** The reply of {@link OpenSrsMethods.queryTrustServiceApproverList}. */
export type QueryTrustServiceApproverListReply = Reply<QueryTrustServiceApproverListAttributes>;

/** {@link RegisterTrustServiceInput} with `reg_type` `renew` or `upgrade` or `RENEW` or `UPGRADE`. */
export interface RegisterTrustServiceInputRenewOrUpgradeOrRENEWOrUPGRADE {
  /** A renewal, or the upgrade of a SiteLock plan. */
  reg_type: "renew" | "upgrade" | "RENEW" | "UPGRADE";
  /** What is ordered. */
  product_type:
    | "comodo_ev"
    | "comodo_instantssl"
    | "comodo_premiumssl"
    | "comodo_premiumssl_wildcard"
    | "comodo_ssl"
    | "comodo_wildcard"
    | "essentialssl"
    | "essentialssl_wildcard"
    | "positivessl"
    | "quickssl"
    | "quickssl_premium"
    | "securesite"
    | "securesite_pro"
    | "securesite_ev"
    | "securesite_pro_ev"
    | "sgcsuper_certs"
    | "ssl123"
    | "sslwebserver"
    | "sslwebserver_wildcard"
    | "sslwebserver_ev"
    | "symantec_ssl_lite"
    | "symantec_ssl_lite_wildcard"
    | "truebizid"
    | "truebizid_wildcard"
    | "truebizid_ev"
    | "rapidssl"
    | "trustwave_dv"
    | "trustwave_ev"
    | "trustwave_premiumssl"
    | "trustwave_premiumssl_wildcard"
    | "rapidssl_wildcard"
    | "positivessl_wildcard"
    | "digicert_sslplus"
    | "trustwave_ev_san5"
    | "thawte_csc"
    | "securesite_ft"
    | "securesite_pro_ft"
    | "securesite_ev_ft"
    | "securesite_pro_ev_ft"
    | "truebizid_ev_ft"
    | "malwarescan"
    | "sitelock_basic"
    | "sitelock_premium"
    | "sitelock_enterprise"
    | "sitelock_find"
    | "sitelock_fix"
    | "sitelock_prevent"
    | (string & {});
  /** `process`: submit it and spend the money; `save`: keep it pending for `processPendingTrustService`. */
  handle?: "save" | "process" | undefined;
  /**
   * The order that bought the product.
   * For: neither product_id nor inventory_item_id is sent.
   */
  order_id?: string | number | undefined;
  /**
   * The product.
   * For: neither order_id nor inventory_item_id is sent.
   */
  product_id?: string | number | undefined;
  /**
   * The number of a certificate from the old TPP system, in place of product_id.
   * For: a certificate from TPP is renewed.
   */
  inventory_item_id?: string | number | undefined;
  /**
   * The signing request in PEM form, 2048 bits or more; examples have blanks in place of line breaks.
   * For: a certificate is renewed.
   * Secret: kept out of messages and logs.
   */
  csr?: string | undefined;
  /**
   * The domain or host name.
   * For: the product takes no CSR: sitelock_*, malwarescan.
   */
  domain?: string | undefined;
  /**
   * Years.
   * For: order_id is not sent.
   */
  period?: number | undefined;
  /** The server's software; `other` suits every brand. */
  server_type?:
    | "apache2"
    | "apacheopenssl"
    | "apacheraven"
    | "apachessl"
    | "apachessleay"
    | "c2net"
    | "citrix"
    | "cobaltraq2"
    | "cobaltraq3"
    | "cobaltseries"
    | "cpanel"
    | "domino"
    | "dominogo4625"
    | "dominogo4626"
    | "ensim"
    | "hsphere"
    | "ibmhttp"
    | "iis"
    | "iis4"
    | "iis5"
    | "iis6"
    | "iis7"
    | "iplanet"
    | "ipswitch"
    | "javawebserver"
    | "netscape"
    | "novell"
    | "oracle"
    | "other"
    | "plesk"
    | "redhat"
    | "sap"
    | "tomcat"
    | "weblogic"
    | "website"
    | "webstar"
    | "webstar4"
    | "whmcpanel"
    | "zeusv3"
    | (string & {})
    | undefined;
  /** Number of servers; sent with Symantec products. */
  server_count?: number | undefined;
  /**
   * One of those that `queryTrustServiceApproverList` gives.
   * For: a DV certificate is validated by e-mail.
   * Default: the admin contact's address.
   */
  approver_email?: string | undefined;
  /**
   * How the domain is validated, for DV certificates; other commands write `DNS`, `File` and `Email`.
   * Default: email.
   */
  dv_auth_method?: "email" | "dns" | "file" | (string & {}) | undefined;
  /**
   * Further names of a SAN certificate; charged by packages.
   * For: a SAN certificate is ordered.
   */
  additional_domains?: ReadonlyArray<string> | undefined;
  /** Free text for the supplier. */
  special_instructions?: string | undefined;
  /** Symantec: show the seal. */
  trust_seal?: boolean | undefined;
  /** Symantec: show the seal in search results; needs trust_seal. */
  seal_in_search?: boolean | undefined;
  /**
   * Affiliate of the order.
   * At most 256 characters.
   */
  affiliate_id?: string | undefined;
  /** A note on the order; not in every copy of the guide. */
  comments?: string | undefined;
  /** SiteLock and TRUSTe, older: the customer's account, now made by `createTrustServiceToken`. */
  username?: string | undefined;
  /**
   * SiteLock and TRUSTe, older: the password of that account.
   * Secret: kept out of messages and logs.
   */
  password?: string | undefined;
  /**
   * The contacts of a trust service order.
   * For: a product is renewed without order_id.
   */
  contact_set?: TrustServiceContactSet | undefined;
}
/** {@link RegisterTrustServiceInput} with `reg_type` `new` or `NEW`. */
export interface RegisterTrustServiceInputNewOrNEW {
  /** A new order. */
  reg_type: "new" | "NEW";
  /** What is ordered. */
  product_type:
    | "comodo_ev"
    | "comodo_instantssl"
    | "comodo_premiumssl"
    | "comodo_premiumssl_wildcard"
    | "comodo_ssl"
    | "comodo_wildcard"
    | "essentialssl"
    | "essentialssl_wildcard"
    | "positivessl"
    | "quickssl"
    | "quickssl_premium"
    | "securesite"
    | "securesite_pro"
    | "securesite_ev"
    | "securesite_pro_ev"
    | "sgcsuper_certs"
    | "ssl123"
    | "sslwebserver"
    | "sslwebserver_wildcard"
    | "sslwebserver_ev"
    | "symantec_ssl_lite"
    | "symantec_ssl_lite_wildcard"
    | "truebizid"
    | "truebizid_wildcard"
    | "truebizid_ev"
    | "rapidssl"
    | "trustwave_dv"
    | "trustwave_ev"
    | "trustwave_premiumssl"
    | "trustwave_premiumssl_wildcard"
    | "rapidssl_wildcard"
    | "positivessl_wildcard"
    | "digicert_sslplus"
    | "trustwave_ev_san5"
    | "thawte_csc"
    | "securesite_ft"
    | "securesite_pro_ft"
    | "securesite_ev_ft"
    | "securesite_pro_ev_ft"
    | "truebizid_ev_ft"
    | "malwarescan"
    | "sitelock_basic"
    | "sitelock_premium"
    | "sitelock_enterprise"
    | "sitelock_find"
    | "sitelock_fix"
    | "sitelock_prevent"
    | (string & {});
  /** `process`: submit it and spend the money; `save`: keep it pending for `processPendingTrustService`. */
  handle?: "save" | "process" | undefined;
  /**
   * The signing request in PEM form, 2048 bits or more; examples have blanks in place of line breaks.
   * For: a certificate is ordered and base_order_id is not sent.
   * Secret: kept out of messages and logs.
   */
  csr?: string | undefined;
  /**
   * The domain or host name.
   * For: the product takes no CSR: sitelock_*, malwarescan.
   */
  domain?: string | undefined;
  /**
   * Years; 1 only for free trials.
   * For: base_order_id is not sent.
   */
  period?: number | undefined;
  /**
   * The server's software; `other` suits every brand.
   * For: a certificate of another brand than Trustwave is ordered and base_order_id is not sent.
   */
  server_type?:
    | "apache2"
    | "apacheopenssl"
    | "apacheraven"
    | "apachessl"
    | "apachessleay"
    | "c2net"
    | "citrix"
    | "cobaltraq2"
    | "cobaltraq3"
    | "cobaltseries"
    | "cpanel"
    | "domino"
    | "dominogo4625"
    | "dominogo4626"
    | "ensim"
    | "hsphere"
    | "ibmhttp"
    | "iis"
    | "iis4"
    | "iis5"
    | "iis6"
    | "iis7"
    | "iplanet"
    | "ipswitch"
    | "javawebserver"
    | "netscape"
    | "novell"
    | "oracle"
    | "other"
    | "plesk"
    | "redhat"
    | "sap"
    | "tomcat"
    | "weblogic"
    | "website"
    | "webstar"
    | "webstar4"
    | "whmcpanel"
    | "zeusv3"
    | (string & {})
    | undefined;
  /** Number of servers; sent with Symantec products. */
  server_count?: number | undefined;
  /**
   * One of those that `queryTrustServiceApproverList` gives.
   * For: a DV certificate is validated by e-mail.
   * Default: the admin contact's address.
   */
  approver_email?: string | undefined;
  /**
   * How the domain is validated, for DV certificates; other commands write `DNS`, `File` and `Email`.
   * Default: email.
   */
  dv_auth_method?: "email" | "dns" | "file" | (string & {}) | undefined;
  /**
   * Further names of a SAN certificate; charged by packages.
   * For: a SAN certificate is ordered.
   */
  additional_domains?: ReadonlyArray<string> | undefined;
  /** Free text for the supplier. */
  special_instructions?: string | undefined;
  /** Symantec: show the seal. */
  trust_seal?: boolean | undefined;
  /** Symantec: show the seal in search results; needs trust_seal. */
  seal_in_search?: boolean | undefined;
  /**
   * Affiliate of the order.
   * At most 256 characters.
   */
  affiliate_id?: string | undefined;
  /** A note on the order; not in every copy of the guide. */
  comments?: string | undefined;
  /** SiteLock and TRUSTe, older: the customer's account, now made by `createTrustServiceToken`. */
  username?: string | undefined;
  /**
   * SiteLock and TRUSTe, older: the password of that account.
   * Secret: kept out of messages and logs.
   */
  password?: string | undefined;
  /**
   * The contacts of a trust service order.
   * For: base_order_id is not sent.
   */
  contact_set?: TrustServiceContactSet | undefined;
  /** An earlier order for the same product type, to copy: all other fields then only override it. */
  base_order_id?: string | number | undefined;
}
/** What `SW_REGISTER TRUST_SERVICE` takes. Orders a certificate or another trust product: new, as a renewal, or as an upgrade. */
export type RegisterTrustServiceInput =
  | RegisterTrustServiceInputRenewOrUpgradeOrRENEWOrUPGRADE
  | RegisterTrustServiceInputNewOrNEW;
/** What {@link OpenSrsMethods.registerTrustService} gives. Orders a certificate or another trust product: new, as a renewal, or as an upgrade. */
export interface RegisterTrustServiceAttributes {
  /** The domain or host name. */
  domain: string;
  /** The order. */
  order_id: string;
  /** `pending`: saved; `in-progress`: under way; `awaiting-approval`: with the supplier; `approver-confirmed`: the domain's owner confirmed; `declined`: by the supplier; `cancelled`; `completed`. */
  state:
    | "approver-confirmed"
    | "awaiting-approval"
    | "cancelled"
    | "completed"
    | "declined"
    | "in-progress"
    | "pending";
}
/** The reply of {@link OpenSrsMethods.registerTrustService}. */
export type RegisterTrustServiceReply = Reply<RegisterTrustServiceAttributes>;

/** What `REQUEST_ON_DEMAND_SCAN TRUST_SERVICE` takes. Asks the supplier to scan a site for malware again and to give its seal back. */
export interface RequestTrustServiceOnDemandScanInput {
  /**
   * The order that bought the product.
   * For: product_id is not sent.
   */
  order_id?: string | number | undefined;
  /**
   * The product.
   * For: order_id is not sent.
   */
  product_id?: string | number | undefined;
}
/** What {@link OpenSrsMethods.requestTrustServiceOnDemandScan} gives. Asks the supplier to scan a site for malware again and to give its seal back. */
export interface RequestTrustServiceOnDemandScanAttributes {
  /** The product. */
  product_id: string;
}
/** The reply of {@link OpenSrsMethods.requestTrustServiceOnDemandScan}. */
export type RequestTrustServiceOnDemandScanReply = Reply<RequestTrustServiceOnDemandScanAttributes>;

/** What `RESEND_APPROVE_EMAIL TRUST_SERVICE` takes. Sends the approval e-mail of an SSL order again. */
export interface ResendTrustServiceApproveEmailInput {
  /** The order. */
  order_id: string | number;
}
/** What {@link OpenSrsMethods.resendTrustServiceApproveEmail} gives. Sends the approval e-mail of an SSL order again. */
export interface ResendTrustServiceApproveEmailAttributes {
  /** The order. */
  order_id: string;
}
/** The reply of {@link OpenSrsMethods.resendTrustServiceApproveEmail}. */
export type ResendTrustServiceApproveEmailReply = Reply<ResendTrustServiceApproveEmailAttributes>;

/** What `RESEND_CERT_EMAIL TRUST_SERVICE` takes. Sends the e-mail with the issued certificate again. */
export interface ResendTrustServiceCertEmailInput {
  /** The order. */
  order_id: string | number;
}
/** What {@link OpenSrsMethods.resendTrustServiceCertEmail} gives. Sends the e-mail with the issued certificate again. */
export interface ResendTrustServiceCertEmailAttributes {
  /** The order. */
  order_id: string;
}
/** The reply of {@link OpenSrsMethods.resendTrustServiceCertEmail}. */
export type ResendTrustServiceCertEmailReply = Reply<ResendTrustServiceCertEmailAttributes>;

/** What `UPDATE_DV_AUTH TRUST_SERVICE` takes. Changes how a domain-vetted order is validated, or asks for the check now. */
export interface UpdateTrustServiceDvAuthInput {
  /** The order. */
  order_id: string | number;
  /**
   * The new way; RapidSSL, GeoTrust and Sectigo.
   * For: the way is changed.
   */
  dv_auth_method?: "file" | "DNS" | "email" | undefined;
  /**
   * RapidSSL: check now. Only `true` is known.
   * For: the check is asked for.
   */
  dv_auth_on_demand_check?: boolean | undefined;
}
/** What {@link OpenSrsMethods.updateTrustServiceDvAuth} gives. Changes how a domain-vetted order is validated, or asks for the check now. */
export interface UpdateTrustServiceDvAuthAttributes {
  /** The order. */
  order_id: string;
}
/** The reply of {@link OpenSrsMethods.updateTrustServiceDvAuth}. */
export type UpdateTrustServiceDvAuthReply = Reply<UpdateTrustServiceDvAuthAttributes>;

/** What `UPDATE_ORDER TRUST_SERVICE` takes. Changes a pending SSL order. */
export interface UpdateTrustServiceOrderInput {
  /** The order. */
  order_id: string | number;
  /** SAN certificates: the whole new list of further names. */
  additional_domains?: ReadonlyArray<string> | undefined;
  /** Who is asked to approve; empty text clears it. */
  approver_email?: string | undefined;
  /** The contacts of a trust service order. */
  contact_set?: TrustServiceContactSet | undefined;
  /**
   * The signing request in PEM form; empty text clears it.
   * Secret: kept out of messages and logs.
   */
  csr?: string | undefined;
  /** What is ordered. */
  product_type?:
    | "comodo_ev"
    | "comodo_instantssl"
    | "comodo_premiumssl"
    | "comodo_premiumssl_wildcard"
    | "comodo_ssl"
    | "comodo_wildcard"
    | "essentialssl"
    | "essentialssl_wildcard"
    | "positivessl"
    | "quickssl"
    | "quickssl_premium"
    | "securesite"
    | "securesite_pro"
    | "securesite_ev"
    | "securesite_pro_ev"
    | "sgcsuper_certs"
    | "ssl123"
    | "sslwebserver"
    | "sslwebserver_wildcard"
    | "sslwebserver_ev"
    | "symantec_ssl_lite"
    | "symantec_ssl_lite_wildcard"
    | "truebizid"
    | "truebizid_wildcard"
    | "truebizid_ev"
    | "rapidssl"
    | "trustwave_dv"
    | "trustwave_ev"
    | "trustwave_premiumssl"
    | "trustwave_premiumssl_wildcard"
    | "rapidssl_wildcard"
    | "positivessl_wildcard"
    | "digicert_sslplus"
    | "trustwave_ev_san5"
    | "thawte_csc"
    | "securesite_ft"
    | "securesite_pro_ft"
    | "securesite_ev_ft"
    | "securesite_pro_ev_ft"
    | "truebizid_ev_ft"
    | "malwarescan"
    | "sitelock_basic"
    | "sitelock_premium"
    | "sitelock_enterprise"
    | "sitelock_find"
    | "sitelock_fix"
    | "sitelock_prevent"
    | (string & {})
    | undefined;
  /** SiteLock only, by the toolkit's form. */
  reg_type?: "new" | "renew" | "upgrade" | undefined;
  /** Years. */
  period?: number | undefined;
  /** Number of servers. */
  server_count?: number | undefined;
  /** The server's software; see `registerTrustService`. */
  server_type?:
    | "apache2"
    | "apacheopenssl"
    | "apacheraven"
    | "apachessl"
    | "apachessleay"
    | "c2net"
    | "citrix"
    | "cobaltraq2"
    | "cobaltraq3"
    | "cobaltseries"
    | "cpanel"
    | "domino"
    | "dominogo4625"
    | "dominogo4626"
    | "ensim"
    | "hsphere"
    | "ibmhttp"
    | "iis"
    | "iis4"
    | "iis5"
    | "iis6"
    | "iis7"
    | "iplanet"
    | "ipswitch"
    | "javawebserver"
    | "netscape"
    | "novell"
    | "oracle"
    | "other"
    | "plesk"
    | "redhat"
    | "sap"
    | "tomcat"
    | "weblogic"
    | "website"
    | "webstar"
    | "webstar4"
    | "whmcpanel"
    | "zeusv3"
    | (string & {})
    | undefined;
  /** Free text for the supplier. */
  special_instructions?: string | undefined;
}
/** What {@link OpenSrsMethods.updateTrustServiceOrder} gives. Changes a pending SSL order. */
export interface UpdateTrustServiceOrderAttributes {}
/** The reply of {@link OpenSrsMethods.updateTrustServiceOrder}. */
export type UpdateTrustServiceOrderReply = Reply<UpdateTrustServiceOrderAttributes>;

/** What `UPDATE_PRODUCT TRUST_SERVICE` takes. Changes the contact address, the renewal mails and the Symantec seal of a product. */
export interface UpdateTrustServiceProductInput {
  /** The product. */
  product_id: string | number;
  /** The contact's address. */
  contact_email?: string | undefined;
  /**
   * Send no more renewal reminders; for any active product.
   * Default: 0.
   */
  let_expire?: boolean | undefined;
  /** Symantec: show the seal in search results; send trust_seal with it. */
  seal_in_search?: boolean | undefined;
  /**
   * Symantec: show the seal.
   * For: seal_in_search is sent, then true.
   */
  trust_seal?: boolean | undefined;
}
/** What {@link OpenSrsMethods.updateTrustServiceProduct} gives. Changes the contact address, the renewal mails and the Symantec seal of a product. */
export interface UpdateTrustServiceProductAttributes {}
/** The reply of {@link OpenSrsMethods.updateTrustServiceProduct}. */
export type UpdateTrustServiceProductReply = Reply<UpdateTrustServiceProductAttributes>;
