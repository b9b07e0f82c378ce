import type { InputIssue } from "../../schema/command.js";
import { assoc, integer, list, named, text } from "../../schema/fields.js";
import { issue } from "../../schema/issue.js";

const ALGORITHMS =
  "Key algorithm. The guide lists 5, 6, 7, 8, 10, 253 and 254, the help centre adds 2, 3, 13 and 14; others are sent too.";
const DIGEST_TYPES = "1 SHA-1, 2 SHA-256, 3 GOST, 4 SHA-384.";

/** The DS records of a request. */
export function dnssecRecords(description = "All DS records; an empty list removes DNSSEC.") {
  const record = assoc(
    {
      algorithm: integer(ALGORITHMS, { min: 0, max: 255 }),
      key_tag: integer("Key tag.", { min: 0, max: 65535 }),
      digest_type: integer(DIGEST_TYPES, { min: 0, max: 255 }),
      digest: text("Digest in hexadecimal: 40 characters for type 1, 64 for 2 and 3, 96 for 4.", {
        pattern: { regex: /^[0-9A-Fa-f]+$/, says: "expected hexadecimal digits", form: "hexadecimal" },
      }),
    },
    "A DS record.",
  );
  return list(named("DnssecRecord", record), description);
}

/** The DS records of a reply. */
export function replyDnssecRecords(description = "The DS records; may be empty.") {
  const record = assoc(
    {
      algorithm: integer(ALGORITHMS),
      key_tag: integer("Key tag."),
      digest_type: integer(DIGEST_TYPES),
      digest: text("Digest in hexadecimal."),
    },
    "A DS record as OpenSRS has it.",
  );
  return list(named("ReplyDnssecRecord", record), description);
}

const DIGEST_LENGTHS: Readonly<Record<number, number>> = { 1: 40, 2: 64, 3: 64, 4: 96 };

/** The faults of digests whose length is not that of their type. */
export function dnssecIssues(
  records: ReadonlyArray<{ digest_type: number; digest?: string }>,
  path = "dnssec",
): InputIssue[] {
  return records.flatMap(({ digest_type, digest }, index) => {
    const length = DIGEST_LENGTHS[digest_type];
    if (length === undefined || digest === undefined || digest.length === length) return [];
    const message = `must have ${length} characters with digest_type ${digest_type}`;
    return [issue(`${path}[${index}].digest`, "wrong_form", message, { form: "hexadecimal", length })];
  });
}
