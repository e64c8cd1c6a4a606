import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failApplication } from "../../faults/application"
import { prefill } from "../../lib/application-prefill"
import { OPEN_STATES } from "../../lib/application-states"
import { ACCESS_MODULE } from "../../modules/access"
import { APPLICATION_MODULE } from "../../modules/application"
import { PESANTREN_MODULE } from "../../modules/pesantren"
import { requireClaimable } from "../../queries/require-claimable"

export type StartApplicationInput = {
  seller_id: string
  /** Null: a pesantren that is not in the register. */
  pesantren_id: string | null
}

/** What a new case says already, of a pesantren that is in the register. */
async function knownData(
  container: MedusaContainer,
  { pesantren_id, seller_id }: StartApplicationInput
) {
  if (!pesantren_id) return prefill(null, false)
  const [entry] = await container
    .resolve(PESANTREN_MODULE)
    .listPesantrens({ id: pesantren_id }, { relations: ["record"], take: 1 })
  const [owner] = await container
    .resolve(ACCESS_MODULE)
    .listShopMembers(
      { pesantren_id, seller_id, role: "owner", removed_at: null },
      { take: 1 }
    )
  return prefill(entry ?? null, owner !== undefined)
}

/**
 * Begins a case; a person's draft for the same pesantren is answered again, so
 * that a repeat makes no second one. Throws `application_in_review`,
 * `pesantren_taken`, `pesantren_suspended`, `pesantren_unknown`.
 */
export const startApplicationStep = createStep(
  "start-application",
  async (input: StartApplicationInput, { container }) => {
    const { seller_id, pesantren_id } = input
    const service = container.resolve(APPLICATION_MODULE)
    if (pesantren_id)
      await requireClaimable(container, { pesantren_id, seller_id })
    const own = await service.listApplications(
      { seller_id, pesantren_id, state: ["draft", ...OPEN_STATES] },
      { order: { created_at: "DESC" }, take: 20 }
    )
    const draft = own.find(({ state }) => state === "draft")
    if (draft) return new StepResponse({ id: draft.id, isNew: false }, null)
    if (pesantren_id && own.length > 0)
      throw failApplication("application_in_review")
    const data = await knownData(container, input)
    const { id } = await service.createApplications({
      ...{ seller_id, pesantren_id, data },
      name: data.identity.name ?? null,
      district_code: data.address.district_code ?? null,
    })
    return new StepResponse({ id, isNew: true }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(APPLICATION_MODULE).deleteApplications(id)
  }
)
