// The wire format on its own: build a document, sign it, read a reply. `node examples/wire.mjs`
import { decodeEnvelope, encodeEnvelope, signRequest } from "opensrs-client/wire";

const document = encodeEnvelope({
  protocol: "XCP",
  action: "LOOKUP",
  object: "DOMAIN",
  attributes: { domain: "example.com" },
});
console.log(document);
console.log(`X-Signature: ${signRequest(document, "decafbad")}`);
console.log(decodeEnvelope(document));
