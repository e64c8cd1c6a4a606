import type { MadePesantren, MadeProduct } from "./factories.ts"
import type { Backend } from "./integration.ts"
import { officeOf } from "./office.ts"
import { ordersOf } from "./orders.ts"
import { newNumber } from "./tracking-number.ts"

/** Two pesantren, the people of the first and of its office, and their orders. */
export function orderMovesOf(backend: Backend) {
  const { make, buyer } = backend
  const { parts, reach, pay } = ordersOf(backend)
  let opened: Awaited<ReturnType<typeof openShops>> | undefined

  const openShops = async () => {
    const office = officeOf(backend)
    const one = await make.pesantren({ district_code: "32.02.27" })
    const other = await make.pesantren({ district_code: "32.06.24" })
    const shipper = await office.seller({ pesantren: one, role: "shipper" })
    const neighbour = await office.seller({ pesantren: other })
    return { one, other, shipper, neighbour, head: await office.officer() }
  }
  const shops = () => {
    if (!opened) throw new Error("The shops were not opened.")
    return opened
  }
  /** A purchase of both pesantren, or of the first alone. */
  const purchase = async (both = true) => {
    const { one, other } = shops()
    const goods: MadeProduct[] = [await make.product({ pesantren: one })]
    if (both) goods.push(await make.product({ pesantren: other }))
    const order = await buyer().buy(
      goods.map(({ variantId }) => ({ variantId, quantity: 2 }))
    )
    return {
      order,
      items: goods.map((g) => g.variants[0]?.inventoryItemId ?? ""),
    }
  }
  const move = (id: string, action: string, body: unknown = {}) =>
    shops().shipper.api.post(`/seller/orders/${id}/${action}`, body)
  return {
    ...{ shops, purchase, move },
    /** Before a suite. */
    open: async () => {
      opened = await openShops()
    },
    paid: async (both = true) => {
      const made = await purchase(both)
      await pay(made.order.id)
      await reach(made.order.id, "to_process")
      const all = await parts(made.order.id)
      const of = ({ id }: MadePesantren) =>
        all.find(({ pesantren_id }) => pesantren_id === id)?.id ?? ""
      return { ...made, own: of(shops().one), foreign: of(shops().other) }
    },
    ship: (id: string, tracking_number = newNumber()) =>
      move(id, "ship", { courier: "jne", tracking_number }),
  }
}
