import { lookup } from "node:dns/promises";
import { describe, expect, test, vi } from "vitest";
import type { Probes } from "../../src/doctor/context.js";
import { examine } from "../../src/doctor/diagnose.js";
import type { DiagnoseOptions } from "../../src/doctor/index.js";
import { commandLine, type ProgramResult } from "../../src/doctor/programs.js";
import { bareMachine, check, closedPort, examined, httpServer, KEY, tcpServer } from "./support.js";

vi.mock("node:dns/promises", { spy: true });

/** A machine with these programs; the command lines that were run. */
function machineWith(programs: Record<string, ProgramResult>): Probes & { readonly ran: string[] } {
  const ran: string[] = [];
  return {
    ...bareMachine,
    ran,
    run: async (program, args) => {
      ran.push([program, ...args].join(" "));
      return programs[program];
    },
  };
}

describe("DNS", () => {
  const named: DiagnoseOptions = {
    environment: { baseUrl: "https://localhost:1", name: "hrs" },
    username: "reseller",
    privateKey: KEY,
    addressService: false,
  };

  test("a name that resolves", async () => {
    vi.mocked(lookup).mockResolvedValueOnce([
      { address: "::1", family: 6 },
      { address: "127.0.0.1", family: 4 },
    ] as never);
    expect(check(await examine(named, bareMachine), "dns").detail).toBe("localhost is ::1, 127.0.0.1");
    expect(lookup).toHaveBeenLastCalledWith("localhost", { all: true });
  });

  test("a name that does not", async () => {
    vi.mocked(lookup).mockRejectedValueOnce(Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" }));
    const diagnosis = await examine(named, bareMachine);
    expect(diagnosis.verdict).toBe("localhost cannot be resolved: correct the name, or mend this machine's DNS.");
    expect(check(diagnosis, "dns")).toMatchObject({ status: "fail", detail: "The name localhost cannot be resolved" });
    expect(check(diagnosis, "dns").hints[0]).toMatch(/^Check the spelling of localhost/);
    expect(check(diagnosis, "tls").detail).toBe('Not tried: "DNS" failed');
  });

  test("a resolver that stays silent", async () => {
    vi.mocked(lookup).mockReturnValueOnce(new Promise(() => {}) as never);
    const diagnosis = await examine({ ...named, connectTimeoutMs: 5 }, bareMachine);
    expect(check(diagnosis, "dns")).toMatchObject({ status: "fail", detail: "localhost is not resolved within 5 ms" });
  });

  test("an address", async () => {
    expect(check(await examined(await closedPort()), "dns").detail).toBe(
      "127.0.0.1 is an address, there is no name to resolve",
    );
  });
});

describe("the outgoing address", () => {
  async function addressOf(addressService: string | false | undefined) {
    const { status, detail, hints } = check(await examined(await closedPort(), { addressService }), "address");
    return { status, detail, hints };
  }

  test("is told", async () => {
    const port = await httpServer((_, response) => response.end("203.0.113.9\n"));
    expect(await addressOf(`http://127.0.0.1:${port}/s/`)).toEqual({
      status: "pass",
      detail: "203.0.113.9: the allow list of hrs must hold it",
      hints: [],
    });
  });

  test("is asked of nobody", async () => {
    expect(await addressOf(false)).toMatchObject({ status: "skip", detail: "Not asked for" });
    expect(await addressOf(undefined)).toMatchObject({
      status: "skip",
      detail: "Not asked for, since the host is this machine",
    });
  });

  test.each([
    ["an error", (): [number, string] => [503, "203.0.113.9"], "HTTP 503"],
    ["a page", (): [number, string] => [200, "<html>203.0.113.9</html>"], "the answer is no address"],
    ["a flood", (): [number, string] => [200, "1".repeat(10_000_000)], "the answer is no address"],
  ])("answered with %s, is not known", async (_, answer, reason) => {
    const [status, body] = answer();
    const port = await httpServer((_request, response) => void response.writeHead(status).end(body));
    expect(await addressOf(`http://127.0.0.1:${port}/?token=hunter2`)).toEqual({
      status: "warn",
      detail: `http://127.0.0.1:${port}/ did not tell it: ${reason}`,
      hints: [
        "Ask it by hand, with `curl http://icanhazip.com/s/` or `wget -q -O - http://icanhazip.com/s/`, or name another service.",
      ],
    });
  });

  test("is not known when nobody answers, or the URL is none", async () => {
    const port = await closedPort();
    expect(await addressOf(`http://127.0.0.1:${port}/`)).toMatchObject({
      detail: `http://127.0.0.1:${port}/ did not tell it: ECONNREFUSED`,
    });
    expect(await addressOf("icanhazip")).toMatchObject({
      detail: "The address service did not tell it: ERR_INVALID_URL",
    });
    // `fetch` takes no login, and says so with the login.
    const { detail } = await addressOf(`http://user:hunter2@127.0.0.1:${port}/`);
    expect(detail).toBe(`http://127.0.0.1:${port}/ did not tell it: the request failed`);
  });
});

describe("ping and traceroute", () => {
  const PING =
    "PING 127.0.0.1 (127.0.0.1) 56(84) bytes of data.\n64 bytes from 127.0.0.1: icmp_seq=1 ttl=64 time=0.1 ms\n";

  test("are skipped where they are not installed", async () => {
    const diagnosis = await examined(await closedPort());
    expect(check(diagnosis, "ping")).toMatchObject({
      status: "skip",
      detail: "ping is not installed here",
    });
    expect(check(diagnosis, "traceroute")).toMatchObject({
      status: "skip",
      detail: "traceroute is not installed here",
    });
  });

  test("ping works: no traceroute", async () => {
    const machine = machineWith({ ping: { exitCode: 0, output: PING } });
    const diagnosis = await examined(await closedPort(), {}, machine);
    expect(check(diagnosis, "ping")).toMatchObject({ status: "pass", detail: "127.0.0.1 answers" });
    expect(check(diagnosis, "traceroute")).toMatchObject({ status: "skip", detail: "Not needed, ping works" });
    expect(machine.ran).toEqual(["ping -c 3 127.0.0.1"]);
  });

  test("ping is there and may not be used, as in many containers", async () => {
    const machine = machineWith({ ping: { exitCode: 1, output: "ping: permission denied (are you root?)\n" } });
    const diagnosis = await examined(await closedPort(), {}, machine);
    expect(check(diagnosis, "ping")).toMatchObject({ status: "skip", detail: "ping is not allowed here" });
  });

  test.each([
    [" 1  192.0.2.1  0.8 ms\n 2  *\n 3  127.0.0.1  1.2 ms\n", "pass", "127.0.0.1 is reached in 3 hops"],
    [
      " 1  192.0.2.1  0.8 ms\n 2  192.0.2.9  0.9 ms\n 3  * * *\n 4  *\n",
      "warn",
      "The packets are seen as far as hop 2; many networks drop such packets, TCP is what counts",
    ],
    [" 1  *\n", "warn", "No hop answers; many networks drop such packets, TCP is what counts"],
  ])("ping fails, traceroute says %j", async (hops, status, detail) => {
    const traceroute = {
      exitCode: 0,
      output: `traceroute to 127.0.0.1 (127.0.0.1), 30 hops max, 60 byte packets\n${hops}`,
    };
    const machine = machineWith({ ping: { exitCode: undefined, output: "" }, traceroute });
    const diagnosis = await examined(await tcpServer((socket) => socket.destroy()), {}, machine);
    const ping = check(diagnosis, "ping");
    expect(ping).toMatchObject({
      status: "warn",
      detail: "127.0.0.1 does not answer; many networks drop pings, TCP is what counts",
    });
    expect(ping.hints[0]).toBe(
      "Check this machine's network: it is very unlikely that OpenSRS itself cannot be reached.",
    );
    expect(ping.hints).toContain("See how far the packets get: `traceroute 127.0.0.1`.");
    expect(check(diagnosis, "traceroute")).toMatchObject({ status, detail });
    expect(machine.ran[1]).toBe("traceroute -q 1 -w 1 -m 30 127.0.0.1");
  });

  test("the command lines of Windows, and of IPv6", () => {
    const line = (...given: Parameters<typeof commandLine>) => {
      const { program, args } = commandLine(...given);
      return [program, ...args].join(" ");
    };
    expect(line("ping", "horizon.opensrs.net", 55443, "win32")).toBe("ping -n 3 horizon.opensrs.net");
    expect(line("traceroute", "horizon.opensrs.net", 55443, "win32")).toBe(
      "tracert -d -h 30 -w 1000 horizon.opensrs.net",
    );
    expect(line("openssl", "horizon.opensrs.net", 55443, "win32")).toBe(
      "openssl s_client -connect horizon.opensrs.net:55443",
    );
    expect(line("openssl", "::1", 55443, "linux")).toBe("openssl s_client -connect [::1]:55443");
  });
});
