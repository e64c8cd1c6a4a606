import type {
  MedusaRequest,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { readLiveProducts } from "../../../documents/read-live-products"
import { LiveSearch } from "../../../storefront/live-search"
import { ModuleSearch } from "../../../storefront/module-search"
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

export function searchOf({ scope }: MedusaRequest): StorefrontSearch {
  const logger = scope.resolve(ContainerRegistrationKeys.LOGGER)
  const sources = {
    connection: scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    query: scope.resolve(ContainerRegistrationKeys.QUERY),
  }
  return new LiveSearch(
    new ModuleSearch(scope.resolve(Modules.SEARCH), logger),
    {
      read: (ids) => readLiveProducts(sources, ids),
      markStale: async (ids) => {
        await markDirtyWorkflow(scope).run({
          input: ids.map((ref) => ({ kind: "product", ref, reason: "sale" })),
        })
      },
    },
    logger
  )
}
