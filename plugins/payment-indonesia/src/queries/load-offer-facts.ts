import type { MedusaContainer } from "@medusajs/framework/types"
import { kindOf } from "../lib/method-names"
import type { OfferFacts } from "../lib/offer-methods"
import { MONEY_MODULE } from "../modules/money"
import { settingsOf } from "../settings"
import { currentCodRule, currentMethodSettings } from "./current-rules"
import { loadCodFacts } from "./load-cod-facts"
import type { Payer } from "./load-payer"

/** Providers that cannot take money: by configuration, and transfers without an account. */
export async function unreadyOf(
  container: MedusaContainer,
  providerIds: readonly string[]
): Promise<string[]> {
  const { unready } = settingsOf(container)
  const transfers = providerIds.filter((id) => kindOf(id) === "transfer")
  if (!transfers.length) return unready
  const accounts = await container.resolve(MONEY_MODULE).accountsInForce()
  return accounts.length ? unready : [...unready, ...transfers]
}

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
  const [settings, rule, facts, unready] = await Promise.all([
    currentMethodSettings(container, { region_id: payer.region_id, now }),
    asksCod ? currentCodRule(container, now) : undefined,
    asksCod ? loadCodFacts(container, payer) : null,
    unreadyOf(container, asked.provider_ids),
  ])
  return {
    ...asked,
    unready,
    settings,
    cod: facts && { rule, facts },
    now,
  }
}
