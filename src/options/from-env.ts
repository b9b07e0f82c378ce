import { ConfigError } from "../errors/local.js";
import type { InputIssue } from "../schema/command.js";
import type { Environment } from "./environments.js";
import type { ClientOptions } from "./options.js";

/** The options that `OPENSRS_*` variables give; throws a {@link ConfigError} that names the variables at fault. */
export function optionsFromEnv(env: Readonly<Record<string, string | undefined>>): ClientOptions {
  const {
    OPENSRS_ENVIRONMENT: name,
    OPENSRS_BASE_URL: baseUrl,
    OPENSRS_USERNAME: user,
    OPENSRS_PRIVATE_KEY: key,
  } = env;
  const issues: InputIssue[] = [];
  if (!user?.trim()) issues.push({ path: "OPENSRS_USERNAME", message: "is not set: the reseller username" });
  if (!key?.trim())
    issues.push({ path: "OPENSRS_PRIVATE_KEY", message: "is not set: the private key of that environment" });
  const known = name === "production" || name === "horizon";
  if (!baseUrl && !known) {
    issues.push({
      path: "OPENSRS_ENVIRONMENT",
      message: `is ${name ? "neither of its values" : "not set"}: "production" or "horizon", or set OPENSRS_BASE_URL for another host`,
    });
  }
  if (issues.length > 0) throw new ConfigError(issues);
  const environment: Environment = baseUrl ? { baseUrl, name: name || undefined } : (name as "production" | "horizon");
  return { environment, username: user!, privateKey: key! };
}
