/** Whether a text fits a pattern in which `*` stands for anything. No regular expression: those can be made to hang. */
export function fits(value: string, pattern: string): boolean {
  const [start = "", ...parts] = pattern.toLowerCase().split("*");
  const end = parts.pop();
  if (end === undefined) return value === start;
  if (!value.startsWith(start)) return false;
  let at = start.length;
  for (const part of parts) {
    const found = value.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return value.length >= at + end.length && value.endsWith(end);
}
