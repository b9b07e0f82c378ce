// Answers every POST at once with the same LOOKUP reply, and tells when each came, when it is asked to end.
import { createServer } from "node:http";
import { lookupReply } from "./documents.mjs";

const came = [];
const body = Buffer.from(lookupReply());
const server = createServer((request, response) => {
  came.push(performance.now());
  request.resume().once("end", () => response.writeHead(200, { "content-type": "text/xml" }).end(body));
});
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
process.on("message", (word) => {
  if (word === "begin") came.length = 0;
  else process.send({ came });
});
process.once("disconnect", () => process.exit());
