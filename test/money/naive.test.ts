import { test } from "vitest";
import { buyNaively } from "./suite.js";

test("a loop that repeats on any error buys twice on the same seed", buyNaively, 300_000);
