import type {
  OnLapse,
  PaperKind,
  PaperState,
  RuleScope,
  Statement,
} from "./papers"

/** Which paper is needed, from a day on, and what may stand in its place. */
export type PaperRule = {
  id: string
  scope: RuleScope
  /** Handle of a category; empty for the application. */
  category: string
  kind: PaperKind
  /** Any of these serves as well. */
  alternatives: PaperKind[]
  /** False: asked for, but one can do without. */
  is_required: boolean
  /** Codes of the reasons with which none is needed. */
  exemptions: string[]
  /** Goods of the category need none unless they are said to. */
  is_exempt: boolean
  /** Last day on which it is enough to have asked for it. */
  in_process_until: string | null
  on_lapse: OnLapse
  /** First day of the rule: of those of one kind the latest counts. */
  valid_from: string
}

/** What a rule looks at in a paper. */
export type JudgedPaper = {
  id: string
  kind: PaperKind
  state: PaperState
  statement: Statement
  exemption: string | null
  /** Last day it holds; null: it does not end. */
  valid_until: string | null
}

/** Whether what is required is there. */
export type Standing = "missing" | PaperState

const BEST_FIRST: readonly PaperState[] = [
  "accepted",
  "pending",
  "refused",
  "expired",
]

const subjectOf = ({ scope, category, kind }: PaperRule) =>
  [scope, category, kind].join("\n")

/** The rules that hold on a day, each the latest of its subject. */
export function rulesInForce(
  rules: readonly PaperRule[],
  day: string
): PaperRule[] {
  const latest = new Map<string, PaperRule>()
  for (const rule of rules) {
    const known = latest.get(subjectOf(rule))
    const isNewer = !known || known.valid_from < rule.valid_from
    if (rule.valid_from <= day && isNewer) latest.set(subjectOf(rule), rule)
  }
  return [...latest.values()]
}

/** Whether a kind of paper answers a rule. */
export const answers = (
  rule: Pick<PaperRule, "kind" | "alternatives">,
  kind: PaperKind
): boolean => rule.kind === kind || rule.alternatives.includes(kind)

/** The last day on which a paper counts under a rule; null: for ever. */
export const lastDayUnder = (
  rule: Pick<PaperRule, "in_process_until">,
  paper: Pick<JudgedPaper, "statement" | "valid_until">
): string | null =>
  paper.statement === "in_process"
    ? (rule.in_process_until ?? "")
    : paper.valid_until

function stateUnder(
  rule: PaperRule,
  paper: JudgedPaper,
  day: string
): PaperState {
  const last = lastDayUnder(rule, paper)
  const isOver = last !== null && last < day
  const isReason =
    paper.statement !== "exempt" ||
    rule.exemptions.includes(paper.exemption ?? "")
  return paper.state === "accepted" && (isOver || !isReason)
    ? "expired"
    : paper.state
}

/**
 * How it stands with what a rule requires on a day: the best of the papers that
 * answer it decides.
 */
export function standingOf(
  rule: PaperRule,
  papers: readonly JudgedPaper[],
  day: string
): { state: Standing; paper_id: string | null } {
  const judged = papers
    .filter(({ kind }) => answers(rule, kind))
    .map((paper) => ({
      state: stateUnder(rule, paper, day),
      paper_id: paper.id,
    }))
  const best = BEST_FIRST.flatMap((state) =>
    judged.filter((found) => found.state === state)
  )[0]
  return (
    best ?? { state: rule.is_exempt ? "accepted" : "missing", paper_id: null }
  )
}
