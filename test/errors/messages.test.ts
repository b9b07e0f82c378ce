import { describe, expect, test } from "vitest";
import { type ClientOptions, TransportFailure } from "../../src/index.js";
import { failureOf } from "../support/client.js";
import { available, bareRefusal, replyOf } from "../support/envelopes.js";
import { type Step, scripted, scriptedClient } from "../support/scripted.js";

const system = (code: string) => Object.assign(new Error(code), { code });
const hrs = { environment: { baseUrl: "https://hrs.example.com:55443", name: "hrs" } };

/** The whole message of a lookup, or of a renewal, that meets this. */
async function messageOf(
  step: Step,
  { charge = false, ...options }: Partial<ClientOptions> & { charge?: boolean } = {},
) {
  const client = scriptedClient(scripted(step), { retry: false, ...options });
  const call = charge
    ? client.send({ action: "RENEW", object: "DOMAIN", attributes: { domain: "example.com" } })
    : client.lookupDomain({ domain: "example.com" });
  return ((await failureOf(call)) as Error).message;
}

describe("messages, whole", () => {
  test("a key that Horizon does not accept", async () => {
    expect(await messageOf(replyOf(401, "Authentication Error."))).toMatchInlineSnapshot(`
      "OpenSRS refused: 401 "Authentication Error." (LOOKUP DOMAIN)

        Environment  horizon (https://horizon.opensrs.net:55443/)
        Username     reseller
        Outcome      refused: OpenSRS did nothing

        - Is it the key of horizon? Production and Horizon have different keys: fetch each from its own control panel. A new key ends the old one at once.
        - Is reseller the reseller username of horizon? Sub-users cannot use the API.
        - Is this machine's address in the allow list of horizon (Account settings > API settings)? \`curl http://icanhazip.com/s/\` shows it. A change takes up to 15 minutes; older pages say an hour.
        - Already ruled out by this library: it signs the exact bytes it sends, hashes twice, writes lower-case hex, adds no NUL or line break, converts to UTF-8 bytes, and sends the XML as the body.

        Docs: https://domains.opensrs.guide/docs/troubleshooting
        Code: AUTHENTICATION"
    `);
  });

  test("an address that is not allowed", async () => {
    const refusal = scripted(available);
    const transport = () => ({
      send: async () => ({ status: undefined, body: Buffer.from(bareRefusal()) }),
      close: async () => {},
    });
    const client = scriptedClient({ ...refusal, transport }, { environment: "production" });
    const error = (await failureOf(client.lookupDomain({ domain: "example.com" }))) as Error;
    expect(error.message).toMatchInlineSnapshot(`
      "OpenSRS refused: 555 "Connection refused: invalid ip address [203.0.113.150]" (LOOKUP DOMAIN)

        Environment  production (https://rr-n1-tor.opensrs.net:55443/)
        Username     reseller
        Outcome      refused: OpenSRS did nothing

        - OpenSRS answers, but does not allow the address 203.0.113.150. Add it for production: Account settings > API settings > IP access rules. The rules of Production and Horizon are separate.
        - A change takes up to 15 minutes; older pages say an hour.
        - Every machine has its own outgoing address (laptop, server, container, proxy): \`curl http://icanhazip.com/s/\` shows this one's.
        - Without a fixed address, send through a proxy that has one: \`undiciTransport({ proxy })\`.

        Docs: https://domains.opensrs.guide/docs/troubleshooting
        Code: IP_NOT_ALLOWED"
    `);
  });

  test("a body that got lost on the way, which the guide calls an invalid XML response", async () => {
    expect(
      await messageOf(replyOf(499, "Invalid XML: the request is not an OPS envelope", { is_success: "0" })),
    ).toContain(
      `
  Outcome      refused: OpenSRS did nothing

  - This library sends the XML as the body, in the very bytes that it signs: a proxy, a gateway or a \`fetch\` of your own on the way to horizon.opensrs.net drops or changes the body.

  Docs: https://domains.opensrs.guide/docs/troubleshooting
  Code: XML_INVALID`,
    );
  });

  test("a refused connection", async () => {
    const step = new TransportFailure("failed", "connect", { cause: system("ECONNREFUSED") });
    expect(await messageOf(step)).toMatchInlineSnapshot(`
      "horizon.opensrs.net:55443 refuses connections (LOOKUP DOMAIN)

        Environment  horizon (https://horizon.opensrs.net:55443/)
        Username     reseller
        Cause        ECONNREFUSED
        Outcome      not sent: nothing reached OpenSRS

        - The port is not open from here. The XML API listens on port 55443: check the port in the URL (55443).
        - Many hosting companies and firewalls block outgoing connections to port 55443: have it opened.
        - If it stays: send OpenSRS support the output of \`curl http://icanhazip.com/s/\`, \`ping horizon.opensrs.net\`, \`traceroute horizon.opensrs.net\` and \`openssl s_client -connect horizon.opensrs.net:55443\`, run on this machine.

        Docs: https://domains.opensrs.guide/docs/troubleshooting
        Code: CONNECT_REFUSED"
    `);
  });

  test("a connection that an HRS host cuts", async () => {
    const step = new TransportFailure("failed", "connect", { cause: system("ECONNRESET") });
    expect(await messageOf(step, hrs)).toMatchInlineSnapshot(`
      "hrs.example.com:55443 cut the connection before it showed a certificate (LOOKUP DOMAIN)

        Environment  hrs (https://hrs.example.com:55443/)
        Username     reseller
        Cause        ECONNRESET
        Outcome      not sent: nothing reached OpenSRS

        - HRS: this usually means that this address is not allowed at OpenSRS. Allowing it in your HRS instance is not enough: ask OpenSRS support to allow it in their firewall too.
        - A firewall between here and hrs.example.com may cut connections to port 55443.
        - Compare: \`openssl s_client -connect hrs.example.com:55443\` should show a certificate, of OpenSRS's own hosts one for *.opensrs.net.
        - If it stays: send OpenSRS support the output of \`curl http://icanhazip.com/s/\`, \`ping hrs.example.com\`, \`traceroute hrs.example.com\` and \`openssl s_client -connect hrs.example.com:55443\`, run on this machine.

        Docs: https://domains.opensrs.guide/docs/troubleshooting
        Code: CONNECT_RESET"
    `);
  });

  test("a name that cannot be resolved", async () => {
    const step = new TransportFailure("failed", "connect", { cause: system("ENOTFOUND") });
    expect(await messageOf(step, hrs)).toMatchInlineSnapshot(`
      "The name hrs.example.com cannot be resolved (LOOKUP DOMAIN)

        Environment  hrs (https://hrs.example.com:55443/)
        Username     reseller
        Cause        ENOTFOUND
        Outcome      not sent: nothing reached OpenSRS

        - HRS: use the host of the API URL that OpenSRS gave you, without path.
        - Check the spelling of hrs.example.com, and that this machine can resolve names: \`nslookup hrs.example.com\`.
        - Without network access at all, the same happens for every name.

        Docs: https://domains.opensrs.guide/docs/troubleshooting
        Code: CONNECT_DNS"
    `);
  });

  test("a timeout", async () => {
    expect(await messageOf(new TransportFailure("timeout", "reply"))).toMatchInlineSnapshot(`
      "No whole reply within 90000 ms (LOOKUP DOMAIN)

        Environment  horizon (https://horizon.opensrs.net:55443/)
        Username     reseller
        Limit        90000 ms
        Outcome      unknown, which does not matter: it only reads

        - OpenSRS waits for registries itself; 80 seconds or more are advised for orders. The limit was 90000 ms.
        - A single slow TLD makes a lookup slow while others are fast.

        Docs: https://domains.opensrs.guide/docs/troubleshooting
        Code: TIMEOUT_REPLY"
    `);
  });

  test("HTML with status 502", async () => {
    const body = "<html><head><title>502 Bad Gateway</title></head></html>";
    expect(await messageOf({ status: 502, body })).toMatchInlineSnapshot(`
      "HTTP 502 without an OPS envelope (LOOKUP DOMAIN)

        Environment  horizon (https://horizon.opensrs.net:55443/)
        Username     reseller
        Body         "<html><head><title>502 Bad Gateway</title></head></html>"
        Outcome      unknown, which does not matter: it only reads

        - Something before OpenSRS may have answered: check the URL https://horizon.opensrs.net:55443/ and proxies on the way.
        - When it speaks of maintenance, see opensrsstatus.com.

        Docs: https://domains.opensrs.guide/docs/troubleshooting
        Code: HTTP_STATUS"
    `);
  });

  test("a truncated reply", async () => {
    expect(await messageOf(available.slice(0, 200))).toMatchInlineSnapshot(`
      "The reply ends in the middle of the envelope (LOOKUP DOMAIN)

        Environment  horizon (https://horizon.opensrs.net:55443/)
        Username     reseller
        Outcome      unknown, which does not matter: it only reads

        - A proxy or firewall may cut long replies; a list command takes a smaller \`limit\`.

        Docs: https://domains.opensrs.guide/docs/troubleshooting
        Code: REPLY_TRUNCATED"
    `);
  });

  test("a renewal whose reply was lost", async () => {
    const step = new TransportFailure("failed", "reply", { cause: system("ECONNRESET") });
    expect(await messageOf(step, { charge: true })).toMatchInlineSnapshot(`
      "Sent, but whether it was done is not known (RENEW DOMAIN)

        Environment  horizon (https://horizon.opensrs.net:55443/)
        Username     reseller
        Because      The connection to horizon.opensrs.net:55443 was cut after the request had left (RENEW DOMAIN)
        Outcome      unknown: it may have been done, ask before repeating

        - Do not simply repeat it. Call \`error.reconcile()\` (or, later and elsewhere, \`reconcile(client, error.lost)\`) to learn what happened.

        Docs: https://domains.opensrs.guide/docs/codes
        Code: OUTCOME_UNKNOWN"
    `);
  });
});
