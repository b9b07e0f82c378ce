import { test } from "vitest";
import { buyOnce } from "./suite.js";

test("a thousand orders on a journal in PostgreSQL are bought once each, workers killed", async () => {
  await buyOnce("postgres");
}, 1_200_000);
