import { bulk, OpenSrsClient, resumeFile } from "../../src/index.js";

/** Looks up 60 names, remembers them in the file DONE and prints each, until it is killed. */
const client = OpenSrsClient.fromEnv();
const inputs = Array.from({ length: 60 }, (_, at) => ({ domain: `name${at}.com` }));
const options = {
  resume: resumeFile(process.env.DONE!),
  key: ({ domain }: { domain: string }) => domain,
  concurrency: 3,
};
let count = 0;
for await (const { input } of bulk(client, "lookupDomain", inputs, options)) {
  process.stdout.write(`${input.domain}\n`);
  // It stops in the middle of its work, and not at an end that it reached before the kill did.
  if (++count === 20) await new Promise(() => setInterval(() => {}, 1000));
}
