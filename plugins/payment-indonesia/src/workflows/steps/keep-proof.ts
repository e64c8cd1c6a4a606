import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../../faults/money"
import { MONEY_MODULE } from "../../modules/money"
import type { StoredProofFile } from "./store-proof-file"

export interface KeepProofInput {
  expectation_id: string
  picture: StoredProofFile | null
}

export interface KeptProof {
  id: string
  is_reused: boolean
}

/** Keeps a buyer's proof and whether another order has used the same picture. */
export const keepProofStep = createStep(
  "keep-proof",
  async ({ expectation_id, picture }: KeepProofInput, { container }) => {
    if (!picture) throw failMoney("transfer_not_open")
    const { digest, file_id } = picture
    const money = container.resolve(MONEY_MODULE)
    const alike = await money.listTransferProofs({ digest }, { take: 50 })
    const own = alike.find((it) => it.expectation_id === expectation_id)
    if (own)
      return new StepResponse<KeptProof, string>({
        id: own.id,
        is_reused: false,
      })
    const is_reused = alike.length > 0
    const { id } = await money.createTransferProofs({
      ...{ expectation_id, file_id, digest, is_reused },
    })
    return new StepResponse<KeptProof, string>({ id, is_reused }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(MONEY_MODULE).deleteTransferProofs(id)
  }
)
