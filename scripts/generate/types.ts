import type { Command } from "../../src/schema/command.js";
import { describeField, type FieldDoc } from "../../src/schema/describe.js";
import type { AssocForm } from "../../src/schema/field-meta.js";

type Side = "input" | "reply";

/** Shared interfaces met while writing a group: name to text. All groups must agree on each. */
export type SharedTypes = Map<string, string>;

export const pascal = (name: string): string =>
  name.replace(/(^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());

/** The input and attributes interfaces of one command. */
export function commandTypes(method: string, command: Command, shared: SharedTypes): string {
  const name = pascal(method);
  return [
    inputType(`${name}Input`, describeField("", command.input()), command, shared),
    doc([`What {@link OpenSrsMethods.${method}} gives. ${command.summary}`], ""),
    attributesType(`${name}Attributes`, command, shared),
    ...narrowedAttributes(name, method, command),
    `/** The reply of {@link OpenSrsMethods.${method}}. */`,
    `export type ${name}Reply = Reply<${name}Attributes>;`,
  ].join("\n");
}

/** What the input chooses of the reply: nothing is repeated, so that the words of each attribute stay in one place. */
function narrowedAttributes(name: string, method: string, { replyBy }: Command): string[] {
  if (!replyBy) return [];
  const { field, attributes } = replyBy;
  const rows = Object.entries(attributes).map(
    ([value, names]) =>
      `  ${key(value)}: Pick<${name}Attributes, ${names.map((one) => JSON.stringify(one)).join(" | ")}>;`,
  );
  const chosen = `${name}Input[${JSON.stringify(field)}]`;
  return [
    doc([`What {@link OpenSrsMethods.${method}} gives by the \`${field}\` asked for.`], ""),
    `export interface ${name}AttributesBy${pascal(field)} {\n${rows.join("\n")}\n}`,
    doc([`{@link ${name}Attributes} of one \`${field}\`; all of them where it is not known.`], ""),
    `export type ${name}AttributesOf<T extends ${chosen}> = [${chosen}] extends [T] ? ${name}Attributes : T extends keyof ${name}AttributesBy${pascal(field)} ? ${name}AttributesBy${pascal(field)}[T] : ${name}Attributes;`,
  ];
}

function attributesType(name: string, command: Command, shared: SharedTypes): string {
  const attributes = describeField("", command.reply());
  if (attributes.kind === "map") return `export type ${name} = ${typeOf(attributes, "reply", "", shared)};`;
  const inside = attributes.fields!;
  const all = command.replyEnvelope ? describeField("", command.replyEnvelope()).fields! : [];
  const beside = all.filter((field) => !inside.some(({ name }) => name === field.name));
  return `export interface ${name} ${body([...inside, ...beside], "reply", "", shared)}`;
}

function inputType(name: string, input: FieldDoc, command: Command, shared: SharedTypes): string {
  const comment = doc([`What \`${command.action} ${command.object}\` takes. ${command.summary}`], "");
  if (!input.variants) return `${comment}\nexport interface ${name} ${body(input.fields!, "input", "", shared)}`;
  const undecided = undecidedFlags(input);
  // Where several members fit alike, the compiler explains what is wrong by the last: that is to be the usual one.
  const members = input.variants.toReversed().map((variant) => {
    const key = variant.fields!.find((field) => field.name === input.discriminator)!;
    const fields = variant.fields!.map((field) => (undecided.has(field.name) ? { ...field, typeName: FLAG } : field));
    return { name: variant.typeName ?? name + pascal(key.values!.join("_or_")), key, fields };
  });
  if (undecided.size > 0) shared.set(FLAG, FLAG_TYPE);
  return [
    ...members.map(({ name: member, key, fields }) =>
      [
        doc([`{@link ${name}} with \`${key.name}\` ${key.values!.map((value) => `\`${value}\``).join(" or ")}.`], ""),
        `export interface ${member} ${body(fields, "input", "", shared)}`,
      ].join("\n"),
    ),
    comment,
    `export type ${name} = ${members.map((member) => member.name).join(" | ")};`,
  ].join("\n");
}

const FLAG = "Flag";

const FLAG_TYPE = `\
${doc(["`true` or `false`. An intersection, so that leaving it out of an input does not choose between the input's forms."], "")}
export type ${FLAG} = boolean & Record<never, never>;`;

/**
 * The flags that some members require and others do not. Plain booleans, they would choose between the members by their
 * absence, and an editor would then offer the members only that need none.
 */
function undecidedFlags({ variants, discriminator }: FieldDoc): Set<string> {
  const all = variants!.map(({ fields }) => fields!);
  const mixed = all[0]!
    .map(({ name }) => all.map((fields) => fields.find((field) => field.name === name)))
    .filter((forms) => !forms.includes(undefined) && new Set(forms.map((form) => form!.required)).size > 1)
    .map((forms) => forms[0]!);
  const choice = mixed.find(({ kind, open }) => kind === "enum" && !open);
  if (choice) throw new Error(`${discriminator} would be decided by the absence of ${choice.name}`);
  return new Set(mixed.filter(({ kind }) => kind === "flag" || kind === "yn").map(({ name }) => name));
}

function body(fields: readonly FieldDoc[], side: Side, indent: string, shared: SharedTypes): string {
  if (fields.length === 0) return side === "input" ? "{ [key: string]: never }" : "{}";
  const inner = `${indent}  `;
  const rows = fields.flatMap((field) => {
    const mark = field.required ? "" : "?";
    // exactOptionalPropertyTypes is common among users; leaving a field undefined must compile there too.
    const undef = side === "input" && !field.required ? " | undefined" : "";
    const row = `${doc(fieldWords(field), inner)}\n${inner}${key(field.name)}${mark}: ${typeOf(field, side, inner, shared)}${undef};`;
    if (side !== "reply" || field.kind !== "domain") return [row];
    const comment = doc([`The Unicode form of \`${field.name}\`, when it is an internationalised name.`], inner);
    return [row, `${comment}\n${inner}${key(`${field.name}_unicode`)}?: string;`];
  });
  return `{\n${rows.join("\n")}\n${indent}}`;
}

