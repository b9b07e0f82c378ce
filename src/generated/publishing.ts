// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { Reply } from "../exchange/reply.js";
import type { OpenSrsMethods } from "./methods.js";

/** What `CREATE PUBLISHING` takes. Buys a goMobi mobile site for a domain. */
export interface CreatePublishingInput {
  /** The domain of the mobile site. */
  domain: string;
  /** The service; there is only this one. */
  service_type: "gomobi";
  /** The site that the mobile one is made from. */
  source_domain?: string | undefined;
  /** The owner's account; without it the site works, but its owner cannot use the end-user panel. */
  end_user_auth_info?:
    | {
        /**
         * The owner's username, alone enough for an account that exists.
         * At least 6 characters.
         */
        username: string;
        /**
         * The owner's address.
         * For: the account is new.
         */
        email_address?: string | undefined;
        /**
         * The owner's password.
         * For: the account is new.
         * At least 8 characters.
         * Secret: kept out of messages and logs.
         */
        password?: string | undefined;
      }
    | undefined;
}
/** What {@link OpenSrsMethods.createPublishing} gives. Buys a goMobi mobile site for a domain. */
export interface CreatePublishingAttributes {}
/** The reply of {@link OpenSrsMethods.createPublishing}. */
export type CreatePublishingReply = Reply<CreatePublishingAttributes>;

/** What `CREATE_ALIAS PUBLISHING` takes. Adds a host name that leads to a goMobi site, five at most. */
export interface CreatePublishingAliasInput {
  /** The domain of the goMobi site. */
  domain: string;
  /** The service; there is only this one. */
  service_type: "gomobi";
  /** The host name; its DNS must point to lb.goMobi.info. */
  hostname: string;
}
/** What {@link OpenSrsMethods.createPublishingAlias} gives. Adds a host name that leads to a goMobi site, five at most. */
export interface CreatePublishingAliasAttributes {}
/** The reply of {@link OpenSrsMethods.createPublishingAlias}. */
export type CreatePublishingAliasReply = Reply<CreatePublishingAliasAttributes>;

/** What `DELETE PUBLISHING` takes. Deletes a goMobi site at once. */
export interface DeletePublishingInput {
  /** The domain of the goMobi site. */
  domain: string;
  /** The service; there is only this one. */
  service_type: "gomobi";
}
/** What {@link OpenSrsMethods.deletePublishing} gives. Deletes a goMobi site at once. */
export interface DeletePublishingAttributes {}
/** The reply of {@link OpenSrsMethods.deletePublishing}. */
export type DeletePublishingReply = Reply<DeletePublishingAttributes>;

/** What `DELETE_ALIAS PUBLISHING` takes. Removes a host name from a goMobi site. */
export interface DeletePublishingAliasInput {
  /** The domain of the goMobi site. */
  domain: string;
  /** The service; there is only this one. */
  service_type: "gomobi";
  /** The host name to remove. */
  hostname: string;
}
/** What {@link OpenSrsMethods.deletePublishingAlias} gives. Removes a host name from a goMobi site. */
export interface DeletePublishingAliasAttributes {}
/** The reply of {@link OpenSrsMethods.deletePublishingAlias}. */
export type DeletePublishingAliasReply = Reply<DeletePublishingAliasAttributes>;

/** What `DISABLE PUBLISHING` takes. Takes a goMobi site offline; billing goes on. */
export interface DisablePublishingInput {
  /** The domain of the goMobi site. */
  domain: string;
  /** The service; there is only this one. */
  service_type: "gomobi";
}
/** What {@link OpenSrsMethods.disablePublishing} gives. Takes a goMobi site offline; billing goes on. */
export interface DisablePublishingAttributes {}
/** The reply of {@link OpenSrsMethods.disablePublishing}. */
export type DisablePublishingReply = Reply<DisablePublishingAttributes>;

/** What `ENABLE PUBLISHING` takes. Brings back a goMobi site that was disabled or set to expire. */
export interface EnablePublishingInput {
  /** The domain of the goMobi site. */
  domain: string;
  /** The service; there is only this one. */
  service_type: "gomobi";
}
/** What {@link OpenSrsMethods.enablePublishing} gives. Brings back a goMobi site that was disabled or set to expire. */
export interface EnablePublishingAttributes {}
/** The reply of {@link OpenSrsMethods.enablePublishing}. */
export type EnablePublishingReply = Reply<EnablePublishingAttributes>;

/** What `GENERATE_REDIRECTION_CODE PUBLISHING` takes. Gives program code that sends visitors to the desktop or to the mobile site. */
export interface GeneratePublishingRedirectionCodeInput {
  /** The domain of the goMobi site. */
  domain: string;
  /** The service; there is only this one. */
  service_type: "gomobi";
  /** The language of the code. */
  programming_language: "asp" | "htaccess" | "javascript" | "jsp" | "php";
}
/** What {@link OpenSrsMethods.generatePublishingRedirectionCode} gives. Gives program code that sends visitors to the desktop or to the mobile site. */
export interface GeneratePublishingRedirectionCodeAttributes {
  /** The code, with markup and line ends. */
  redirection_code: string;
}
/** The reply of {@link OpenSrsMethods.generatePublishingRedirectionCode}. */
export type GeneratePublishingRedirectionCodeReply = Reply<GeneratePublishingRedirectionCodeAttributes>;

