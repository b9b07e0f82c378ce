import type { PeerCertificate } from "node:tls";
import type { Context } from "../context.js";
import { connectFault, type Handshake, TimeUp, tryTls } from "../sockets.js";
import { fail, pass, type Step, skip } from "../step.js";

export const tls: Step = {
  id: "tls",
  title: "TLS",
  needs: ["tcp"],
  direct: true,
  async run(context) {
    if (context.url.protocol === "http:") return skip("The URL is http://, as for loopback hosts only");
    const call = context.call(tls.title);
    try {
      const handshake = await tryTls(context);
      if (handshake.fault === undefined) return pass(describe(handshake));
      const error = connectFault(Object.assign(new Error(), { code: handshake.fault }), call, context);
      const reason = distrust(handshake.fault, handshake.certificate, context);
      return { ...fail(error, call, `${reason.detail}. ${describe(handshake)}`), verdict: reason.verdict };
    } catch (error) {
      context.settings.signal?.throwIfAborted();
      return fail(connectFault(error, call, context), call, withoutHandshake(error, context));
    }
  },
};

function describe({ certificate, protocol, cipher }: Handshake): string {
  const { subject, issuer, valid_from, valid_to } = certificate;
  const validity = `valid from ${day(valid_from)} to ${day(valid_to)}`;
  return `Certificate of ${nameOf(subject)}, issued by ${nameOf(issuer)}, ${validity}; ${protocol}, ${cipher}`;
}

function nameOf(name: PeerCertificate["subject"] | undefined): string {
  const { O: organisation, CN: common } = name ?? {};
  return [common, organisation].flat().filter(Boolean).join(", ") || "(no name)";
}

function day(text: string): string {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? text : date.toISOString().slice(0, 10);
}

interface Distrust {
  readonly detail: string;
  readonly verdict: string;
}

function distrust(fault: string, certificate: PeerCertificate, { host }: Context): Distrust {
  switch (fault) {
    case "CERT_HAS_EXPIRED": {
      const end = day(certificate.valid_to);
      return {
        detail: `The certificate expired on ${end}`,
        verdict: `The certificate of ${host} expired on ${end}: compare this machine's clock, then tell whoever runs the host.`,
      };
    }
    case "CERT_NOT_YET_VALID": {
      const begin = day(certificate.valid_from);
      return {
        detail: `The certificate is not valid before ${begin}`,
        verdict: `The certificate of ${host} is not valid before ${begin}: this machine's clock is wrong.`,
      };
    }
    case "ERR_TLS_CERT_ALTNAME_INVALID": {
      const names = certificate.subjectaltname?.replace(/(DNS|IP Address):/g, "") || nameOf(certificate.subject);
      return {
        detail: `The certificate is for ${names}, not for ${host}`,
        verdict: `What answers as ${host} has a certificate for ${names}: the URL names another host than it reaches.`,
      };
    }
    case "DEPTH_ZERO_SELF_SIGNED_CERT":
      return {
        detail: "The certificate is signed by itself",
        verdict: `What answers as ${host} made its certificate itself: it is not OpenSRS, or a host whose certificate belongs in \`ca\`.`,
      };
    default: {
      const issuer = nameOf(certificate.issuer);
      return {
        detail: `The certificate's issuer is not trusted here (${fault})`,
        verdict: `This machine does not trust ${issuer}, who vouches for ${host}: a proxy intercepts TLS, or the root certificates are old.`,
      };
    }
  }
}

/** What the guide tells apart by openssl's output: cut with an error, or ended without a certificate. */
function withoutHandshake(error: unknown, { url, resolved }: Context): string | undefined {
  if (error instanceof TimeUp)
    return `${url.host} takes the connection and does not answer the handshake within ${resolved!.connectTimeoutMs} ms`;
  const { code = "", syscall } = error as { code?: string; syscall?: string };
  if (code === "ECONNRESET" && syscall !== undefined)
    return `${url.host} resets the connection before it shows a certificate (errno 104 in openssl's words)`;
  if (code === "ECONNRESET")
    return `${url.host} ends the connection and shows no certificate ("no peer certificate available" in openssl's words)`;
  if (/ALERT/.test(code)) return `${url.host} refuses the handshake and shows no certificate (${code})`;
  return undefined;
}
