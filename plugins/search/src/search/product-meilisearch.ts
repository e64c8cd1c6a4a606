import { defineProductIndex } from "../documents/define-product-index"
import { ENGINES, isMeilisearchOn } from "../lib/engines"

const { index, provider } = ENGINES.meilisearch

/** The same documents in Meilisearch, where that engine is switched on. */
export default isMeilisearchOn() ? defineProductIndex(index, provider) : null