/** What `GET_ALIAS_LIST PUBLISHING` takes. Lists the host names that lead to a goMobi site. */
export interface GetPublishingAliasListInput {
  /** The domain of the goMobi site. */
  domain: string;
  /** The service; there is only this one. */
  service_type: "gomobi";
}
/** What {@link OpenSrsMethods.getPublishingAliasList} gives. Lists the host names that lead to a goMobi site. */
export interface GetPublishingAliasListAttributes {
  /** The host names. */
  aliases: Array<string>;
  /** The domain of the site. */
  domain: string;
  /** The Unicode form of `domain`, when it is an internationalised name. */
  domain_unicode?: string;
}
/** The reply of {@link OpenSrsMethods.getPublishingAliasList}. */
export type GetPublishingAliasListReply = Reply<GetPublishingAliasListAttributes>;

/** What `GET_CONTROL_PANEL_URL PUBLISHING` takes. Gives a URL of the goMobi control panel that works for five minutes. */
export interface GetPublishingControlPanelUrlInput {
  /** The domain of the goMobi site. */
  domain: string;
  /** The service; there is only this one. */
  service_type: "gomobi";
  /**
   * The language of the panel.
   * Default: en.
   */
  language?:
    | "de"
    | "en"
    | "en-GB"
    | "es"
    | "fr"
    | "it"
    | "ja"
    | "nl"
    | "pt"
    | "ru"
    | "sl"
    | "zh-CN"
    | (string & {})
    | undefined;
}
/** What {@link OpenSrsMethods.getPublishingControlPanelUrl} gives. Gives a URL of the goMobi control panel that works for five minutes. */
export interface GetPublishingControlPanelUrlAttributes {
  /**
   * The URL.
   * Secret: kept out of messages and logs.
   */
  control_panel_url: string;
}
/** The reply of {@link OpenSrsMethods.getPublishingControlPanelUrl}. */
export type GetPublishingControlPanelUrlReply = Reply<GetPublishingControlPanelUrlAttributes>;

/** What `GET_SERVICE_INFO PUBLISHING` takes. Reads the state of a goMobi site. */
export interface GetPublishingServiceInfoInput {
  /** The domain of the goMobi site. */
  domain: string;
  /** The service; there is only this one. */
  service_type: "gomobi";
}
/** What {@link OpenSrsMethods.getPublishingServiceInfo} gives. Reads the state of a goMobi site. */
export interface GetPublishingServiceInfoAttributes {
  /**
   * The host names that lead to the site.
   * For: there are any.
   */
  aliases?: Array<string>;
  /** When it is billed next. */
  billing_date: string;
  /** When it was bought. */
  creation_date: string;
  /** The domain of the site. */
  domain: string;
  /** The Unicode form of `domain`, when it is an internationalised name. */
  domain_unicode?: string;
  /** What only this service has. */
  gomobi: {
    /** The site that the mobile one is made from. */
    source_domain: string;
    /** The Unicode form of `source_domain`, when it is an internationalised name. */
    source_domain_unicode?: string;
  };
  /** The state. The guide prints two values with a blank; the wire may spell them otherwise. */
  status: "active" | "deleted" | "disabled" | "insufficient funds" | "let expire" | "processed" | (string & {});
}
/** The reply of {@link OpenSrsMethods.getPublishingServiceInfo}. */
export type GetPublishingServiceInfoReply = Reply<GetPublishingServiceInfoAttributes>;

/** What `LET_EXPIRE PUBLISHING` takes. Lets a goMobi site end with its billing period. */
export interface LetPublishingExpireInput {
  /** The domain of the goMobi site. */
  domain: string;
  /** The service; there is only this one. */
  service_type: "gomobi";
}
/** What {@link OpenSrsMethods.letPublishingExpire} gives. Lets a goMobi site end with its billing period. */
export interface LetPublishingExpireAttributes {}
/** The reply of {@link OpenSrsMethods.letPublishingExpire}. */
export type LetPublishingExpireReply = Reply<LetPublishingExpireAttributes>;

/** What `UPDATE PUBLISHING` takes. Renames a goMobi site or changes the site that it is made from. */
export interface UpdatePublishingInput {
  /** The domain of the goMobi site. */
  domain: string;
  /** The service; there is only this one. */
  service_type: "gomobi";
  /** The site that the mobile one is made from; required even when it stays. */
  source_domain: string;
  /** The new domain of the mobile site. */
  new_domain?: string | undefined;
}
/** What {@link OpenSrsMethods.updatePublishing} gives. Renames a goMobi site or changes the site that it is made from. */
export interface UpdatePublishingAttributes {}
/** The reply of {@link OpenSrsMethods.updatePublishing}. */
export type UpdatePublishingReply = Reply<UpdatePublishingAttributes>;
