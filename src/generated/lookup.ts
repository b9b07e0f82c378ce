// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { Reply } from "../reply.js";
import type { OpenSrsMethods } from "./methods.js";

/** What `GET_BALANCE BALANCE` takes. Gives the reseller account's money: the total and the part held for pending orders. */
export interface GetBalanceInput {
  [key: string]: never;
}
/** What {@link OpenSrsMethods.getBalance} gives. Gives the reseller account's money: the total and the part held for pending orders. */
export interface GetBalanceAttributes {
  /** The total, the held part included. */
  balance: string;
  /** The part held for pending orders. */
  hold_balance: string;
}
/** The reply of {@link OpenSrsMethods.getBalance}. */
export type GetBalanceReply = Reply<GetBalanceAttributes>;

/** What `GET_DOMAINS_BY_EXPIREDATE DOMAIN` takes. Lists the account's domains that expire between two days, page by page. */
export interface GetDomainsByExpiredateInput {
  /** The first day, inclusive. */
  exp_from: Date | string;
  /** The last day, inclusive. */
  exp_to: Date | string;
  /**
   * Domains on a page.
   * Default: 40.
   * At least 1.
   */
  limit?: number | undefined;
  /**
   * Which page, the first being 1.
   * Default: 1.
   * At least 0.
   */
  page?: number | undefined;
}
/** What {@link OpenSrsMethods.getDomainsByExpiredate} gives. Lists the account's domains that expire between two days, page by page. */
export interface GetDomainsByExpiredateAttributes {
  /** The domains of this page. */
  exp_domains: Array<{
    /** The domain. */
    name: string;
    /** The Unicode form of `name`, when it is an internationalised name. */
    name_unicode?: string;
    /** When it expires, in UTC; the guide shows a day, recorded replies have the time too. */
    expiredate: string;
    /** It renews by itself. */
    f_auto_renew: boolean;
    /** It is left to expire. */
    f_let_expire: boolean;
  }>;
  /** The page given. */
  page: number;
  /** There are more pages. */
  remainder: boolean;
  /** Domains on all pages together. */
  total: number;
}
/** The reply of {@link OpenSrsMethods.getDomainsByExpiredate}. */
export type GetDomainsByExpiredateReply = Reply<GetDomainsByExpiredateAttributes>;

/** What `GET_PRICE DOMAIN` takes. Gives the price of registering, renewing, transferring or trading a domain; says nothing of availability. */
export interface GetPriceInput {
  /** The name to price. */
  domain: string;
  /**
   * Years.
   * Default: 1.
   * At least 1.
   */
  period?: number | undefined;
  /**
   * What is bought; there is no value for a redemption.
   * Default: new.
   */
  reg_type?: "new" | "renewal" | "transfer" | "trade" | undefined;
  /** Return the price of every period too. */
  all_periods?: boolean | undefined;
}
/** What {@link OpenSrsMethods.getPrice} gives. Gives the price of registering, renewing, transferring or trading a domain; says nothing of availability. */
export interface GetPriceAttributes {
  /** The OpenSRS price with the ICANN fee, such as `"11.62"`. */
  price: string;
  /**
   * Prices keyed by the number of years.
   * For: all_periods is true.
   */
  prices?: Record<string, string>;
  /**
   * The name has a registry premium price; `price` takes it into account.
   * For: the name is premium and its tier is enabled in the account.
   */
  is_registry_premium?: boolean;
  /**
   * The registry's premium tier.
   * For: the name is premium.
   */
  registry_premium_group?: string;
}
/** The reply of {@link OpenSrsMethods.getPrice}. */
export type GetPriceReply = Reply<GetPriceAttributes>;

