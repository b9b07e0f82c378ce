import type { Context, Handlers } from "../business/command.js";
import { flag, invalid, required, requiredDay, text, word } from "../business/fields.js";
import { isHostname } from "../business/names.js";
import { approversOf } from "../business/trust/approvers.js";
import { parseRequest, pkcs7Of } from "../business/trust/authority.js";
import { isCertificate, kindOf, offerOf } from "../business/trust/catalogue.js";
import { authority, closeTrustOrder, contactEmailOf, isRenewable } from "../business/trust/orders.js";
import type { TrustOrder, TrustProduct } from "../business/trust/types.js";
import type { Assoc } from "../messages/codec.js";
import { DAY, offsetDateTime } from "../messages/dates.js";
import { done, Refusal, type Reply } from "../messages/reply.js";
import { notesList, unknownId } from "./trust-orders.js";

const DONE = "Command completed successfully.";

function getCert(context: Context): Reply {
  const { attributes } = context.command;
  const product = namedProduct(context, false);
  if (product.certificate === "") throw new Refusal(465, "The product has no certificate.");
  const { certificate: ca } = authority(context);
  return done(
    {
      cert_data: {
        certificate: product.certificate,
        ...(flag(attributes, "return_ca_certs") && { ca_certificates: ca }),
        ...(flag(attributes, "return_pkcs7_cert") && { pkcs7_cert: pkcs7Of([product.certificate, ca]) }),
      },
      contact_email: product.contactEmail,
      domain: product.domain,
      ...times(product),
      product_id: String(product.id),
      product_type: product.productType,
      state: product.state,
    },
    DONE,
  );
}

function times({ expiresAt, issuedAt, startsAt }: TrustProduct): Assoc {
  return {
    expiry_date: offsetDateTime(expiresAt),
    issue_date: offsetDateTime(issuedAt),
    start_date: offsetDateTime(startsAt),
  };
}

function getProductInfo(context: Context): Reply {
  const { command, state, now } = context;
  const product = namedProduct(context, false);
  const order = state.trustOrders[product.orderId] as TrustOrder;
  return done(
    {
      contact_email: product.contactEmail,
      domain: product.domain,
      is_renewable: isRenewable(product, now) ? "1" : "0",
      ...times(product),
      product_id: String(product.id),
      product_type: product.productType,
      state: product.state,
      ...(flag(command.attributes, "all_info") && {
        contact_set: order.contacts,
        csr: order.csr,
        ...(order.csr !== "" && { csr_data: csrData(order.csr) }),
        notes_list: notesList(order),
      }),
    },
    DONE,
  );
}

const STATES = ["activated", "active", "expired", "renewed", "revoked", "upgraded"] as const;

function getProducts({ command: { attributes }, state, now }: Context): Reply {
  const from = requiredDay(attributes, "min_expiry_date");
  const to = requiredDay(attributes, "max_expiry_date") + DAY;
  const wanted = text(attributes, "state") === "" ? undefined : word(attributes, "state", STATES);
  const found = Object.values(state.trustProducts).filter(
    (product) => product.expiresAt >= from && product.expiresAt < to && (wanted ?? product.state) === product.state,
  );
  return done(
    {
      product_list: found.map((product) => ({
        contact_email: product.contactEmail,
        domain: product.domain,
        expiry_date: offsetDateTime(product.expiresAt),
        is_renewable: isRenewable(product, now) ? "1" : "0",
        product_id: String(product.id),
        product_type: product.productType,
        state: product.state,
      })),
    },
    DONE,
  );
}

function updateProduct(context: Context): Reply {
  const { attributes } = context.command;
  const product = namedProduct(context, false);
  const letExpire = flag(attributes, "let_expire", product.letExpire);
  const trustSeal = flag(attributes, "trust_seal", product.trustSeal);
  const sealInSearch = flag(attributes, "seal_in_search", product.sealInSearch);
  if (text(attributes, "seal_in_search") !== "" && !flag(attributes, "trust_seal")) throw invalid("trust_seal");
  Object.assign(product, { letExpire, trustSeal, sealInSearch });
  product.contactEmail = text(attributes, "contact_email") || product.contactEmail;
  return done({ product_id: String(product.id) }, DONE);
}

