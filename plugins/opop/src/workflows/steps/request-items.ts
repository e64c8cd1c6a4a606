import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failApplication } from "../../faults/application"
import { itemValue } from "../../lib/application-check"
import { APPLICATION_MODULE } from "../../modules/application"
import type { ApplicationRow } from "../../modules/application/service"
import { currentPapers } from "../../queries/check-application"

export type RequestItemsInput = {
  application: ApplicationRow
  items: { path: string; reason: string }[]
  by: string | null
}

/**
 * Asks for revisions, each with what stands there now. What was answered and is
 * not asked for again is thereby accepted. Undo takes both back. Throws
 * `revision_path_twice`.
 */
export const requestItemsStep = createStep(
  "request-items",
  async ({ application, items, by }: RequestItemsInput, { container }) => {
    const seen = new Set<string>()
    for (const { path } of items) {
      if (seen.has(path)) throw failApplication("revision_path_twice", { path })
      seen.add(path)
    }
    const service = container.resolve(APPLICATION_MODULE)
    const { id, data } = application
    const [papers, answered] = await Promise.all([
      currentPapers(container, id),
      service.listApplicationItems(
        { application_id: id, state: "answered" },
        { select: ["id"], take: 200 }
      ),
    ])
    const made = await service.createApplicationItems(
      items.map(({ path, reason }) => ({
        ...{ application_id: id, path, reason },
        requested_by: by,
        before: { ...itemValue(path, data, papers) },
      }))
    )
    const settled = answered.map((item) => item.id)
    await service.updateApplicationItems(
      settled.map((item) => ({ id: item, state: "accepted" as const }))
    )
    return new StepResponse(
      { count: made.length },
      { made: made.map((item) => item.id), settled }
    )
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve(APPLICATION_MODULE)
    await service.deleteApplicationItems(done.made)
    await service.updateApplicationItems(
      done.settled.map((id) => ({ id, state: "answered" as const }))
    )
  }
)
