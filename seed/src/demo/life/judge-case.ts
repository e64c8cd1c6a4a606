import { z } from "@medusajs/framework/zod"
import {
  changeShopStateWorkflow,
  decidePaperWorkflow,
  moveApplicationWorkflow,
  verifyApplicationWorkflow,
} from "@pasar-santri/opop/workflows"
import type { PaperKind } from "@pasar-santri/opop/lib/papers"
import { readRows } from "../../lib/query"
import { onceByLog } from "./log"
import type { Play } from "./play"

const Row = z.object({ id: z.string() })

/** Accepts the papers of a case that wait (of one kind), or refuses them with a reason. */
export async function judgePapers(
  { container, id, checks }: Play,
  { kind, reason }: { kind?: PaperKind; reason?: string } = {}
): Promise<void> {
  const papers = await readRows(container, {
    entity: "paper",
    fields: ["id"],
    filters: {
      ...{ owner_id: id, state: "pending", replaced_at: null },
      ...(kind ? { kind } : {}),
    },
    row: Row,
  })
  for (const paper of papers)
    await decidePaperWorkflow(container).run({
      input: {
        ...{ id: paper.id, by: checks, valid_until: null },
        to: reason === undefined ? "accepted" : "refused",
        reason: reason ?? null,
      },
    })
}

/** Accepts what is left to look at, and says that the case was checked. */
export async function verify(play: Play): Promise<void> {
  await judgePapers(play)
  await verifyApplicationWorkflow(play.container).run({
    input: { id: play.id, by: play.checks },
  })
}

/** Moves a case on by the one whose turn it is. */
export async function move(
  { container, id, seller, checks, decides }: Play,
  action: "withdraw" | "start_review" | "reject",
  reason: string | null = null
): Promise<void> {
  const by = { withdraw: seller, start_review: checks, reject: decides }[action]
  await moveApplicationWorkflow(container).run({
    input: { id, action, by, reason },
  })
}

/** Closes the shop that a case opened. */
export async function suspend(
  { container, pesantren_id, decides }: Play,
  reason: string
): Promise<void> {
  if (!pesantren_id) throw new Error("There is no shop to suspend.")
  const once = await onceByLog(container, { pesantren_id, entity: "shop" })
  await once("shop.suspended", () =>
    changeShopStateWorkflow(container).run({
      input: { pesantren_id, to: "suspended", reason, actor: decides },
    })
  )
}
