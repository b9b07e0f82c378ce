// Answers every POST over TLS with the same LOOKUP reply. A process of its own, so that it does not share the event loop
// of what is measured. Its argument: how long a reply takes, in milliseconds.
import { createServer } from "node:https";
import { generate } from "selfsigned";
import { lookupReply } from "./documents.mjs";

const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
  keySize: 2048,
  algorithm: "sha256",
  extensions: [{ name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] }],
});
const delayMs = Number(process.argv[2] ?? 0);
const body = Buffer.from(lookupReply());
const server = createServer({ key, cert }, (request, response) => {
  request.resume();
  request.once("end", () => {
    const answer = () => {
      response.writeHead(200, { "content-type": "text/xml", "content-length": body.length });
      response.end(body);
    };
    if (delayMs > 0) setTimeout(answer, delayMs);
    else answer();
  });
});
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port, ca: cert }));
process.once("disconnect", () => process.exit());
