import type { MedusaContainer } from "@medusajs/framework/types"
import { MONEY_MODULE } from "../modules/money"

/** Whole rupiah of a payment that is owed back or was sent back. */
export async function owedOf(
  container: MedusaContainer,
  paymentId: string
): Promise<number> {
  const rows = await container
    .resolve(MONEY_MODULE)
    .listRefundObligations({ payment_id: paymentId }, { take: 1000 })
  return rows.reduce((sum, { amount }) => sum + Number(amount), 0)
}
