import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { OpenSrsClient } from "../../src/index.js";
import { cli, env, json, register, sandbox, sent, useSandbox } from "./suite.js";
import { folder, order } from "./support.js";

useSandbox();
beforeEach(() => register("ours.com"));

/** One call beside the command line. */
async function api<T>(work: (client: OpenSrsClient) => Promise<T>): Promise<T> {
  const client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials });
  const result = await work(client);
  await client.close();
  return result;
}

describe("global options stand before the command's name or after", () => {
  const file = () => {
    const cwd = folder();
    const lines = Object.entries(env).map(([name, value]) => `${name}=${value}\n`);
    writeFileSync(join(cwd, "account"), lines.join(""));
    writeFileSync(join(cwd, "zone"), "$ORIGIN ours.com.\nwww A 192.0.2.1\n");
    return { cwd, env: {} };
  };

  test.each([
    "--env-file account --json dns plan zone",
    "dns --env-file account --json plan zone",
    "dns plan zone --env-file account --json",
    "--json dns --env-file account plan zone",
  ])("%s", async (line) => {
    const ran = await cli(line, file());
    expect([ran.code, sent()]).toEqual([0, ["GET_DNS_ZONE"]]);
    expect(json(ran)).toEqual([{ change: "add", name: "www", type: "A", data: "192.0.2.1" }]);
  });

  test("what stands nearer to the end counts", async () => {
    expect((await cli("--env-file gone balance --env-file account", file())).code).toBe(0);
  });

  test("two formats exclude each other wherever they stand", async () => {
    const ran = await cli("--json balance --csv");
    expect([ran.code, ran.err]).toEqual([2, "--json and --csv exclude each other.\n"]);
  });

  test("completion knows them there", async () => {
    const words = async (line: string) =>
      (await cli(`__complete -- ${line}`)).out.split("\n").map((row) => row.split("\t")[0]);
    expect(await words("--env-file account auth")).toEqual(["auth-code", ""]);
    expect(await words("--dry")).toEqual(["--dry-run", ""]);
    expect(await words("resend ours.com --mail t")).toEqual(["transfer", ""]);
  });
});

describe("lock and unlock", () => {
  test("change the lock, and say when there is nothing to change", async () => {
    const locked = async () =>
      (await api((client) => client.getDomain({ domain: "ours.com", type: "status" }))).attributes.lock_state;
    expect(await locked()).toBe(false);
    sandbox.history.clear();
    const lock = await cli("lock ours.com --json");
    expect([lock.code, json(lock), lock.err]).toEqual([
      0,
      [{ domain: "ours.com", locked: true, changed: true }],
      "200 Command completed successfully\n",
    ]);
    expect(sent()).toEqual(["GET", "MODIFY"]);
    expect(await locked()).toBe(true);
    sandbox.history.clear();
    const again = await cli("lock ours.com");
    expect([again.code, again.out, again.err, sent()]).toEqual([
      0,
      "DOMAIN    LOCKED  CHANGED\nours.com  yes     no\n",
      "It was locked already.\n",
      ["GET"],
    ]);
    expect((await cli("unlock ours.com --csv")).out).toBe("domain,locked,changed\nours.com,no,yes\n");
    expect(await locked()).toBe(false);
  });

  test("--dry-run sends nothing", async () => {
    const ran = await cli("unlock ours.com --dry-run --json");
    expect(json(ran).map(({ action, attributes }) => [action, attributes.lock_state])).toEqual([
      ["GET", undefined],
      ["MODIFY", "0"],
    ]);
    expect(sent()).toEqual([]);
  });

  test("a domain of somebody else is refused", async () => {
    const ran = await cli("unlock elsewhere.com");
    expect([ran.code, ran.out]).toEqual([1, ""]);
  });
});

describe("auth-code", () => {
  const code = async () =>
    (await api((client) => client.getDomain({ domain: "ours.com", type: "domain_auth_info" }))).attributes
      .domain_auth_info!;

  test("is shown on a terminal; elsewhere only when asked for", async () => {
    const secret = await code();
    sandbox.history.clear();
    expect((await cli("auth-code ours.com", { answers: [] })).out).toBe(`DOMAIN    AUTH CODE\nours.com  ${secret}\n`);
    const piped = await cli("auth-code ours.com --json");
    expect([piped.code, piped.out, piped.err]).toEqual([
      2,
      "",
      "Nothing was asked: an auth code is a secret, and the output is no terminal. Say --show to print it.\n",
    ]);
    expect(json(await cli("auth-code ours.com --json --show"))).toEqual([{ domain: "ours.com", auth_code: secret }]);
    expect(sent()).toEqual(["GET", "GET"]);
  });

  test("--reset draws a new one after a question", async () => {
    const old = await code();
    const no = await cli("auth-code ours.com --reset", { answers: ["n"] });
    expect([no.code, await code()]).toEqual([1, old]);
    expect(no.screen).toBe("Set a new auth code of ours.com? [y/N] n\nNothing was sent.\n");
    const yes = await cli("auth-code ours.com --reset --show --yes --json");
    const drawn = json(yes)[0].auth_code;
    expect([yes.code, await code()]).toEqual([0, drawn]);
    expect(drawn).not.toBe(old);
    for (const kind of [/^.{16}$/, /[a-z]/, /[A-Z]/, /[0-9]/, /[!@$\-_+]/]) expect(drawn).toMatch(kind);
    expect(yes.err).toBe("200 Command completed successfully\n");
    sandbox.history.clear();
    expect((await cli("auth-code ours.com --reset --yes")).code).toBe(2);
    const dry = await cli("auth-code ours.com --reset --dry-run --json");
    expect(json(dry)[0].attributes.domain_auth_info).toBe("[secret]");
    expect(sent()).toEqual([]);
  });

  test("--send has it mailed and shows nothing", async () => {
    const secret = await code();
    sandbox.history.clear();
    const ran = await cli("auth-code ours.com --send");
    expect([ran.code, ran.out, sent()]).toEqual([0, "", ["SEND_AUTHCODE"]]);
    expect(ran.err).toMatch(/^200 .*\n$/);
    expect(ran.err).not.toContain(secret);
    expect((await cli("auth-code ours.com --send --reset")).err).toBe("--send goes without --reset and --show.\n");
  });
});

