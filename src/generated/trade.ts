// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { Reply } from "../reply.js";
import type { OpenSrsMethods } from "./methods.js";
