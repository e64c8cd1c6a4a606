import { logger } from "@medusajs/framework/logger"
import { MeilisearchSearchService } from "@pasar-santri/search/providers/meilisearch"
import type { Provider } from "./harness.ts"

interface Options {
  host: string
  api_key: string
  timeout_ms?: number
  task_timeout_ms?: number
}

/** The provider for Meilisearch, outside of Medusa. */
export function meilisearchProvider(options: Options): Provider {
  return new MeilisearchSearchService({ logger }, options)
}
