import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { OWED_REASONS, type OrderMoney } from "../mails/order-money"
import { loadRow } from "./load-rows"

const Obligation = z.object({
  order_id: z.string(),
  amount: z.coerce.number(),
  reason: z.string(),
  reference: z.string().nullable(),
})

/** What a mail about money is about. */
export type OrderMoneyInput =
  | { step: "revived"; order_id: string }
  /** Of a refund obligation. */
  | { step: "owed" | "paid_back"; id: string }

/**
 * The order, and what became of its money; undefined when there is nothing to
 * tell: the mail of a cancelled parcel says that it is paid back.
 */
export async function loadOrderMoney(
  container: MedusaContainer,
  input: OrderMoneyInput
): Promise<{ order_id: string; money: OrderMoney } | undefined> {
  if (input.step === "revived")
    return { order_id: input.order_id, money: { step: "revived" } }
  const row = await loadRow(container, {
    ...{ schema: Obligation, entity: "refund_obligation" },
    fields: ["order_id", "amount", "reason", "reference"],
    filters: { id: input.id },
  })
  if (!row) return undefined
  const { order_id, amount, reference } = row
  if (input.step === "paid_back")
    return { order_id, money: { step: "paid_back", amount, reference } }
  const reason = OWED_REASONS.find((code) => code === row.reason)
  return reason && { order_id, money: { step: "owed", amount, reason } }
}
