import { readFileSync } from "node:fs";
import { MockAgent } from "undici";
import { expect, test } from "vitest";
import { AuthenticationError, OpenSrsClient, undiciTransport } from "../../src/index.js";
import { encodeEnvelope } from "../../src/wire/index.js";

const readme = readFileSync("README.md", "utf8");

const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map((match) => match[1]!);

test("the error on the first screen is what a wrong key gives", async () => {
  const dispatcher = new MockAgent();
  dispatcher.disableNetConnect();
  const refusal = {
    protocol: "XCP",
    action: "REPLY",
    is_success: "0",
    response_code: "401",
    response_text: "Authentication Error",
  };
  dispatcher
    .get("https://horizon.opensrs.net:55443")
    .intercept({ method: "POST", path: "/" })
    .reply(200, encodeEnvelope(refusal));
  const transport = undiciTransport({ dispatcher });
  const client = new OpenSrsClient({ environment: "horizon", username: "reseller", privateKey: "key", transport });
  const error = await client.lookupDomain({ domain: "example.com" }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(blocks("text")[0]).toBe(`${error}\n`);
  await client.close();
});

test("its commands are scripts of the package", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const lines = blocks("sh")[0]!
    .split("\n")
    .map((line) => line.split("#")[0]!.trim());
  expect(lines.slice(0, 2)).toEqual(["npm ci && npm run demo", "npm ci && npm test"]);
  expect(scripts).toMatchObject({ demo: expect.any(String), test: expect.any(String) });
});
