import { ConfigError } from "../errors/local.js";
import type { OptionIssue } from "../schema/issue.js";
import { defaultTransport } from "../transport/default.js";
import { isProxyUrl } from "../transport/line.js";
import { type Environment, resolveEnvironment } from "./environments.js";
import type { ClientOptions } from "./options.js";
import { proxyFromEnv } from "./proxy-from-env.js";

type Env = Readonly<Record<string, string | undefined>>;

/** What may be said beside the variables. */
export interface EnvOptions {
  /**
   * A proxy such as `http://user:password@proxy.example:3128`, or `false` for none whatever `HTTPS_PROXY` says. Default:
   * what `HTTPS_PROXY` and `NO_PROXY` say.
   */
  readonly proxy?: string | false | undefined;
}

/** The options that `OPENSRS_*` variables give; throws a {@link ConfigError} that names the variables at fault. */
export function optionsFromEnv(env: Env, { proxy: given }: EnvOptions = {}): ClientOptions {
  const { OPENSRS_ENVIRONMENT: name, OPENSRS_USERNAME: user, OPENSRS_PRIVATE_KEY: key } = env;
  const issues: OptionIssue[] = [];
  if (!user?.trim()) issues.push({ path: "OPENSRS_USERNAME", message: "is not set: the reseller username" });
  if (!key?.trim())
    issues.push({ path: "OPENSRS_PRIVATE_KEY", message: "is not set: the private key of that environment" });
  const environment = environmentOf(env);
  if (!environment) {
    issues.push({
      path: "OPENSRS_ENVIRONMENT",
      message: `is ${name ? "neither of its values" : "not set"}: "production" or "horizon", or set OPENSRS_BASE_URL for another host`,
    });
  }
  const proxy = proxyOf(env, given);
  if (proxy !== undefined && !isProxyUrl(proxy)) {
    // Without its value, which may hold a login.
    const path = given === undefined ? "HTTPS_PROXY" : "proxy";
    issues.push({ path, message: "expected a URL such as http://proxy.example:3128" });
  }
  if (issues.length > 0) throw new ConfigError(issues);
  const transport = proxy === undefined ? {} : { transport: defaultTransport(proxy) };
  return { environment: environment!, username: user!, privateKey: key!, ...transport };
}

/** The environment that the variables name, if they name one. */
function environmentOf({ OPENSRS_ENVIRONMENT: name, OPENSRS_BASE_URL: baseUrl }: Env): Environment | undefined {
  if (baseUrl) return { baseUrl, name: name || undefined };
  return name === "production" || name === "horizon" ? name : undefined;
}

/** The proxy on the way there: the one given, or the one of the variables. */
export function proxyOf(env: Env, given: EnvOptions["proxy"]): string | undefined {
  if (given !== undefined) return given === false ? undefined : given;
  const environment = environmentOf(env);
  const resolved = environment && resolveEnvironment(environment);
  // What is wrong with the URL is said where all options are checked.
  return resolved === undefined || "fault" in resolved ? undefined : proxyFromEnv(resolved.url, env);
}
