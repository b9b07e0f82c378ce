import type { Diagnosis } from "./types.js";

/**
 * A diagnosis as plain text for OpenSRS support: the checks, and the output of the commands that its troubleshooting
 * page asks for (with the option `evidence`). It holds the username and this machine's address, never the key.
 */
export function supportReport({ verdict, checks, evidence = [] }: Diagnosis, at: Date = new Date()): string {
  const { openssl } = process.versions;
  const head = [
    "Connection report for OpenSRS support, by opensrs-client",
    `Made at ${at.toISOString()} with Node ${process.versions.node}, OpenSSL ${openssl}, on ${process.platform} ${process.arch}`,
    verdict,
  ];
  const body = checks.map(({ id, title, status, detail, hints }) =>
    [`[${status}] ${title} (${id})`, `  ${detail}`, ...hints.map((hint) => `  - ${hint}`)].join("\n"),
  );
  const outputs = evidence.map(({ command, output }) => `$ ${command}\n${output}`);
  return `${[...head, ...body, ...outputs].join("\n\n")}\n`;
}
