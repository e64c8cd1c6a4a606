import { createHmac } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import { Modules } from "@medusajs/framework/utils"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { SHOP_ORDER_MODULE } from "@pasar-santri/marketplace/modules/shop-order"
import type { Backend } from "./integration.ts"
import { until } from "./poll.ts"
import { read } from "./store-api.ts"

/** A shop order as every route answers it. */
export const ShopOrder = z.looseObject({
  id: z.string(),
  order_id: z.string(),
  number: z.string(),
  state: z.string(),
  version: z.number(),
  goods: z.number(),
  shipping: z.number(),
  discount: z.number(),
  total: z.number(),
  pesantren: z.looseObject({ id: z.string() }),
  tracking_number: z.string().nullable(),
  actions: z.array(z.string()),
  cancel_reason: z.string().nullable(),
  cancel_code: z.string().nullable(),
})
export const OneOrder = z.object({
  order: ShopOrder.extend({
    recipient: z.looseObject({ district_code: z.string() }).nullable(),
    timeline: z.array(
      z.looseObject({ action: z.string(), by: z.string(), to: z.string() })
    ),
  }),
})
export const ManyOrders = z.looseObject({
  orders: z.array(ShopOrder),
  count: z.number(),
  counts: z.record(z.string(), z.number()),
})
const Parcels = z.object({ parcels: z.array(ShopOrder) })

const Collection = z.object({
  payment_collections: z.array(
    z.object({ id: z.string(), amount: z.number() })
  ),
})

/** What becomes of an order, as it is stored and as its buyer is shown it. */
export function ordersOf({ make, store, container }: Backend) {
  const parts = async (orderId: string) => {
    const rows = await container()
      .resolve(SHOP_ORDER_MODULE)
      .listShopOrders(
        { order_id: orderId },
        { relations: ["lines", "events"], order: { number: "ASC" } }
      )
    return rows.map((row) => ({
      ...row,
      events: row.events.toSorted((a, b) => Number(a.at) - Number(b.at)),
    }))
  }
  const states = async (orderId: string) =>
    (await parts(orderId)).map(({ state }) => state)
  return {
    parts,
    states,
    /** Waits until all parts of an order are in a state. */
    reach: (orderId: string, state: string) =>
      until(`parts are ${state}`, async () => {
        const now = await states(orderId)
        return now.length > 0 && now.every((one) => one === state)
      }),
    /** The money of an order is there, as the side that holds it says. */
    pay: async (orderId: string) => {
      const [order] = await make.rows(
        Collection,
        "order",
        ["payment_collections.id", "payment_collections.amount"],
        { id: orderId }
      )
      const collection = order?.payment_collections[0]
      const payments = container().resolve(Modules.PAYMENT)
      const session = await payments.createPaymentSession(
        collection?.id ?? "",
        {
          ...{ provider_id: "pp_system_default", currency_code: "idr" },
          ...{ amount: collection?.amount ?? 0, data: {} },
        }
      )
      const payment = await payments.authorizePaymentSession(session.id, {})
      if (!payment) throw new Error("The payment was not authorised.")
      await capturePaymentWorkflow(container()).run({
        input: { payment_id: payment.id },
      })
      return payment.id
    },
    /** The API as somebody who has the link of an order. */
    withKey: (orderId: string) => ({
      get: async (path: string, key = keyOf(orderId)) =>
        fetchAs(store(), orderId, path, key),
      order: async (key = keyOf(orderId)) => fetchAs(store(), orderId, "", key),
      parcels: async (key = keyOf(orderId)) =>
        fetchAs(store(), orderId, "parcels", key),
      post: async (path: string, body: unknown = {}, key = keyOf(orderId)) =>
        store()
          .with({ headers: { "x-order-key": key } })
          .post(`/store/orders/${orderId}/${path}`, body),
    }),
    readParcels: (answer: Parameters<typeof read>[1]) =>
      read(Parcels, answer).parcels,
    /** Medusa's side of an order. */
    medusa: async (orderId: string) => {
      const [order] = await make.rows(
        z.looseObject({
          status: z.string(),
          total: z.coerce.number(),
          fulfillments: z
            .array(
              z.looseObject({
                shipped_at: z.unknown(),
                delivered_at: z.unknown(),
                labels: z
                  .array(z.looseObject({ tracking_number: z.string() }))
                  .nullish(),
              })
            )
            .nullish(),
        }),
        "order",
        ["status", "total", "fulfillments.*", "fulfillments.labels.*"],
        { id: orderId }
      )
      return order
    },
  }
}

/** The tests' backend signs with this secret (support/backend.ts). */
const keyOf = (orderId: string) =>
  createHmac("sha256", "only-for-the-tests")
    .update(`order:${orderId}`)
    .digest("hex")
    .slice(0, 32)

const fetchAs = (
  api: ReturnType<Backend["store"]>,
  orderId: string,
  path: string,
  key: string
) =>
  api
    .with({ headers: { "x-order-key": key } })
    .get(`/store/orders/${orderId}${path && `/${path}`}`)
