import { expect, onTestFinished } from "vitest";
import type { Runtime } from "../../../src/exchange/call.js";
import {
  type ClientOptions,
  OpenSrsClient,
  OutcomeUnknownError,
  type Transport,
  TransportFailure,
  undiciTransport,
} from "../../../src/index.js";
import { type SandboxOptions, startSandbox } from "../../../src/sandbox/index.js";
import { failureOf } from "../../support/client.js";

export const Testable = OpenSrsClient as new (options: ClientOptions, runtime?: Partial<Runtime>) => OpenSrsClient;

/** What is lost on the way of the next order: its reply, or the order itself. */
export interface Losing {
  what: "reply" | "order" | "nothing";
}

function losing(lose: Losing): Transport {
  return (setup) => {
    const connection = undiciTransport()(setup);
    return {
      close: () => connection.close(),
      async send(request) {
        const { what } = lose;
        lose.what = "nothing";
        if (what !== "order") {
          const reply = await connection.send(request);
          if (what === "nothing") return reply;
        }
        throw new TransportFailure("failed", "reply", {
          cause: Object.assign(new Error("cut"), { code: "ECONNRESET" }),
        });
      },
    };
  };
}

const owner = {
  first_name: "Zoë",
  last_name: "Example",
  org_name: "Example",
  address1: "1 Main Street",
  city: "Toronto",
  state: "ON",
  postal_code: "M5V 2T6",
  country: "CA",
  phone: "+1.4165550123",
  email: "owner@example.org",
};

export const registration = (domain: string, email = owner.email) => {
  const contact = { ...owner, email };
  return {
    domain,
    reg_type: "new" as const,
    period: 1,
    reg_username: "registrant",
    reg_password: "secretpass1",
    custom_tech_contact: false,
    custom_nameservers: false,
    handle: "process" as const,
    contact_set: { owner: contact, admin: contact, billing: contact },
  };
};

export const renewal = (domain: string, year = 2027) => ({
  domain,
  period: 1,
  currentexpirationyear: year,
  auto_renew: false,
  handle: "process" as const,
});

export const START = Date.parse("2026-01-15T12:00:00Z");
export const MINUTE = 60_000;
/** The call's own ninety seconds and the quiet time are over. */
export const QUIET = 90_000 + 5 * MINUTE;

/** A sandbox and clients that share one clock, which stands still unless it is told to `pass`. */
export async function setUp(options: SandboxOptions = {}, clientOptions: Partial<ClientOptions> = {}) {
  const sandbox = await startSandbox({ startAt: new Date(START), ...options });
  let time = START;
  const clients: OpenSrsClient[] = [];
  const open = (more: Partial<ClientOptions> = {}, aheadMs = 0) => {
    const lose: Losing = { what: "nothing" };
    const environment = { environment: sandbox.environment, ...sandbox.credentials };
    const all = { ...environment, transport: losing(lose), retry: { baseDelayMs: 0 }, ...clientOptions, ...more };
    const client = new Testable(all, { date: () => time - aheadMs, now: () => time });
    clients.push(client);
    return { client, lose };
  };
  onTestFinished(async () => {
    await Promise.all(clients.map((client) => client.close()));
    await sandbox.close();
  });
  return {
    sandbox,
    ...open(),
    open,
    /** Lets time pass for everybody. */
    pass(ms: number) {
      time += ms;
      sandbox.clock.advance({ seconds: ms / 1000 });
    },
    now: () => time,
  };
}

/** The error of a call whose outcome is lost. */
export async function lostOf(call: Promise<unknown>): Promise<OutcomeUnknownError> {
  const error = await failureOf(call);
  expect(error).toBeInstanceOf(OutcomeUnknownError);
  return error as OutcomeUnknownError;
}
