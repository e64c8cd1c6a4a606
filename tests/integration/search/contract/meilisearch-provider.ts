import type { Provider } from "./harness.ts"

// Named where the compiler does not follow it.
const PROVIDER: string = "@pasar-santri/search/providers/meilisearch"

interface Options {
  host: string
  api_key: string
  timeout_ms?: number
  task_timeout_ms?: number
}

type Constructor = new (dependencies: object, options: Options) => Provider

/** The provider for Meilisearch, outside of Medusa. */
export async function meilisearchProvider(options: Options): Promise<Provider> {
  const { MeilisearchSearchService } = (await import(PROVIDER)) as {
    MeilisearchSearchService?: Constructor
  }
  if (!MeilisearchSearchService) throw new Error(`${PROVIDER} has no service.`)
  const quiet = () => undefined
  const logger = { debug: quiet, info: quiet, warn: quiet, error: quiet }
  return new MeilisearchSearchService({ logger }, options)
}
