import { X509Certificate } from "node:crypto";
import type { HostKind } from "../errors/facts.js";

/** OpenSRS's two systems. Their accounts, keys, domains and allow lists are separate. */
export const HOSTS = {
  production: "https://rr-n1-tor.opensrs.net:55443/",
  horizon: "https://horizon.opensrs.net:55443/",
} as const;

/** Another host: an HRS instance, a gateway of your own, or the sandbox. */
export interface CustomEnvironment {
  /** Such as `https://hrs.example.com:55443`. `http:` for loopback hosts only. */
  readonly baseUrl: string;
  /** What messages call it, and its key in `credentials`; the host otherwise. */
  readonly name?: string | undefined;
  /** A private certificate authority to trust, PEM. */
  readonly ca?: string | undefined;
}

export type Environment = keyof typeof HOSTS | CustomEnvironment;

export interface ResolvedEnvironment {
  readonly name: string;
  readonly url: URL;
  readonly ca: string | undefined;
  readonly host: HostKind;
}

/** The host behind an environment, or what is wrong with it. */
export function resolveEnvironment(
  environment: Environment,
): ResolvedEnvironment | { readonly fault: string; readonly path?: string } {
  if (typeof environment === "string")
    return { name: environment, url: new URL(HOSTS[environment]), ca: undefined, host: "opensrs" };
  const { baseUrl, name, ca } = environment;
  if (!URL.canParse(baseUrl)) return { fault: "expected a URL such as https://hrs.example.com:55443" };
  const url = new URL(baseUrl);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    return {
      fault:
        "must begin with https://; http:// is for loopback hosts only, since requests carry passwords and contact data",
    };
  }
  if (url.username !== "" || url.password !== "")
    return { fault: "must hold no login: use `username` and `privateKey`" };
  if (url.hash !== "") return { fault: "must hold no fragment" };
  if (ca !== undefined && !isAuthority(ca))
    return { path: "environment.ca", fault: "expected one or more certificates as PEM" };
  const own = Object.entries(HOSTS).find(([, href]) => href === url.href)?.[0];
  if (own !== undefined && name !== undefined && name !== own && name in HOSTS)
    return { path: "environment.name", fault: `is ${JSON.stringify(name)}, and baseUrl is that of ${own}` };
  const host = own !== undefined ? "opensrs" : isLoopback(url.hostname) ? "loopback" : "custom";
  return { name: name ?? url.host, url, ca, host };
}

function isAuthority(ca: string): boolean {
  try {
    new X509Certificate(ca);
    return true;
  } catch {
    return false;
  }
}

/** Whether a URL's host name is this machine. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
