/*
 * What was thrown, or given as the reason of an abort, can be anything, and asking it anything can throw: none of these
 * does, so that nothing that is said of a failure can take its place.
 */

/** An item of any value; `undefined` where it has none, or does not give it. */
export function itemOf(value: unknown, key: PropertyKey): unknown {
  try {
    return (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  } catch {
    return undefined;
  }
}

/** A text item of any value. */
export function textItemOf(value: unknown, key: PropertyKey): string | undefined {
  const item = itemOf(value, key);
  return typeof item === "string" ? item : undefined;
}

/** Any value in words. */
export function wordsFor(value: unknown): string {
  try {
    if (!(value instanceof Error)) return String(value);
  } catch {
    return "something that cannot be shown";
  }
  const [name, message] = [textItemOf(value, "name"), textItemOf(value, "message")];
  return [name ?? "Error", message].filter(Boolean).join(": ");
}
