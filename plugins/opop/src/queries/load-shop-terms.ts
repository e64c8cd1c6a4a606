import type { MedusaContainer } from "@medusajs/framework/types"
import { isOutdated, unagreed } from "../lib/terms"
import { currentTerms, inLanguage } from "./current-terms"
import { listShopConsents, titleConsents } from "./list-consents"

/** What a shop still has to agree to, in full, and what it agreed to. */
export async function loadShopTerms(
  container: MedusaContainer,
  { pesantren_id, locale }: { pesantren_id: string; locale: "id" | "en" }
) {
  const [{ terms_version, documents }, given] = await Promise.all([
    currentTerms(container),
    listShopConsents(container, pesantren_id),
  ])
  return {
    terms_version,
    open: unagreed(documents, given).map((row) => inLanguage(row, locale)),
    consents: await titleConsents(container, given, locale),
  }
}

/**
 * The documents of which a shop agreed to an older version than holds now; none
 * when it was never asked.
 */
export async function findOutdatedTerms(
  container: MedusaContainer,
  pesantrenId: string
) {
  const [{ documents }, given] = await Promise.all([
    currentTerms(container),
    listShopConsents(container, pesantrenId),
  ])
  return isOutdated(documents, given) ? unagreed(documents, given) : []
}
