import { addDays } from "../../lib/day"
import { type PaperRule, rulesInForce } from "../../lib/paper-rules"
import type { PaperKind } from "../../lib/papers"

/** Whether a rule holds today, will from its day on, or gave way to a newer one. */
export type RuleStanding = "coming" | "in_force" | "replaced"

export type RatedRule = PaperRule & { standing: RuleStanding }

/** All rules with how each stands on a day: goods by category, newest first. */
export function rateRules(
  rules: readonly PaperRule[],
  today: string
): RatedRule[] {
  const holding = new Set(rulesInForce(rules, today).map(({ id }) => id))
  const standingOf = ({ id, valid_from }: PaperRule): RuleStanding => {
    if (valid_from > today) return "coming"
    return holding.has(id) ? "in_force" : "replaced"
  }
  return rules
    .map((rule) => ({ ...rule, standing: standingOf(rule) }))
    .toSorted(
      (one, other) =>
        one.scope.localeCompare(other.scope) ||
        one.category.localeCompare(other.category) ||
        one.kind.localeCompare(other.kind) ||
        other.valid_from.localeCompare(one.valid_from)
    )
}

/** A rule as the form holds it. */
export type RuleDraft = Omit<PaperRule, "id" | "kind" | "in_process_until"> & {
  kind: PaperKind | ""
  /** A day, or empty. */
  in_process_until: string
}

/** What the form starts from: a new rule, or the next version of one, from tomorrow. */
export function draftOf(rule: PaperRule | null, today: string): RuleDraft {
  const valid_from = addDays(today, 1)
  if (rule === null)
    return {
      ...{ scope: "category", category: "", kind: "", alternatives: [] },
      ...{ is_required: true, exemptions: [], is_exempt: false },
      ...{ in_process_until: "", on_lapse: "officer_task", valid_from },
    }
  const { id: _id, ...rest } = rule
  return {
    ...rest,
    in_process_until: rule.in_process_until ?? "",
    valid_from: rule.valid_from > today ? rule.valid_from : valid_from,
  }
}

/** The body that adds the rule, or null while something is missing. */
export function toRuleBody(draft: RuleDraft, today: string): object | null {
  const { scope, category, kind, valid_from, in_process_until } = draft
  const isOfGoods = scope === "category"
  if (kind === "" || valid_from < today || (isOfGoods && category === ""))
    return null
  return {
    ...draft,
    category: isOfGoods ? category : "",
    alternatives: draft.alternatives.filter((one) => one !== kind),
    // Exemption and process are statements about goods.
    exemptions: isOfGoods ? draft.exemptions : [],
    is_exempt: isOfGoods && draft.is_exempt,
    in_process_until: in_process_until || null,
  }
}
