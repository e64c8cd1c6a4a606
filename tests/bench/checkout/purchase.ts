import type { Call } from "../lib/store-api.ts"

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

/** A shop to buy in: its Store API, its region, and how it is paid. */
export interface Counter {
  call: Call
  region_id: string
  provider_id: string
}

/** The region of a shop, and what buys in it. */
export async function counterOf(
  call: Call,
  provider_id: string
): Promise<Counter> {
  const { regions } = await call<{ regions: { id: string }[] }>(
    "/store/regions"
  )
  return { call, provider_id, region_id: regions[0]?.id ?? "" }
}

/** A cart with one piece of each, and an address: not sent and not paid yet. */
export async function fillCart(
  { call, region_id }: Counter,
  variants: readonly string[]
): Promise<string> {
  const { cart } = await call<{ cart: { id: string } }>("/store/carts", {
    region_id,
    items: variants.map((variant_id) => ({ variant_id, quantity: 1 })),
  })
  await call(`/store/carts/${cart.id}`, {
    email: `bench-${cart.id.toLowerCase()}@example.test`,
    shipping_address: ADDRESS,
  })
  return cart.id
}

/** Chooses how a cart is sent: each parcel by the first way that can carry it. */
export async function chooseShipping(
  { call }: Counter,
  cartId: string
): Promise<void> {
  const { shipping_options } = await call<{
    shipping_options: { id: string; data?: { id?: string } | null }[]
  }>(`/store/shipping-options?cart_id=${cartId}`)
  await call(`/store/carts/${cartId}/shipping-methods`, {
    option_id: (
      shipping_options.find(({ data }) => data?.id === "mixed") ??
      shipping_options[0]
    )?.id,
  })
}

/** Everything up to the button that orders. Answers the cart's id. */
export async function readyCart(
  counter: Counter,
  variants: readonly string[]
): Promise<string> {
  const cart_id = await fillCart(counter, variants)
  await chooseShipping(counter, cart_id)
  const { call, provider_id } = counter
  const { payment_collection } = await call<{
    payment_collection: { id: string }
  }>("/store/payment-collections", { cart_id })
  await call(
    `/store/payment-collections/${payment_collection.id}/payment-sessions`,
    { provider_id }
  )
  return cart_id
}

/** Orders what is in a cart. Throws when it became no order. */
export async function order({ call }: Counter, cartId: string): Promise<void> {
  const { type } = await call<{ type: string }>(
    `/store/carts/${cartId}/complete`,
    {}
  )
  if (type !== "order") throw new Error("the cart became no order")
}
