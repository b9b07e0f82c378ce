// Written by `npm run generate` from src/commands. Change the command, not this file.

