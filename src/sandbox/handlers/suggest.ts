import type { Context, Handlers } from "../business/command.js";
import { assoc, integer, invalid, required, text, texts } from "../business/fields.js";
import { remember, type Search, type State } from "../business/state.js";
import { itemsOf, SERVICES, type Service, wordsOf } from "../business/suggestions.js";
import type { Assoc } from "../messages/codec.js";
import { done, Refusal, type Reply } from "../messages/reply.js";

// Nothing here takes real time. To let max_wait_time run out now and then, work has a price in simulated seconds.
const SECONDS_PER_LOOKUP = 0.1;
const SECONDS_PER_SERVICE = 0.3;
const KEPT_SEARCHES = 1000;

function nameSuggest(context: Context): Reply {
  const { command, state, random } = context;
  const earlier = continuedSearch(command.attributes, state);
  // With the key the same query may be sent again, or left out.
  const attributes: Assoc = { ...earlier?.attributes, ...command.attributes };
  const words = wordsOf(required(attributes, "searchstring"));
  if (words.length === 0) throw invalid("searchstring");
  const already = earlier?.spent ?? 0;
  const budget = already + waitTime(attributes);

  let needed = 0;
  const sections: Assoc = {};
  for (const service of servicesOf(attributes)) {
    const items = itemsOf(service, { words, tlds: tldsOf(attributes, service) }, state);
    const asked = items.slice(0, maximumOf(attributes, service));
    if (service === "lookup") {
      for (const item of asked) {
        needed += SECONDS_PER_LOOKUP;
        if (needed > budget) item.status = "in_progress";
      }
      sections[service] = section(context, service, asked);
    } else {
      needed += SECONDS_PER_SERVICE;
      // Only lookups are given in part: the other services give all or nothing.
      sections[service] = section(context, service, needed > budget ? [] : asked);
    }
  }

  const completed = needed <= budget;
  const spent = Math.min(needed, budget);
  const items: Assoc = {
    is_search_completed: completed ? "1" : "0",
    request_response_time: Math.max(spent - already, 0).toFixed(3),
  };
  if (!completed) {
    const key = text(command.attributes, "search_key") || random.characters(32, "0123456789abcdef");
    remember(state.searches, key, { attributes, spent }, KEPT_SEARCHES);
    items.search_key = key;
  }
  // Recorded: the reply does not say its object.
  return { ...done(sections, "Command completed successfully"), items, withoutObject: true };
}

function continuedSearch(attributes: Assoc, state: State): Search | undefined {
  const key = text(attributes, "search_key");
  if (key === "") return undefined;
  const search = state.searches[key];
  if (search === undefined) throw invalid("search_key");
  return search;
}

function waitTime(attributes: Assoc): number {
  const sent = text(attributes, "max_wait_time");
  if (sent === "") return Number.POSITIVE_INFINITY;
  const seconds = /^\d{1,6}(\.\d{1,6})?$/.test(sent) ? Number(sent) : Number.NaN;
  if (!(seconds >= 0.1)) throw invalid("max_wait_time");
  return seconds;
}

function servicesOf(attributes: Assoc): readonly Service[] {
  const asked = texts(attributes, "services");
  // What runs when nothing is asked for is not documented.
  if (asked.length === 0) return ["lookup", "suggestion"];
  const known = SERVICES.filter((service) => asked.includes(service));
  if (known.length < new Set(asked).size) throw invalid("services");
  return known;
}

function tldsOf(attributes: Assoc, service: Service): string[] {
  const own = texts(overrideOf(attributes, service), "tlds");
  const tlds = own.length > 0 ? own : texts(attributes, "tlds");
  if (tlds.length === 0) throw new Refusal(465, "Missing tld list.");
  return tlds.map((tld) => tld.toLowerCase().replace(/^\./, ""));
}

function maximumOf(attributes: Assoc, service: Service): number {
  const shared = integer(attributes, "maximum", { byDefault: Number.MAX_SAFE_INTEGER });
  return integer(overrideOf(attributes, service), "maximum", { byDefault: shared });
}

function overrideOf(attributes: Assoc, service: Service): Assoc {
  return assoc(assoc(attributes, "service_override"), service);
}

/** Sections that come without is_success. */
const WITHOUT_SUCCESS: ReadonlySet<Service> = new Set(["premium_make_offer", "premium_brokered_transfer"]);

function section({ quirks }: Context, service: Service, items: Assoc[]): Assoc {
  // A good premium section was also seen with code 0 and no text.
  const silent = quirks && service === "premium";
  return {
    count: String(items.length),
    response_code: silent ? "0" : "200",
    response_text: silent ? "" : "Command Successful",
    ...(WITHOUT_SUCCESS.has(service) ? {} : { is_success: "1" }),
    items,
  };
}

/** Searches for names. */
export const suggestHandlers: Handlers = { "NAME_SUGGEST DOMAIN": nameSuggest };
