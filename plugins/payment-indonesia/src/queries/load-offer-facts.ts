import type { MedusaContainer } from "@medusajs/framework/types"
import { kindOf } from "../lib/method-names"
import type { OfferFacts } from "../lib/offer-methods"
import { MONEY_MODULE } from "../modules/money"
import { settingsOf } from "../settings"
import { currentCodRule, currentMethodSettings } from "./current-rules"
import { loadCodFacts } from "./load-cod-facts"
import type { Payer } from "./load-payer"

/**
 * Who receives what is paid by each provider (DESIGN D15): a transfer goes to
 * the holder of the accounts in force, all else to whom the configuration
 * names, or else to that holder. One that has nobody, or is not set up, cannot
 * take money and is left out.
 */
export async function fundHoldersOf(
  container: MedusaContainer,
  providerIds: readonly string[]
): Promise<Map<string, string>> {
  const { unready, fundHolder } = settingsOf(container)
  const [account] = await container.resolve(MONEY_MODULE).accountsInForce()
  const ofAccounts = account?.fund_holder
  const holders = new Map<string, string>()
  for (const id of providerIds) {
    const holder =
      kindOf(id) === "transfer" ? ofAccounts : (fundHolder ?? ofAccounts)
    if (holder && !unready.includes(id)) holders.set(id, holder)
  }
  return holders
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
  const [settings, rule, facts, fund_holders] = await Promise.all([
    currentMethodSettings(container, { region_id: payer.region_id, now }),
    asksCod ? currentCodRule(container, now) : undefined,
    asksCod ? loadCodFacts(container, payer) : null,
    fundHoldersOf(container, asked.provider_ids),
  ])
  return {
    ...asked,
    fund_holders,
    settings,
    cod: facts && { rule, facts },
    now,
  }
}
