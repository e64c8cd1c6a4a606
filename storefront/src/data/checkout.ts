import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { buyerToken } from "@/lib/session"
import { ApiError } from "./api-error"
import { partsOf, type District } from "./areas"
import type { Cart } from "./cart"
import { api } from "./client"
import { toAddressBody } from "./customer"

/** What a buyer filled in, as far as it is known; "" where it is not. */
export interface Recipient {
  email: string
  name: string
  phone: string
  street: string
  rtRw: string
  village: string
  landmark: string
  postalCode: string
  district: District
}

/** What is written to a cart: who gets it, and the language of the mails. */
export interface Addressed {
  recipient: Recipient
  locale: Locale
}

/** Writes who gets it and where; Medusa re-prices the cart. Throws ApiError. */
export async function saveRecipient(
  cartId: string,
  { recipient, locale }: Addressed
): Promise<void> {
  const address = toAddressBody({
    ...recipient,
    district: partsOf(recipient.district),
  })
  const body = {
    ...(recipient.email ? { email: recipient.email } : {}),
    shipping_address: address,
    billing_address: address,
    metadata: { locale },
  }
  await api.post(z.unknown(), `/store/carts/${cartId}`, body, {
    query: { fields: "id" },
    token: await buyerToken(),
  })
}

const Options = z.object({
  shipping_options: z.array(
    z.object({
      id: z.string(),
      price_type: z.string().optional(),
      data: z.object({ id: z.string().optional() }).nullish().catch(null),
    })
  ),
})

/** The service is not offered for this cart. */
export const noService = () =>
  new ApiError(400, "no_service", "No shipping option for this cart")

/**
 * Chooses how each parcel is sent, by pesantren, with the one option whose
 * parcels may go several ways; its price is their sum, and the fee of who is to
 * pay at the door. Throws ApiError; `no_service` when there is no such option, or
 * it cannot carry all of them.
 */
export async function sendBy(
  cartId: string,
  choices: Readonly<Record<string, string>>,
  isPaidAtTheDoor = false
): Promise<void> {
  const { shipping_options: options } = await api.get(
    Options,
    "/store/shipping-options",
    { query: { cart_id: cartId, fields: "id,price_type,data" } }
  )
  const option = options.find(({ data }) => data?.id === "mixed")
  if (!option) throw noService()
  await api.post(
    z.unknown(),
    `/store/carts/${cartId}/shipping-methods`,
    {
      option_id: option.id,
      data: { choices, ...(isPaidAtTheDoor ? { pay: "cod" } : {}) },
    },
    { query: { fields: "id" } }
  )
}

/** A gateway may take its time. */
const SESSION_MS = 20_000

const Collection = z.object({
  payment_collection: z.object({ id: z.string() }),
})

/**
 * Opens a session of a provider for the cart's present total, in the place of
 * any other. Any later change of the total closes it again. Throws ApiError.
 */
export async function openSession(
  cartId: string,
  providerId: string
): Promise<void> {
  const token = await buyerToken()
  const { payment_collection: collection } = await api.post(
    Collection,
    "/store/payment-collections",
    { cart_id: cartId },
    { query: { fields: "id" }, token }
  )
  await api.post(
    z.unknown(),
    `/store/payment-collections/${collection.id}/payment-sessions`,
    { provider_id: providerId },
    { query: { fields: "id" }, token, timeoutMs: SESSION_MS }
  )
}

const Completed = z.object({
  type: z.enum(["order", "cart"]),
  order: z.object({ id: z.string() }).optional(),
  error: z.object({ type: z.string().optional() }).optional(),
})

/**
 * When many order at once, each waits for a turn; and a card's gateway takes its
 * seconds. Cutting it short would leave a buyer unsure.
 */
const COMPLETION_MS = 60_000

/**
 * Turns the cart into an order and answers the order's id; for a cart that is
 * an order already, that order's. Throws ApiError.
 */
export async function completeCart(cartId: string): Promise<string> {
  const reply = await api.post(
    Completed,
    `/store/carts/${cartId}/complete`,
    {},
    { query: { fields: "id" }, timeoutMs: COMPLETION_MS }
  )
  if (reply.type === "order" && reply.order) return reply.order.id
  throw new ApiError(
    400,
    reply.error?.type ?? "payment_refused",
    "The cart could not be completed"
  )
}

/** Whether a cart already goes to this recipient. */
export function isFor(cart: Cart, recipient: Recipient): boolean {
  const { address, email } = cart
  const { metadata } = address ?? {}
  return (
    email === recipient.email &&
    address?.first_name === recipient.name &&
    address.phone === recipient.phone &&
    address.address_1 === recipient.street &&
    address.postal_code === recipient.postalCode &&
    metadata?.district_code === recipient.district.id &&
    (metadata.rt_rw ?? "") === recipient.rtRw &&
    (metadata.village ?? "") === recipient.village &&
    (metadata.landmark ?? "") === recipient.landmark
  )
}
