// A registration whose reply is lost: nothing is sent twice, and the library finds out what became of it.
// `node examples/lost-reply.mjs`
import { OpenSrsClient, OutcomeUnknownError } from "opensrs-client";
import { startSandbox } from "opensrs-client/sandbox";

const sandbox = await startSandbox();
const client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials });

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

sandbox.faults.add({ kind: "cut", action: "SW_REGISTER", effect: true });
try {
  const order = {
    domain: "fresh-bread-toronto.com",
    reg_type: "new",
    period: 1,
    reg_username: "zoebaker",
    reg_password: "Not-a-real-1",
    contact_set: { owner: contact, admin: contact, billing: contact },
    custom_tech_contact: false,
    custom_nameservers: false,
    handle: "process",
  };
  // The mark makes sure that it is this order that is found, and no other's.
  await client.registerDomain(order, { mark: "invoice-4711" });
} catch (error) {
  if (!(error instanceof OutcomeUnknownError)) throw error;
  console.log(`${error.summary}: ${error.cause.summary}`);
  const { outcome, reason } = await error.reconcile();
  console.log(`${outcome}: ${reason}`); // "refused", minutes later, would mean that it is safe to order again
}
console.log(`charged ${sandbox.history.charged}`); // once

await client.close();
await sandbox.close();
