export { expireOrderWorkflow } from "./expire-order"
