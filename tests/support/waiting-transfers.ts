import { z } from "@medusajs/framework/zod"
import type { MadePesantren } from "./factories.ts"
import type { Backend } from "./integration.ts"
import { keepAway } from "./keep-away.ts"
import { read } from "./store-api.ts"
import { transfersOf } from "./transfers.ts"

/** A transfer as its buyer is told of it. */
export const Told = z.object({
  transfer: z.looseObject({
    state: z.string(),
    base: z.number(),
    due: z.number(),
    accounts: z.array(z.looseObject({ number: z.string() })),
    fund_holder: z.string().min(1),
  }),
})

/** Orders that wait for their transfers, and what time does to them. */
export function waitingTransfersOf(backend: Backend) {
  const { make, buyer, container } = backend
  const transfers = transfersOf(backend)
  const { transferOf, guest, run } = transfers
  let near: MadePesantren | undefined

  const pesantren = () => {
    if (!near) throw new Error("The pesantren was not opened.")
    return near
  }
  return {
    ...transfers,
    pesantren,
    /** Before a suite: jobs stay away, and there is a shop. */
    open: async () => {
      for (const job of ["expire-unpaid-orders", "settle-transfers"])
        await keepAway(container(), job)
      near = await make.pesantren({ district_code: "32.02.27" })
    },
    /** An order that waits for its transfer, as its buyer was told. */
    buy: async (price = 40_000, stock = 10) => {
      const goods = await make.product({
        ...{ pesantren: pesantren(), price, stock },
      })
      const order = await buyer().buy([{ variantId: goods.variantId }])
      const { transfer } = read(
        Told,
        await guest(order.id).get(`/store/transfers/${order.id}`)
      )
      const waiting = await transferOf(order.id)
      return { order, goods, told: transfer, waiting }
    },
    /** What time does to it. */
    expire: async (order: { id: string }) => {
      const { id, payment_session_id, cart_id } = await transferOf(order.id)
      await transfers.pass(id)
      await run("expire-order", {
        session_id: payment_session_id,
        order_id: order.id,
        cart_id,
      })
    },
  }
}
