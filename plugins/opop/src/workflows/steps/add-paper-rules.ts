import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failPaper } from "../../faults/paper"
import { dayOf } from "../../lib/day"
import type { PaperRule } from "../../lib/paper-rules"
import { PAPER_MODULE } from "../../modules/paper"

const Category = z.object({ handle: z.string() })

export type NewPaperRule = Omit<PaperRule, "id">

export type AddPaperRulesInput = {
  rules: NewPaperRule[]
  /** Whether rules may begin in the past: those that come with the platform. */
  isReference: boolean
}

/**
 * Writes rules down; one that has not begun yet takes the place of another of
 * its subject and day. Answers them. Undo puts back what was there. Throws
 * `paper_rule_in_force`, `paper_rule_category_unknown`,
 * `paper_rule_exemption_unknown`.
 */
export const addPaperRulesStep = createStep(
  "add-paper-rules",
  async ({ rules, isReference }: AddPaperRulesInput, { container }) => {
    const papers = container.resolve(PAPER_MODULE)
    const today = dayOf(new Date())
    if (!isReference && rules.some(({ valid_from }) => valid_from < today))
      throw failPaper("paper_rule_in_force")
    await requireCategories(container, rules)
    await requireExemptions(container, rules)
    const same = await papers.listPaperRules({
      $or: rules.map(({ scope, category, kind, valid_from }) => ({
        ...{ scope, category, kind, valid_from },
      })),
    })
    if (same.some(({ valid_from }) => valid_from <= today))
      throw failPaper("paper_rule_in_force")
    await papers.deletePaperRules(same.map(({ id }) => id))
    const made = await papers.createPaperRules(rules)
    return new StepResponse(made, { made: made.map(({ id }) => id), same })
  },
  async (done, { container }) => {
    if (!done) return
    const papers = container.resolve(PAPER_MODULE)
    await papers.deletePaperRules(done.made)
    await papers.createPaperRules(done.same)
  }
)

async function requireCategories(
  container: MedusaContainer,
  rules: readonly NewPaperRule[]
): Promise<void> {
  const wanted = rules.flatMap(({ scope, category }) =>
    scope === "category" ? [category] : []
  )
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product_category",
      fields: ["handle"],
      filters: { handle: [...new Set(wanted)] },
    })
  const known = new Set(
    z
      .array(Category)
      .parse(data)
      .map((row) => row.handle)
  )
  const unknown = wanted.find((handle) => !known.has(handle))
  if (unknown !== undefined)
    throw failPaper("paper_rule_category_unknown", { category: unknown })
}

async function requireExemptions(
  container: MedusaContainer,
  rules: readonly NewPaperRule[]
): Promise<void> {
  const known = await container
    .resolve(PAPER_MODULE)
    .listPaperExemptions({}, { take: 1000 })
  for (const { kind, exemptions } of rules) {
    const unknown = exemptions.find(
      (code) => !known.some((row) => row.kind === kind && row.code === code)
    )
    if (unknown !== undefined)
      throw failPaper("paper_rule_exemption_unknown", { exemption: unknown })
  }
}
