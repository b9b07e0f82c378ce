import { describe, expectTypeOf, test } from "vitest";
import {
  type AllRows,
  type DomainDeletedEvent,
  type DomainRenewedEvent,
  type ExpiringDomain,
  type GetDomainAttributes,
  type GetDomainInput,
  type GetDomainReply,
  type GetDomainsByExpiredateReply,
  type InputIssue,
  type ListedDomain,
  type MethodName,
  OpenSrsClient,
  type OpenSrsMethods,
  type OpsAssoc,
  type OpsEvent,
  type OpsEventData,
  type OrderStatusChangeEvent,
  type OtherOpsEvent,
  type RegisterDomainInput,
  type Reply,
  type ReplyContact,
  type TransferStatusChangeEvent,
} from "../../src/index.js";

declare const client: OpenSrsClient;

const contact = {
  first_name: "Zoë",
  last_name: "Baker",
  org_name: "Fresh Bread & Sons",
  address1: "32 Oak Street",
  city: "Toronto",
  state: "ON",
  postal_code: "M6K 3M1",
  country: "CA",
  phone: "+1.4165550123",
  email: "zoe@example.com",
};

const order = {
  domain: "example.com",
  period: 1,
  reg_username: "zoebaker",
  reg_password: "Not-a-real-1",
  contact_set: { owner: contact, admin: contact, billing: contact },
  custom_tech_contact: false,
} as const;

describe("options", () => {
  test("the environment is required", () => {
    // @ts-expect-error no default environment
    new OpenSrsClient({ username: "reseller", privateKey: "key" });
    // @ts-expect-error a typo
    new OpenSrsClient({ environment: "horizont", username: "reseller", privateKey: "key" });
    new OpenSrsClient({
      environment: "horizon",
      credentials: { horizon: { username: "a", privateKey: async () => "key" } },
    });
  });
});

describe("methods", () => {
  test("there is one for every command", () => {
    expectTypeOf<MethodName>().toEqualTypeOf<keyof OpenSrsMethods>();
  });

  test("attributes are typed in full", async () => {
    const reply = await client.lookupDomain({ domain: "example.com" });
    expectTypeOf(reply.attributes.status).toEqualTypeOf<"available" | "taken">();
    expectTypeOf(reply.attributes.has_claim).toEqualTypeOf<boolean | undefined>();
    expectTypeOf<
      GetDomainsByExpiredateReply["attributes"]["exp_domains"][number]["f_auto_renew"]
    >().toEqualTypeOf<boolean>();
    // @ts-expect-error no such attribute
    reply.attributes.stauts;
  });

  test("no reply has any", () => {
    type Attributes<M extends keyof OpenSrsMethods> = Awaited<ReturnType<OpenSrsMethods[M]>>["attributes"];
    type Any<T> = 0 extends 1 & T ? true : false;
    type AnyAt<M extends keyof OpenSrsMethods> = true extends
      | Any<Attributes<M>>
      | Any<Attributes<M>[keyof Attributes<M>]>
      ? M
      : never;
    expectTypeOf<{ [M in keyof OpenSrsMethods]: AnyAt<M> }[keyof OpenSrsMethods]>().toEqualTypeOf<never>();
  });

  test("a command without fields takes no input", async () => {
    expectTypeOf((await client.getBalance()).attributes.balance).toEqualTypeOf<string>();
    // @ts-expect-error it has no fields
    await client.getBalance({ currency: "USD" });
  });

  test("lists may be readonly", () => {
    const assign_ns = ["ns1.example.com", "ns2.example.com"] as const;
    const input = { domain: "example.com", op_type: "assign", assign_ns } as const;
    expectTypeOf(client.advancedUpdateNameservers).toBeCallableWith(input);
  });

  test("dates and decimals take their native forms", () => {
    client.getDomainsByExpiredate({ exp_from: new Date(), exp_to: "2027-01-31" });
    // @ts-expect-error a number is no date
    client.getDomainsByExpiredate({ exp_from: 20270101, exp_to: "2027-01-31" });
  });
});

describe("lists", () => {
  test("give rows of a type that has a name, and a page when they are awaited", async () => {
    const range = { exp_from: "2027-01-01", exp_to: "2027-01-31" };
    for await (const row of client.getDomainsByExpiredate(range)) expectTypeOf(row).toEqualTypeOf<ExpiringDomain>();
    const all = await client.getDomainsByExpiredate(range).all();
    expectTypeOf(all).toEqualTypeOf<AllRows<ExpiringDomain>>();
    expectTypeOf(all.complete).toEqualTypeOf<boolean>();
    expectTypeOf(await client.getDomainsByExpiredate(range)).toEqualTypeOf<GetDomainsByExpiredateReply>();
  });

  test("of a command with several kinds are those that list", async () => {
    const domains = await client.getDomain({ type: "list" }).all();
    expectTypeOf(domains).toEqualTypeOf<AllRows<string | ListedDomain>>();
    // @ts-expect-error it gives the data of one domain
    client.getDomain({ type: "owner", domain: "example.com" }).all();
  });
});

