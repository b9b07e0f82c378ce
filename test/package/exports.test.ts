import { resolve } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { subpaths } from "../../scripts/subpaths.js";

const entries = Object.keys(subpaths).map((name) => resolve(`dist/${name}.d.ts`));

let program: ts.Program;
let checker: ts.TypeChecker;

beforeAll(() => {
  const options = { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16, types: ["node"] };
  program = ts.createProgram(entries, { ...options, target: ts.ScriptTarget.ES2022, noEmit: true });
  checker = program.getTypeChecker();
});

function exportsOf(file: string): ts.Symbol[] {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
  return checker.getExportsOfModule(module).map(declared);
}

const declared = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

const isOurs = (node: ts.Node): boolean => node.getSourceFile().fileName.startsWith(resolve("dist"));

/** The names of the package's own declarations that a declaration's signature is made of. */
function namesIn(node: ts.Node, into: ts.Symbol[] = []): ts.Symbol[] {
  ts.forEachChild(node, (child) => {
    const isPrivate = ts.isClassElement(child) && ts.getCombinedModifierFlags(child) & ts.ModifierFlags.Private;
    if (isPrivate) return;
    if (ts.isIdentifier(child) || ts.isImportTypeNode(child)) {
      const symbol = checker.getSymbolAtLocation(child);
      const [declaration] = symbol ? (declared(symbol).declarations ?? []) : [];
      if (declaration && isOurs(declaration) && isOfModule(declaration)) into.push(declared(symbol!));
    }
    namesIn(child, into);
  });
  return into;
}

/** A class, an interface, a type or a constant: not a member, a parameter or a type parameter. */
function isOfModule(node: ts.Declaration): boolean {
  const isNamed = [ts.isClassDeclaration, ts.isInterfaceDeclaration, ts.isTypeAliasDeclaration, ts.isEnumDeclaration];
  return isNamed.some((is) => is(node));
}

describe.each(Object.keys(subpaths))("whoever imports %s", (name) => {
  test("can name every type that its declarations are made of", () => {
    const exported = exportsOf(resolve(`dist/${name}.d.ts`));
    const main = exportsOf(resolve("dist/index.d.ts"));
    const reachable = new Set([...exported, ...main]);
    const missing = new Map<string, string>();
    for (const symbol of exported) {
      for (const declaration of symbol.declarations ?? []) {
        if (!isOurs(declaration)) continue;
        for (const used of namesIn(declaration)) if (!reachable.has(used)) missing.set(used.name, symbol.name);
      }
    }
    expect(Object.fromEntries(missing)).toEqual({});
  });
});
