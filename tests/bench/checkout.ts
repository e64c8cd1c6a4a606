import type { Bench } from "./lib/context.ts"
import { ms, quantile, throughput } from "./lib/measure.ts"
import { storeApi } from "./lib/store-api.ts"
import type { Row } from "./lib/table.ts"

const SEQUENTIAL = 20
const PARALLEL = 40

interface Purchasable {
  products: {
    id: string
    variants: { id: string; inventory_quantity: number }[]
  }[]
}

/**
 * Whole purchases by the Store API: cart, line, address with its kecamatan,
 * delivery, payment session, order.
 */
export async function checkout(bench: Bench): Promise<Row[]> {
  const call = storeApi(bench)
  const { regions } = await call<{ regions: { id: string }[] }>(
    "/store/regions"
  )
  const region_id = regions[0]?.id ?? ""
  const { products } = await call<Purchasable>(
    `/store/products?limit=60&fields=id,*variants,%2Bvariants.inventory_quantity,metadata`
  )
  const variants = products
    .flatMap((product) => product.variants)
    .filter((variant) => variant.inventory_quantity >= 10)
  const took: number[] = []

  const buy = async (index: number) => {
    const since = performance.now()
    const variant = variants[index % variants.length]
    const { cart } = await call<{ cart: { id: string } }>("/store/carts", {
      region_id,
    })
    await call(`/store/carts/${cart.id}/line-items`, {
      variant_id: variant?.id,
      quantity: 1,
    })
    await call(`/store/carts/${cart.id}`, {
      email: `bench-${index}@example.test`,
      shipping_address: {
        first_name: "Pembeli Uji",
        phone: "+6281234567890",
        address_1: "Kp. Contoh RT 02/RW 05",
        city: "Kabupaten Sukabumi",
        province: "Jawa Barat",
        country_code: "id",
        postal_code: "43156",
        metadata: { district_code: "32.02.27" },
      },
    })
    const { shipping_options } = await call<{
      shipping_options: { id: string }[]
    }>(`/store/shipping-options?cart_id=${cart.id}`)
    await call(`/store/carts/${cart.id}/shipping-methods`, {
      option_id: shipping_options[0]?.id,
    })
    const { payment_collection } = await call<{
      payment_collection: { id: string }
    }>("/store/payment-collections", { cart_id: cart.id })
    await call(
      `/store/payment-collections/${payment_collection.id}/payment-sessions`,
      { provider_id: "pp_transfer_manual" }
    )
    const done = await call<{ type: string }>(
      `/store/carts/${cart.id}/complete`,
      {}
    )
    if (done.type !== "order")
      throw new Error("the cart did not become an order")
    took.push(performance.now() - since)
  }

  for (let index = 0; index < 3; index++) await buy(index)
  took.length = 0
  const sequential = await throughput((i) => buy(i + 3), {
    lanes: 1,
    total: SEQUENTIAL,
  })
  const single = quantile(took, 0.5)
  const parallel = await throughput((i) => buy(i + 3 + SEQUENTIAL), {
    lanes: 4,
    total: PARALLEL,
  })
  return [
    {
      question: "whole purchases, one at a time",
      ours: `${sequential.toFixed(2)}/s, p50 ${ms(single)}`,
    },
    {
      question: "whole purchases, four at a time",
      ours: `${parallel.toFixed(2)}/s`,
    },
  ]
}
