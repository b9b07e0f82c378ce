import type { Assoc } from "../messages/codec.js";

/** A Personal Names domain, such as `john.smith.net`. */
export interface Surname {
  domain: string;
  createdAt: number;
  mailboxType: string;
  forwardEmail: string;
  password: string;
  records: Assoc[];
}
