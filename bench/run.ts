import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "undici";
import { buildRequest } from "../src/exchange/request.js";
import { commands } from "../src/index.js";
import { readReply } from "../src/schema/read-reply.js";
import { decodeEnvelope, encodeEnvelope, type OpsAssoc, signRequest } from "../src/wire/index.js";
import { md5Hex } from "../src/wire/md5.js";
import { listBlock, lookupReply, serverDocument } from "./documents.mjs";
import { libraryDecode, libraryEncode } from "./libraries.js";
import { compare, median, print } from "./measure.js";

const KEY = "decafbad".repeat(14);

await throughput();
await manyLookups();
await oneLookup();
await oneRegistration();
await longList();
await importCost();
typeCost();

async function throughput(): Promise<void> {
  const { OpenSrsClient } = await published();
  const server = fork("bench/server.mjs");
  const [{ port, ca }] = (await once(server, "message")) as [{ port: number; ca: string }];
  const url = `https://127.0.0.1:${port}/`;
  const client = new OpenSrsClient({ environment: { baseUrl: url, ca }, username: "bench", privateKey: KEY });
  const dispatcher = new Agent({ connections: 10, connect: { ca } });
  const body = Buffer.from(lookupDocument());
  const headers = { "content-type": "text/xml", "x-username": "bench", "x-signature": signRequest(body, KEY) };
  const raw = async () => {
    const reply = await request(url, { method: "POST", headers, body, dispatcher });
    await reply.body.arrayBuffer();
  };
  const figures = await compare(
    [
      { name: "undici.request, prebuilt bytes", run: () => inFlight(10, 40, raw) },
      {
        name: "client.lookupDomain",
        run: () => inFlight(10, 40, () => client.lookupDomain({ domain: "example.com" })),
      },
    ],
    { rounds: 21, repeats: 3 },
  );
  const perCall = figures.map((figure) => ({ ...figure, micros: figure.micros / 400 }));
  print(
    "One call over loopback TLS, 10 in flight",
    perCall,
    `throughput of the client: ${(1 / figures[1]!.ratio).toFixed(2)} of raw undici`,
  );
  await client.close();
  await dispatcher.close();
  server.disconnect();
}

/** A reply takes as long as OpenSRS's do. The loop is cut short: each of its lookups takes as long as the others. */
async function manyLookups(): Promise<void> {
  const [replyMs, many, few] = [60, 2000, 100];
  const { bulk, OpenSrsClient } = await published();
  const server = fork("bench/server.mjs", [String(replyMs)]);
  const [{ port, ca }] = (await once(server, "message")) as [{ port: number; ca: string }];
  const baseUrl = `https://127.0.0.1:${port}/`;
  const open = () => new OpenSrsClient({ environment: { baseUrl, ca }, username: "bench", privateKey: KEY });
  const inputs = (count: number) => Array.from({ length: count }, (_, at) => ({ domain: `name${at}.com` }));
  const microsEach = async (count: number, run: () => Promise<unknown>) => {
    const started = performance.now();
    await run();
    return ((performance.now() - started) * 1000) / count;
  };
  const byBulk = await microsEach(many, async () => {
    await using client = open();
    for await (const { error } of bulk(client, "lookupDomain", inputs(many))) if (error) throw error;
  });
  const byLoop = await microsEach(few, async () => {
    for (const input of inputs(few)) {
      await using client = open();
      await client.lookupDomain(input);
    }
  });
  print(
    `${many} lookups at ${replyMs} ms a reply over TLS, each`,
    [
      { name: "bulk, 10 at once", micros: byBulk, ratio: 1 },
      { name: "a loop that opens a connection a call", micros: byLoop, ratio: byLoop / byBulk },
    ],
    "",
  );
  server.disconnect();
}

/** The package as it is published: tsx keeps the names of functions, which costs each closure that a call makes. */
async function published(): Promise<typeof import("../src/index.js")> {
  const built = "../dist/index.js";
  return await import(built);
}

