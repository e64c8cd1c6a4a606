import { z } from "@medusajs/framework/zod"
import { Modules } from "@medusajs/framework/utils"
import type { Backend } from "./integration.ts"
import { read } from "./store-api.ts"

const Parcels = z
  .object({
    parcels: z.array(
      z
        .object({
          pesantren: z.looseObject({ id: z.string(), slug: z.string() }),
          items: z.array(
            z
              .object({
                line_id: z.string(),
                quantity: z.number(),
                weight_grams: z.number(),
              })
              .loose()
          ),
          weight_grams: z.number(),
          services: z.array(
            z.looseObject({ code: z.string(), amount: z.number() })
          ),
          unavailable: z.array(
            z.looseObject({
              code: z.string(),
              reason: z.looseObject({ code: z.string(), message: z.string() }),
            })
          ),
          chosen: z.string().nullable(),
          problem: z
            .looseObject({ code: z.string(), message: z.string() })
            .nullable(),
        })
        .loose()
    ),
    shipping_total: z.number().nullable(),
  })
  .loose()

const StoredOrder = z.looseObject({
  payment_collections: z.array(
    z.looseObject({
      amount: z.number(),
      payment_sessions: z.array(
        z.looseObject({
          status: z.string(),
          amount: z.number(),
          data: z.looseObject({ expires_at: z.iso.datetime() }),
        })
      ),
    })
  ),
  shipping_methods: z.array(
    z.looseObject({
      data: z.looseObject({
        parcels: z.array(
          z.looseObject({
            pesantren_id: z.string(),
            service: z.string(),
            amount: z.number(),
          })
        ),
      }),
    })
  ),
})

/** What becomes of a cart, as its buyer is shown it and as it is stored. */
export function purchasesOf({ make, store, container }: Backend) {
  return {
    /** The parcels of a cart. @throws when they are refused */
    parcelsOf: async (cartId: string) =>
      read(Parcels, await store().get(`/store/carts/${cartId}/parcels`)),
    ordersOfCart: (cartId: string) =>
      make.rows(
        z.object({ order_id: z.string() }),
        "order_cart",
        ["order_id"],
        { cart_id: cartId }
      ),
    /** An order with what is to be paid for it and the parcels it goes in. */
    storedOrder: async (id: string) => {
      const [order] = await make.rows(
        StoredOrder,
        "order",
        [
          "payment_collections.*",
          "payment_collections.payment_sessions.*",
          "shipping_methods.*",
        ],
        { id }
      )
      return order
    },
    /** The stock that is held for the lines of an order. */
    reservations: async (orderId: string) => {
      const [order] = await make.rows(
        z.object({ items: z.array(z.object({ id: z.string() })) }),
        "order",
        ["items.id"],
        { id: orderId }
      )
      return container()
        .resolve(Modules.INVENTORY)
        .listReservationItems({
          line_item_id: order?.items.map(({ id }) => id) ?? [],
        })
    },
  }
}
