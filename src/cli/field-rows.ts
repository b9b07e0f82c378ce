import type { FieldDoc } from "../schema/describe.js";

/** A field of a command as the catalogue shows it. */
export interface FieldRow {
  readonly field: string;
  readonly type: string;
  readonly needed: string;
  readonly meaning: string;
}

/** The fields of an input or a reply by their paths. A shape that comes several times is written out once. */
export function fieldRows(root: FieldDoc, side: "input" | "reply"): FieldRow[] {
  const written = new Map<string, string>();
  const rowsOf = (doc: FieldDoc, path: string): FieldRow[] => {
    const row = { field: path, type: typeWords(doc), needed: neededWords(doc, side), meaning: meaningOf(doc) };
    if (doc.typeName === undefined) return [row, ...inside(doc, path)];
    const earlier = written.get(doc.typeName);
    if (earlier !== undefined) return [{ ...row, meaning: `${row.meaning} As ${earlier}.`.trim() }];
    written.set(doc.typeName, path);
    return [row, ...inside(doc, path)];
  };
  const inside = (doc: FieldDoc, path: string): FieldRow[] => {
    if (doc.variants) return variantRows(doc, path);
    if (doc.item) return inside(doc.item, doc.kind === "map" ? join(path, "KEY") : `${path}[n]`);
    return (doc.fields ?? []).flatMap((field) => rowsOf(field, join(path, field.name)));
  };
  const variantRows = ({ variants = [], discriminator }: FieldDoc, path: string): FieldRow[] => {
    const fields = new Map<string, { field: FieldDoc; of: string[] }>();
    for (const variant of variants) {
      const chosen = variant.fields?.find(({ name }) => name === discriminator)?.values?.join(", ") ?? "";
      for (const field of variant.fields ?? []) {
        const known = fields.get(field.name);
        if (known) known.of.push(chosen);
        else fields.set(field.name, { field, of: [chosen] });
      }
    }
    return [...fields.values()].flatMap(({ field, of }) => {
      const isShared = of.length === variants.length || discriminator === undefined;
      if (field.name === discriminator)
        return rowsOf(
          { ...field, values: of, description: "Decides which other fields belong." },
          join(path, field.name),
        );
      return rowsOf(
        isShared ? field : { ...field, required: false, when: `${discriminator} is ${of.join(", ")}` },
        join(path, field.name),
      );
    });
  };
  return inside(root, "");
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function typeWords({ kind, item, values, open }: FieldDoc): string {
  if (kind === "flag" || kind === "yn") return "true/false";
  if (kind === "list") return `list of ${item ? typeWords(item) : "values"}`;
  if (kind === "enum" && values) return open ? "open choice" : "choice";
  return kind === "assoc" || kind === "variants" ? "object" : kind;
}

function neededWords({ required, when }: FieldDoc, side: "input" | "reply"): string {
  if (when !== undefined && !required) return "when";
  if (side === "input") return required ? "yes" : "no";
  return required ? "always" : "maybe";
}

function meaningOf(doc: FieldDoc): string {
  const { description, values = doc.item?.values, when, required, default: byDefault, secret, pattern } = doc;
  const parts = [
    description,
    values ? `${doc.open ? "Known" : "One of"}: ${values.join(", ")}.` : "",
    pattern ? `Form: ${pattern.says}.` : "",
    when !== undefined && !required ? `When ${when}.` : "",
    byDefault !== undefined ? `Default: ${byDefault}.` : "",
    secret ? "Secret." : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}
