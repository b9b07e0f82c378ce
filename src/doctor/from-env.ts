import { ConfigError } from "../errors/index.js";
import { type EnvOptions, optionsFromEnv, proxyOf } from "../options/from-env.js";
import type { Probes } from "./context.js";
import { examine } from "./diagnose.js";
import type { DiagnoseOptions, Diagnosis } from "./types.js";

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The diagnosis of a client that the `OPENSRS_*` variables configure. `OPENSRS_OTHER_PRIVATE_KEY`, with
 * `OPENSRS_OTHER_USERNAME` where it is another one, are the credentials of the other system. What is not set is a
 * finding that names the variable.
 */
export function diagnoseEnv(
  env: Env,
  {
    proxy: given,
    ...settings
  }: Pick<DiagnoseOptions, "addressService" | "evidence" | "signal" | "onCheck"> & EnvOptions,
  probes: Partial<Probes> = {},
): Promise<Diagnosis> {
  const { OPENSRS_OTHER_PRIVATE_KEY: privateKey, OPENSRS_OTHER_USERNAME: username = env.OPENSRS_USERNAME } = env;
  const otherCredentials = privateKey && username ? { username, privateKey } : undefined;
  const own = { ...settings, otherCredentials, proxy: proxyOf(env, given) };
  try {
    const { transport: _, ...options } = optionsFromEnv(env, { proxy: given });
    return examine({ ...options, ...own }, probes);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return examine({ ...whatThereIs(env), ...own }, probes, error.issues);
  }
}

/** What is set all the same: the way to the host can be tried without a key. */
function whatThereIs({
  OPENSRS_BASE_URL: baseUrl,
  OPENSRS_ENVIRONMENT: name,
  OPENSRS_USERNAME: username,
  OPENSRS_PRIVATE_KEY: privateKey,
}: Env): DiagnoseOptions {
  const environment = baseUrl ? { baseUrl, name: name || undefined } : name;
  return { environment: environment as DiagnoseOptions["environment"], username, privateKey };
}
