import type { Groups } from "./groups.js";
import { code, paragraphs, plain, table } from "./markdown.js";

type Titles = Readonly<Record<string, readonly [title: string, about: string]>>;

/** The first page: how to read the others, and every command in one table. */
export function readme(banner: string, groups: Groups, titles: Titles): string {
  const all = Object.entries(groups).flatMap(([group, commands]) =>
    Object.entries(commands).map(([method, command]) => ({
      group,
      method,
      command,
      status: command.status ?? "current",
    })),
  );
  const count = (status: string) => all.filter((row) => row.status === status).length;
  const rows = all.map(({ group, method, command, status }) => [
    `[${method}](${group}.md#${method.toLowerCase()})`,
    code(command.action),
    code(command.object),
    `[${titles[group]![0]}](${group}.md)`,
    status,
    command.effect,
  ]);
  return `${paragraphs(
    banner,
    "# Commands",
    `The client has a method for each of the ${all.length} commands of the OpenSRS XML API: ${count("current")} current, ${count("legacy")} legacy, ${count("unconfirmed")} unconfirmed. Their fields have the names that OpenSRS gives them.`,
    table(["Group", "What it is for"], groupRows(groups, titles)),
    HOW_TO_READ,
    "## Every command",
    table(["Method", "Action", "Object", "Group", "Status", "Effect"], rows),
  )}\n`;
}

function groupRows(groups: Groups, titles: Titles): string[][] {
  return Object.entries(groups).map(([group, commands]) => {
    const [title, about] = titles[group]!;
    return [`[${title}](${group}.md) (${Object.keys(commands).length})`, plain(about)];
  });
}

const HOW_TO_READ = `\
## How to read the pages

**Effect** says what a call does, and so whether the library may repeat it:

| Effect | Meaning |
| --- | --- |
| read | Changes nothing. Repeated after a passing failure. |
| write | Sets a state. Repeated only when OpenSRS cannot have worked on it. |
| charge | Spends money or places an order. Never sent twice: when the reply is lost, the call throws \`OutcomeUnknownError\`. |
| destroy | Cannot be undone. Never sent twice, as above. |

**Status** says how sure a command is: *current* is in OpenSRS's guide of today, *legacy* in older guides only, *unconfirmed* was seen in programs that use the API.

**Required** and **Sent**: "when:" gives the condition. What the library can decide from the input it checks before sending. A reply that lacks a field, has more of them or holds something else there is no error: what differs is in \`reply.issues\`, and \`reply.raw\` has it all as sent. Fields are required of a reply only where the sources agree that it always has them.

**Field**: \`a.b\` is field \`b\` of object \`a\`, \`a[].b\` of each element of a list, \`a.{key}.b\` of each value of a map. Names that are links are [shared types](types.md).

| Type | You write | You get |
| --- | --- | --- |
| text | \`string\` | \`string\` |
| id | \`string\` or \`number\` | \`string\` |
| boolean | \`true\`, \`false\`; sent as \`1\`, \`0\` or \`Y\`, \`N\` as the field has it | \`true\`, \`false\` |
| integer | \`number\` | \`number\` |
| decimal | \`"11.62"\` or a \`number\` | \`string\`: money is never a float |
| date | \`Date\` or \`"YYYY-MM-DD"\` | the text sent; \`parseOpsDate\` understands every form, \`expiryYear\` gives the year that \`renewDomain\` wants |
| datetime | \`Date\` or \`"YYYY-MM-DD HH:MM:SS"\` in UTC | the text sent, likewise |
| domain, host name | \`string\`, Unicode too; sent as punycode | \`string\`; beside a domain in punycode stands \`..._unicode\` |
| choice | one of the values | the same |
| open choice | a known value or any other text | the same |
| object, list, map | an object, an array, an object with keys of your own | the same |

*Secret* fields appear in no message, log or trace of the library.

Every call takes options after the input: \`registrantIp\`, \`asSubreseller\`, \`extra\` (attributes beside the typed ones), \`signal\`, \`timeoutMs\`.`;
