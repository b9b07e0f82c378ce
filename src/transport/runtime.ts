import { Pool } from "undici";

const { bun, deno } = process.versions as { readonly bun?: string; readonly deno?: string };

/** The runtime, as far as transports differ by it. */
export const runtime = bun !== undefined ? "bun" : deno !== undefined ? "deno" : "node";

/** Bun has an undici of its own in which only the names are there. */
export const hasUndici = typeof Pool?.prototype?.dispatch === "function";
