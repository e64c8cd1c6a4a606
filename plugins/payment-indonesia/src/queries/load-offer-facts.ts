import type { MedusaContainer } from "@medusajs/framework/types"
import { kindOf } from "../lib/method-names"
import type { OfferFacts } from "../lib/offer-methods"
import { settingsOf } from "../settings"
import { currentCodRule, currentMethodSettings } from "./current-rules"
import { loadCodFacts } from "./load-cod-facts"
import type { Payer } from "./load-payer"

/**
 * The rules that hold now and what they judge, for a total of whole rupiah and
 * the providers of the cart's region. What cash on delivery asks is looked up
 * only where it is one of them.
 */
export async function loadOfferFacts(
  container: MedusaContainer,
  payer: Payer,
  asked: { total: number; provider_ids: readonly string[] }
): Promise<OfferFacts> {
  const now = new Date()
  const asksCod = asked.provider_ids.some((id) => kindOf(id) === "cod")
  const [settings, rule, facts] = await Promise.all([
    currentMethodSettings(container, { region_id: payer.region_id, now }),
    asksCod ? currentCodRule(container, now) : undefined,
    asksCod ? loadCodFacts(container, payer) : null,
  ])
  return {
    ...asked,
    unready: settingsOf(container).unready,
    settings,
    cod: facts && { rule, facts },
    now,
  }
}
