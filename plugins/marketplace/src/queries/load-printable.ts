import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { fail } from "../errors"
import { isPaidAtTheDoor } from "../lib/order-payment"
import type { OrderState } from "../lib/order-states"
import { loadRecipients, type Recipient } from "./load-recipients"
import { someOf } from "./order-sql"
import { type OrderRow, readLines, readOrders } from "./read-orders"

type Lines = NonNullable<
  ReturnType<Awaited<ReturnType<typeof readLines>>["get"]>
>

/** A shop order with all that its papers say. */
export interface PrintableOrder {
  row: OrderRow
  recipient: Recipient
  lines: (Lines[number] & { sku: string | null })[]
  /** The courier collects the total. */
  isPaidAtTheDoor: boolean
}

/** Whose address the shop may not have, or has no use for any more. */
const UNPRINTABLE: readonly OrderState[] = ["waiting_payment", "cancelled"]

const Variant = z.object({ id: z.string(), sku: z.string().nullish() })

const Paid = z.object({
  id: z.string(),
  payment_collections: z
    .array(
      z
        .object({
          payments: z
            .array(
              z.object({ provider_id: z.string(), canceled_at: z.unknown() })
            )
            .nullish(),
        })
        .nullish()
    )
    .nullish(),
})

async function loadSkus(container: MedusaContainer, ids: string[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["id", "sku"],
    filters: { id: [...new Set(ids)] },
  })
  const rows = z.array(Variant).parse(data)
  return new Map(rows.map(({ id, sku }) => [id, sku ?? null]))
}

/** Those of some orders whose money is handed over with the parcel. */
export async function loadPaidAtTheDoor(
  container: MedusaContainer,
  ids: string[]
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      ...["id", "payment_collections.payments.provider_id"],
      "payment_collections.payments.canceled_at",
    ],
    filters: { id: [...new Set(ids)] },
  })
  const orders = z.array(Paid).parse(data)
  return new Set(
    orders
      .filter(({ payment_collections }) =>
        (payment_collections ?? [])
          .flatMap((collection) => collection?.payments ?? [])
          .some((payment) => !payment.canceled_at && isPaidAtTheDoor(payment))
      )
      .map(({ id }) => id)
  )
}

/**
 * Shop orders of a pesantren for its papers, in the order of their ids. Throws
 * `order_not_found` when one is not its own, and `order_not_printable` for one
 * that is not paid or was cancelled.
 */
export async function loadPrintable(
  container: MedusaContainer,
  { ids, pesantren_id }: { ids: readonly string[]; pesantren_id: string }
): Promise<PrintableOrder[]> {
  const rows = await readOrders(container, someOf(ids, pesantren_id))
  const byId = new Map(rows.map((row) => [row.id, row]))
  const wanted = ids.map((id) => {
    const row = byId.get(id)
    if (!row) throw fail("order_not_found")
    if (UNPRINTABLE.includes(row.state))
      throw fail("order_not_printable", { number: row.number })
    return row
  })
  const orderIds = wanted.map(({ order_id }) => order_id)
  const [lines, recipients, atTheDoor] = await Promise.all([
    readLines(container, [...ids]),
    loadRecipients(container, orderIds),
    loadPaidAtTheDoor(container, orderIds),
  ])
  const skus = await loadSkus(
    container,
    [...lines.values()].flat().flatMap(({ variant_id }) => variant_id ?? [])
  )
  return wanted.map((row) => {
    const recipient = recipients.get(row.order_id)
    if (!recipient) throw fail("order_not_found")
    return {
      ...{ row, recipient },
      lines: (lines.get(row.id) ?? []).map((line) => ({
        ...line,
        sku: skus.get(line.variant_id ?? "") ?? null,
      })),
      isPaidAtTheDoor: atTheDoor.has(row.order_id),
    }
  })
}
