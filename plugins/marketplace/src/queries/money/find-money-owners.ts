import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { fundAreaOf } from "./fund-area"
import { partsOfOrders } from "./orders-within"
import { readRows } from "./read-rows"

const Kept = z.object({ id: z.string() })

/** What only the office that keeps the accounts reaches. */
const findKept =
  (entity: string) => async (container: MedusaContainer, id: string) => {
    const { rows } = await readRows(container, Kept, {
      ...{ entity, filters: { id }, take: 1 },
    })
    return rows.length === 0
      ? null
      : { pesantren_id: null, area_code: fundAreaOf(container) }
  }

const OfOrder = z.object({ id: z.string(), order_id: z.string() })

/** What the offices of all pesantren of the purchase reach as well. */
const findSeen =
  (entity: string) => async (container: MedusaContainer, id: string) => {
    const { rows } = await readRows(container, OfOrder, {
      ...{ entity, filters: { id }, take: 1 },
    })
    const [row] = rows
    if (!row) return null
    const parts = await partsOfOrders(container, [row.order_id])
    return {
      pesantren_id: null,
      area_code: fundAreaOf(container),
      area_codes: parts.map(({ district_code }) => district_code),
    }
  }

/** Whose money is, by what the routes name it (docs/decisions/0018). */
export const MONEY_OWNERS = {
  fund_account: findKept("fund_account"),
  statement_row: findKept("statement_row"),
  transfer: findKept("expectation"),
  seen_transfer: findSeen("expectation"),
  transfer_proof: findKept("transfer_proof"),
  refund: findKept("refund_obligation"),
  inbox_event: findKept("inbox_event"),
  cash_order: findKept("shop_order"),
  cod_settlement_row: findKept("cod_settlement_row"),
} as const
