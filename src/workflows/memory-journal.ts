import { changedIntent, readIntent, writeIntent } from "./intent-record.js";
import { type Intent, isFinal, type Journal } from "./journal.js";

/** A journal in this process, for tests: what it knows ends with the process. */
export function memoryJournal(): Journal {
  // As texts: what is handed in or out cannot change what is kept.
  const texts = new Map<string, string>();
  const read = (key: string): Intent | undefined => {
    const text = texts.get(key);
    return text === undefined ? undefined : readIntent(text, `"${key}"`);
  };
  return {
    async begin(intent) {
      if (!texts.has(intent.key)) texts.set(intent.key, writeIntent(intent));
      return read(intent.key)!;
    },
    async advance({ key, version }, change) {
      const intent = read(key);
      if (intent?.version !== version) return undefined;
      texts.set(key, writeIntent(changedIntent(intent, change)));
      return read(key);
    },
    async get(key) {
      return read(key);
    },
    async open() {
      const intents = [...texts.keys()].map((key) => read(key)!).filter((intent) => !isFinal(intent));
      return intents.sort((one, other) => Date.parse(one.begunAt) - Date.parse(other.begunAt));
    },
  };
}
