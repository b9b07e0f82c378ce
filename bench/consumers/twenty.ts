import { OpenSrsClient } from "opensrs-client";

/** A project that uses twenty commands, for the time that their types cost. */
export async function twenty(domain: string): Promise<unknown[]> {
  const client = OpenSrsClient.fromEnv();
  return [
    (await client.lookupDomain({ domain })).attributes.status,
    (await client.getBalance()).attributes.balance,
    (await client.getPrice({ domain, reg_type: "renewal" })).attributes.price,
    (await client.nameSuggest({ searchstring: "bread", tlds: [".com"] })).attributes.suggestion?.items,
    (await client.getDomain({ domain, type: "all_info" })).attributes.expiredate,
    (await client.getDomainsByExpiredate({ exp_from: "2027-01-01", exp_to: "2027-02-01" })).attributes.exp_domains,
    (await client.getDomainsContacts({ domain_list: [domain] })).attributes[domain],
    (await client.getOrdersByDomain({ domain })).attributes.orders,
    (await client.belongsToRsp({ domain })).attributes.belongs_to_rsp,
    (await client.renewDomain({ domain, currentexpirationyear: 2027, period: 1, handle: "process", auto_renew: false }))
      .attributes.order_id,
    (await client.modifyDomain({ domain, affect_domains: false, data: "status", lock_state: true })).code,
    (await client.redeemDomain({ domain })).code,
    (await client.checkTransfer({ domain })).attributes.transferrable,
    (await client.getTransfersIn({})).attributes.transfers,
    (await client.getDnsZone({ domain })).attributes.records,
    (await client.setDnssecInfo({ domain, dnssec: [] })).code,
    (
      await client.advancedUpdateNameservers({
        domain,
        op_type: "assign",
        assign_ns: ["ns1.example.com", "ns2.example.com"],
      })
    ).code,
    (await client.pollEvent({ limit: 10 })).attributes.events,
    (await client.getTransfersAway({})).attributes.transfers,
    (await client.getRegistrantVerificationStatus({ domain })).attributes.registrant_verification_status,
  ];
}
