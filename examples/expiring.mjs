// Every domain that expires in the next 30 days, however many pages that takes, with dates as dates.
// `node examples/expiring.mjs`, or with OPENSRS_ENVIRONMENT, OPENSRS_USERNAME and OPENSRS_PRIVATE_KEY set for your account.
import { OpenSrsClient, parseOpsDate } from "opensrs-client";
import { startSandbox } from "opensrs-client/sandbox";

const sandbox = process.env.OPENSRS_USERNAME ? undefined : await startSandbox();
const client = sandbox
  ? new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials })
  : OpenSrsClient.fromEnv();

const day = 24 * 3600 * 1000;
const range = { exp_from: new Date(), exp_to: new Date(Date.now() + 30 * day), limit: 100 };
let total = 0;
for await (const { name, expiredate, f_auto_renew } of client.getDomainsByExpiredate(range)) {
  const days = Math.floor((parseOpsDate(expiredate) - Date.now()) / day);
  console.log(`${name} expires in ${days} days${f_auto_renew ? ", renews by itself" : ""}`);
  total++;
}
console.log(`${total} domains expire within 30 days`);

await client.close();
await sandbox?.close();
