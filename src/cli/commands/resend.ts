import { type Command, Option } from "commander";
import { defineAction } from "../action.js";
import { EXIT, Failure } from "../failure.js";
import type { Io } from "../io.js";
import { type Column, replyWords } from "../output.js";
import type { Request, Session } from "../session.js";

type Mail = "verification" | "transfer" | "consent";

interface Options {
  readonly mail?: Mail;
}

interface Row {
  readonly domain: string;
  readonly mail: Mail;
}

const COLUMNS: readonly Column<Row>[] = [
  { key: "domain", of: ({ domain }) => domain },
  { key: "mail", of: ({ mail }) => mail },
];

export function resendCommand(io: Io): Command {
  return defineAction<Options>(
    io,
    "resend <name>",
    "Have OpenSRS send the mail once more that a domain waits for an answer to.",
    resend,
  ).addOption(
    new Option(
      "--mail <kind>",
      "which: the registrant's verification, the approval of a transfer in, the reminder of the consent (GDPR); without it, the one that is waited for",
    ).choices(["verification", "transfer", "consent"]),
  );
}

async function resend(session: Session, [domain]: readonly string[], options: Options): Promise<void> {
  const { dryRun } = session.options;
  if (dryRun && !options.mail) return session.preview(questions(domain!));
  const mail = options.mail ?? (await waitedFor(session, domain!));
  if (dryRun) return session.preview([request(mail, domain!)]);
  const reply = await session.send(request(mail, domain!));
  await session.results.rows(COLUMNS, [{ domain: domain!, mail }]);
  await session.results.note(replyWords(reply));
}

function request(mail: Mail, domain: string): Request {
  if (mail === "transfer") return ["sendTransferPassword", { domain_name: domain }];
  return [mail === "consent" ? "gdprSendConsentReminderEmail" : "sendRegistrantVerificationEmail", { domain }];
}

function questions(domain: string): Request[] {
  return [
    ["checkTransfer", { domain, check_status: true }],
    ["getRegistrantVerificationStatus", { domain }],
  ];
}

/** A domain that is on its way in has no registrant here yet: its transfer comes first. */
async function waitedFor(session: Session, domain: string): Promise<Mail> {
  const client = await session.client();
  const transfer = await client.checkTransfer({ domain, check_status: true }, session.call);
  if (transfer.attributes.status === "pending_owner") return "transfer";
  const { attributes } = await client.getRegistrantVerificationStatus({ domain }, session.call);
  if (attributes.registrant_verification_status !== "verified") return "verification";
  throw new Failure(
    EXIT.failed,
    `Nothing was sent: no transfer of ${domain} waits for its owner, and the registrant is verified. --mail sends one all the same.`,
  );
}
