import { once } from "node:events";
import { connect as connectTcp } from "node:net";
import { expect, it } from "vitest";
import { startSandbox } from "../../src/sandbox/index.js";
import { call, registration } from "./support.js";

const startAt = new Date("2026-01-15T12:00:00Z");

it("refuses commands that come too fast with 300, until the next second", async () => {
  await using sandbox = await startSandbox({ startAt, commandsPerSecond: 2 });
  const register = () => call(sandbox, "SW_REGISTER", registration("hasty.com"));
  await call(sandbox, "LOOKUP", { domain: "hasty.com" });
  await call(sandbox, "LOOKUP", { domain: "hasty.com" });
  expect(await register()).toMatchObject({
    response_code: "300",
    response_text: "Exceeded max command rate. Request deferred (for async).",
    is_success: "0",
  });
  sandbox.clock.advance({ seconds: 1 });
  expect(await call(sandbox, "LOOKUP", { domain: "hasty.com" })).toMatchObject({ response_code: "210" });
});

it("refuses commands on too many connections with 310", async () => {
  await using sandbox = await startSandbox({ startAt, maxConnections: 1 });
  expect(await call(sandbox, "LOOKUP", { domain: "lonely.com" })).toMatchObject({ response_code: "210" });
  const idle = connectTcp(Number(new URL(sandbox.url).port), "127.0.0.1");
  await once(idle, "connect");
  expect(await call(sandbox, "LOOKUP", { domain: "lonely.com" })).toMatchObject({
    response_code: "310",
    response_text: "Exceeded max simultaneous connections",
    is_success: "0",
  });
  idle.destroy();
});
