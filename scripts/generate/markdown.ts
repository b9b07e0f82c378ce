/** A GitHub table, or nothing without rows. */
export function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Plain words for Markdown: what stands outside of code spans means nothing but itself. */
export function plain(words: string): string {
  return words
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[<*[\]]/g, "\\$&").replace(/\s+/g, " ")))
    .join("");
}

export const code = (text: string): string => `\`${text}\``;

export const codes = (texts: readonly string[]): string => texts.map(code).join(", ");

/** A source: a page becomes a link, words stay words. */
export function sourceLink(source: string): string {
  return /^https?:\/\/\S+$/.test(source) ? `[${source.replace(/^https?:\/\//, "")}](${source})` : plain(source);
}

/** The parts that say something, with an empty line between. */
export const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("\n\n");
