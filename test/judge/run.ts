import { createSecureContext } from "node:tls";
import { makeCertificates } from "../support/certificates.js";
import type { Library } from "./client.js";
import type { Lane } from "./plan.js";
import { Post } from "./post.js";
import { Tunnel } from "./proxy.js";
import { type Ground, type Outcome, runTrial } from "./trial.js";

export const LANES: readonly Lane[] = [false, true].flatMap((secure) =>
  (["undici", "fetch"] as const).flatMap((transport) =>
    [false, true].map((proxied) => ({ secure, transport, proxied })),
  ),
);

export interface Run {
  readonly library: Library;
  readonly seed: string;
  readonly trials: Iterable<number>;
  readonly onOutcome: (outcome: Outcome, lane: Lane) => void;
}

/** Trials of a lane that run beside each other: most of their time they wait. */
const BESIDE = 3;

/** Runs the trials, those of a server one after the other, the servers beside each other. */
export async function runTrials({ library, seed, trials, onOutcome }: Run): Promise<void> {
  const certificates = await makeCertificates();
  const secure = createSecureContext(certificates.good);
  // The lane of a trial is its number's, so that it can be run again alone.
  const queues = Array.from({ length: LANES.length * BESIDE }, (): number[] => []);
  for (const trial of trials) queues[trial % queues.length]!.push(trial);
  await Promise.all(
    queues.map(async (queue, index) => {
      const lane = LANES[index % LANES.length]!;
      const post = new Post(lane.secure ? secure : undefined);
      const proxy = new Tunnel();
      const [port, proxyPort] = [await post.open(), await proxy.open()];
      const ground: Ground = { lane, post, proxy, library, place: { lane, port, proxyPort, ca: certificates.ca } };
      for (const trial of queue) onOutcome(await runTrial(trial, seed, ground), lane);
      await proxy.close();
      await post.close();
    }),
  );
}
