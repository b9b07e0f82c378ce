import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { startSandbox } from "../../src/sandbox/index.js";
import { envelope, post, postSigned, read, sign, signedHeaders } from "./support.js";

const lookup = envelope("LOOKUP", "DOMAIN", { domain: "free-name.com" });

describe("authentication", () => {
  it("asks for both headers", async () => {
    await using sandbox = await startSandbox();
    const { "X-Username": username, "X-Signature": signature, ...others } = signedHeaders(sandbox, lookup);
    const answer = await post(sandbox, lookup, { ...others, "X-Signature": signature! });
    expect(answer.status).toBe(200);
    expect(read(answer.body)).toEqual({
      protocol: "XCP",
      response_text: "Missing X-Username: header",
      response_code: "404",
      is_success: "1",
    });
    const unsigned = await post(sandbox, lookup, { ...others, "X-Username": username! });
    expect(read(unsigned.body)).toMatchObject({ response_text: "Missing X-Signature: header", response_code: "404" });
  });

  it("refuses every wrong signature and user alike", async () => {
    await using sandbox = await startSandbox();
    const xml = envelope("LOOKUP", "DOMAIN", { domain: "zoë.com" });
    const key = sandbox.credentials.privateKey;
    const headers = (signature: string, username = "sandbox") => ({
      "X-Username": username,
      "X-Signature": signature,
    });
    const once = sign(xml, key);
    const bytes = Buffer.from(xml);
    const attempts: [body: string | Uint8Array, headers: Record<string, string>][] = [
      [xml, headers(once.toUpperCase())],
      [xml, headers(sign("", key))],
      // Hashed once only, and with the key in front.
      [xml, headers(createHash("md5").update(xml).update(key).digest("hex"))],
      [xml, headers(createHash("md5").update(key).update(xml).digest("hex"))],
      [xml, headers(sign(xml, sandbox.otherCredentials.privateKey))],
      [xml, headers(sign(Buffer.from(xml, "latin1"), key))],
      [Buffer.concat([bytes, Buffer.from([0])]), headers(once)],
      [`${xml}\n`, headers(once)],
      [xml, headers(once, "somebody")],
      [xml, headers(`${once}0`)],
    ];
    for (const [body, sent] of attempts) {
      const answer = await post(sandbox, body, { ...sent, "Content-Length": String(Buffer.byteLength(body)) });
      expect(answer.status).toBe(200);
      expect(read(answer.body)).toEqual({
        protocol: "XCP",
        response_text: "Authentication Error",
        response_code: "401",
        is_success: "0",
      });
    }
    expect(read((await postSigned(sandbox, xml)).body).response_code).toBe("210");
    expect(JSON.stringify(sandbox.history.entries)).not.toMatch(new RegExp(`${once}|${key}`));
  });

  it.each([
    "",
    "not xml",
    "<a></a>",
    "<OPS_envelope></OPS_envelope>",
    lookup.slice(0, -20),
    lookup.replace("free-name", "&nope;"),
    lookup.replace("free-name", "&#1;"),
    lookup.replace("free-name", "\u0007"),
    lookup.replace(/<dt_assoc>.*<\/dt_assoc>/, "<dt_scalar>text</dt_scalar>"),
    lookup.replace("free-name", "<dt_assoc><item key='a'>".repeat(500)),
  ])("calls a signed body that is no envelope invalid XML: %#", async (xml) => {
    await using sandbox = await startSandbox();
    expect(read((await postSigned(sandbox, xml)).body)).toEqual({
      protocol: "XCP",
      response_text: "Invalid XML: the request is not an OPS envelope",
      action: "REPLY",
      response_code: "400",
      is_success: "0",
    });
  });

  it("never expands what a document declares", async () => {
    await using sandbox = await startSandbox();
    const bomb = lookup
      .replace("SYSTEM 'ops.dtd'", '[<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]')
      .replace("free-name", "&b;");
    expect(read((await postSigned(sandbox, bomb)).body).response_code).toBe("400");
  });
});
