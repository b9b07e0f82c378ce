import { domain, oneOf } from "../../schema/fields.js";

/** What names a goMobi site in every publishing command. */
export function site(words = "The domain of the goMobi site.") {
  return { domain: domain(words), service_type: oneOf(["gomobi"], "The service; there is only this one.") };
}

/** Why no replacement is named: the service itself is gone. */
export const GOMOBI_NOTE = "goMobi is the only service that it knows; the error codes of the service were not read.";
