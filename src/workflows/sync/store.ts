import type { DomainChange, DomainStore, KnownDomain } from "./types.js";

export interface MemoryDomainStore extends DomainStore {
  all(): KnownDomain[];
  save(changes: readonly DomainChange[]): void;
  get(name: string): KnownDomain | undefined;
}

/** A {@link DomainStore} in memory, for tests and for small scripts that keep it as JSON: `JSON.stringify(store.all())`. */
export function memoryDomainStore(known: Iterable<KnownDomain> = []): MemoryDomainStore {
  const domains = new Map<string, KnownDomain>();
  for (const domain of known) domains.set(domain.name, domain);
  return {
    all: () => [...domains.values()],
    get: (name) => domains.get(name),
    save(changes) {
      for (const { after } of changes) domains.set(after.name, after);
    },
  };
}
