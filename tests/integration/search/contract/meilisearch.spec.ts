import { contractSuite } from "./contract-suite.ts"
import { meilisearchEngine } from "./meilisearch-engine.ts"

contractSuite(meilisearchEngine())
