import { expect, test } from "vitest";
import { typedReply } from "../../src/exchange/reply.js";
import { answerOf } from "../support/envelopes.js";

const replyOf = (code: string, text: string, attributes = {}) =>
  typedReply(answerOf({ response_code: code, response_text: text, is_success: "1", attributes }));

test.each([
  ["200", "Order created", {}, true],
  ["200", " order created.", {}, true],
  ["200", "Transfer request initiated", {}, true],
  ["200", "Transfer request has been successfully sent.", {}, true],
  ["200", "Domain registration successfully completed", {}, false],
  ["200", "Transfer request has been cancelled", {}, false],
  ["200", "Command successful", { forced_pending: "12" }, true],
  ["200", "Command successful", { forced_pending: "0", queue_request_id: "" }, false],
  ["200", "Command successful", { forced_pending: ["12"] }, true],
  ["200", "Command successful", { queue_request_id: { id: "12" } }, true],
  ["250", "Action submitted", {}, true],
  ["300", "waits for consent", {}, true],
])("%s %j with %j is pending: %j", (code, text, attributes, pending) => {
  expect(replyOf(code, text, attributes).pending).toBe(pending);
});
