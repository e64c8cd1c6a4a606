import { z } from "@medusajs/framework/zod"
import {
  setCodRuleWorkflow,
  setCodSellerWorkflow,
  setPaymentMethodWorkflow,
} from "@pasar-santri/payment-indonesia/workflows"
import { orderOf } from "./buyer.ts"
import type { MadePesantren } from "./factories.ts"
import type { Backend } from "./integration.ts"
import { officeOf } from "./office.ts"
import { OneOrder, ordersOf } from "./orders.ts"
import { read } from "./store-api.ts"
import { newNumber } from "./tracking-number.ts"

const COD = "pp_cod_cash"
const BY = {
  by: { type: "system" as const, id: null, name: null },
  reason: "test",
}

/** Offers cash on delivery for the goods of a pesantren, to any buyer of West Java. */
async function offerCash(
  { make, container }: Backend,
  pesantren: MadePesantren
): Promise<void> {
  const [region] = await make.rows(z.object({ id: z.string() }), "region", [
    "id",
  ])
  await setPaymentMethodWorkflow(container()).run({
    input: {
      ...BY,
      setting: {
        ...{ provider_id: COD, region_id: region?.id ?? "", is_on: true },
        ...{ min_amount: null, max_amount: null, rank: 2 },
      },
    },
  })
  // All these parcels have one buyer, who refuses some of them.
  await setCodRuleWorkflow(container()).run({
    input: {
      ...BY,
      rule: {
        ...{ limit_amount: 3_000_000, fee: 0, areas: ["32"] },
        ...{ max_refusals: 100, window_days: 60 },
        needs_verified_phone: false,
      },
    },
  })
  await setCodSellerWorkflow(container()).run({
    input: { ...BY, seller: { pesantren_id: pesantren.id, is_on: true } },
  })
}

/** A pesantren of Bogor that takes cash on delivery, and its parcels. */
export async function cashMarket(backend: Backend) {
  const { make, buyer } = backend
  const { parts } = ordersOf(backend)
  const near = await make.pesantren({ district_code: "32.02.27" })
  const shipper = await officeOf(backend).seller({
    pesantren: near,
    role: "shipper",
  })
  await offerCash(backend, near)

  /** An order that is paid at the door, before its parcel is sent. */
  const placed = async () => {
    const goods = await make.product({ pesantren: near, price: 50_000 })
    const { id } = await buyer().readyCart([
      { variantId: goods.variantId, quantity: 2 },
    ])
    read(z.unknown(), await buyer().pay(id, COD))
    const order = orderOf(await buyer().complete(id))
    const [part] = await parts(order.id)
    const item = goods.variants[0]?.inventoryItemId ?? ""
    return { order, part: part?.id ?? "", item }
  }
  const ship = async (part: string, tracking_number = newNumber()) => {
    read(
      OneOrder,
      await shipper.api.post(`/seller/orders/${part}/ship`, {
        ...{ courier: "jne", tracking_number },
      })
    )
    return tracking_number
  }
  const sent = async () => {
    const made = await placed()
    return { ...made, number: await ship(made.part) }
  }
  return { near, shipper, placed, ship, sent }
}
