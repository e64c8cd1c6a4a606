import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { fail } from "../../errors"
import { findOrderByNumber } from "./purchase-facts"
import { readRows } from "./read-rows"

const Found = z.object({ id: z.string(), order_id: z.string() })

/**
 * The transfer that an officer means, by its id or by the number of its order.
 * Throws `transfer_of_order_unknown`.
 */
export async function findTransfer(
  container: MedusaContainer,
  by: { expectation_id?: string | undefined; order_number?: string | undefined }
) {
  const filters = by.expectation_id
    ? { id: by.expectation_id }
    : { order_id: await findOrderByNumber(container, by.order_number ?? "") }
  const { rows } = await readRows(container, Found, {
    entity: "expectation",
    ...{ filters, order: { created_at: "DESC" }, take: 1 },
  })
  const [found] = rows
  if (!found) throw fail("transfer_of_order_unknown")
  return found
}

/** The purchase that a refund is of; null when there is no such refund. */
export async function findOrderOfRefund(
  container: MedusaContainer,
  id: string
): Promise<string | null> {
  const { rows } = await readRows(container, Found, {
    entity: "refund_obligation",
    ...{ filters: { id }, take: 1 },
  })
  return rows[0]?.order_id ?? null
}
