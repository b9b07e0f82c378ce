import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import manifest from "../../package.json" with { type: "json" };

const root = process.cwd();

/** A project with the package as users install it: packed, unpacked, its dependencies beside it and nothing else. */
export class Project {
  readonly path = mkdtempSync(join(tmpdir(), "opensrs-client-consumer-"));

  static async create(): Promise<Project> {
    const project = new Project();
    const modules = join(project.path, "node_modules");
    const destination = join(modules, "opensrs-client");
    mkdirSync(destination, { recursive: true });
    const [{ filename }] = JSON.parse(
      await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project.path], root),
    ) as [{ filename: string }];
    await run("tar", ["-xzf", join(project.path, filename), "-C", destination, "--strip-components=1"], root);
    for (const name of [...Object.keys(manifest.dependencies), "@types/node"]) {
      mkdirSync(dirname(join(modules, name)), { recursive: true });
      symlinkSync(join(root, "node_modules", name), join(modules, name));
    }
    project.write(
      "package.json",
      JSON.stringify({ private: true, dependencies: { "opensrs-client": manifest.version } }),
    );
    return project;
  }

  write(file: string, source: string): void {
    writeFileSync(join(this.path, file), source);
  }

  /** Runs a program in the project; gives what it wrote, or throws with it. */
  run(program: string, parameters: readonly string[], env: Record<string, string> = {}): Promise<string> {
    return run(program, parameters, this.path, env);
  }

  /** Writes a program and runs it by the Node of the tests. */
  node(file: string, source: string, flags: readonly string[] = []): Promise<string> {
    this.write(file, source);
    return this.run(process.execPath, [...flags, file]);
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

// Not the synchronous form: the sandbox that the programs talk to may live in this very process.
async function run(
  program: string,
  parameters: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<string> {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 };
  const { stdout } = await promisify(execFile)(program, parameters, options).catch((error) => {
    throw new Error(`${program} ${parameters.join(" ")}\n${error.stdout}${error.stderr}`, { cause: error });
  });
  return stdout;
}
