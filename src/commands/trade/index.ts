export { cancelIcannTrade } from "./cancel_icann_trade-domain.js";
export { enableDesignatedAgent } from "./enable_designated_agent-icann_trade_registrant.js";
export { getTradeDesignatedAgent } from "./get_trade_designated_agent-domain.js";
export { getTradeLockSetting } from "./get_trade_lock_setting-domain.js";
export { modifyTradeDesignatedAgent } from "./modify_trade_designated_agent-domain.js";
export { modifyTradeLockSetting } from "./modify_trade_lock_setting-domain.js";
export { resendTradeApprovalNotice } from "./resend_trade_approval_notice-domain.js";
