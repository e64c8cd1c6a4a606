import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { failPaper } from "../../faults/paper"
import { dayOf } from "../../lib/day"
import { EDITABLE } from "../../lib/listing-states"
import type { PaperState } from "../../lib/papers"
import { PAPER_MODULE } from "../../modules/paper"
import { findPaper, type FoundPaper } from "../../queries/find-paper"

export type DecidePaperInput = {
  id: string
  to: "accepted" | "refused"
  reason: string | null
  /** Last day that the officer reads on it. */
  valid_until: string | null
  by: string | null
}

/**
 * States from which an officer decides. While the case is open the officer may
 * think better of it; what goods or a shop rest on is decided once, and not
 * while the shop is still at it.
 */
function decidableFrom({
  owner_type,
  case_state,
  goods_state,
}: FoundPaper): PaperState[] {
  if (owner_type === "application")
    return case_state === "under_review"
      ? ["pending", "accepted", "refused"]
      : []
  return goods_state !== null && EDITABLE.includes(goods_state)
    ? []
    : ["pending"]
}

/**
 * Accepts or refuses a paper; undo makes it what it was. Throws
 * `row_not_found`, `paper_not_waiting`, `paper_out_of_date`.
 */
export const decidePaperStep = createStep(
  "decide-paper",
  async (input: DecidePaperInput, { container }) => {
    const paper = await findPaper(container, input.id)
    if (!paper) throw failAccess("row_not_found")
    const last = input.valid_until ?? paper.valid_until
    const isOver = last !== null && last < dayOf(new Date())
    if (input.to === "accepted" && isOver) throw failPaper("paper_out_of_date")
    const papers = container.resolve(PAPER_MODULE)
    const [before] = await papers.listPapers({ id: input.id }, { take: 1 })
    const isDecided = await papers.decidePaper({
      ...input,
      from: decidableFrom(paper).filter((state) => state !== input.to),
    })
    if (!before || !isDecided) throw failPaper("paper_not_waiting")
    const { id, state, reason, decided_by, decided_at, valid_until } = before
    return new StepResponse(
      { ...paper, valid_until: last, from: state },
      { id, state, reason, decided_by, decided_at, valid_until }
    )
  },
  async (before, { container }) => {
    if (before) await container.resolve(PAPER_MODULE).updatePapers(before)
  }
)