describe("replies", () => {
  test("promise what every source has, no more", async () => {
    const order = await client.processPending({ order_id: 1 });
    expectTypeOf(order.attributes["registration expiration date"]).toEqualTypeOf<string | undefined>();
    type Deleted = Awaited<ReturnType<OpenSrsMethods["getDeletedDomains"]>>["attributes"]["del_domains"][number];
    expectTypeOf<Deleted["name"]>().toEqualTypeOf<string>();
    expectTypeOf<Deleted["expiredate"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Deleted["expire_date"]>().toEqualTypeOf<string | undefined>();
    type Registered = Awaited<ReturnType<OpenSrsMethods["registerDomain"]>>["attributes"];
    expectTypeOf<Registered["id"]>().toEqualTypeOf<string>();
    expectTypeOf<Registered["registration_code"]>().toEqualTypeOf<number | undefined>();
    const { attributes } = await client.getPrice({ domain: "example.com" });
    expectTypeOf(attributes.price).toEqualTypeOf<string | undefined>();
  });
});

describe("unions", () => {
  test("registerDomain by reg_type", () => {
    client.registerDomain({ ...order, reg_type: "new", custom_nameservers: false });
    client.registerDomain({ ...order, reg_type: "transfer", auth_info: "code" });
    // @ts-expect-error an auth code belongs to transfers
    client.registerDomain({ ...order, reg_type: "new", custom_nameservers: false, auth_info: "code" });
    // @ts-expect-error a new registration says for how long: OpenSRS would sell two years
    client.registerDomain({ ...order, period: undefined, reg_type: "new", custom_nameservers: false });
    client.registerDomain({ ...order, period: undefined, reg_type: "transfer" });
    // @ts-expect-error a new registration says which nameservers
    client.registerDomain({ ...order, reg_type: "new" });
    // @ts-expect-error a premium order names its price
    client.registerDomain({ ...order, reg_type: "premium", custom_nameservers: false });
  });

  test("an order in a variable keeps its reg_type by its type's name, or with satisfies", () => {
    const widened = { ...order, reg_type: "new", custom_nameservers: false };
    // @ts-expect-error any text is no reg_type
    client.registerDomain(widened);
    const checked = { ...order, reg_type: "new", custom_nameservers: false } satisfies RegisterDomainInput;
    client.registerDomain(checked);
    const named: RegisterDomainInput = { ...order, reg_type: "transfer", auth_info: "code" };
    client.registerDomain(named);
    // @ts-expect-error it lacks its nameserver switch
    const lacking = { ...order, reg_type: "new" } satisfies RegisterDomainInput;
    client.registerDomain({ ...lacking, custom_nameservers: false });
  });

  test("a switch is a boolean, also where its absence would choose", () => {
    const custom_nameservers = [true, false].includes(order.custom_tech_contact);
    const input: RegisterDomainInput = { ...order, reg_type: "new", custom_nameservers };
    expectTypeOf(input.custom_nameservers).toExtend<boolean>();
    // @ts-expect-error a text is no switch
    client.registerDomain({ ...order, reg_type: "new", custom_nameservers: "1" });
  });

  test("modifyDomain by data", () => {
    client.modifyDomain({ domain: "example.com", affect_domains: false, data: "status", lock_state: true });
    // @ts-expect-error lock_state belongs to status
    client.modifyDomain({ domain: "example.com", affect_domains: false, data: "expire_action", lock_state: true });
    // @ts-expect-error no such data
    client.modifyDomain({ domain: "example.com", affect_domains: false, data: "statos" });
  });

  test("getDomain by type", () => {
    client.getDomain({ type: "list", limit: 10 });
    // @ts-expect-error a list filter belongs to list
    client.getDomain({ domain: "example.com", type: "status", limit: 10 });
  });
});

describe("send", () => {
  test("gives the block as text", async () => {
    const reply = await client.send({
      action: "GET",
      object: "WHATEVER",
      attributes: { a: 1, b: [true, { c: "x" }] },
      effect: "read",
    });
    expectTypeOf(reply).toEqualTypeOf<Reply<OpsAssoc>>();
    // @ts-expect-error a text is no set of attributes
    client.send({ action: "GET", object: "WHATEVER", attributes: "on" });
  });

  test("takes what has the type of an interface, as extra does", () => {
    const owner: ReplyContact = { first_name: "Jo" };
    client.send({ action: "MODIFY", object: "DOMAIN", attributes: { contact_set: { owner } }, envelope: owner });
    client.send({ action: "MODIFY", object: "DOMAIN", attributes: owner });
    client.lookupDomain({ domain: "example.com" }, { extra: owner });
  });
});

describe("validate", () => {
  test("takes a whole input, or what a form has of it", () => {
    expectTypeOf(client.validate("lookupDomain", { domain: "example.com" })).toEqualTypeOf<readonly InputIssue[]>();
    client.validate("registerDomain", { domain: "example.com", contact_set: { owner: {} } });
    // @ts-expect-error no such method
    client.validate("lookupDomian", {});
  });
});

describe("what was read can be written back", () => {
  test("a contact", async () => {
    const { attributes } = await client.getDomain({ domain: "example.com", type: "owner" });
    const owner = { ...attributes.contact_set?.owner, phone: "+1.4165550100" };
    client.updateContacts({ domain: "example.com", types: ["owner"], contact_set: { owner } });
    client.modifyDomain({ domain: "example.com", data: "contact_info", affect_domains: false, contact_set: { owner } });
  });

  test("a zone, a DS set", async () => {
    const { attributes } = await client.getDnsZone({ domain: "example.com" });
    client.setDnsZone({ domain: "example.com", records: attributes.records });
    const ds = await client.getDomain({ domain: "example.com", type: "dnssec" });
    client.setDnssecInfo({ domain: "example.com", dnssec: ds.attributes.dnssec ?? [] });
  });
});

describe("getDomain gives the attributes of the type asked for", () => {
  test("by its literal", async () => {
    const { attributes: status } = await client.getDomain({ domain: "example.com", type: "status" });
    expectTypeOf(status.lock_state).toEqualTypeOf<boolean | undefined>();
    // @ts-expect-error the contacts are of other types
    status.contact_set;
    const { attributes: all } = await client.getDomain({ domain: "example.com", type: "all_info" });
    expectTypeOf(all.expiredate).toEqualTypeOf<string | undefined>();
    // @ts-expect-error the lock is of type status
    all.lock_state;
    const { attributes: list } = await client.getDomain({ type: "list", limit: 10 });
    expectTypeOf(list.count).toEqualTypeOf<number | undefined>();
  });

  test("of several types, what they share; of one that is not known, all", async () => {
    const role = "owner" as "owner" | "admin";
    const { attributes } = await client.getDomain({ domain: "example.com", type: role });
    expectTypeOf(attributes.contact_set).toEqualTypeOf<GetDomainAttributes["contact_set"]>();
    const input: GetDomainInput = { domain: "example.com", type: "status" };
    expectTypeOf((await client.getDomain(input as GetDomainInput)).attributes).toEqualTypeOf<GetDomainAttributes>();
    const unseen = await client.getDomain({ domain: "example.com", type: "whois_publicity_state" });
    expectTypeOf(unseen.attributes).toEqualTypeOf<GetDomainAttributes>();
    expectTypeOf<Awaited<ReturnType<OpenSrsMethods["getDomain"]>>>().toEqualTypeOf<GetDomainReply>();
  });
});

describe("events are told apart by object and event", () => {
  const take = (event: OpsEvent) => {
    if (event.event === "RENEWED") {
      expectTypeOf(event).toEqualTypeOf<DomainRenewedEvent>();
      expectTypeOf(event.object_data.period).toEqualTypeOf<number | undefined>();
      // @ts-expect-error a renewal has no trade
      event.object_data.trade_status;
    }
    if (event.event === "STATUS_CHANGE") {
      expectTypeOf(event).toEqualTypeOf<OrderStatusChangeEvent | TransferStatusChangeEvent>();
      if (event.object === "TRANSFER") expectTypeOf(event.object_data).toHaveProperty("transfer_status");
    }
    if (event.object === "DOMAIN" && event.event === "DELETED") expectTypeOf(event).toEqualTypeOf<DomainDeletedEvent>();
    // @ts-expect-error no such event
    if (event.object === "ORDER" && event.event === "DELETED") event;
  };

  test("one that is not known has any data, and spoils nothing", () => {
    const other = {
      object: "DOMAIN",
      event: "MOVED",
      event_id: "1",
      event_date: "",
      object_data: {},
    } as object as OtherOpsEvent;
    expectTypeOf(take).toBeCallableWith(other);
    const subject = ({ object_data }: OpsEvent) => object_data.domain_name;
    expectTypeOf(subject).returns.toEqualTypeOf<string | undefined>();
    const data = ({ object_data }: OpsEvent): OpsEventData => object_data;
    expectTypeOf(data).returns.toEqualTypeOf<OpsEventData>();
  });

  test("those that were polled, and those of the iterator", async () => {
    const { attributes } = await client.pollEvent({ limit: 100 });
    for (const event of attributes.events ?? []) take(event);
    for await (const event of client.events()) {
      if (event.event !== "DELETED") continue;
      expectTypeOf(event.object_data.reason).toEqualTypeOf<OpsEventData["reason"]>();
      await event.ack();
    }
  });
});