/** What `LOOKUP DOMAIN` takes. Says whether a domain can be registered. */
export interface LookupDomainInput {
  /** The name to ask about. */
  domain: string;
  /**
   * Ask the registry instead of the OpenSRS cache: slower, exact.
   * Default: 0.
   */
  no_cache?: boolean | undefined;
}
/** What {@link OpenSrsMethods.lookupDomain} gives. Says whether a domain can be registered. */
export interface LookupDomainAttributes {
  /** Whether the name can be registered. */
  status: "available" | "taken";
  /** `Fixed` for .TV; nothing of use elsewhere. */
  price_status?: string;
  /**
   * The name matches a Trademark Clearinghouse mark.
   * For: the TLD is new and in its claims period.
   */
  has_claim?: boolean;
  /**
   * The forwarding address is free.
   * For: the TLD is .NAME.
   */
  email_available?: boolean;
  /**
   * The supplier cannot be reached.
   * For: the TLD is .NAME and its supplier is down.
   */
  noservice?: boolean;
  /**
   * Why the name is special, such as `Premium Name`; may be empty.
   * For: the name is a registry premium name.
   */
  reason?: string;
  /** Always empty where it was seen. */
  match?: string;
}
/** The reply of {@link OpenSrsMethods.lookupDomain}. */
export type LookupDomainReply = Reply<LookupDomainAttributes>;

