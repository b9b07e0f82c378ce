import { resolve } from "node:path";
import ts from "typescript";

const FILE = resolve("test/types/open-in-the-editor.ts");

/** Where the cursor stands in a source. */
const CURSOR = "¦";

/** What an editor shows in a file that a user writes beside this one, by TypeScript's own language service. */
export class Editor {
  readonly #lead: string;
  readonly #service: ts.LanguageService;
  #text = "";
  #version = 0;

  /** `lead` stands above every source: its imports and declarations. */
  constructor(lead: string) {
    this.#lead = `${lead}\n`;
    const read = (file: string) => (file === FILE ? this.#text : ts.sys.readFile(file));
    const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => ({ ...options, noUnusedLocals: false }),
      getCurrentDirectory: () => process.cwd(),
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      getScriptFileNames: () => [FILE],
      getScriptVersion: (file) => (file === FILE ? String(this.#version) : "0"),
      getScriptSnapshot: (file) => {
        const text = read(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      fileExists: (file) => file === FILE || ts.sys.fileExists(file),
      readFile: read,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
    });
  }

  /** The names that the editor offers at the cursor, sorted. */
  completions(source: string): string[] {
    const found = this.#service.getCompletionsAtPosition(FILE, this.#open(source), undefined);
    return (found?.entries ?? []).map(({ name }) => name).sort();
  }

  /** The errors of a source, each with the reasons under it. */
  errors(source: string): string[] {
    this.#open(source);
    return this.#service
      .getSemanticDiagnostics(FILE)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  }

  /** What the editor shows of the name at the cursor: its declaration, its words, its tags. */
  hover(source: string): { declaration: string; words: string; tags: string[] } {
    const info = this.#service.getQuickInfoAtPosition(FILE, this.#open(source));
    const tag = ({ name, text }: ts.JSDocTagInfo) => `@${name} ${ts.displayPartsToString(text)}`;
    return {
      declaration: ts.displayPartsToString(info?.displayParts),
      words: ts.displayPartsToString(info?.documentation),
      tags: (info?.tags ?? []).map(tag),
    };
  }

  #open(source: string): number {
    const text = this.#lead + source;
    this.#text = text.replace(CURSOR, "");
    this.#version += 1;
    return text.indexOf(CURSOR);
  }
}
