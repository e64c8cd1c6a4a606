import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../modules/listing"

/** What a category asks of its goods now; null when nothing is sold in it. */
export async function findCategoryRule(
  container: MedusaContainer,
  category: string | null
) {
  if (!category) return null
  const rules = await container.resolve(LISTING_MODULE).rulesAt(new Date())
  return rules.find((rule) => rule.category === category) ?? null
}
