import { OpenSrsError } from "./base.js";

/** Why a pushed event was not believed. */
export type WebhookFault = "missing" | "mismatch" | "too-old";

/** A pushed event that carries no signature of OpenSRS's, or is older than allowed: answer 401 and do nothing. */
export class WebhookSignatureError extends OpenSrsError {
  static override readonly brand = "WebhookSignatureError";
  /** `missing`: no signature; `mismatch`: made with another secret or of another body; `too-old`: see `maxAgeMs`. */
  readonly reason: WebhookFault;

  constructor(reason: WebhookFault, summary: string) {
    super(reason === "too-old" ? "WEBHOOK_TOO_OLD" : "WEBHOOK_SIGNATURE", { summary, outcome: "not-sent" });
    this.reason = reason;
  }

  protected override details(): Record<string, unknown> {
    return { reason: this.reason };
  }
}

/** A pushed event with a true signature whose body is no JSON object: keep it and have a look. */
export class WebhookBodyError extends OpenSrsError {
  static override readonly brand = "WebhookBodyError";

  constructor() {
    super("WEBHOOK_BODY", { summary: "The signed body is no JSON object", outcome: "not-sent" });
  }
}
