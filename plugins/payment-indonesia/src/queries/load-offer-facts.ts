import type { MedusaContainer } from "@medusajs/framework/types"
import { kindOf } from "../lib/method-names"
import type { OfferFacts } from "../lib/offer-methods"
import { settingsOf } from "../settings"
import { currentCodRule, currentMethodSettings } from "./current-rules"
import { loadCodFacts } from "./load-cod-facts"
import type { Payer } from "./load-payer"

/**
 * The rules that hold now and what they judge, for a total of whole rupiah.
 * What cash on delivery asks is looked up only where it is `among` the providers.
 */
export async function loadOfferFacts(
  container: MedusaContainer,
  payer: Payer,
  { total, among }: { total: number; among: readonly string[] }
): Promise<OfferFacts> {
  const now = new Date()
  const asksCod = among.some((id) => kindOf(id) === "cod")
  const [settings, rule, facts] = await Promise.all([
    currentMethodSettings(container, { region_id: payer.region_id, now }),
    asksCod ? currentCodRule(container, now) : undefined,
    asksCod ? loadCodFacts(container, payer) : null,
  ])
  return {
    total,
    provider_ids: payer.provider_ids,
    unready: settingsOf(container).unready,
    settings,
    cod: facts && { rule, facts },
    now,
  }
}
