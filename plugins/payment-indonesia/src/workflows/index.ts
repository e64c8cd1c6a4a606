export { applyGatewayTruthWorkflow } from "./apply-gateway-truth"
export { expireOrderWorkflow } from "./expire-order"
export { receiveNoticeWorkflow } from "./receive-notice"
export { retryInboxEventWorkflow } from "./retry-inbox-event"
