import type { MedusaContainer } from "@medusajs/framework/types"
import { dayOf } from "../lib/day"
import { type PaperRule, rulesInForce } from "../lib/paper-rules"
import { PAPER_KINDS, type RuleScope } from "../lib/papers"
import { PAPER_MODULE } from "../modules/paper"

/** All rules there are: some hundred rows. */
const ALL = 5000

export type RuleSubject = { scope?: RuleScope; category?: string }

/** The rules that hold at a time, of one scope, all categories or one. */
export async function loadPaperRules(
  container: MedusaContainer,
  subject: RuleSubject,
  at: Date = new Date()
): Promise<PaperRule[]> {
  return rulesInForce(await loadAllPaperRules(container, subject), dayOf(at))
}

/** Past, present and coming rules. */
export async function loadAllPaperRules(
  container: MedusaContainer,
  subject: RuleSubject
): Promise<PaperRule[]> {
  const rows = await container.resolve(PAPER_MODULE).listPaperRules(
    { ...subject },
    {
      order: { scope: "ASC", category: "ASC", kind: "ASC", valid_from: "ASC" },
      take: ALL,
    }
  )
  return rows.map(toRule)
}

type RuleRow = Omit<PaperRule, "alternatives"> & { alternatives: string[] }

/** A row as the rules read it; its kinds were checked when it was written. */
const toRule = (row: RuleRow): PaperRule => ({
  id: row.id,
  scope: row.scope,
  category: row.category,
  kind: row.kind,
  alternatives: PAPER_KINDS.filter((kind) => row.alternatives.includes(kind)),
  is_required: row.is_required,
  exemptions: row.exemptions,
  is_exempt: row.is_exempt,
  in_process_until: row.in_process_until,
  on_lapse: row.on_lapse,
  valid_from: row.valid_from,
})
