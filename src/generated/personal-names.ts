// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { Reply } from "../exchange/reply.js";
import type { OpenSrsMethods } from "./methods.js";

/** What `DELETE SURNAME` takes. Deletes a Personal Names domain. */
export interface DeleteSurnameInput {
  /** The personal name, such as `john.smith.net`. */
  domain: string;
}
/** What {@link OpenSrsMethods.deleteSurname} gives. Deletes a Personal Names domain. */
export interface DeleteSurnameAttributes {}
/** The reply of {@link OpenSrsMethods.deleteSurname}. */
export type DeleteSurnameReply = Reply<DeleteSurnameAttributes>;

/** What `NAME_SUGGEST SURNAME` takes. Searches the Personal Names that suit a full name. */
export interface NameSuggestSurnameInput {
  /** A first and a last name, such as `"john smith"`. */
  searchstring: string;
}
/** What {@link OpenSrsMethods.nameSuggestSurname} gives. Searches the Personal Names that suit a full name. */
export interface NameSuggestSurnameAttributes {
  /** The suggestions. */
  suggestion: {
    /** Names found. */
    count?: number;
    /**
     * The names.
     * For: the search worked.
     */
    items?: Array<{
      /** The name, such as `john.smith.net`. */
      domain: string;
      /** The Unicode form of `domain`, when it is an internationalised name. */
      domain_unicode?: string;
      /** Whether it can be registered. */
      status: "available" | "taken";
    }>;
    /** The code of the suggestions themselves. */
    response_code: number;
    /** Their text. */
    response_text: string;
    /** Whether the search worked. */
    is_success?: boolean;
  };
}
/** The reply of {@link OpenSrsMethods.nameSuggestSurname}. */
export type NameSuggestSurnameReply = Reply<NameSuggestSurnameAttributes>;

/** What `QUERY SURNAME` takes. Reads a Personal Names domain, with its DNS records and mailbox if asked. */
export interface QuerySurnameInput {
  /** The personal name, such as `john.smith.net`. */
  domain: string;
  /**
   * Return the DNS records.
   * Default: 0.
   */
  query_dns?: boolean | undefined;
  /**
   * Return the mailbox.
   * Default: 0.
   */
  query_email?: boolean | undefined;
}
/** What {@link OpenSrsMethods.querySurname} gives. Reads a Personal Names domain, with its DNS records and mailbox if asked. */
export interface QuerySurnameAttributes {
  /** The personal name. */
  domain: string;
  /** The Unicode form of `domain`, when it is an internationalised name. */
  domain_unicode?: string;
  /** When it was created; the form was not seen. */
  created_on: string;
  /** The state. */
  state?: "active" | (string & {});
  /**
   * The mailbox.
   * For: query_email is true.
   */
  mailbox?: {
    /** The kind of mailbox; `WEBMAIL_ONLY` has no IMAP, POP or SMTP. */
    mailbox_type?: "MAILBOX" | "WEBMAIL_ONLY";
    /** Where mail is forwarded to. */
    forward_email?: string;
  };
  /**
   * The DNS zone.
   * For: query_dns is true.
   */
  zone?: {
    /** The records; other items of one are kept. */
    records?: Array<{
      /** The value of the record. */
      content?: string;
    }>;
  };
}
/** The reply of {@link OpenSrsMethods.querySurname}. */
export type QuerySurnameReply = Reply<QuerySurnameAttributes>;

/** What `SU_REGISTER SURNAME` takes. Registers a Personal Names domain, such as `john.smith.net`, with its mailbox. */
export interface RegisterSurnameInput {
  /** The personal name. */
  domain: string;
  /** The mailbox. */
  mailbox: {
    /** The kind of mailbox; `WEBMAIL_ONLY` has no IMAP, POP or SMTP. */
    mailbox_type: "MAILBOX" | "WEBMAIL_ONLY";
    /**
     * The mailbox's password.
     * Secret: kept out of messages and logs.
     */
    password: string;
    /** Where mail is forwarded to. */
    forward_email?: string | undefined;
  };
  /** The one DNS record. The key is written like this on the wire. */
  dnsRecords?:
    | {
        /** An IP address, or for CNAME a full name that ends in a dot. */
        content?: string | undefined;
        /** The name within the zone; `@` for the zone itself. */
        name?: string | undefined;
        /** The type of the record. */
        type?: "A" | "CNAME" | undefined;
      }
    | undefined;
}
/** What {@link OpenSrsMethods.registerSurname} gives. Registers a Personal Names domain, such as `john.smith.net`, with its mailbox. */
export interface RegisterSurnameAttributes {}
/** The reply of {@link OpenSrsMethods.registerSurname}. */
export type RegisterSurnameReply = Reply<RegisterSurnameAttributes>;

/** What `UPDATE SURNAME` takes. Changes the mailbox, the forwarding or the DNS record of a Personal Names domain. */
export interface UpdateSurnameInput {
  /** The personal name, such as `john.smith.net`. */
  domain: string;
  /** What to change of the mailbox. */
  mailbox?:
    | {
        /** The kind of mailbox; `WEBMAIL_ONLY` has no IMAP, POP or SMTP. */
        mailbox_type?: "MAILBOX" | "WEBMAIL_ONLY" | undefined;
        /**
         * The mailbox's new password.
         * Secret: kept out of messages and logs.
         */
        password?: string | undefined;
        /** Forward mail to this address. */
        forward_email?: string | undefined;
        /** `true` stops the forwarding; `false` is not documented. */
        disable_forward_email?: boolean | undefined;
      }
    | undefined;
  /** The one DNS record; replaces all there are. The key is written like this on the wire. */
  dnsRecords?:
    | {
        /** An IP address, or for CNAME a full name that ends in a dot. */
        content?: string | undefined;
        /** The name within the zone; `@` for the zone itself. */
        name?: string | undefined;
        /** The type of the record. */
        type?: "A" | "CNAME" | undefined;
      }
    | undefined;
}
/** What {@link OpenSrsMethods.updateSurname} gives. Changes the mailbox, the forwarding or the DNS record of a Personal Names domain. */
export interface UpdateSurnameAttributes {}
/** The reply of {@link OpenSrsMethods.updateSurname}. */
export type UpdateSurnameReply = Reply<UpdateSurnameAttributes>;