function parseCsr({ command: { attributes } }: Context): Reply {
  const csr = required(attributes, "csr");
  const productType = required(attributes, "product_type");
  if (offerOf(productType) === undefined) throw invalid("product_type");
  const data = csrData(csr);
  return done({ csr_data: data, ...(kindOf(productType) === "dv" && { dv_auth_details: {} }) }, DONE);
}

function csrData(csr: string): Assoc {
  const { subject } = parseRequest(csr);
  const domain = subject.CN ?? "";
  const sound = isHostname(domain.replace(/^\*\./, "")) ? "1" : "0";
  return {
    country: subject.C ?? "",
    domain,
    email: subject.emailAddress ?? "",
    has_bad_extensions: "0",
    locality: subject.L ?? "",
    organization: subject.O ?? "",
    organization_unit: subject.OU ?? "",
    state: subject.ST ?? "",
    valid_quick_domain: sound,
    valid_true_domain: sound,
  };
}

function queryApproverList({ command: { attributes } }: Context): Reply {
  const domain = required(attributes, "domain");
  const productType = required(attributes, "product_type");
  if (!isHostname(domain.replace(/^\*\./, ""))) throw new Refusal(465, "Invalid domain syntax");
  if (offerOf(productType) === undefined || productType.startsWith("trustwave")) throw invalid("product_type");
  return done({ approver_list: approversOf(domain).map((approver) => ({ ...approver, type: "GENERIC" })) }, DONE);
}

function createToken(context: Context): Reply {
  const product = namedProduct(context);
  if (!product.productType.startsWith("sitelock")) throw invalid("product_id");
  const token = context.random.characters(32, "0123456789abcdef");
  return done({ login_url: `https://sitelock.sandbox.example/login?product=${product.id}&token=${token}` }, DONE);
}

function requestScan(context: Context): Reply {
  const product = namedProduct(context);
  if (isCertificate(product.productType) && !product.trustSeal) throw invalid("product_id");
  return done({ product_id: String(product.id) }, DONE);
}

/** Free trials are gone, so there is never one to cancel but an order that is not finished. */
function cancelFreeTrial(context: Context): Reply {
  const { command, state } = context;
  const order = state.trustOrders[text(command.attributes, "order_id")];
  if (order === undefined) throw unknownId();
  if (order.state !== "pending" && order.state !== "awaiting-approval") throw invalid("order_id");
  closeTrustOrder(context, order, "declined");
  return done({ order_id: String(order.id), contact_email: contactEmailOf(order) }, DONE);
}

/** The product that a command names by its own number or, where that is allowed, by its order's. */
function namedProduct({ command: { attributes }, state }: Context, byOrder = true): TrustProduct {
  const orderId = byOrder ? text(attributes, "order_id") : "";
  const productId = text(attributes, "product_id") || text(attributes, "inventory_item_id");
  if (orderId + productId === "") throw new Refusal(460, "Missing required field: product_id.");
  const order = state.trustOrders[orderId];
  if (order !== undefined && order.productId === 0) {
    throw new Refusal(465, "order must be completed to request the scan.");
  }
  const product = state.trustProducts[productId || String(order?.productId ?? "")];
  if (product === undefined) throw unknownId();
  return product;
}

/** Certificates and other trust products that were issued, and what is asked before ordering one. */
export const trustProductHandlers: Handlers = {
  "GET_CERT TRUST_SERVICE": getCert,
  "GET_PRODUCT_INFO TRUST_SERVICE": getProductInfo,
  "GET_PRODUCTS TRUST_SERVICE": getProducts,
  "UPDATE_PRODUCT TRUST_SERVICE": updateProduct,
  "PARSE_CSR TRUST_SERVICE": parseCsr,
  "QUERY_APPROVER_LIST TRUST_SERVICE": queryApproverList,
  "CREATE_TOKEN TRUST_SERVICE": createToken,
  "REQUEST_ON_DEMAND_SCAN TRUST_SERVICE": requestScan,
  "CANCEL_FREE_TRIAL TRUST_SERVICE": cancelFreeTrial,
};
