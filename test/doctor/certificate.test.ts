import { describe, expect, test } from "vitest";
import { authority, type Identity, selfSigned } from "./certificates.js";
import { check, complaint, examined, failsAt, httpsServer, statuses } from "./support.js";

describe("the certificate", async () => {
  const trusted = await authority("Trusted CA");
  const day = (date: Date) => date.toISOString().slice(0, 10);
  const [from, to] = [new Date(Date.now() - 86_400_000), new Date(Date.now() + 86_400_000)];

  const cases: [what: string, identity: () => Promise<Identity>, detail: RegExp, verdict: string][] = [
    [
      "expired",
      () => trusted.issue({ from: new Date("2021-02-03"), to: new Date("2022-02-03") }),
      /^The certificate expired on 2022-02-03\. Certificate of 127\.0\.0\.1, issued by Trusted CA, valid from 2021-02-03 to 2022-02-03; TLSv1\.3, TLS_AES_256_GCM_SHA384$/,
      "The certificate of 127.0.0.1 expired on 2022-02-03: compare this machine's clock, then tell whoever runs the host.",
    ],
    [
      "not yet valid",
      () => trusted.issue({ from: new Date("2121-02-03"), to: new Date("2122-02-03") }),
      /^The certificate is not valid before 2121-02-03\. /,
      "The certificate of 127.0.0.1 is not valid before 2121-02-03: this machine's clock is wrong.",
    ],
    [
      "of another name",
      () => trusted.issue({ names: ["www.example.com", "example.com"] }),
      /^The certificate is for www\.example\.com, example\.com, not for 127\.0\.0\.1\. /,
      "What answers as 127.0.0.1 has a certificate for www.example.com, example.com: the URL names another host than it reaches.",
    ],
    [
      "self-signed",
      selfSigned,
      /^The certificate is signed by itself\. Certificate of 127\.0\.0\.1, issued by 127\.0\.0\.1, /,
      "What answers as 127.0.0.1 made its certificate itself: it is not OpenSRS, or a host whose certificate belongs in `ca`.",
    ],
    [
      "of a proxy that intercepts",
      async () => (await authority("Office Proxy")).issue(),
      new RegExp(
        `^The certificate's issuer is not trusted here \\(UNABLE_TO_VERIFY_LEAF_SIGNATURE\\)\\. Certificate of 127\\.0\\.0\\.1, issued by Office Proxy, valid from ${day(from)} to ${day(to)}; `,
      ),
      "This machine does not trust Office Proxy, who vouches for 127.0.0.1: a proxy intercepts TLS, or the root certificates are old.",
    ],
  ];

  test.each(cases)("%s", async (_, identity, detail, verdict) => {
    let requests = 0;
    const port = await httpsServer(await identity(), (_request, response) => {
      requests++;
      response.end();
    });
    const diagnosis = await examined(port, { ca: trusted.ca });
    expect(statuses(diagnosis)).toEqual(failsAt("tls"));
    expect(diagnosis.verdict).toBe(verdict);
    expect(check(diagnosis, "tls").detail).toMatch(detail);
    expect(check(diagnosis, "tls").hints).toContain(
      "A private certificate authority goes into the environment: `{ baseUrl, ca }`. Verification is never switched off.",
    );
    expect(requests).toBe(0);
  });

  test("right, and what stands behind it is not OpenSRS", async () => {
    const port = await httpsServer(await trusted.issue(), (_, response) => {
      response.writeHead(502, { "content-type": "text/html" }).end("<html><h1>Bad Gateway</h1></html>");
    });
    const diagnosis = await examined(port, { ca: trusted.ca });
    expect(statuses(diagnosis)).toEqual(failsAt("raw-lookup"));
    expect(complaint(diagnosis)).toEqual({
      ok: false,
      verdict: `What answers at 127.0.0.1:${port} is not OpenSRS: correct the URL, or take away the proxy before it.`,
      details: ["HTTP 502 without an OPS envelope"],
    });
  });

  test("right, and an HTML page is served", async () => {
    const port = await httpsServer(await trusted.issue(), (_, response) => response.end("<html>Welcome</html>"));
    const diagnosis = await examined(port, { ca: trusted.ca });
    expect(statuses(diagnosis)).toEqual(failsAt("raw-lookup"));
    expect(complaint(diagnosis)).toEqual({
      ok: false,
      verdict: `What answers at 127.0.0.1:${port} is not OpenSRS: correct the URL, or take away the proxy before it.`,
      details: ["The reply is no OPS envelope"],
    });
  });

  test("right, and no answer comes", async () => {
    const port = await httpsServer(await trusted.issue(), () => {});
    const diagnosis = await examined(port, { ca: trusted.ca, timeoutMs: 1500 });
    expect(statuses(diagnosis)).toEqual(failsAt("raw-lookup"));
    expect(complaint(diagnosis)).toEqual({
      ok: false,
      verdict: "127.0.0.1 takes the request and does not answer it: try again, then ask OpenSRS support.",
      details: ["No whole reply within 1500 ms"],
    });
  });
});
