import type { OpsAssoc } from "../src/wire/value.js";

export function serverDocument(value: OpsAssoc): string;
export function lookupReply(): string;
export function listBlock(count: number): OpsAssoc;
