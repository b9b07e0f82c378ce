type Env = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that `HTTPS_PROXY` names for a URL, unless `NO_PROXY` excepts its host. The lower-case names come first, as
 * everywhere. `http:` URLs have none: they lead to this machine only.
 */
export function proxyFromEnv(url: URL, env: Env): string | undefined {
  const proxy = (env.https_proxy ?? env.HTTPS_PROXY)?.trim();
  if (!proxy || url.protocol !== "https:") return undefined;
  const exceptions = (env.no_proxy ?? env.NO_PROXY ?? "").trim();
  if (exceptions === "*" || exceptions.split(/[,\s]+/).some((entry) => isExcepted(url, entry))) return undefined;
  return proxy.includes("://") ? proxy : `http://${proxy}`;
}

/** An entry stands for a host and all below it, on one port where it names one. */
function isExcepted(url: URL, entry: string): boolean {
  const [, name, port] = /^(?:\*?\.)?(.+?)(?::(\d+))?$/.exec(entry) ?? [];
  if (name === undefined || (port !== undefined && port !== (url.port || "443"))) return false;
  const host = url.hostname.toLowerCase();
  return host === name.toLowerCase() || host.endsWith(`.${name.toLowerCase()}`);
}
