import type { MedusaContainer } from "@medusajs/framework/types"
import type { PaperRule } from "../lib/paper-rules"
import type { RuleScope } from "../lib/papers"
import { loadExemptions, type Exemption } from "./load-exemptions"
import { loadAllPaperRules, loadPaperRules } from "./load-paper-rules"

export type PaperRuleSearch = {
  scope?: RuleScope | undefined
  category?: string | undefined
  /** Only what holds on this day; else every row, past and to come. */
  on?: string | undefined
}

/** The rules and the reasons for exemption, as the administrator edits them. */
export async function listPaperRules(
  container: MedusaContainer,
  { on, ...search }: PaperRuleSearch
): Promise<{ rules: PaperRule[]; exemptions: Exemption[] }> {
  const at = on === undefined ? new Date() : new Date(`${on}T00:00:00+07:00`)
  const subject = {
    ...(search.scope ? { scope: search.scope } : {}),
    ...(search.category ? { category: search.category } : {}),
  }
  const rules =
    on === undefined
      ? await loadAllPaperRules(container, subject)
      : await loadPaperRules(container, subject, at)
  return { rules, exemptions: await loadExemptions(container, at) }
}
