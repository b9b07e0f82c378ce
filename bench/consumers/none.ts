export const answer: Promise<number> = Promise.resolve(42);
