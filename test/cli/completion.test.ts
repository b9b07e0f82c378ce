import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { candidates, SCRIPTS } from "../../src/cli/completion.js";
import { program } from "../../src/cli/program.js";
import { opensrs } from "./support.js";

const root = program({ stdout: process.stdout, stderr: process.stderr, env: {} } as never);
const words = (...typed: string[]) => candidates(root, typed).map(({ word }) => word);

test("commands, options, methods and fields complete", () => {
  expect(words("")).toEqual([
    "lookup",
    "suggest",
    "price",
    "tld",
    "balance",
    "domains",
    "show",
    "lock",
    "unlock",
    "auth-code",
    "nameservers",
    "resend",
    "dns",
    "events",
    "commands",
    "call",
    "bulk",
    "reconcile",
    "doctor",
    "sandbox",
    "completion",
    "help",
  ]);
  expect(words("do")).toEqual(["domains", "doctor"]);
  expect(words("dns", "")).toEqual(["get", "plan", "apply", "help"]);
  expect(words("completion", "")).toEqual(["bash", "zsh", "fish"]);
  expect(words("lookup", "--c")).toEqual(["--csv", "--concurrency"]);
  expect(words("call", "renew")).toEqual(["renewDomain"]);
  expect(words("bulk", "renew")).toEqual(["renewDomain"]);
  expect(words("commands", "dn")).toEqual(["dns"]);
  expect(words("call", "renewDomain", "--set", "a")).toEqual(["auto_renew=", "affiliate_id="]);
  expect(words("call", "renewDomain", "--set", "domain=example.com", "per")).toEqual(["period="]);
});

test("secrets are not offered for --set, files and values not at all", () => {
  const fields = words("call", "registerDomain", "--set", "");
  expect(fields).toContain("reg_username=");
  expect(fields.filter((field) => /passw|auth_info|cookie/.test(field))).toEqual([]);
  expect(words("call", "renewDomain", "--input", "")).toEqual([]);
  expect(words("dns", "plan", "")).toEqual([]);
  expect(words("lookup", "example.com", "")).toEqual([]);
});

test("`completion` prints the script, `__complete` the candidates", async () => {
  expect(await opensrs(["completion", "zsh"], { env: {} })).toMatchObject({ code: 0, out: SCRIPTS.zsh, err: "" });
  const { out, code } = await opensrs(["__complete", "--", "call", "pollE"], { env: {} });
  expect([out, code]).toEqual([
    "pollEvent\tLists the waiting events, oldest first; they wait until `ackEvent` takes each away.\n",
    0,
  ]);
});

test("bash completes with the script", () => {
  const stand = `opensrs() { printf 'renewDomain\\tRenews a domain.\\nredeemDomain\\tBrings it back.\\n'; echo "$@" >&3; }`;
  const script = `${stand}
${SCRIPTS.bash}
COMP_WORDS=(opensrs call re) COMP_CWORD=2
_opensrs
printf '%s\\n' "\${COMPREPLY[@]}"
complete -p opensrs`;
  const { stdout, stderr, status } = spawnSync("bash", ["--norc", "-c", `exec 3>&1; ${script}`], { encoding: "utf8" });
  expect({ stdout, stderr, status }).toEqual({
    stdout: "__complete -- call re\nrenewDomain\nredeemDomain\ncomplete -o default -F _opensrs opensrs\n",
    stderr: "",
    status: 0,
  });
});
