import type { Bench } from "./lib/context.ts"
import { ms, quantile, throughput } from "./lib/measure.ts"
import { withStockMedusa } from "./lib/stock.ts"
import { storeApi, type Api } from "./lib/store-api.ts"
import type { Row } from "./lib/table.ts"

const WARM_UP = 3
const SEQUENTIAL = 20
const PARALLEL = 40
const MINIMUM_STOCK = 10
const ADDRESS = {
  first_name: "Pembeli Uji",
  phone: "+6281234567890",
  address_1: "Kp. Contoh RT 02/RW 05",
  city: "Kabupaten Sukabumi",
  province: "Jawa Barat",
  country_code: "id",
  postal_code: "43156",
  metadata: { district_code: "32.02.27" },
}

interface Purchasable {
  products: {
    id: string
    variants: { id: string; inventory_quantity: number }[]
  }[]
}

interface Rates {
  /** purchases per second, one at a time */
  sequential: number
  /** purchases per second, four at a time */
  parallel: number
  /** milliseconds of one, median */
  p50: number
}

/** Buys whole purchases: cart, line, address, delivery, payment session, order. */
async function measure(api: Api, provider_id: string): Promise<Rates> {
  const call = storeApi(api)
  const { regions } = await call<{ regions: { id: string }[] }>(
    "/store/regions"
  )
  const region_id = regions[0]?.id ?? ""
  const { products } = await call<Purchasable>(
    "/store/products?limit=60&fields=id,*variants,%2Bvariants.inventory_quantity"
  )
  const variants = products
    .flatMap((product) => product.variants)
    .filter((variant) => variant.inventory_quantity >= MINIMUM_STOCK)
  const took: number[] = []

  const buy = async (index: number) => {
    const since = performance.now()
    const { cart } = await call<{ cart: { id: string } }>("/store/carts", {
      region_id,
    })
    await call(`/store/carts/${cart.id}/line-items`, {
      variant_id: variants[index % variants.length]?.id,
      quantity: 1,
    })
    await call(`/store/carts/${cart.id}`, {
      email: `bench-${index}@example.test`,
      shipping_address: ADDRESS,
    })
    const { shipping_options } = await call<{
      shipping_options: { id: string; data?: { id?: string } | null }[]
    }>(`/store/shipping-options?cart_id=${cart.id}`)
    await call(`/store/carts/${cart.id}/shipping-methods`, {
      option_id: (
        shipping_options.find(({ data }) => data?.id === "mixed") ??
        shipping_options[0]
      )?.id,
    })
    const { payment_collection } = await call<{
      payment_collection: { id: string }
    }>("/store/payment-collections", { cart_id: cart.id })
    await call(
      `/store/payment-collections/${payment_collection.id}/payment-sessions`,
      { provider_id }
    )
    const done = await call<{ type: string }>(
      `/store/carts/${cart.id}/complete`,
      {}
    )
    if (done.type !== "order") throw new Error("the cart became no order")
    took.push(performance.now() - since)
  }

  for (let index = 0; index < WARM_UP; index++) await buy(index)
  took.length = 0
  const sequential = await throughput((i) => buy(i + WARM_UP), {
    lanes: 1,
    total: SEQUENTIAL,
  })
  const p50 = quantile(took, 0.5)
  const parallel = await throughput((i) => buy(i + WARM_UP + SEQUENTIAL), {
    lanes: 4,
    total: PARALLEL,
  })
  return { sequential, parallel, p50 }
}

/** Whole purchases by the Store API beside Medusa with its own providers. */
export async function checkout(bench: Bench): Promise<Row[]> {
  const ours = await measure(bench, "pp_transfer_manual")
  let stock: Rates | undefined
  await withStockMedusa(bench, async (api) => {
    stock = await measure(api, "pp_system_default")
  })
  if (!stock) throw new Error("stock Medusa was not measured")
  const row = (question: string, mine: number, theirs: number): Row => ({
    question,
    ours: `${mine.toFixed(2)}/s`,
    beside: `${theirs.toFixed(2)}/s (stock Medusa)`,
    note: `${(mine / theirs).toFixed(2)} ×`,
  })
  return [
    {
      question: "one whole purchase (p50)",
      ours: ms(ours.p50),
      beside: `${ms(stock.p50)} (stock Medusa)`,
      note: `${(stock.p50 / ours.p50).toFixed(2)} ×`,
    },
    row("whole purchases, one at a time", ours.sequential, stock.sequential),
    row("whole purchases, four at a time", ours.parallel, stock.parallel),
  ]
}
