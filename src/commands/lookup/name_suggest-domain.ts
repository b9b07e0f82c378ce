import { defineCommand } from "../../schema/command.js";
import { assoc, decimal, domain, flag, integer, list, namePart, oneOf, openEnum, text } from "../../schema/fields.js";
import { missing } from "../../schema/issue.js";

const SERVICES = [
  "lookup",
  "suggestion",
  "premium",
  "personal_names",
  "premium_make_offer",
  "premium_brokered_transfer",
] as const;

export const nameSuggest = defineCommand({
  action: "NAME_SUGGEST",
  object: "DOMAIN",
  effect: "read",
  summary:
    "Searches a word or name across TLDs: exact availability, suggestions, premium and personal names, each as a section.",
  notes: [
    "Every section has a response code of its own: a failed section can sit inside a successful reply, and a section that was asked for can be missing.",
    "Suggestions cover .COM, .NET, .ORG, .INFO, .BIZ, .US and .MOBI; lookups cover every TLD enabled for the reseller.",
    "One reading of the guide says that Horizon does not offer this command.",
    "To go on with an unfinished search, send the same input with `search_key`.",
  ],
  source: "https://domains.opensrs.guide/docs/name_suggest",
  input: () =>
    assoc({
      searchstring: text("The word, phrase or name.", { when: "search_key is not sent" }).optional(),
      services: list(openEnum(SERVICES, "A section to run."), "The sections to run.").optional(),
      tlds: tldList({ when: "the services have no list of their own in service_override" }).optional(),
      languages: list(
        openEnum(["en", "fr", "de", "it", "es"], "A language."),
        "Languages of the suggestions; guessed when left out.",
      ).optional(),
      max_wait_time: decimal(
        "Seconds to wait: names not resolved by then have status `in_progress`, other sections give all or nothing.",
        { min: 0.1, default: "until all results are in" },
      ).optional(),
      search_key: text("From an earlier unfinished reply: fetch more of the same search.").optional(),
      skip_registry_lookup: flag("Do not ask the registries: faster, less exact.").optional(),
      maximum: integer("Results at the most; one client sends it here, others inside service_override.").optional(),
      service_override: assoc(
        {
          lookup: assoc({
            tlds: tldList().optional(),
            no_cache_tlds: list(namePart("A TLD."), "TLDs to ask the registry about.").optional(),
            maximum: integer("Results at the most.").optional(),
          }).optional(),
          suggestion: assoc(priced()).optional(),
          premium: assoc(priced()).optional(),
          personal_names: assoc({}, "Its fields are not documented; send them with `options.extra`.").optional(),
        },
        "Settings of single sections instead of the shared ones.",
      ).optional(),
    }),
  check: (input) =>
    input.searchstring === undefined && input.search_key === undefined
      ? [missing("searchstring", "search_key is not sent")]
      : [],
  reply: () =>
    assoc({
      lookup: section({
        has_claim: flag("The TLD is new and the name matches a trademark.").optional(),
        reason: text("Why the name is special; text with `premium` marks a registry premium name.").optional(),
      }),
      suggestion: section({}),
      premium: section({
        price: decimal("The price.").optional(),
        reason: text("Why the name is special.").optional(),
      }),
      personal_names: section({}),
      premium_make_offer: section(
        {
          third_party_offer_url: text("Where to make an offer.").optional(),
          price: decimal("`0` for names that take offers.").optional(),
        },
        { hasSuccess: false },
      ),
      premium_brokered_transfer: section({ price: decimal("The resale price.").optional() }, { hasSuccess: false }),
      // Beside the attributes in recorded replies; two clients look for them here as well.
      ...progress(),
    }),
  replyEnvelope: () =>
    assoc({
      ...progress(),
      request_response_time: decimal("Seconds that the search took.").optional(),
    }),
  codes: { 200: "the search ran; look at each section too", 465: "the TLD list is missing" },
});

function progress() {
  return {
    is_search_completed: flag("`false`: the search goes on, ask again with search_key.").optional(),
    search_key: text("Names the search.", { when: "is_search_completed is false" }).optional(),
  };
}

function tldList(facts = {}) {
  return list(namePart("A TLD, with or without a leading dot."), "The TLDs to search.", facts);
}

function priced() {
  return {
    tlds: tldList().optional(),
    maximum: integer("Results at the most.").optional(),
    price_min: decimal("Lowest price; seen in a client only.").optional(),
    price_max: decimal("Highest price; seen in a client only.").optional(),
  };
}

// The guide's page is cut before the reply: of a section that failed only the code and the text are sure.
const RAN = { when: "the section ran" };

function section<S extends Record<string, ReturnType<typeof text>>>(more: object, { hasSuccess = true } = {}) {
  return assoc(
    {
      count: integer("Names found.", RAN).optional(),
      response_code: integer("The section's own code; `0` with an empty text was seen on a good section."),
      response_text: text("The section's own text."),
      ...(hasSuccess && { is_success: flag("Whether the section ran.").optional() }),
      items: list(
        assoc({
          domain: domain("The name."),
          status: oneOf(
            ["available", "taken", "undetermined", "in_progress", "justsold"],
            "`in_progress` only with max_wait_time; `justsold`: a premium name sold a short time ago.",
          ),
          ...(more as S),
        }),
        "The names.",
        RAN,
      ).optional(),
    },
    "The section, when its service ran.",
  ).optional();
}
