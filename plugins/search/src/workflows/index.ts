export { rebuildSearchIndexWorkflow } from "./rebuild-search-index"
export { auditSearchIndexWorkflow } from "./audit-search-index"