/** What `NAME_SUGGEST DOMAIN` takes. Searches a word or name across TLDs: exact availability, suggestions, premium and personal names, each as a section. */
export interface NameSuggestInput {
  /**
   * The word, phrase or name.
   * For: search_key is not sent.
   */
  searchstring?: string | undefined;
  /** The sections to run. */
  services?:
    | Array<
        | "lookup"
        | "suggestion"
        | "premium"
        | "personal_names"
        | "premium_make_offer"
        | "premium_brokered_transfer"
        | (string & {})
      >
    | undefined;
  /**
   * The TLDs to search.
   * For: the services have no list of their own in service_override.
   */
  tlds?: Array<string> | undefined;
  /** Languages of the suggestions; guessed when left out. */
  languages?: Array<"en" | "fr" | "de" | "it" | "es" | (string & {})> | undefined;
  /**
   * Seconds to wait: names not resolved by then have status `in_progress`, other sections give all or nothing.
   * Default: until all results are in.
   * At least 0.1.
   */
  max_wait_time?: string | number | undefined;
  /** From an earlier unfinished reply: fetch more of the same search. */
  search_key?: string | undefined;
  /** Do not ask the registries: faster, less exact. */
  skip_registry_lookup?: boolean | undefined;
  /** Results at the most; one client sends it here, others inside service_override. */
  maximum?: number | undefined;
  /** Settings of single sections instead of the shared ones. */
  service_override?:
    | {
        /** */
        lookup?:
          | {
              /** The TLDs to search. */
              tlds?: Array<string> | undefined;
              /** TLDs to ask the registry about. */
              no_cache_tlds?: Array<string> | undefined;
              /** Results at the most. */
              maximum?: number | undefined;
            }
          | undefined;
        /** */
        suggestion?:
          | {
              /** The TLDs to search. */
              tlds?: Array<string> | undefined;
              /** Results at the most. */
              maximum?: number | undefined;
              /** Lowest price; seen in a client only. */
              price_min?: string | number | undefined;
              /** Highest price; seen in a client only. */
              price_max?: string | number | undefined;
            }
          | undefined;
        /** */
        premium?:
          | {
              /** The TLDs to search. */
              tlds?: Array<string> | undefined;
              /** Results at the most. */
              maximum?: number | undefined;
              /** Lowest price; seen in a client only. */
              price_min?: string | number | undefined;
              /** Highest price; seen in a client only. */
              price_max?: string | number | undefined;
            }
          | undefined;
        /** Its fields are not documented; send them with `options.extra`. */
        personal_names?: { [key: string]: never } | undefined;
      }
    | undefined;
}
/** What {@link OpenSrsMethods.nameSuggest} gives. Searches a word or name across TLDs: exact availability, suggestions, premium and personal names, each as a section. */
export interface NameSuggestAttributes {
  /** The section, when its service ran. */
  lookup?: {
    /** Names found. */
    count: number;
    /** The section's own code; `0` with an empty text was seen on a good section. */
    response_code: number;
    /** The section's own text. */
    response_text: string;
    /** Whether the section ran. */
    is_success: boolean;
    /** The names. */
    items: Array<{
      /** The name. */
      domain: string;
      /** The Unicode form of `domain`, when it is an internationalised name. */
      domain_unicode?: string;
      /** `in_progress` only with max_wait_time; `justsold`: a premium name sold a short time ago. */
      status: "available" | "taken" | "undetermined" | "in_progress" | "justsold";
      /** The TLD is new and the name matches a trademark. */
      has_claim?: boolean;
      /** Why the name is special; text with `premium` marks a registry premium name. */
      reason?: string;
    }>;
  };
  /** The section, when its service ran. */
  suggestion?: {
    /** Names found. */
    count: number;
    /** The section's own code; `0` with an empty text was seen on a good section. */
    response_code: number;
    /** The section's own text. */
    response_text: string;
    /** Whether the section ran. */
    is_success: boolean;
    /** The names. */
    items: Array<{
      /** The name. */
      domain: string;
      /** The Unicode form of `domain`, when it is an internationalised name. */
      domain_unicode?: string;
      /** `in_progress` only with max_wait_time; `justsold`: a premium name sold a short time ago. */
      status: "available" | "taken" | "undetermined" | "in_progress" | "justsold";
    }>;
  };
  /** The section, when its service ran. */
  premium?: {
    /** Names found. */
    count: number;
    /** The section's own code; `0` with an empty text was seen on a good section. */
    response_code: number;
    /** The section's own text. */
    response_text: string;
    /** Whether the section ran. */
    is_success: boolean;
    /** The names. */
    items: Array<{
      /** The name. */
      domain: string;
      /** The Unicode form of `domain`, when it is an internationalised name. */
      domain_unicode?: string;
      /** `in_progress` only with max_wait_time; `justsold`: a premium name sold a short time ago. */
      status: "available" | "taken" | "undetermined" | "in_progress" | "justsold";
      /** The price. */
      price: string;
      /** Why the name is special. */
      reason?: string;
    }>;
  };
  /** The section, when its service ran. */
  personal_names?: {
    /** Names found. */
    count: number;
    /** The section's own code; `0` with an empty text was seen on a good section. */
    response_code: number;
    /** The section's own text. */
    response_text: string;
    /** Whether the section ran. */
    is_success: boolean;
    /** The names. */
    items: Array<{
      /** The name. */
      domain: string;
      /** The Unicode form of `domain`, when it is an internationalised name. */
      domain_unicode?: string;
      /** `in_progress` only with max_wait_time; `justsold`: a premium name sold a short time ago. */
      status: "available" | "taken" | "undetermined" | "in_progress" | "justsold";
    }>;
  };
  /** The section, when its service ran. */
  premium_make_offer?: {
    /** Names found. */
    count: number;
    /** The section's own code; `0` with an empty text was seen on a good section. */
    response_code: number;
    /** The section's own text. */
    response_text: string;
    /** The names. */
    items: Array<{
      /** The name. */
      domain: string;
      /** The Unicode form of `domain`, when it is an internationalised name. */
      domain_unicode?: string;
      /** `in_progress` only with max_wait_time; `justsold`: a premium name sold a short time ago. */
      status: "available" | "taken" | "undetermined" | "in_progress" | "justsold";
      /** Where to make an offer. */
      third_party_offer_url: string;
      /** `0` for names that take offers. */
      price: string;
    }>;
  };
  /** The section, when its service ran. */
  premium_brokered_transfer?: {
    /** Names found. */
    count: number;
    /** The section's own code; `0` with an empty text was seen on a good section. */
    response_code: number;
    /** The section's own text. */
    response_text: string;
    /** The names. */
    items: Array<{
      /** The name. */
      domain: string;
      /** The Unicode form of `domain`, when it is an internationalised name. */
      domain_unicode?: string;
      /** `in_progress` only with max_wait_time; `justsold`: a premium name sold a short time ago. */
      status: "available" | "taken" | "undetermined" | "in_progress" | "justsold";
      /** The resale price. */
      price: string;
    }>;
  };
  /** `false`: the search goes on, ask again with search_key. */
  is_search_completed?: boolean;
  /**
   * Names the search.
   * For: is_search_completed is false.
   */
  search_key?: string;
  /** Seconds that the search took. */
  request_response_time?: string;
}
/** The reply of {@link OpenSrsMethods.nameSuggest}. */
export type NameSuggestReply = Reply<NameSuggestAttributes>;
