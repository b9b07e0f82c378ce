#!/usr/bin/env node
import { processIo } from "./io.js";
import { run } from "./run.js";

const exitCode = await run(process.argv.slice(2), processIo());
if (exitCode !== 0) process.exitCode = exitCode;
