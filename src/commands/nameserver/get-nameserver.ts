import { defineCommand } from "../../schema/command.js";
import { assoc, flag, hostname, ip, list, openEnum } from "../../schema/fields.js";
import { profile, profileIssues } from "./profile.js";

export const getNameserver = defineCommand({
  action: "GET",
  object: "NAMESERVER",
  effect: "read",
  summary: "Lists the nameservers in a domain's profile, whether domains use them or not.",
  source: "https://domains.opensrs.guide/docs/get-nameserver",
  input: () =>
    assoc({
      ...profile("A domain of the profile."),
      name: openEnum(["all"], "The word `all`; whether a single host name works is not documented."),
    }),
  check: profileIssues,
  reply: () =>
    assoc({
      nameserver_list: list(
        assoc({
          name: hostname("The host name."),
          ipaddress: ip("IPv4 address.", { when: "it has one" }).optional(),
          ipv6: ip("IPv6 address.", { when: "it has one" }).optional(),
          can_delete: flag(
            "No domain at OpenSRS uses it, so it can be deleted; the guide's value list says the reverse, its prose and recorded replies say this.",
          ),
        }),
        "The nameservers.",
      ),
    }),
  codes: { 200: "done" },
});
