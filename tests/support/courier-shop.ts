import { Modules } from "@medusajs/framework/utils"
import { vi } from "vitest"
import { BiteshipCourier } from "../../plugins/fulfillment-indonesia/src/modules/courier/biteship-client.ts"
import { noticesOf } from "./courier-notices.ts"
import type { MadePesantren } from "./factories.ts"
import { BiteshipFake } from "./fakes/biteship.ts"
import type { Backend } from "./integration.ts"
import { keepAway } from "./keep-away.ts"
import { officeOf, type Person } from "./office.ts"
import { OneOrder, ordersOf } from "./orders.ts"
import { read, type Api } from "./store-api.ts"

/** The part of the courier module that a spec turns on. */
interface Couriers {
  isOn(): Promise<boolean>
  courier(): Promise<BiteshipCourier | null>
  webhookToken(): Promise<string | null>
}

/** Of all suites in a process: a price is kept by weight. */
let grams = 600

/** A pesantren whose parcels a courier fetches, and that courier. */
export function courierShopOf(backend: Backend) {
  const { make, buyer, store, container } = backend
  const { reach, pay } = ordersOf(backend)
  const fake = new BiteshipFake()
  let maker: MadePesantren | undefined
  let shipper: Person | undefined

  const people = () => {
    if (!maker || !shipper) throw new Error("The shop was not opened.")
    return { maker, shipper }
  }
  const book = (id: string, api = people().shipper.api) =>
    api.post(`/seller/orders/${id}/booking`, {})
  const bookedFor = (id: string) =>
    [...fake.orders.values()].filter(({ reference_id }) => reference_id === id)
  /** The courier goes on with a parcel, and nobody is told. */
  const go = (id: string, change: Parameters<BiteshipFake["move"]>[1]) => {
    const theirs = bookedFor(id)[0]?.id ?? ""
    fake.move(theirs, change)
    return theirs
  }
  const turnOn = () => {
    const module = container().resolve<Couriers>("courier")
    vi.spyOn(module, "isOn").mockResolvedValue(true)
    vi.spyOn(module, "courier").mockResolvedValue(
      new BiteshipCourier(fake.options)
    )
    vi.spyOn(module, "webhookToken").mockResolvedValue(
      fake.options.webhookToken
    )
  }
  return {
    ...{ fake, people, book, bookedFor, go, turnOn },
    /** Before a suite; what time does is the specs' own. */
    open: async () => {
      await fake.open()
      await keepAway(container(), "watch-shop-orders")
      maker = await make.pesantren({
        record: {
          ...{ street: "Jl. Cibentang 5", rt_rw: "02/05" },
          ...{ contact_name: "Ust. Hasan", contact_phone: "+6281200000001" },
        },
      })
      shipper = await officeOf(backend).seller({
        ...{ pesantren: maker, role: "shipper" },
      })
    },
    /** Before each spec: the courier is there, and well. */
    refresh: async () => {
      fake.mood = "well"
      await container()
        .resolve(Modules.CACHE)
        .invalidate("courier:biteship:paused")
      turnOn()
    },
    /** A paid order that its shop has begun with; its weight is nobody else's. */
    begun: async (
      by?: { pesantren: MadePesantren; api: Api },
      goodsOf: { price?: number } = {}
    ) => {
      const { pesantren, api } = by ?? {
        ...{ pesantren: people().maker, api: people().shipper.api },
      }
      grams += 1
      const weightGrams = grams
      const goods = await make.product({
        ...{ pesantren, weightGrams, ...goodsOf },
      })
      const order = await buyer().buy([{ variantId: goods.variantId }])
      await pay(order.id)
      await reach(order.id, "to_process")
      const id = (await ordersOf(backend).parts(order.id))[0]?.id ?? ""
      read(OneOrder, await api.post(`/seller/orders/${id}/process`, {}))
      return { order, id, weightGrams }
    },
    /** The courier goes on with a parcel, its notice says so and is worked on. */
    tell: async (id: string, change: Parameters<BiteshipFake["move"]>[1]) => {
      const theirs = go(id, change)
      const { headers, body } = fake.notice(theirs)
      const { status } = await store()
        .with({ headers })
        .post("/hooks/couriers/biteship", body)
      if (status !== 200) throw new Error(`The notice was answered ${status}.`)
      await noticesOf(backend).workedOn(theirs)
    },
  }
}
