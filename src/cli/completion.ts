import type { Command, Option } from "commander";
import { commandGroups, commands } from "../commands/index.js";
import { describeField, type FieldDoc } from "../schema/describe.js";

/** A word that can stand next, and what it means. */
export interface Candidate {
  readonly word: string;
  readonly about: string;
}

/** What can follow the words after `opensrs`; the last of them is being typed. Nothing: let the shell offer files. */
export function candidates(root: Command, words: readonly string[]): Candidate[] {
  const [typed, before] = [words.at(-1) ?? "", words.slice(0, -1)];
  const { command, args, open } = walk(root, before);
  const found = open ? valuesOf(command, open, args) : next(command, typed, args);
  return found.filter(({ word }) => word.startsWith(typed));
}

interface Place {
  readonly command: Command;
  readonly args: readonly string[];
  /** The option that waits for its value. */
  readonly open?: Option;
}

function walk(root: Command, words: readonly string[]): Place {
  let command = root;
  let open: Option | undefined;
  const args: string[] = [];
  for (const word of words) {
    const option = optionOf(command, word);
    const child = args.length === 0 && !open ? command.commands.find((one) => one.name() === word) : undefined;
    if (option) open = option.required || option.optional ? option : undefined;
    else if (open) open = open.variadic ? open : undefined;
    else if (child) command = child;
    else args.push(word);
  }
  return { command, args, ...(open && { open }) };
}

function optionOf(command: Command, word: string): Option | undefined {
  return command.options.find(({ short, long }) => word === short || word === long);
}

function valuesOf(command: Command, { long, argChoices }: Option, [method]: readonly string[]): Candidate[] {
  if (argChoices) return argChoices.map((word) => ({ word, about: "" }));
  if (command.name() !== "call" || long !== "--set" || !method || !Object.hasOwn(commands, method)) return [];
  const { input } = commands[method as keyof typeof commands];
  return topFields(describeField("", input())).map(({ name, description }) => ({
    word: `${name}=`,
    about: description,
  }));
}

// A secret is not accepted there.
function topFields(doc: FieldDoc): FieldDoc[] {
  const fields = (doc.variants ?? [doc]).flatMap((variant) => variant.fields ?? []);
  return [...new Map(fields.map((field) => [field.name, field])).values()].filter(({ secret }) => !secret);
}

function next(command: Command, typed: string, args: readonly string[]): Candidate[] {
  if (typed.startsWith("-")) {
    return command
      .createHelp()
      .visibleOptions(command)
      .map(({ long, description }) => ({ word: long ?? "", about: description }));
  }
  const children = command
    .createHelp()
    .visibleCommands(command)
    .map((child) => ({ word: child.name(), about: child.description() }));
  if (args.length > 0) return [];
  if (children.length > 0) return children;
  const methods = () => Object.entries(commands).map(([word, { summary }]) => ({ word, about: summary as string }));
  if (command.name() === "call" || command.name() === "bulk") return methods();
  if (command.name() === "commands") {
    return [...Object.keys(commandGroups).map((word) => ({ word, about: "a group of commands" })), ...methods()];
  }
  const choices = command.registeredArguments[0]?.argChoices ?? [];
  return choices.map((word) => ({ word, about: "" }));
}

/** A script for each shell that asks `opensrs __complete` for the words. */
export const SCRIPTS = {
  bash: `# opensrs completion for bash: source <(opensrs completion bash)
_opensrs() {
  local IFS=$'\\n' line
  COMPREPLY=()
  while read -r line; do
    COMPREPLY+=("\${line%%$'\\t'*}")
  done < <(opensrs __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *= ]] && compopt -o nospace
}
complete -o default -F _opensrs opensrs
`,
  zsh: `#compdef opensrs
# opensrs completion for zsh: source <(opensrs completion zsh)
_opensrs() {
  local line
  local -a lines described
  lines=("\${(@f)$(opensrs __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  for line in $lines; do
    described+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  if (( $#described )); then
    _describe opensrs described
  else
    _files
  fi
}
compdef _opensrs opensrs
`,
  fish: `# opensrs completion for fish: opensrs completion fish | source
function __opensrs_complete
    set -l words (commandline -opc) (commandline -ct)
    opensrs __complete -- $words[2..-1] 2>/dev/null
end
complete -c opensrs -a '(__opensrs_complete)'
`,
} as const;
