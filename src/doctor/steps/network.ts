import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { errorGuide, hintsOf } from "../../errors/guide.js";
import type { CallFacts } from "../../errors/index.js";
import type { Context } from "../context.js";
import { connectFault, TimeUp, tryTcp, within } from "../sockets.js";
import { fail, pass, type Step, skip, warn } from "../step.js";

export const dns: Step = {
  id: "dns",
  title: "DNS",
  needs: ["configuration"],
  direct: true,
  async run(context) {
    const { host, settings, resolved } = context;
    if (isIP(host) !== 0) {
      context.addresses = [host];
      return pass(`${host} is an address, there is no name to resolve`);
    }
    try {
      // As connecting does it, hosts file included.
      const found = await within(lookup(host, { all: true }), resolved!.connectTimeoutMs, settings.signal);
      context.addresses = found.map(({ address }) => address);
      return pass(`${host} is ${context.addresses.join(", ")}`);
    } catch (error) {
      settings.signal?.throwIfAborted();
      const call = context.call(dns.title);
      const isSilent = error instanceof TimeUp;
      const cause = isSilent ? Object.assign(new Error(), { code: "EAI_AGAIN" }) : error;
      const detail = isSilent ? `${host} is not resolved within ${resolved!.connectTimeoutMs} ms` : undefined;
      return fail(connectFault(cause, call, context), call, detail);
    }
  },
};

export const ping: Step = {
  id: "ping",
  title: "Ping",
  needs: ["dns"],
  async run(context) {
    const result = await context.program("ping");
    if (!result) return skip("ping is not installed here");
    // A program is told apart from a host: in many containers it may not make the socket it needs.
    if (result.exitCode !== 0 && /permission denied|not permitted/i.test(result.output))
      return skip("ping is not allowed here");
    context.pingWorks = result.exitCode === 0;
    if (context.pingWorks) return pass(`${context.host} answers`);
    return warn(`${context.host} does not answer; many networks drop pings, TCP is what counts`, reachHints(context));
  },
};

export const traceroute: Step = {
  id: "traceroute",
  title: "Traceroute",
  needs: ["dns"],
  async run(context) {
    if (context.pingWorks && !context.settings.evidence) return skip("Not needed, ping works");
    const result = await context.program("traceroute");
    if (!result) return skip("traceroute is not installed here");
    const hops = [...result.output.matchAll(/^\s*(\d+)\s+(.*)$/gm)].filter(([, , line]) => !/^[\s*]*$/.test(line!));
    const [, number, line] = hops.at(-1) ?? [];
    if (line !== undefined && context.addresses.some((address) => line.includes(address)))
      return pass(`${context.host} is reached in ${number} hops`);
    const far = number === undefined ? "No hop answers" : `The packets are seen as far as hop ${number}`;
    return warn(`${far}; many networks drop such packets, TCP is what counts`, reachHints(context));
  },
};

export const tcp: Step = {
  id: "tcp",
  title: "TCP connection",
  needs: ["dns"],
  direct: true,
  async run(context) {
    try {
      return pass(`Port ${context.port} is open, at ${await tryTcp(context)}`);
    } catch (error) {
      context.settings.signal?.throwIfAborted();
      const call = context.call(tcp.title);
      const isCut = (error as { code?: string }).code === "ECONNRESET";
      const detail = isCut ? `${context.url.host} cuts the connection as soon as it is made` : undefined;
      return fail(connectFault(error, call, context), call, detail);
    }
  },
};

function reachHints(context: Context): string[] {
  const call: CallFacts = context.call(ping.title);
  return hintsOf(errorGuide.CONNECT_UNREACHABLE, call);
}