function typeOf(field: FieldDoc, side: Side, indent: string, shared: SharedTypes): string {
  if (field.typeName === FLAG) return FLAG;
  if (field.typeName) return sharedType(field, side, shared);
  switch (field.kind) {
    case "flag":
    case "yn":
      return "boolean";
    case "integer":
      return "number";
    case "id":
    case "decimal":
      return side === "input" ? "string | number" : "string";
    case "date":
    case "datetime":
      return side === "input" ? "Date | string" : "string";
    case "enum":
      return enumType(field);
    case "assoc":
      return body(field.fields!, side, indent, shared);
    case "list":
      return `${side === "input" ? "ReadonlyArray" : "Array"}<${typeOf(field.item!, side, indent, shared)}>`;
    case "map":
      return `Record<string, ${typeOf(field.item!, side, indent, shared)}>`;
    case "variants":
      return field.variants!.map((variant) => typeOf(variant, side, indent, shared)).join(" | ");
    default:
      return "string";
  }
}

function enumType(field: FieldDoc): string {
  const listed = field.values!.map((value) => JSON.stringify(value)).join(" | ");
  return field.open ? `${listed} | (string & {})` : listed;
}

function sharedType(field: FieldDoc, side: Side, shared: SharedTypes): string {
  const { typeName, ...plain } = field;
  const name = typeName!;
  const words = doc([plain.typeDescription ?? plain.description], "");
  const text = plain.forms
    ? formsType(name, words, plain, plain.forms, shared)
    : `${words}\nexport interface ${name} ${body(plain.fields!, side, "", shared)}`;
  const before = shared.get(name);
  if (before !== undefined && before !== text) throw new Error(`two shapes are named ${name}`);
  shared.set(name, text);
  return name;
}

const OTHER = "OtherText";

const OTHER_TYPE = `\
${doc(["Any text but those that are known. It is written as a form that none of them has: a plain `string` equals them all, and", "comparing would tell nothing apart."], "")}
export type ${OTHER} = \`?\${string}\`;`;

