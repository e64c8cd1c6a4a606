import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { SYSTEM } from "../lib/actor"
import type { OnLapse } from "../lib/papers"
import { auditPaper } from "./audit-paper"
import { PAPER_EVENTS } from "./events"
import {
  moveListingWorkflow,
  type MoveListingWorkflowInput,
} from "./move-listing"
import {
  judgeLapseStep,
  type LapsedPaper,
  lapsePaperStep,
} from "./steps/lapse-paper"
import { openPaperTaskStep } from "./steps/open-paper-task"
import { recordAuditStep } from "./steps/record-audit"

const TASK: OnLapse = "officer_task"
const HIDE: OnLapse = "hide_listing"

/** What the shop is told; Indonesian, as officers write. */
const REASON = "Dokumen ini sudah habis masa berlakunya. Unggah yang baru."

/** The goods go back to the shop, which is asked for a new paper. */
const toRevision = ({ paper }: LapsedPaper): MoveListingWorkflowInput => ({
  id: paper?.owner_id ?? "",
  by: SYSTEM,
  move: "request_revision",
  reason: REASON,
  items: [{ path: `paper:${paper?.kind ?? ""}`, reason: REASON }],
})

/**
 * Ends a paper whose last day is over and does what its rule says of it. Safe
 * to repeat. Emits `paper.lapsed`. Answers whether it lapsed now.
 */
export const lapsePaperWorkflow = createWorkflow(
  "lapse-paper",
  (input: { id: string }) => {
    const lapsed = judgeLapseStep(input)
    when("office-sees-to-it", lapsed, (data) => data.on_lapse === TASK).then(
      () => {
        openPaperTaskStep(transform(lapsed, ({ paper }) => ({ paper })))
      }
    )
    when("goods-off-sale", lapsed, (data) => data.on_lapse === HIDE).then(
      () => {
        moveListingWorkflow.runAsStep({ input: transform(lapsed, toRevision) })
      }
    )
    const hasEnded = lapsePaperStep(lapsed)
    when("lapsed", hasEnded, (isSo) => isSo).then(() => {
      emitEventStep({
        eventName: PAPER_EVENTS.lapsed,
        data: transform({ input, lapsed }, (data) => ({
          id: data.input.id,
          on_lapse: data.lapsed.on_lapse,
        })),
      })
    })
    recordAuditStep(
      transform({ lapsed, hasEnded }, (data) => {
        const { paper, on_lapse } = data.lapsed
        return paper && data.hasEnded
          ? [
              auditPaper({
                by: SYSTEM,
                action: PAPER_EVENTS.lapsed,
                paper,
                before: { state: "accepted" },
                after: { state: "expired", on_lapse },
              }),
            ]
          : []
      })
    )
    return new WorkflowResponse(hasEnded)
  }
)
