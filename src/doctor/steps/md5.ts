import { md5Hex, md5Provider } from "../../wire/md5.js";
import { signRequest } from "../../wire/sign.js";
import { pass, type Step } from "../step.js";

/** The text with which OpenSRS's guide has people test their MD5, and what must come out. */
const SELF_TEST = { text: "ConnecttoOpenSRSviaSSL", md5: "e787cc1d1951dfec4827cede7b1a0933" };

/** Document, key and signature: by the guide's formula, computed with another implementation. */
const VECTORS = [
  ["a", "b", "ec8d4d2a3ec7e9db29e1ca544fccb5cd"],
  ["<a>Zoë München</a>", "abc123", "ccf229e9f3d9aadfcff1e747871b1e43"],
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="no" ?>\n<OPS_envelope/>',
    "abc123",
    "35829c84ba00af57db44b8c6eaf26b6c",
  ],
] as const;

export const md5: Step = {
  id: "md5",
  title: "MD5 and signature",
  needs: [],
  run() {
    const by =
      md5Provider() === "node"
        ? "this runtime's MD5"
        : "@noble/hashes, since this runtime refuses MD5, as OpenSSL does in FIPS mode";
    const isRight =
      md5Hex(SELF_TEST.text, "") === SELF_TEST.md5 &&
      VECTORS.every(([body, key, signature]) => signRequest(body, key) === signature);
    if (isRight) return pass(`The text ${SELF_TEST.text} and ${VECTORS.length} signatures come out right, by ${by}`);
    return {
      status: "fail",
      detail: `MD5 comes out wrong, by ${by}`,
      hints: [`The MD5 of ${SELF_TEST.text} must be ${SELF_TEST.md5}: this runtime or an installed patch is broken.`],
      verdict: "This runtime computes MD5 wrongly, so no signature can be right: use another build of Node.",
    };
  },
};
