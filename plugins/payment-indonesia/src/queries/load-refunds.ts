import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** Ways of paying whose refunds a person has to make. */
const MANUAL = ["pp_transfer_", "pp_qris_", "pp_cod_"]

export const isManual = (providerId: string): boolean =>
  MANUAL.some((prefix) => providerId.startsWith(prefix))

const amount = z.coerce.number()

const Payment = z.object({
  id: z.string(),
  provider_id: z.string(),
  currency_code: z.string(),
  captures: z.array(z.object({ amount })).nullish(),
  refunds: z
    .array(z.object({ id: z.string(), amount, note: z.string().nullish() }))
    .nullish(),
})

const Order = z.object({
  id: z.string(),
  canceled_at: z.unknown(),
  payment_collections: z
    .array(z.object({ id: z.string(), payments: z.array(Payment).nullish() }))
    .nullish(),
})

/** A payment, with what Medusa says was captured and refunded of it. */
export interface OrderPayment {
  id: string
  order_id: string
  collection_id: string
  currency_code: string
  is_manual: boolean
  is_cancelled: boolean
  captured: number
  refunded: number
  refunds: { id: string; amount: number; note: string | null }[]
}

const sum = (rows: readonly { amount: number }[]) =>
  rows.reduce((total, row) => total + row.amount, 0)

/** The payments of an order. */
export async function loadPayments(
  container: MedusaContainer,
  orderId: string
): Promise<OrderPayment[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: [
        ...["id", "canceled_at", "payment_collections.id"],
        "payment_collections.payments.id",
        "payment_collections.payments.provider_id",
        "payment_collections.payments.currency_code",
        "payment_collections.payments.captures.amount",
        "payment_collections.payments.refunds.id",
        "payment_collections.payments.refunds.amount",
        "payment_collections.payments.refunds.note",
      ],
      filters: { id: orderId },
    })
  return z
    .array(Order)
    .parse(data)
    .flatMap((order) =>
      (order.payment_collections ?? []).flatMap(
        ({ id: collection_id, payments }) =>
          (payments ?? []).map(
            ({ id, provider_id, currency_code, captures, refunds }) => ({
              ...{ id, order_id: order.id, collection_id, currency_code },
              is_manual: isManual(provider_id),
              is_cancelled: !!order.canceled_at,
              captured: sum(captures ?? []),
              refunded: sum(refunds ?? []),
              refunds: (refunds ?? []).map((refund) => ({
                ...refund,
                note: refund.note ?? null,
              })),
            })
          )
      )
    )
}

/** Those whose refunds are made by hand. */
export const loadManualPayments = async (
  container: MedusaContainer,
  orderId: string
): Promise<OrderPayment[]> =>
  (await loadPayments(container, orderId)).filter(({ is_manual }) => is_manual)

const Owner = z.object({
  payment_collection: z
    .object({ order: z.object({ id: z.string() }).nullish() })
    .nullish(),
})

/** The order of a payment; undefined when it has none. */
export async function orderOfPayment(
  container: MedusaContainer,
  paymentId: string
): Promise<string | undefined> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "payment",
      fields: ["payment_collection.order.id"],
      filters: { id: paymentId },
    })
  return z.array(Owner).parse(data)[0]?.payment_collection?.order?.id
}
