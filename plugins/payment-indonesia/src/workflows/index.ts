export { captureCardWorkflow } from "./capture-card"
export { expireOrderWorkflow } from "./expire-order"
export { releaseIdleCardWorkflow } from "./release-idle-card"