describe("nameservers", () => {
  const present = async () =>
    (
      await api((client) => client.getDomain({ domain: "ours.com", type: "nameservers" }))
    ).attributes.nameserver_list!.map(({ name }) => name);

  test("are listed", async () => {
    const names = await present();
    expect(names.length).toBeGreaterThan(1);
    expect(json(await cli("nameservers ours.com --json"))).toEqual(names.map((nameserver) => ({ nameserver })));
  });

  test("are changed after a question, and left when they are these already", async () => {
    const [first, second] = await present();
    for (const name of ["ns1.example.net", "ns2.example.net"])
      await api((client) => client.registryAddNs({ fqdn: name, tld: ".com", all: false }));
    sandbox.history.clear();
    const no = await cli("nameservers ours.com NS1.example.net. ns2.example.net", { answers: ["n"] });
    expect(no.screen).toBe(
      [
        "CHANGE  NAMESERVER",
        `remove  ${first}`,
        `remove  ${second}`,
        "add     ns1.example.net",
        "add     ns2.example.net",
        "Change the nameservers of ours.com? [y/N] n",
        "Nothing was sent.",
        "",
      ].join("\n"),
    );
    expect([no.code, sent()]).toEqual([1, ["GET"]]);
    const yes = await cli("nameservers ours.com ns1.example.net ns2.example.net --yes");
    expect([yes.code, await present()]).toEqual([0, ["ns1.example.net", "ns2.example.net"]]);
    sandbox.history.clear();
    const again = await cli("nameservers ours.com ns2.example.net ns1.example.net");
    expect([again.code, again.err, sent()]).toEqual([0, "They are these already.\n", ["GET"]]);
  });

  test("what is no name ends before anything is sent; without a terminal nothing changes", async () => {
    expect((await cli("nameservers ours.com http://ns1.example.net")).code).toBe(2);
    expect(sent()).toEqual([]);
    expect((await cli("nameservers ours.com ns9.example.net")).code).toBe(2);
    expect(sent()).toEqual(["GET"]);
  });
});

describe("resend", () => {
  test("sends what is waited for: the registrant's verification", async () => {
    const ran = await cli("resend ours.com --json");
    expect([ran.code, json(ran)]).toEqual([0, [{ domain: "ours.com", mail: "verification" }]]);
    expect(sent()).toEqual([
      "CHECK_TRANSFER",
      "GET_REGISTRANT_VERIFICATION_STATUS",
      "SEND_REGISTRANT_VERIFICATION_EMAIL",
    ]);
  });

  test("or the approval of a transfer", async () => {
    sandbox.registry.registerElsewhere("theirs.com", { authInfo: "not-a-real-code", locked: false });
    await api((client) => client.registerDomain(order("theirs.com", { reg_type: "transfer" }) as never));
    sandbox.history.clear();
    const ran = await cli("resend theirs.com");
    expect([ran.code, ran.out, ran.err]).toEqual([
      0,
      "DOMAIN      MAIL\ntheirs.com  transfer\n",
      "200 Message sent.\n",
    ]);
    expect(sent()).toEqual(["CHECK_TRANSFER", "SEND_PASSWORD"]);
  });

  test("nothing is waited for: --mail sends one all the same", async () => {
    sandbox.registry.verifyRegistrant("ours.com");
    const ran = await cli("resend ours.com");
    expect([ran.code, ran.out]).toEqual([1, ""]);
    expect(ran.err).toContain("Nothing was sent: no transfer of ours.com waits for its owner");
    expect((await cli("resend ours.com --mail consent")).code).toBe(0);
    expect(sent().at(-1)).toBe("GDPR_SEND_CONSENT_REMINDER_EMAIL");
  });

  test("--dry-run shows the questions, or the mail that was chosen", async () => {
    const actions = async (line: string) => json(await cli(`${line} --dry-run --json`)).map(({ action }) => action);
    expect(await actions("resend ours.com")).toEqual(["CHECK_TRANSFER", "GET_REGISTRANT_VERIFICATION_STATUS"]);
    expect(await actions("resend ours.com --mail transfer")).toEqual(["SEND_PASSWORD"]);
    expect(sent()).toEqual([]);
  });
});
