import type {
  MedusaRequest,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ModuleSearch } from "../../../storefront/module-search"
import type {
  Locale,
  StorefrontSearch,
} from "../../../storefront/storefront-search"

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

export const searchOf = (req: MedusaRequest): StorefrontSearch =>
  new ModuleSearch(
    req.scope.resolve(Modules.SEARCH),
    req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  )
