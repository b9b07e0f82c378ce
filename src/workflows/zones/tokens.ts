import { ZoneFileError } from "../../errors/zones.js";

interface Token {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** A line of records: brackets have joined several. */
export interface Entry {
  readonly line: number;
  /** It begins with white space: it has the owner of the one before. */
  readonly isIndented: boolean;
  readonly tokens: readonly Token[];
}

const TOKEN = /;[^\n]*|\n|[()]|"(?:[^"\\\n]|\\[^\n])*"|(?:[^\s;()"\\]|\\[^\n])+|[^\S\n]+|["\\]/gy;
/** Route 53 writes the asterisk of a wildcard by its octal number; read as RFC 1035 has it this would be a "4". */
const ROUTE_53_WILDCARD = /^\\052(?=\.|$)/;

/** The entries of a zone file. */
export function entriesOf(text: string): Entry[] {
  const entries: Entry[] = [];
  let [line, start, depth, isIndented] = [1, 1, 0, false];
  let tokens: Token[] = [];
  const finish = () => {
    if (tokens.length > 0) entries.push({ line: start, isIndented, tokens });
    tokens = [];
    isIndented = false;
  };
  let atLineStart = true;
  for (const [piece] of `${text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n")}\n`.matchAll(TOKEN)) {
    if (piece === "\n") {
      if (depth === 0) finish();
      line++;
    } else if (piece === "(") depth++;
    else if (piece === ")") depth--;
    else if (piece === '"' || piece === "\\") throw new ZoneFileError("a string that does not end", line);
    else if (piece.trim() === "") isIndented ||= atLineStart && depth === 0;
    else if (!piece.startsWith(";")) {
      if (tokens.length === 0) start = line;
      const isQuoted = piece.startsWith('"');
      const bare = isQuoted ? piece.slice(1, -1) : atLineStart ? piece.replace(ROUTE_53_WILDCARD, "*") : piece;
      tokens.push({ text: unescaped(bare, line), isQuoted });
    }
    atLineStart = piece === "\n";
    if (depth < 0) throw new ZoneFileError("a bracket closes that none opened", line);
  }
  if (depth > 0) throw new ZoneFileError("a bracket that does not close", start);
  return entries;
}

// `\DDD` is a byte by its number, `\X` the character itself. Texts are UTF-8, so the bytes are put together again.
function unescaped(text: string, line: number): string {
  if (!text.includes("\\")) return text;
  const bytes = text.split(/(\\\d{3}|\\.)/su).map((part) => {
    if (/^\\\d{3}$/.test(part)) return Buffer.from([Number(part.slice(1))]);
    return Buffer.from(part.startsWith("\\") ? part.slice(1) : part);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(bytes));
  } catch {
    throw new ZoneFileError("bytes that are not UTF-8", line);
  }
}
