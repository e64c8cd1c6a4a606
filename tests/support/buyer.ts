import { z } from "@medusajs/framework/zod"
import { read } from "./store-api.ts"
import type { Answer, Api } from "./store-api.ts"

const Line = z.object({
  id: z.string(),
  variant_id: z.string(),
  quantity: z.number(),
  unit_price: z.number(),
})

const Cart = z.object({
  cart: z.object({
    id: z.string(),
    items: z.array(Line).default([]),
    item_total: z.number(),
    shipping_total: z.number(),
    total: z.number(),
  }),
})
export type Cart = z.output<typeof Cart>["cart"]

const ShippingOptions = z.object({
  shipping_options: z.array(
    z.object({ id: z.string(), data: z.object({ id: z.string() }).nullish() })
  ),
})

const Order = z.object({
  type: z.literal("order"),
  order: z.object({
    id: z.string(),
    total: z.number(),
    shipping_total: z.number(),
    items: z.array(z.object({ id: z.string(), quantity: z.number() })),
  }),
})
export type Order = z.output<typeof Order>["order"]

/** Districts that the specs send to. */
export const DISTRICTS = {
  /** the pesantren of the factories lie here */
  gunungguruh: { code: "32.02.27", city: "Kabupaten Sukabumi" },
  cicurug: { code: "32.02.16", city: "Kabupaten Sukabumi" },
  menteng: { code: "31.71.06", city: "Kota Jakarta Pusat" },
  jayapura: { code: "91.71.01", city: "Kota Jayapura" },
} as const

/** What all its buyers are reached by. */
export const BUYER_PHONE = "+6281234567890"

export const addressIn = (district: { code: string; city: string }) => ({
  first_name: "Siti Aminah",
  last_name: "",
  phone: BUYER_PHONE,
  address_1: "Kp. Cibentang No. 5",
  city: district.city,
  province: "Jawa Barat",
  postal_code: "43156",
  country_code: "id",
  metadata: { district_code: district.code, rt_rw: "02/05" },
})

/** Every database of a run is a copy of one: its shipping options are the same. */
const knownOptions = new Map<string, string>()

/** A purchase by plain calls of the Store API, one verb a call. */
export class Buyer {
  constructor(readonly api: Api) {}

  async startCart(): Promise<Cart> {
    return read(Cart, await this.api.post("/store/carts")).cart
  }

  /**
   * A cart with goods and address, in one call but for further lines: one after
   * the other, they keep their order. @throws when it is refused
   */
  async cartOf(
    [first, ...more]: readonly { variantId: string; quantity?: number }[],
    district: { code: string; city: string } = DISTRICTS.cicurug
  ): Promise<Cart> {
    const answer = await this.api.post("/store/carts", {
      email: "siti@contoh.test",
      shipping_address: addressIn(district),
      billing_address: addressIn(district),
      items: first
        ? [{ variant_id: first.variantId, quantity: first.quantity ?? 1 }]
        : [],
    })
    let { cart } = read(Cart, answer)
    for (const { variantId, quantity } of more)
      cart = read(Cart, await this.add(cart.id, variantId, quantity)).cart
    return cart
  }

  add = (cartId: string, variantId: string, quantity = 1): Promise<Answer> =>
    this.api.post(`/store/carts/${cartId}/line-items`, {
      variant_id: variantId,
      quantity,
    })

  async cart(cartId: string): Promise<Cart> {
    return read(Cart, await this.api.get(`/store/carts/${cartId}`)).cart
  }

  address = (
    cartId: string,
    district: { code: string; city: string }
  ): Promise<Answer> =>
    this.api.post(`/store/carts/${cartId}`, {
      email: "siti@contoh.test",
      shipping_address: addressIn(district),
      billing_address: addressIn(district),
    })

  /**
   * Chooses one option for the whole cart; `choices` names another service for
   * some of its pesantren.
   */
  ship = (
    cartId: string,
    option = "regular",
    choices?: Record<string, string>
  ): Promise<Answer> =>
    this.shipWith(cartId, option, choices ? { choices } : {})

  /** Chooses an option with what is posted as its `data`. */
  async shipWith(
    cartId: string,
    option: string,
    data: object
  ): Promise<Answer> {
    const id =
      knownOptions.get(option) ?? (await this.#optionOf(cartId, option))
    return this.api.post(`/store/carts/${cartId}/shipping-methods`, {
      option_id: id,
      data,
    })
  }

  async #optionOf(cartId: string, option: string): Promise<string | undefined> {
    const { shipping_options: options } = read(
      ShippingOptions,
      await this.api.get(`/store/shipping-options?cart_id=${cartId}`)
    )
    for (const { id, data } of options) if (data) knownOptions.set(data.id, id)
    return knownOptions.get(option)
  }

  /** Prepares the payment, by bank transfer unless told otherwise. */
  async pay(cartId: string, provider = "pp_transfer_manual"): Promise<Answer> {
    const { payment_collection: collection } = read(
      z.object({ payment_collection: z.object({ id: z.string() }) }),
      await this.api.post("/store/payment-collections", { cart_id: cartId })
    )
    return this.api.post(
      `/store/payment-collections/${collection.id}/payment-sessions`,
      { provider_id: provider }
    )
  }

  complete = (cartId: string): Promise<Answer> =>
    this.api.post(`/store/carts/${cartId}/complete`)

  /**
   * A cart with goods, address, delivery and payment: all but completed.
   * @throws when one of the calls is refused
   */
  async readyCart(
    lines: readonly { variantId: string; quantity?: number }[],
    district?: { code: string; city: string }
  ): Promise<Cart> {
    const { id } = await this.cartOf(lines, district)
    const { cart } = read(Cart, await this.ship(id))
    read(z.unknown(), await this.pay(id))
    return cart
  }

  /** A whole purchase. @throws when one of the calls is refused */
  async buy(
    lines: { variantId: string; quantity?: number }[],
    district?: { code: string; city: string }
  ): Promise<Order> {
    const { id } = await this.readyCart(lines, district)
    return orderOf(await this.complete(id))
  }
}

/** @throws when the answer is no order */
export const orderOf = (answer: Answer): Order => read(Order, answer).order
