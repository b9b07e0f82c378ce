// A checkout that sells each domain once, whatever breaks: PostgreSQL keeps the journal, and a start takes up what a crash left.
// PORT=8080 DATABASE_URL=postgres://... OPENSRS_ENVIRONMENT=... node examples/checkout/server.mjs
//   curl -X POST localhost:8080/invoices/4711 -H 'content-type: application/json' -d '{"domain":"example.com","contact":{...}}'
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { ApiError, ensureRegistered, InputError, OpenSrsClient, recover } from "opensrs-client";
import { postgresJournal } from "opensrs-client/postgres";
import pg from "pg";

const client = OpenSrsClient.fromEnv({ logger: console });
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
const journal = postgresJournal(pool, { table: process.env.JOURNAL_TABLE ?? "opensrs_intents" });
await journal.setup();

const orderOf = ({ domain, contact }) => ({
  domain,
  reg_type: "new",
  period: 1,
  // A profile of its own for each order; the registrant is asked for neither.
  reg_username: `c${Date.now().toString(36)}`,
  reg_password: `Aa1-${crypto.randomUUID().slice(0, 13)}`,
  contact_set: { owner: contact, admin: contact, billing: contact },
  custom_tech_contact: false,
  custom_nameservers: false,
});

/** The invoice's number is the key: a second click, a retry of the browser or of a queue buys nothing more. */
async function sell(invoice, body) {
  try {
    const result = await ensureRegistered(client, orderOf(body), { key: `invoice-${invoice}`, journal });
    // `bill` whatever is done; `pending` and `unknown` are asked about again, by the customer's next request or by `recover`.
    return [result.status === "done" ? 200 : 202, result];
  } catch (error) {
    if (error instanceof InputError) return [422, { issues: error.issues }];
    if (error instanceof ApiError) return [409, { refused: error.responseText, fields: error.fieldErrors }];
    console.error(error);
    return [503, { retry: true, code: error.code }];
  }
}

const server = createServer(async (request, response) => {
  const [, invoice] = /^\/invoices\/(\w+)$/.exec(request.url) ?? [];
  if (request.method !== "POST" || invoice === undefined) return response.writeHead(404).end();
  const [status, body] = await sell(invoice, await json(request));
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
});

for await (const { key, status } of recover(client, journal)) console.log(`left by a crash: ${key} is ${status}`);
server.listen(process.env.PORT ?? 0, "127.0.0.1", () => console.log(`listening on ${server.address().port}`));
