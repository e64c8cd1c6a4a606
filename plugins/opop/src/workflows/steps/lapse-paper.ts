import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dayOf } from "../../lib/day"
import { ON_SALE } from "../../lib/listing-states"
import { answers, lastDayUnder } from "../../lib/paper-rules"
import type { OnLapse } from "../../lib/papers"
import { PAPER_MODULE } from "../../modules/paper"
import { findPaper, type FoundPaper } from "../../queries/find-paper"
import { loadPaperPlace } from "../../queries/load-paper-place"

export type LapsedPaper = {
  /** Null when it did not lapse after all. */
  paper: FoundPaper | null
  /** What is to be done: the rule's word, where it can be. */
  on_lapse: OnLapse
}

const NOT_LAPSED: LapsedPaper = { paper: null, on_lapse: "none" }

/** Goods that are not on sale are not taken off; no goods, then the office. */
function possible(on_lapse: OnLapse, { goods_state }: FoundPaper): OnLapse {
  if (on_lapse !== "hide_listing") return on_lapse
  if (goods_state === null) return "officer_task"
  return goods_state === ON_SALE ? on_lapse : "none"
}

/**
 * Whether the last day of an accepted paper is over, and what its rule does
 * then; without a rule the office looks at it. Where the rule has come to give
 * more time for one that is asked for, it gets that.
 */
export const judgeLapseStep = createStep(
  "judge-lapse",
  async ({ id }: { id: string }, { container }) => {
    const papers = container.resolve(PAPER_MODULE)
    const paper = await findPaper(container, id)
    if (!paper) return new StepResponse(NOT_LAPSED)
    const place = await loadPaperPlace(container, paper)
    const rule = place?.rules.find((one) => answers(one, paper.kind))
    const last = rule ? lastDayUnder(rule, paper) : paper.valid_until
    if (last === null || last >= dayOf(new Date())) {
      await papers.updatePapers({ id, valid_until: last })
      return new StepResponse(NOT_LAPSED)
    }
    const on_lapse = possible(rule?.on_lapse ?? "officer_task", paper)
    return new StepResponse<LapsedPaper>({ paper, on_lapse })
  }
)

/**
 * Ends a paper, after all that its end brings: a crash before leaves it to the
 * next run. Answers whether it ended now; undo makes it accepted.
 */
export const lapsePaperStep = createStep(
  "lapse-paper",
  async ({ paper }: Pick<LapsedPaper, "paper">, { container }) => {
    const papers = container.resolve(PAPER_MODULE)
    const hasEnded = paper !== null && (await papers.lapsePaper(paper.id))
    return new StepResponse(hasEnded, hasEnded ? paper.id : null)
  },
  async (id, { container }) => {
    if (id)
      await container
        .resolve(PAPER_MODULE)
        .updatePapers({ id, state: "accepted" })
  }
)
