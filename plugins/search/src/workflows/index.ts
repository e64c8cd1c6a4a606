export { rebuildSearchIndexWorkflow } from "./rebuild-search-index"
