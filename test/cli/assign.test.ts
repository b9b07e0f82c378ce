import { expect, test } from "vitest";
import { assign } from "../../src/cli/assign.js";
import { Failure } from "../../src/cli/failure.js";
import { commands } from "../../src/commands/index.js";
import { masked } from "../../src/schema/mask.js";

test("paths build objects and lists; the schema makes numbers and booleans, and leaves the rest as text", () => {
  const input = assign(commands.registerDomain, { period: 2, contact_set: { owner: { city: "Toronto" } } }, [
    "domain=example.com",
    "reg_type=new",
    "period=1",
    "custom_nameservers=true",
    "nameserver_list[0].name=ns1.example.net",
    "nameserver_list[0].sortorder=1",
    "contact_set.owner.first_name=Zoë=x",
    "contact_set.owner.postal_code=00123",
    "auto_renew=maybe",
  ]);
  expect(input).toEqual({
    domain: "example.com",
    reg_type: "new",
    period: 1,
    custom_nameservers: true,
    nameserver_list: [{ name: "ns1.example.net", sortorder: 1 }],
    contact_set: { owner: { city: "Toronto", first_name: "Zoë=x", postal_code: "00123" } },
    auto_renew: "maybe",
  });
});

test.each([
  ["registerDomain", "reg_password=hunter2-hunter2"],
  ["registerDomain", "auth_info=hunter2-hunter2"],
  ["getDomain", "cookie=hunter2-hunter2"],
  ["simpleTransfer", "domain_list[0].auth_info=hunter2-hunter2"],
  ["lookupDomain", "some_password=hunter2-hunter2"],
] as const)("%s does not take the secret in %s", (method, assignment) => {
  const refused = (() => {
    try {
      return assign(commands[method], {}, [assignment]);
    } catch (error) {
      return error as Failure;
    }
  })();
  expect(refused).toBeInstanceOf(Failure);
  expect(refused).toMatchObject({ exitCode: 2, message: expect.stringContaining("is a secret") });
  expect((refused as Failure).message).not.toContain("hunter2");
});

test.each(["domain", "=x", "a..b=x", "[0]=x", "a[x]=1", "__proto__.polluted=1", "a.__proto__.polluted=1"])(
  "%j is no assignment",
  (text) => {
    expect(() => assign(commands.lookupDomain, {}, [text])).toThrow("expected");
    expect({}).not.toHaveProperty("polluted");
  },
);

test("assignments that contradict each other are refused", () => {
  expect(() => assign(commands.lookupDomain, {}, ["a=1", "a.b=2"])).toThrow("--set a.b: stands in the way");
  expect(() => assign(commands.lookupDomain, {}, ["a[0]=1", "a.b=2"])).toThrow("--set a.b: stands in the way");
});

test("masks by schema and by name, wherever the secret is, and nothing else", () => {
  const block = {
    protocol: "XCP",
    action: "SW_REGISTER",
    object: "DOMAIN",
    cookie: "s3cret-1",
    attributes: {
      domain: "example.com",
      reg_password: "s3cret-2",
      contact_set: { owner: { city: "Toronto" } },
      tld_data: { aero_ens_info: { aero_ens_password: "s3cret-3" }, nested: [{ api_token: "s3cret-4" }] },
    },
  };
  expect(masked(block, commands.registerDomain)).toEqual({
    ...block,
    cookie: "[secret]",
    attributes: {
      domain: "example.com",
      reg_password: "[secret]",
      contact_set: { owner: { city: "Toronto" } },
      tld_data: { aero_ens_info: { aero_ens_password: "[secret]" }, nested: [{ api_token: "[secret]" }] },
    },
  });
});
