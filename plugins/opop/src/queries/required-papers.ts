import type { MedusaContainer } from "@medusajs/framework/types"
import { dayOf } from "../lib/day"
import { type PaperRule, type Standing, standingOf } from "../lib/paper-rules"
import type { PaperKind, PaperOwner } from "../lib/papers"
import { PAPER_MODULE } from "../modules/paper"
import { loadExemptions, type Exemption } from "./load-exemptions"
import { loadPaperRules } from "./load-paper-rules"

/** What is asked for, in words that a form can show. */
export type RequiredPaper = {
  kind: PaperKind
  /** Any of these serves as well. */
  alternatives: PaperKind[]
  is_required: boolean
  /** Reasons with which none is needed. */
  exemptions: Exemption[]
  /** None is needed unless the goods are said to need it. */
  is_exempt: boolean
  /** Last day on which it is enough to have asked for it; null once it is past. */
  in_process_until: string | null
}

/** The same, and how it stands with it. */
export type JudgedRequirement = RequiredPaper & {
  state: Standing
  /** The paper that decides; null when none is there. */
  paper_id: string | null
}

type Owner = { owner_type: PaperOwner; owner_id: string }

/**
 * The papers that an application needs, and whether they are there. Those that
 * the pesantren showed before, when it is known, count too.
 */
export async function requiredPapersOfApplication(
  container: MedusaContainer,
  {
    id,
    pesantren_id,
    appeal_of,
  }: { id: string; pesantren_id: string | null; appeal_of?: string | null }
): Promise<JudgedRequirement[]> {
  const rules = await loadPaperRules(container, { scope: "application" })
  return judge(container, rules, [
    { owner_type: "application", owner_id: id },
    // An appeal rests on what the rejected case showed, too.
    ...(appeal_of
      ? [{ owner_type: "application" as const, owner_id: appeal_of }]
      : []),
    ...(pesantren_id
      ? [{ owner_type: "pesantren" as const, owner_id: pesantren_id }]
      : []),
  ])
}

/** The papers that goods of a category need, and whether they are there. */
export async function requiredPapersOfListing(
  container: MedusaContainer,
  { id, category }: { id: string; category: string | null }
): Promise<JudgedRequirement[]> {
  if (!category) return []
  const rules = await loadPaperRules(container, { scope: "category", category })
  return judge(container, rules, [{ owner_type: "listing", owner_id: id }])
}

/** The papers that goods of each category need at a time, by its handle. */
export async function requiredPapersByCategory(
  container: MedusaContainer,
  at: Date = new Date()
): Promise<Map<string, RequiredPaper[]>> {
  const rules = await loadPaperRules(container, { scope: "category" }, at)
  const describe = await describer(container, at)
  const found = new Map<string, RequiredPaper[]>()
  for (const rule of rules)
    found.set(rule.category, [
      ...(found.get(rule.category) ?? []),
      describe(rule),
    ])
  return found
}

async function judge(
  container: MedusaContainer,
  rules: PaperRule[],
  owners: Owner[]
): Promise<JudgedRequirement[]> {
  const now = new Date()
  const papers = await container
    .resolve(PAPER_MODULE)
    .listPapers(
      { $or: owners, replaced_at: null },
      { order: { created_at: "DESC" }, take: 500 }
    )
  const describe = await describer(container, now)
  return rules.map((rule) => ({
    ...describe(rule),
    ...standingOf(rule, papers, dayOf(now)),
  }))
}

async function describer(
  container: MedusaContainer,
  at: Date
): Promise<(rule: PaperRule) => RequiredPaper> {
  const exemptions = await loadExemptions(container, at)
  const day = dayOf(at)
  return (rule) => ({
    kind: rule.kind,
    alternatives: rule.alternatives,
    is_required: rule.is_required,
    exemptions: exemptions.filter(
      ({ kind, code }) => kind === rule.kind && rule.exemptions.includes(code)
    ),
    is_exempt: rule.is_exempt,
    in_process_until:
      rule.in_process_until !== null && rule.in_process_until >= day
        ? rule.in_process_until
        : null,
  })
}
