// The tour: `npm run demo`. It starts a sandbox on this machine, so nothing is bought and no account is needed.
// With OPENSRS_ENVIRONMENT=horizon, OPENSRS_USERNAME and OPENSRS_PRIVATE_KEY set, it asks Horizon instead, reading only.
import { ConflictError, expiryYear, OpenSrsClient } from "opensrs-client";
import { startSandbox } from "opensrs-client/sandbox";

if (process.env.OPENSRS_USERNAME) await tourOfHorizon();
else await tourOfSandbox();

async function tourOfSandbox() {
  // Two stand-ins with keys of their own, as Horizon and Production are: one in clear text, one with TLS.
  const test = await startSandbox({ name: "test", taken: ["example.com"] });
  const live = await startSandbox({ name: "live", privateKey: "feedface".repeat(14), tls: true });
  const credentials = { test: test.credentials, live: live.credentials };

  title("Swap systems by configuration: the key goes with the environment");
  for (const { environment } of [test, live]) {
    const client = new OpenSrsClient({ environment, credentials });
    const { attributes } = await client.getBalance();
    say(`${environment.name.padEnd(5)} ${environment.baseUrl.padEnd(26)} balance ${attributes.balance}`);
    await client.close();
  }

  const client = new OpenSrsClient({ environment: test.environment, credentials });
  await readOnly(client, "example.com", "fresh-bread-toronto.com");

  title("Register for two years: a typed input, checked before anything is sent");
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
    domain: "fresh-bread-toronto.com",
    reg_type: "new",
    period: 2,
    reg_username: "zoebaker",
    reg_password: "Not-a-real-1",
    contact_set: { owner: contact, admin: contact, billing: contact },
    custom_tech_contact: false,
    custom_nameservers: false,
    handle: "process",
  };
  const registered = await client.registerDomain(order);
  say(`order ${registered.attributes.id}: ${registered.attributes.registration_text}`);
  const owned = await client.belongsToRsp({ domain: order.domain });
  say(`expires ${owned.attributes.domain_expdate}`);

  title("The same order again: refused, typed, nothing charged");
  await client.registerDomain(order).catch((error) => {
    if (!(error instanceof ConflictError)) throw error;
    say(`${error.name}: ${error.responseCode} ${error.responseText} (outcome: ${error.outcome})`);
  });

  title("Renew for a year");
  const year = expiryYear(owned.attributes.domain_expdate);
  const renewal = {
    domain: order.domain,
    currentexpirationyear: year,
    period: 1,
    handle: "process",
    auto_renew: false,
  };
  const renewed = await client.renewDomain(renewal);
  say(`now expires ${renewed.attributes["registration expiration date"]}`);
  say(`balance ${(await client.getBalance()).attributes.balance}, charged ${test.history.charged} in all`);

  title("A wrong key");
  const stranger = new OpenSrsClient({ environment: test.environment, ...live.credentials });
  await stranger.getBalance().catch((error) => say(error.message));

  title("An address that is not in the allow list");
  test.allowedIps.set(["203.0.113.0/29"]);
  await client.getBalance().catch((error) => say(error.message));

  await Promise.all([client.close(), stranger.close()]);
  await Promise.all([test.close(), live.close()]);
}

async function tourOfHorizon() {
  const client = OpenSrsClient.fromEnv();
  if (client.toJSON().environment === "production")
    throw new Error("The demo does not use production: set OPENSRS_ENVIRONMENT=horizon");
  title(`Reading only, as ${client.toJSON().username} on ${client.toJSON().environment}`);
  const { attributes } = await client.getBalance();
  say(`balance ${attributes.balance}, held ${attributes.hold_balance}`);
  await readOnly(client, "example.com", `fresh-bread-${Date.now().toString(36)}.com`);
  await client.close();
}

async function readOnly(client, taken, free) {
  title("Can these be registered?");
  for (const domain of [taken, free]) {
    const reply = await client.lookupDomain({ domain });
    say(`${domain.padEnd(28)} ${reply.attributes.status} (${reply.code} ${reply.text})`);
  }
  const price = await client.getPrice({ domain: free, period: 1, reg_type: "new" });
  say(`${free.padEnd(28)} costs ${price.attributes.price} a year`);

  title("Suggestions");
  const found = await client.nameSuggest({
    searchstring: "fresh bread",
    services: ["suggestion"],
    tlds: [".com", ".net"],
  });
  for (const { domain, status } of found.attributes.suggestion?.items?.slice(0, 5) ?? [])
    say(`${domain.padEnd(28)} ${status}`);
}

function title(text) {
  console.log(`\n== ${text}`);
}

function say(text) {
  console.log(text.replace(/^/gm, "   "));
}
