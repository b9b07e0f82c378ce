// The rooms of src, lowest first: a room imports from those before it only. ARCHITECTURE.md says what lives where.
const rooms = [
  "wire",
  "schema",
  "errors",
  "transport",
  "options",
  "exchange",
  "commands",
  "generated",
  "events",
  "client",
  "workflows",
  "redis",
  "postgres",
  "otel",
  "doctor",
  "cli",
];
const room = (name) => `^src/${name}(/|\\.ts$)`;
/** Adapters to other people's systems: nothing imports them. */
const adapters = ["redis", "postgres", "otel"];

const upward = rooms.slice(0, -1).map((name, at) => ({
  name: `${name}-knows-nothing-above-it`,
  severity: "error",
  from: { path: room(name) },
  to: { path: rooms.slice(at + 1).map(room) },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    // The generated types link to the methods that use them, in comments only.
    { name: "no-circles", severity: "error", from: { pathNot: room("generated") }, to: { circular: true } },
    ...upward,
    { name: "wire-stands-alone", severity: "error", from: { path: room("wire") }, to: { path: "^src/(?!wire/)" } },
    {
      name: "sandbox-is-an-independent-witness",
      comment: "Only the command line starts it; it shares no code with the client.",
      severity: "error",
      from: { path: room("sandbox") },
      to: { path: "^src/(?!sandbox/)" },
    },
    {
      name: "nothing-imports-adapters",
      severity: "error",
      from: { pathNot: adapters.map(room) },
      to: { path: adapters.map(room) },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types"] },
  },
};
