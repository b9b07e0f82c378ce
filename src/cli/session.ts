import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseEnv } from "node:util";
import { OpenSrsClient } from "../client.js";
import { commands, type MethodName } from "../commands/index.js";
import type { Reply } from "../exchange/reply.js";
import { buildRequest } from "../exchange/request.js";
import { optionsFromEnv } from "../options/from-env.js";
import type { CallOptions } from "../options/options.js";
import { masked } from "../schema/mask.js";
import type { OpsAssoc } from "../wire/index.js";
import { usage } from "./failure.js";
import { decodeText, type Io, readStdin } from "./io.js";
import { Results } from "./output.js";

/** The options that every command has. */
export interface GlobalOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly envFile?: string;
  readonly proxy?: string;
}

/** A request as a command of the line makes it. */
export type Request = readonly [method: MethodName, input: unknown];

/** One run of a command: its outside, its results, and the client once it is needed. */
export class Session {
  readonly io: Io;
  readonly results: Results;
  readonly options: GlobalOptions;
  /** For every call: an interrupt ends it. */
  readonly call: CallOptions;
  #client: OpenSrsClient | undefined;

  constructor(io: Io, options: GlobalOptions) {
    if (options.json && options.csv) throw usage("--json and --csv exclude each other.");
    this.io = io;
    this.options = options;
    this.results = new Results(io, options.json ? "json" : options.csv ? "csv" : "table");
    this.call = { signal: io.signal };
  }

  /** The variables to configure from. A file stands for all of them, lest the username of one system goes with the key of another. */
  async environment(): Promise<Io["env"]> {
    const { envFile } = this.options;
    if (envFile === undefined) return this.io.env;
    // The way out of this network is no matter of the account.
    const { https_proxy, HTTPS_PROXY, no_proxy, NO_PROXY } = this.io.env;
    return { https_proxy, HTTPS_PROXY, no_proxy, NO_PROXY, ...parseEnv(await this.read(envFile)) };
  }

  async client(): Promise<OpenSrsClient> {
    // With marks, so that an order whose reply is lost is known among all others.
    this.#client ??= new OpenSrsClient({ ...optionsFromEnv(await this.environment(), this.options), marks: true });
    return this.#client;
  }

  async close(): Promise<void> {
    await this.#client?.close();
  }

  /** The text of a file, or of stdin for `-`. */
  async read(file: string): Promise<string> {
    if (file === "-") return readStdin(this.io);
    const bytes = await readFile(resolve(this.io.cwd, file)).catch((error: NodeJS.ErrnoException) => {
      throw usage(`${file} cannot be read: ${error.code}`);
    });
    return decodeText(bytes, file);
  }

  /** The object that a file, or stdin for `-`, holds as JSON. */
  async readJson(file: string): Promise<Record<string, unknown>> {
    const text = await this.read(file);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      // The parser's own message quotes the text, which can hold secrets.
      throw usage(`${file}: not JSON`);
    }
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw usage(`${file}: expected a JSON object`);
    return value as Record<string, unknown>;
  }

  /** Checks a request and lays it out, without sending it. */
  block([method, input]: Request): OpsAssoc {
    const checked = buildRequest(commands[method], input);
    if ("block" in checked) return checked.block;
    const faults = checked.issues.map(({ path, message }) => `  - ${path === "" ? message : `${path}: ${message}`}`);
    throw usage([`The input of ${method} does not fit:`, ...faults, `See: opensrs commands ${method}`].join("\n"));
  }

  /** Sends a request whose method is chosen at run time. */
  async send([method, input]: Request): Promise<Reply<object>> {
    const client = await this.client();
    const send = client[method].bind(client) as (input: unknown, options: CallOptions) => Promise<Reply<object>>;
    return send(input, this.call);
  }

  /** Prints requests instead of sending them, without their secrets. */
  async preview(requests: readonly Request[]): Promise<void> {
    for (const request of requests) {
      const shown = masked(this.block(request), commands[request[0]]);
      if (this.results.format === "json") await this.results.json(shown);
      else await this.results.text(`${JSON.stringify(shown, undefined, 2)}\n`);
    }
    await this.results.note("Dry run: nothing was sent.");
  }
}
