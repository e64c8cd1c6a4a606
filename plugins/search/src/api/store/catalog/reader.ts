import type {
  MedusaRequest,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { readLiveProducts } from "../../../documents/read-live-products"
import { searchDeadlineMs } from "../../../lib/deadline"
import { ENGINES, isMeilisearchOn, type Engine } from "../../../lib/engines"
import { BrowseProducts } from "../../../storefront/browse-products"
import { CircuitBreaker } from "../../../storefront/circuit-breaker"
import { LiveSearch } from "../../../storefront/live-search"
import { ModuleSearch } from "../../../storefront/module-search"
import { ResilientSearch } from "../../../storefront/resilient-search"
import type {
  Locale,
  StorefrontSearch,
} from "../../../storefront/storefront-search"
import { markDirtyWorkflow } from "../../../workflows/mark-dirty"

/** Who reads: the channels of the publishable key, and the language asked for. */
export function readerOf(req: MedusaStoreRequest): {
  salesChannelIds: string[]
  locale: Locale
} {
  return {
    salesChannelIds: req.publishable_key_context.sales_channel_ids,
    locale: localeOf(req),
  }
}

/** English for `?locale=en` or an Accept-Language that begins with it. */
function localeOf(req: MedusaRequest): Locale {
  const asked = req.locale ?? req.get("accept-language") ?? ""
  return /^en\b/i.test(asked.trim()) ? "en" : "id"
}

/** Shared by all requests of this process. */
const BREAKERS = new Map(
  Object.values(ENGINES).map(({ provider }) => [provider, new CircuitBreaker()])
)
/** How long a visitor waits for a page. Milliseconds. */
export const DEADLINE_MS = searchDeadlineMs()
/** What is left then is enough to find a page without counting. */
const FACETS_MS = DEADLINE_MS / 2

/** Meilisearch first where it is switched on, PostgreSQL always. */
const enginesOn = (): Engine[] => [
  ...(isMeilisearchOn() ? [ENGINES.meilisearch] : []),
  ENGINES.postgres,
]

export function searchOf({ scope }: MedusaRequest): StorefrontSearch {
  const logger = scope.resolve(ContainerRegistrationKeys.LOGGER)
  const module = scope.resolve(Modules.SEARCH)
  const sources = {
    connection: scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    query: scope.resolve(ContainerRegistrationKeys.QUERY),
  }
  const engines = enginesOn().map((engine) => ({
    name: engine.provider,
    search: new ModuleSearch(module, logger, engine, FACETS_MS),
    breaker: BREAKERS.get(engine.provider) ?? new CircuitBreaker(),
  }))
  return new LiveSearch(
    new ResilientSearch(
      engines,
      new BrowseProducts(sources),
      DEADLINE_MS,
      logger
    ),
    {
      read: (ids) => readLiveProducts(sources, ids),
      markStale: async (ids) => {
        await markDirtyWorkflow(scope).run({
          input: ids.map((ref) => ({ kind: "product", ref, reason: "sale" })),
        })
      },
    },
    logger,
    DEADLINE_MS
  )
}
