import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { APPLICATION_MODULE } from "../../modules/application"
import type { ApplicationRow } from "../../modules/application/service"

export type OpenBankAccountInput = {
  application: ApplicationRow
  pesantren_id: string
}

type Opened = { id: string | null }
type Undo = { id: string; replaced: string | null } | null

/**
 * Makes the account of an approved case the one that the shop is paid to, at
 * once: it was checked with the case. One that was active is replaced. Undo
 * puts that back. Answers null when it was active already.
 */
export const openBankAccountStep = createStep(
  "open-bank-account",
  async (
    { application, pesantren_id }: OpenBankAccountInput,
    { container }
  ) => {
    const service = container.resolve(APPLICATION_MODULE)
    const { bank, number, holder } = application.data.bank
    const [active] = await service.listBankAccounts(
      { pesantren_id, state: "active" },
      { take: 1 }
    )
    const isSame = active?.bank === bank && active?.number === number
    if (!bank || !number || !holder || isSame)
      return new StepResponse<Opened, Undo>({ id: null }, null)
    if (active)
      await service.updateBankAccounts({
        ...{ id: active.id, state: "replaced", ended_at: new Date() },
      })
    const { id } = await service.createBankAccounts({
      ...{ pesantren_id, bank, number, holder, state: "active" as const },
      district_code: application.district_code ?? "",
      active_from: new Date(),
      requested_by: application.seller_id,
    })
    return new StepResponse<Opened, Undo>(
      { id },
      { id, replaced: active?.id ?? null }
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve(APPLICATION_MODULE)
    await service.deleteBankAccounts(undo.id)
    if (undo.replaced)
      await service.updateBankAccounts({
        ...{ id: undo.replaced, state: "active", ended_at: null },
      })
  }
)
