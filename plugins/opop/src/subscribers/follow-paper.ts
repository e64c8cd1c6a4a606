import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { SYSTEM } from "../lib/actor"
import { findPaper } from "../queries/find-paper"
import { LISTING_MODULE } from "../modules/listing"
import { PAPER_EVENTS } from "../workflows/events"
import { followPaperWorkflow } from "../workflows/follow-paper"
import { moveListingWorkflow } from "../workflows/move-listing"

type PaperEvent = { id: string; on_lapse?: string }

/** Told to the shop's people, who read Indonesian. */
const LAPSED = "Masa berlaku dokumen ini sudah lewat. Unggah yang baru."

/**
 * A paper of goods was accepted or lapsed: the product shows it, or no longer.
 * Where the rule says so, goods whose paper lapsed leave sale until there is a
 * new one.
 */
export default async function followPaper({
  event,
  container,
}: SubscriberArgs<PaperEvent>) {
  const { id, on_lapse } = event.data
  const followed = await followPaperWorkflow(container).run({ input: { id } })
  if (!followed.result || on_lapse !== "hide_listing") return
  const paper = await findPaper(container, id)
  const [listing] = await container
    .resolve(LISTING_MODULE)
    .listListings(
      { id: paper?.owner_id ?? "", state: "published" },
      { take: 1 }
    )
  if (!paper || !listing) return
  await moveListingWorkflow(container).run({
    input: {
      id: listing.id,
      by: SYSTEM,
      move: "request_revision",
      reason: LAPSED,
      items: [{ path: `paper:${paper.kind}`, reason: LAPSED }],
    },
  })
}

export const config: SubscriberConfig = {
  event: [PAPER_EVENTS.accepted, PAPER_EVENTS.lapsed],
}
