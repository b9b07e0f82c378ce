import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/cli/failure.js";
import { cli, json, sent, useSandbox } from "./suite.js";
import { folder } from "./support.js";

useSandbox();

describe("bulk", () => {
  test.each([
    ["CSV", 'domain,no_cache\na.com,true\n"b.com",\n'],
    ["JSON lines", '{"domain":"a.com","no_cache":true}\n\n{"domain":"b.com"}\r\n'],
  ])("%s in, a line of JSON a row out", async (_, stdin) => {
    const ran = await cli("bulk lookupDomain --json --concurrency 1", { stdin });
    expect(json(ran)).toMatchObject([
      { index: 0, subject: "a.com", reply: { code: 210, attributes: { status: "available" } } },
      { index: 1, subject: "b.com", reply: { code: 210, attributes: { status: "available" } } },
    ]);
    expect([ran.code, ran.err]).toEqual([0, ""]);
  });

  test("CSV out; a row that fails stops nothing, and the exit code says so", async () => {
    const ran = await cli("bulk lookupDomain --csv --concurrency 1", { stdin: "domain\nnope.zzz\n\na.com\n" });
    expect(ran.out).toBe(
      [
        "index,subject,status,note",
        '0,nope.zzz,failed,"OpenSRS refused: 701 ""TLD not serviced"" (LOOKUP DOMAIN)"',
        "1,a.com,done,210 Domain available",
        "",
      ].join("\n"),
    );
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/^OpenSRS refused: 701 /);
  });

  test("--resume goes on after an interrupt and repeats nothing that was written", async () => {
    const cwd = folder();
    const names = Array.from({ length: 100 }, (_, at) => `name${at}.com`);
    writeFileSync(join(cwd, "names.csv"), ["domain", ...names, ""].join("\n"));
    const line = "bulk lookupDomain names.csv --csv --resume done";
    const interrupt = new AbortController();
    let rows = 0;
    const first = await cli(line, {
      cwd,
      signal: interrupt.signal,
      onOutput: (_, from) => {
        if (from === "out" && ++rows === 30) interrupt.abort(new Failure(130));
      },
    });
    const written = (out: string) => [...out.matchAll(/^\d+,(\S+?),done/gm)].map(([, name]) => name!);
    expect(first.code).toBe(130);
    expect(first.err).toMatch(/^Interrupted: \d+ of 100 rows were sent. The same command goes on with the rest.\n$/);
    expect(readFileSync(join(cwd, "done"), "utf8")).not.toContain("name");
    const second = await cli(line, { cwd });
    expect(second.err).toBe(`${written(first.out).length} of 100 rows were done before.\n`);
    expect([...written(first.out), ...written(second.out)].sort()).toEqual([...names].sort());
  });

  test("what spends money is not sent", async () => {
    const ran = await cli("bulk redeemDomain", { stdin: "domain\na.com\n" });
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain("redeemDomain spends money");
    expect(sent()).toEqual([]);
  });

  test("what cannot be undone needs --resume, and asks once", async () => {
    const cwd = folder();
    const stdin = "domain\na.com\nb.com\n";
    expect(await cli("bulk deleteDnsZone", { stdin })).toMatchObject({
      code: 2,
      err: "deleteDnsZone cannot be undone: say --resume FILE, so that none is repeated when the run is.\n",
    });
    writeFileSync(join(cwd, "names.csv"), stdin);
    const no = await cli("bulk deleteDnsZone names.csv --resume done", { cwd, answers: ["n"] });
    expect(no.code).toBe(1);
    expect(no.err).toContain("deleteDnsZone, 2 times: ");
    expect(sent()).toEqual([]);
    const yes = await cli("bulk deleteDnsZone names.csv --resume done", { cwd, answers: ["y"] });
    expect(yes.code).toBe(1);
    expect(sent()).toEqual(["DELETE_DNS_ZONE", "DELETE_DNS_ZONE"]);
  });

  test.each([
    ["no rows", "", "-: no rows"],
    ["no JSON", '{"domain":"a.com"}\n{secret\n', "-: line 2 is not JSON"],
    [
      "a row that is too long",
      "domain\na.com,secret\n",
      "-: line 2 is not CSV with a heading (CSV_RECORD_INCONSISTENT_COLUMNS)",
    ],
  ])("%s is refused, and nothing is shown of it", async (_, stdin, err) => {
    expect(await cli("bulk lookupDomain", { stdin })).toMatchObject({ code: 2, out: "", err: `${err}\n` });
    expect(sent()).toEqual([]);
  });

  test("--dry-run shows what would be sent, without secrets", async () => {
    const ran = await cli("bulk lookupDomain --dry-run --json", { stdin: "domain\na.com\n" });
    expect(json(ran)).toMatchObject([{ action: "LOOKUP", attributes: { domain: "a.com" } }]);
    expect(sent()).toEqual([]);
  });
});