/** Keeps `lanes` calls under way, `each` one after another in every lane. */
async function inFlight(lanes: number, each: number, call: () => Promise<unknown>): Promise<void> {
  const lane = async () => {
    for (let i = 0; i < each; i++) await call();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

function lookupDocument(): string {
  const built = buildRequest(commands.lookupDomain, { domain: "example.com" });
  return encodeEnvelope((built as { block: OpsAssoc }).block);
}

async function oneLookup(): Promise<void> {
  const body = Buffer.from(lookupDocument());
  const reply = Buffer.from(lookupReply());
  const exchange = (encode: (block: OpsAssoc) => string, decode: (document: Uint8Array) => OpsAssoc) => () => {
    const built = buildRequest(commands.lookupDomain, { domain: "example.com" }) as { block: OpsAssoc };
    const bytes = Buffer.from(encode(built.block));
    signRequest(bytes, KEY);
    return readReply(commands.lookupDomain.reply(), decode(reply).attributes!, []);
  };
  const figures = await compare(
    [
      { name: "the two MD5 sums alone", run: () => md5Hex(md5Hex(body, KEY), KEY) },
      {
        name: "check, encode, sign, decode, type",
        run: exchange(encodeEnvelope, (bytes) => decodeEnvelope(bytes) as OpsAssoc),
      },
      {
        name: "the same by xmlbuilder2 and fast-xml-parser",
        run: exchange(libraryEncode, (bytes) => libraryDecode(Buffer.from(bytes).toString()) as OpsAssoc),
      },
    ],
    { repeats: 1000 },
  );
  print("A LOOKUP without the network", figures, "everything that the library adds to a call");
}

async function oneRegistration(): Promise<void> {
  const contact = {
    first_name: "Zoë",
    last_name: "Baker",
    org_name: "Bread & Sons",
    address1: "32 Oak Street",
    city: "Toronto",
    state: "ON",
    postal_code: "M6K 3M1",
    country: "CA",
    phone: "+1.4165550123",
    email: "zoe@example.com",
  };
  const attributes = {
    domain: "example.com",
    reg_type: "new",
    period: "2",
    reg_username: "zoebaker",
    reg_password: "Not-a-real-1",
    contact_set: { owner: contact, admin: contact, billing: contact, tech: contact },
    nameserver_list: [
      { name: "ns1.example.com", sortorder: "1" },
      { name: "ns2.example.com", sortorder: "2" },
    ],
  };
  const block = { protocol: "XCP", action: "SW_REGISTER", object: "DOMAIN", attributes };
  const figures = await compare(
    [
      { name: "encodeEnvelope", run: () => encodeEnvelope(block) },
      { name: "xmlbuilder2", run: () => libraryEncode(block) },
    ],
    { repeats: 200 },
  );
  print("Encoding a registration", figures, "why the encoder is the library's own");
}

async function longList(): Promise<void> {
  const block = listBlock(5000);
  const document = Buffer.from(serverDocument(block));
  const json = Buffer.from(JSON.stringify(block));
  const { OpenSrsClient } = await published();
  const client = new OpenSrsClient({
    environment: "horizon",
    username: "bench",
    privateKey: KEY,
    transport: () => ({ send: async () => ({ status: 200, body: document }), close: async () => {} }),
  });
  const list = () => client.getDomainsByExpiredate({ exp_from: "2027-01-01", exp_to: "2027-12-31" });
  // JSON.parse is as fast the first time as ever; the reader is compiled while it runs.
  for (let i = 0; i < 100; i++) await list();
  const figures = await compare(
    [
      { name: "JSON.parse of the same data", run: () => JSON.parse(json.toString()) },
      { name: "client.getDomainsByExpiredate", run: list },
    ],
    { rounds: 31, repeats: 5 },
  );
  const size = `${Math.round(document.length / 1024)} KiB of XML, ${Math.round(json.length / 1024)} KiB of JSON`;
  print(`A list reply of 5,000 rows, typed (${size})`, figures, "");
  // By itself: it leaves so much behind that others would pay for the collection.
  const byLibrary = await compare(
    [
      { name: "client.getDomainsByExpiredate", run: list },
      { name: "fast-xml-parser, untyped", run: () => libraryDecode(document.toString()) },
    ],
    { rounds: 5, repeats: 1 },
  );
  print("The same list", byLibrary, "");
}

async function importCost(): Promise<void> {
  const start = (code: string) => () => spawnSync(process.execPath, ["--input-type=module", "-e", code]);
  const figures = await compare(
    [
      { name: "undici, zod, fast-xml-parser", run: start('import "undici"; import "zod"; import "fast-xml-parser";') },
      { name: "opensrs-client", run: start('import "opensrs-client";') },
      { name: "node alone", run: start("") },
    ],
    { rounds: 11, repeats: 1 },
  );
  print("Importing, whole process", figures, "");
}

function typeCost(): void {
  const seconds = (file: string) => {
    const options = [
      "--noEmit",
      "--strict",
      "--module",
      "node16",
      "--target",
      "es2022",
      "--types",
      "node",
      "--extendedDiagnostics",
    ];
    const { stdout } = spawnSync("npx", ["--no-install", "tsc", ...options, `bench/consumers/${file}.ts`], {
      encoding: "utf8",
    });
    if (!/Check time/.test(stdout)) throw new Error(stdout);
    return Number(/Total time:\s+([\d.]+)s/.exec(stdout)![1]);
  };
  seconds("none");
  const rounds = Array.from({ length: 5 }, () => seconds("twenty") - seconds("none"));
  console.log(`\nType-checking a project of 20 commands takes ${median(rounds).toFixed(2)} s more than an empty one`);
}
