import manifest from "../package.json" with { type: "json" };

/** The sources behind the subpaths of package.json's `exports`, by the names of their files in dist. */
export const subpaths: Record<string, string> = Object.fromEntries(
  Object.keys(manifest.exports)
    .filter((path) => path !== "./package.json")
    .map((path) => (path === "." ? ["index", "src/index.ts"] : [path.slice(2), `src/${path.slice(2)}/index.ts`])),
);
