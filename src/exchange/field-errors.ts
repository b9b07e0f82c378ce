import type { FieldError } from "../errors/reply.js";
import type { OpsAssoc, OpsValue } from "../wire/index.js";
import { textOf } from "./reply.js";

/** The fields that a refusal finds fault with: by its details, by the lines of its `error`, else by its text. */
export function fieldErrorsOf(block: OpsAssoc): FieldError[] {
  const attributes = isAssoc(block.attributes) ? block.attributes : {};
  const found = [...detailErrors(block.error_details ?? attributes.error_details), ...textErrors(attributes.error)];
  if (found.length > 0) return found;
  return textErrors(block.response_text).filter(({ field }) => field !== undefined);
}

function detailErrors(details: OpsValue | undefined): FieldError[] {
  if (!Array.isArray(details)) return [];
  return details.flatMap((detail) => {
    if (!isAssoc(detail)) return [];
    const [field, code] = [textOf(detail.field_name), textOf(detail.error_code)];
    const message = textOf(detail.error_detail).trim();
    return [{ message, ...(field ? { field, path: field } : placeIn(message)), ...(code && { code }) }];
  });
}

function textErrors(error: OpsValue | undefined): FieldError[] {
  return textOf(error)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((message) => ({ message, ...placeIn(message) }));
}

/** Texts that name their field, as they were recorded or are documented; the first group is the name. */
const NAMING: readonly RegExp[] = [
  /\bmissing required field:?\s+['"]?([a-z]\w*(?:\.\w+)*)/i,
  /\brequired field ['"]?([a-z]\w*)['"]? not provided/i,
];

/** Texts that mean a field without its name. */
const MEANING: readonly (readonly [text: RegExp, field: string])[] = [
  [/\binvalid telephone number format/i, "phone"],
  [/\binvalid (?:domain syntax|syntax on domain)/i, "domain"],
  [/\binvalid registration type/i, "reg_type"],
  [/\binvalid syntax for registrant username/i, "reg_username"],
];

const ROLE_BEFORE = /^(owner|admin|billing|tech)\s*[:.]\s/i;
const WHOLE_CONTACT = /\binvalid format of (owner|admin|billing|tech) contact/i;

function placeIn(message: string): Pick<FieldError, "field" | "path"> {
  const contact = WHOLE_CONTACT.exec(message)?.[1]?.toLowerCase();
  if (contact !== undefined) return { field: contact, path: `contact_set.${contact}` };
  const named = NAMING.map((text) => text.exec(message)?.[1]).find((name) => name !== undefined);
  const field = named ?? MEANING.find(([text]) => text.test(message))?.[1];
  if (field === undefined) return {};
  const role = ROLE_BEFORE.exec(message)?.[1]?.toLowerCase();
  if (role !== undefined) return { field, path: `contact_set.${role}.${field}` };
  // Which contact's telephone number it is, the text does not say.
  return field === "phone" ? { field } : { field, path: field };
}

function isAssoc(value: OpsValue | undefined): value is OpsAssoc {
  return typeof value === "object" && !Array.isArray(value);
}
