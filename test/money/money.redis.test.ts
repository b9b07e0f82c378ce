import { test } from "vitest";
import { buyOnce } from "./suite.js";

test("a thousand orders on a journal in Redis are bought once each, workers killed", async () => {
  await buyOnce("redis");
}, 1_200_000);
