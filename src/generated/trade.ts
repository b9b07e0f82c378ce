// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { Reply } from "../exchange/reply.js";
import type { OpenSrsMethods } from "./methods.js";

/** What `CANCEL_ICANN_TRADE DOMAIN` takes. Cancels a change of registrant that still waits for approval. */
export interface CancelIcannTradeInput {
  /** The domain whose change of registrant to cancel. */
  domain: string;
}
/** What {@link OpenSrsMethods.cancelIcannTrade} gives. Cancels a change of registrant that still waits for approval. */
export interface CancelIcannTradeAttributes {}
/** The reply of {@link OpenSrsMethods.cancelIcannTrade}. */
export type CancelIcannTradeReply = Reply<CancelIcannTradeAttributes>;

/** What `ENABLE_DESIGNATED_AGENT ICANN_TRADE_REGISTRANT` takes. Records that a new registrant accepts Tucows as the designated agent who approves owner changes. */
export interface EnableDesignatedAgentInput {
  /** The new registrant, exactly as in the change of owner that follows. */
  owner: {
    /** First name. */
    first_name: string;
    /** Last name. */
    last_name: string;
    /** Organisation. */
    org_name: string;
    /** E-mail address. */
    email: string;
  };
  /** The address of the registrant who consents. */
  ip_address: string;
}
/** What {@link OpenSrsMethods.enableDesignatedAgent} gives. Records that a new registrant accepts Tucows as the designated agent who approves owner changes. */
export interface EnableDesignatedAgentAttributes {}
/** The reply of {@link OpenSrsMethods.enableDesignatedAgent}. */
export type EnableDesignatedAgentReply = Reply<EnableDesignatedAgentAttributes>;

/** What `GET_TRADE_DESIGNATED_AGENT DOMAIN` takes. Says whether Tucows may approve changes of a domain's registrant as the designated agent. */
export interface GetTradeDesignatedAgentInput {
  /** The domain to ask about. */
  domain: string;
}
/** What {@link OpenSrsMethods.getTradeDesignatedAgent} gives. Says whether Tucows may approve changes of a domain's registrant as the designated agent. */
export interface GetTradeDesignatedAgentAttributes {
  /** `true`: Tucows approves for the registrant; `false`: the registrant approves every change by e-mail. */
  allow_designated_agent: boolean;
}
/** The reply of {@link OpenSrsMethods.getTradeDesignatedAgent}. */
export type GetTradeDesignatedAgentReply = Reply<GetTradeDesignatedAgentAttributes>;

/** What `GET_TRADE_LOCK_SETTING DOMAIN` takes. Says whether a 60-day transfer lock will follow the next change of registrant, and whether that can be changed. */
export interface GetTradeLockSettingInput {
  /** The domain to ask about. */
  domain: string;
}
/** What {@link OpenSrsMethods.getTradeLockSetting} gives. Says whether a 60-day transfer lock will follow the next change of registrant, and whether that can be changed. */
export interface GetTradeLockSettingAttributes {
  /** `false`: the setting cannot be changed now, a 60-day lock is running. */
  can_modify?: boolean;
  /** The lock follows the next change of registrant; `true` unless opted out. */
  allow_hold_after_trade?: boolean;
}
/** The reply of {@link OpenSrsMethods.getTradeLockSetting}. */
export type GetTradeLockSettingReply = Reply<GetTradeLockSettingAttributes>;

/** What `MODIFY_TRADE_DESIGNATED_AGENT DOMAIN` takes. Grants or withdraws Tucows' permission to approve changes of one domain's registrant. */
export interface ModifyTradeDesignatedAgentInput {
  /** The domain to set. */
  domain: string;
  /** `true`, the state of a new domain: Tucows approves for the registrant; `false`: the registrant approves by e-mail. */
  enable: boolean;
  /** The address of the registrant who chooses. */
  ip_address?: string | undefined;
}
/** What {@link OpenSrsMethods.modifyTradeDesignatedAgent} gives. Grants or withdraws Tucows' permission to approve changes of one domain's registrant. */
export interface ModifyTradeDesignatedAgentAttributes {}
/** The reply of {@link OpenSrsMethods.modifyTradeDesignatedAgent}. */
export type ModifyTradeDesignatedAgentReply = Reply<ModifyTradeDesignatedAgentAttributes>;

/** What `MODIFY_TRADE_LOCK_SETTING DOMAIN` takes. Decides whether a 60-day transfer lock follows the next change of registrant. */
export interface ModifyTradeLockSettingInput {
  /** The domain to set. */
  domain: string;
  /** `true`: lock after the next change; `false`: opt out. */
  enable: boolean;
  /** The present registrant's address at the moment of consent. */
  ip_address: string;
}
/** What {@link OpenSrsMethods.modifyTradeLockSetting} gives. Decides whether a 60-day transfer lock follows the next change of registrant. */
export interface ModifyTradeLockSettingAttributes {}
/** The reply of {@link OpenSrsMethods.modifyTradeLockSetting}. */
export type ModifyTradeLockSettingReply = Reply<ModifyTradeLockSettingAttributes>;

/** {@link ResendTradeApprovalNoticeInput} with `send_type` `sms`. */
export interface ResendTradeApprovalNoticeInputSms {
  /** The domain whose registrant changes. */
  domain: string;
  /** Send a text message. */
  send_type: "sms";
  /** Who gets it; the new registrant can have e-mail only. */
  registrant_type: "current";
  /**
   * Where to, such as `+1.4165550100`; the registrant's own number when left out.
   * At most 20 characters.
   */
  sms_phone_number?: string | undefined;
}
/** {@link ResendTradeApprovalNoticeInput} with `send_type` `email`. */
export interface ResendTradeApprovalNoticeInputEmail {
  /** The domain whose registrant changes. */
  domain: string;
  /** Send an e-mail. */
  send_type: "email";
  /** Who gets it. */
  registrant_type: "new" | "current";
}
/** What `RESEND_TRADE_APPROVAL_NOTICE DOMAIN` takes. Sends the approval notice of a waiting change of registrant once more, by e-mail or SMS. */
export type ResendTradeApprovalNoticeInput = ResendTradeApprovalNoticeInputSms | ResendTradeApprovalNoticeInputEmail;
/** What {@link OpenSrsMethods.resendTradeApprovalNotice} gives. Sends the approval notice of a waiting change of registrant once more, by e-mail or SMS. */
export interface ResendTradeApprovalNoticeAttributes {}
/** The reply of {@link OpenSrsMethods.resendTradeApprovalNotice}. */
export type ResendTradeApprovalNoticeReply = Reply<ResendTradeApprovalNoticeAttributes>;
