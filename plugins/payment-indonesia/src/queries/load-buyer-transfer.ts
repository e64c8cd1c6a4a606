import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { failMoney } from "../faults/money"
import {
  CANCELLABLE_STATES,
  type ExpectationState,
} from "../lib/expectation-states"
import { PROOF_LIMIT } from "../lib/proof-limit"
import { MONEY_MODULE } from "../modules/money"

const Told = z.object({
  data: z
    .object({
      instructions: z
        .object({
          // By QRIS there is one code and no account.
          accounts: z
            .array(
              z.object({
                bank: z.string(),
                number: z.string(),
                holder: z.string(),
              })
            )
            .default([]),
          fund_holder: z.string(),
        })
        .nullish(),
    })
    .nullish(),
})

/** How a buyer pays an order by transfer, or by QRIS. Money is whole rupiah. */
export interface BuyerTransfer {
  order_id: string
  state: ExpectationState
  /** What the order costs. */
  base: number
  /** Added so that the transfer is told from others; null: none was free. */
  code: number | null
  /** What to send, to the rupiah. */
  due: number
  /** What came for it; once it is owed back, what is owed. */
  received: number
  /** ISO time. */
  expires_at: string
  accounts: { bank: string; number: string; holder: string }[]
  fund_holder: string
  proofs: { sent: number; limit: number; is_open: boolean }
}

/** Throws `transfer_not_found` while nothing is awaited for the order. */
export async function loadBuyerTransfer(
  container: MedusaContainer,
  order_id: string
): Promise<BuyerTransfer> {
  const money = container.resolve(MONEY_MODULE)
  const [transfer] = await money.listExpectations(
    { order_id },
    { take: 1, order: { created_at: "DESC" } }
  )
  if (!transfer) throw failMoney("transfer_not_found")
  const [{ data }, proofs, late] = await Promise.all([
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "payment_session",
      fields: ["data"],
      filters: { id: transfer.payment_session_id },
    }),
    money.listTransferProofs({ expectation_id: transfer.id }, { take: 50 }),
    // Nothing stands against what is owed back any more.
    transfer.state === "owed"
      ? money.listLateReceipts(
          { order_id, state: ["open", "owed"] },
          { take: 50 }
        )
      : [],
  ])
  const told = z.array(Told).parse(data)[0]?.data?.instructions
  return {
    order_id,
    state: transfer.state,
    base: Number(transfer.base),
    code: transfer.code,
    due: Number(transfer.due),
    received: late.reduce(
      (sum, { amount }) => sum + Number(amount),
      Number(transfer.received)
    ),
    expires_at: transfer.expires_at.toISOString(),
    accounts: told?.accounts ?? [],
    fund_holder: told?.fund_holder ?? "",
    proofs: {
      sent: proofs.length,
      limit: PROOF_LIMIT,
      is_open:
        CANCELLABLE_STATES.includes(transfer.state) &&
        proofs.length < PROOF_LIMIT,
    },
  }
}
