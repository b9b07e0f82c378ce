import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { md5Hex, md5Provider } from "../../src/wire/md5.js";
import { signRequest } from "../../src/wire/sign.js";
import { runs } from "./support.js";

const VECTORS: [string, string | Uint8Array, string, string][] = [
  [
    "an envelope",
    '<?xml version="1.0" encoding="UTF-8" standalone="no" ?>\n<OPS_envelope/>',
    "abc123",
    "35829c84ba00af57db44b8c6eaf26b6c",
  ],
  ["text beyond ASCII, as UTF-8", "<a>Zoë München</a>", "abc123", "ccf229e9f3d9aadfcff1e747871b1e43"],
  ["its bytes", Buffer.from("<a>Zoë München</a>"), "abc123", "ccf229e9f3d9aadfcff1e747871b1e43"],
  ["Latin-1 bytes", Buffer.from("<a>Zoë München</a>", "latin1"), "abc123", "a495c3537342b5ada5ad185f1a5fc6ba"],
  ["a plain Uint8Array", new Uint8Array([97]), "b", "ec8d4d2a3ec7e9db29e1ca544fccb5cd"],
  ["the shortest", "a", "b", "ec8d4d2a3ec7e9db29e1ca544fccb5cd"],
];

describe("with the runtime's MD5", () => {
  test("OpenSRS's self-test text", () => {
    expect(md5Hex("ConnecttoOpenSRSviaSSL", "")).toBe("e787cc1d1951dfec4827cede7b1a0933");
    expect(md5Provider()).toBe("node");
  });

  test.each(VECTORS)("signs %s", (_, body, key, signature) => {
    expect(signRequest(body, key)).toBe(signature);
  });

  test("follows the formula, for text and for its bytes", () => {
    const md5 = (text: string): string => createHash("md5").update(Buffer.from(text)).digest("hex");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (body, key) => {
        const signature = md5(md5(body + key) + key);
        expect(signRequest(body, key)).toBe(signature);
        expect(signRequest(new TextEncoder().encode(body), key)).toBe(signature);
      }),
      runs(100),
    );
  });

  test("a missing key or body is a TypeError, not a wrong signature", () => {
    expect(() => signRequest("a", undefined as never)).toThrow(TypeError);
    expect(() => signRequest(undefined as never, "b")).toThrow(TypeError);
  });
});

describe("where the runtime refuses MD5, as OpenSSL in FIPS mode does", () => {
  afterEach(() => {
    vi.doUnmock("node:crypto");
    vi.resetModules();
  });

  async function withoutMd5(): Promise<{ sign: typeof signRequest; provider: () => string }> {
    vi.resetModules();
    vi.doMock("node:crypto", () => ({
      hash: () => {
        throw new Error("error:0308010C:digital envelope routines::unsupported");
      },
    }));
    const { signRequest: sign } = await import("../../src/wire/sign.js");
    const { md5Provider: provider } = await import("../../src/wire/md5.js");
    return { sign, provider };
  }

  test("the signatures are the same", async () => {
    const { sign, provider } = await withoutMd5();
    for (const [name, body, key, signature] of VECTORS) expect(sign(body, key), name).toBe(signature);
    expect(provider()).toBe("noble");
  });

  test("it is seen before anything is signed", async () => {
    expect((await withoutMd5()).provider()).toBe("noble");
  });
});