/** A union of the forms, and of what is none of them: its key is a text that equals none of the known. */
function formsType(
  name: string,
  words: string,
  field: FieldDoc,
  forms: readonly AssocForm[],
  shared: SharedTypes,
): string {
  const { where, within } = forms[0]!;
  const keys = Object.keys(where);
  const last = keys.at(-1)!;
  const ofName = (fieldName: string) => field.fields!.find((one) => one.name === fieldName)!;
  const rest = field.fields!.filter((one) => !keys.includes(one.name) && one.name !== within);
  const data = typeOf(ofName(within), "reply", "", shared);
  const unicode = (names: readonly string[]) =>
    names.filter((one) => ofName(within).fields!.some((inner) => inner.name === one && inner.kind === "domain"));
  const row = (fieldName: string, type: string) =>
    `${doc(fieldWords(ofName(fieldName)), "  ")}\n  ${fieldName}: ${type};`;
  const member = (typeName: string, says: string, types: Readonly<Record<string, string>>) => {
    const rows = Object.entries(types).map(([one, type]) => row(one, type));
    return `${doc([says], "")}\nexport interface ${typeName} extends ${name}Facts {\n${rows.join("\n")}\n}`;
  };
  const members = forms.map((form) => {
    const names = form.fields && [...form.fields, ...unicode(form.fields).map((one) => `${one}_unicode`)];
    const part = names ? `Pick<${data}, ${names.map((one) => JSON.stringify(one)).join(" | ")}>` : data;
    const literals = Object.entries(form.where).map(([one, value]) => [one, JSON.stringify(value)]);
    const types = {
      ...Object.fromEntries(literals),
      [within]: part,
    };
    return member(form.typeName, `{@link ${name}}: \`${Object.values(form.where).join(" ")}\`.`, types);
  });
  const known = (one: string) =>
    ofName(one)
      .values!.map((value) => `${JSON.stringify(value)} | `)
      .join("");
  const open = Object.fromEntries(keys.map((one) => [one, one === last ? OTHER : known(one) + OTHER]));
  shared.set(OTHER, OTHER_TYPE);
  return [
    `${doc([`What every {@link ${name}} has.`], "")}\nexport interface ${name}Facts ${body(rest, "reply", "", shared)}`,
    ...members,
    member(`Other${name}`, `{@link ${name}} that this version does not know.`, { ...open, [within]: data }),
    `${words}\nexport type ${name} = ${[...forms.map((form) => form.typeName), `Other${name}`].join(" | ")};`,
  ].join("\n\n");
}

/** The type of a listed row, of a command that lists. */
export function rowType(command: Command): string | undefined {
  const { fields } = describeField("", command.reply());
  const rows = fields?.find(({ name }) => name === command.paging?.rows);
  return rows && typeOf(rows.item!, "reply", "", new Map());
}

const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** The facts of a field as sentences, for hovers and for the docs. */
export function fieldWords(field: FieldDoc): string[] {
  const words = [field.description];
  if (field.when) words.push(`${field.required ? "When" : "For"}: ${field.when}.`);
  if (field.default !== undefined) words.push(`Default: ${field.default}.`);
  if (field.maxLength !== undefined) words.push(`At most ${field.maxLength} characters.`);
  const unit = field.kind === "list" ? " elements" : field.kind === "text" ? " characters" : "";
  if (field.min !== undefined) words.push(`At least ${field.min}${unit}.`);
  if (field.max !== undefined) words.push(`At most ${field.max}${unit}.`);
  if (field.secret) words.push("Secret: kept out of messages and logs.");
  if (field.envelope) words.push("Sent beside the attributes.");
  return words.filter((word) => word !== "");
}

export function doc(lines: readonly string[], indent: string): string {
  const words = lines.map((line) => line.replaceAll("*/", "*\\/"));
  if (words.length === 0) return `${indent}/** */`;
  if (words.length === 1) return `${indent}/** ${words[0]} */`;
  return [`${indent}/**`, ...words.map((line) => `${indent} * ${line}`), `${indent} */`].join("\n");
}
