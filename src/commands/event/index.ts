export { ackEvent } from "./ack-event.js";
export { pollEvent } from "./poll-event.js";
