import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { SYSTEM } from "@pasar-santri/opop/lib/actor"
import {
  addPaperRulesWorkflow,
  setExemptionsWorkflow,
} from "@pasar-santri/opop/workflows"
import { EXEMPTIONS, PAPER_RULES } from "../data/paper-rules"
import { readRows } from "../lib/query"

const Exemption = z.object({ code: z.string() })
const Subject = z.object({ scope: z.string(), category: z.string() })

/**
 * Makes the rules of papers; a subject that has any is the administrator's, and
 * stays. Answers how many were made.
 */
export async function ensurePaperRules(
  container: MedusaContainer
): Promise<number> {
  const codes = await readRows(container, {
    entity: "paper_exemption",
    fields: ["code"],
    row: Exemption,
  })
  const reasons = EXEMPTIONS.filter(
    ({ code }) => !codes.some((row) => row.code === code)
  )
  if (reasons.length > 0)
    await setExemptionsWorkflow(container).run({
      input: { by: SYSTEM, exemptions: reasons },
    })
  const known = await readRows(container, {
    entity: "paper_rule",
    fields: ["scope", "category"],
    row: Subject,
  })
  const rules = PAPER_RULES.filter(
    ({ scope, category }) =>
      !known.some((row) => row.scope === scope && row.category === category)
  )
  if (rules.length > 0)
    await addPaperRulesWorkflow(container).run({
      input: { by: SYSTEM, rules },
    })
  return rules.length
}
