// A consumer of the account's events, each handled once, that stops cleanly on Ctrl-C.
// `node examples/events.mjs`, or with OPENSRS_ENVIRONMENT, OPENSRS_USERNAME and OPENSRS_PRIVATE_KEY set for your account.
import { consumeEvents, OpenSrsClient } from "opensrs-client";
import { startSandbox } from "opensrs-client/sandbox";

const sandbox = process.env.OPENSRS_USERNAME ? undefined : await startSandbox();
const client = sandbox
  ? new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials })
  : OpenSrsClient.fromEnv();

const stop = new AbortController();
process.once("SIGINT", () => stop.abort());

// In the sandbox nothing happens by itself.
if (sandbox) {
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
  await client.registerDomain({
    domain: "fresh-bread-toronto.com",
    reg_type: "new",
    period: 1,
    reg_username: "zoebaker",
    reg_password: "Not-a-real-1",
    contact_set: { owner: contact, admin: contact, billing: contact },
    custom_tech_contact: false,
    custom_nameservers: false,
    handle: "process",
  });
}

const handle = ({ object, event, object_data: data }) => {
  console.log(`${object} ${event} ${data.domain_name}${data.expiration_date ? `, until ${data.expiration_date}` : ""}`);
  if (sandbox && event === "CREATED") stop.abort();
};
const setAside = (event, error) => console.error(`${event.event_id} is set aside: ${error}`);
await consumeEvents(client, handle, { signal: stop.signal, onPoison: setAside });
console.log("stopped");

await client.close();
await sandbox?.close();
