/** A paper as buyers see it beside the goods. */
export type ShownPaper = { kind: string; number: string; valid_until?: string }

/** A paper as the office keeps it. */
export type KeptPaper = {
  kind: string
  statement: string
  exemption: string | null
  number: string | null
  valid_until: string | null
  state: string
}

/** Papers of these kinds are also about the goods; the others are the shop's. */
const KIND_OF_EXEMPT = "halal_exempt"

/**
 * The papers that buyers see of goods: those that an officer accepted, once
 * each. That no halal certificate is needed is told as a kind of its own, with
 * the reason; what is only asked for is no paper yet.
 */
export function shownPapers(papers: readonly KeptPaper[]): ShownPaper[] {
  const shown = papers.flatMap((paper): ShownPaper[] => {
    const { kind, statement, state, number, valid_until, exemption } = paper
    if (state !== "accepted" || statement === "in_process") return []
    if (statement === "exempt")
      return kind === "halal"
        ? [{ kind: KIND_OF_EXEMPT, number: exemption ?? "" }]
        : []
    return [
      {
        kind,
        number: number ?? "",
        ...(valid_until === null ? {} : { valid_until }),
      },
    ]
  })
  return [...new Map(shown.map((paper) => [paper.kind, paper])).values()]
}
