import {
  addApplicationNoteWorkflow,
  approveApplicationWorkflow,
  assignApplicationWorkflow,
  requestRevisionWorkflow,
} from "@pasar-santri/opop/workflows"
import type { Act } from "./case-model"
import { appeal, handIn, handInAgain } from "./hand-in"
import { judgePapers, move, suspend, verify } from "./judge-case"
import type { Play } from "./play"

/** Does one act of a case, unless the log tells of it already. */
export function playAct(play: Play, act: Act): Promise<void> {
  const { container, id, once, checks, decides } = play
  switch (act.act) {
    case "submit":
      return once("application.submitted", () => handIn(play))
    case "answer":
      return once("application.submitted", () => handInAgain(play, act))
    case "withdraw":
      return once("application.withdrawn", () => move(play, "withdraw"))
    case "start_review":
      return once("application.review_started", () =>
        move(play, "start_review")
      )
    case "assign":
      return once("application.assigned", () =>
        assignApplicationWorkflow(container).run({
          input: { id, by: decides, officer_id: checks.id },
        })
      )
    case "note":
      return once("application.note_added", () =>
        addApplicationNoteWorkflow(container).run({
          input: { id, by: checks, text: act.text },
        })
      )
    case "accept":
      return once("paper.accepted", () => judgePapers(play, act))
    case "refuse":
      return once("paper.refused", () => judgePapers(play, act))
    case "revise":
      return once("application.revision_requested", () =>
        requestRevisionWorkflow(container).run({
          input: { id, by: checks, items: act.items, note: act.note },
        })
      )
    case "verify":
      return once("application.verified", () => verify(play))
    case "approve":
      return once("application.approved", () =>
        approveApplicationWorkflow(container).run({
          input: { id, by: decides, pesantren_id: null, territory: null },
        })
      )
    case "reject":
      return once("application.rejected", () =>
        move(play, "reject", act.reason)
      )
    case "appeal":
      return once("application.appealed", () => appeal(play, act.reason))
    case "suspend":
      return suspend(play, act.reason)
  }
}
