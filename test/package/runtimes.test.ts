import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { Project } from "./project.js";

// What the package promises to run on. `.ci/run` installs them and asks for all; without them a line says what was not tried.
const node = (version: number) => ({ program: `node-${version}/bin/node`, flags: [], readsBareXml: true });
const deno = { program: "@deno/linux-x64-glibc/deno", flags: ["run", "--allow-all", "--node-modules-dir=manual"] };
const RUNTIMES = {
  "Node 20": node(20),
  "Node 22": node(22),
  "Node 24": node(24),
  "Node 26": node(26),
  Deno: { ...deno, readsBareXml: true },
  // Its fetch shows nothing of what is no HTTP.
  Bun: { program: "@oven/bun-linux-x64-baseline/bin/bun", flags: ["run"], readsBareXml: false },
};

const path = ({ program }: { program: string }) => resolve("test/runtimes/node_modules", program);
const present = Object.entries(RUNTIMES).filter(([, runtime]) => existsSync(path(runtime)));
const absent = Object.keys(RUNTIMES).filter((name) => !present.some(([there]) => there === name));

const TOUR = `
  const { environment, credentials, stranger: elsewhere, domain } = JSON.parse(process.env.TOUR);
  const options = { environment, ...credentials };
  const errorOf = (promise) => promise.then(
    () => "no error",
    (error) => ({ name: error.name, code: error.code, isOurs: error instanceof OpenSrsError, text: error.message + error.hints.join() }),
  );
  const contact = {
    first_name: "Zoë", last_name: "Baker", org_name: "Fresh Bread", address1: "32 Oak Street", city: "Toronto", state: "ON",
    postal_code: "M6K 3M1", country: "CA", phone: "+1.4165550123", email: "zoe@example.com",
  };
  const client = new OpenSrsClient(options);
  const looked = await client.lookupDomain({ domain: "example.com" });
  const registered = await client.registerDomain({
    domain, reg_type: "new", period: 1, reg_username: "zoebaker", reg_password: "Not-a-real-1", handle: "process",
    contact_set: { owner: contact, admin: contact, billing: contact, tech: contact },
    custom_nameservers: false, custom_tech_contact: false,
  });
  const wrongKey = new OpenSrsClient({ ...options, privateKey: "00".repeat(56) });
  const stranger = new OpenSrsClient({ ...options, ...elsewhere });
  const results = {
    lookup: looked.attributes.status,
    register: [registered.code, registered.attributes.registration_text],
    wrongKey: await errorOf(wrongKey.lookupDomain({ domain: "example.com" })),
    stranger: await errorOf(stranger.lookupDomain({ domain: "example.com" })),
  };
  await Promise.all([client, wrongKey, stranger].map((one) => one.close()));
  console.log(JSON.stringify(results));
`;

const PROGRAMS = {
  "tour.mjs": `import { OpenSrsClient, OpenSrsError } from "opensrs-client";\n${TOUR}`,
  "tour.cjs": `const { OpenSrsClient, OpenSrsError } = require("opensrs-client");\n(async () => {${TOUR}})();`,
};

test("every runtime is here to be tried", () => {
  if (absent.length > 0) {
    console.warn(`not tried: ${absent.join(", ")} (npm ci --prefix test/runtimes installs them; Linux on x64 only)`);
  }
  expect(absent).toEqual(process.env.RUNTIMES === "all" ? [] : absent);
});

describe("the packed tarball, from the first import to a process that ends by itself", () => {
  let project: Project;
  let sandbox: Sandbox;
  let strict: Sandbox;

  beforeAll(async () => {
    project = await Project.create();
    for (const [file, source] of Object.entries(PROGRAMS)) project.write(file, source);
    sandbox = await startSandbox({ tls: true });
    strict = await startSandbox({ tls: true, allowedIps: [] });
  });
  afterAll(async () => {
    await sandbox?.close();
    await strict?.close();
    project?.remove();
  });

  const tours = present.flatMap(([name, runtime]) => Object.keys(PROGRAMS).map((file) => ({ name, file, runtime })));

  test.each(tours)("$name runs $file", async ({ name, file, runtime }) => {
    const domain = `${`${name}-${file}`.toLowerCase().replace(/[^a-z0-9]+/g, "-")}.com`;
    const { environment, credentials } = sandbox;
    const stranger = { environment: strict.environment, ...strict.credentials };
    const output = await project.run(path(runtime), [...runtime.flags, file], {
      TOUR: JSON.stringify({ environment, credentials, stranger, domain }),
      DENO_DIR: project.path,
      DENO_NO_UPDATE_CHECK: "1",
    });
    expect(JSON.parse(output)).toEqual({
      lookup: "taken",
      register: [200, "Domain registration successfully completed"],
      wrongKey: { name: "AuthenticationError", code: "AUTHENTICATION", isOurs: true, text: expect.any(String) },
      stranger: runtime.readsBareXml
        ? {
            name: "IpNotAllowedError",
            code: "IP_NOT_ALLOWED",
            isOurs: true,
            text: expect.stringContaining("127.0.0.1"),
          }
        : { name: "NetworkError", code: "NETWORK_CUT", isOurs: true, text: expect.stringContaining("allow list") },
    });
  });
});
