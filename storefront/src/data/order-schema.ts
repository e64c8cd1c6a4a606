import { z } from "zod"
import { variantName } from "@/lib/variant-name"
import { AddressDto, SessionDto } from "./cart-schema"

const amount = z.coerce.number().transform(Math.round)
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "")

export const LineDto = z.object({
  id: z.string(),
  product_id: text,
  product_handle: text,
  product_title: text,
  title: text,
  variant_title: z.string().nullish().transform(variantName),
  thumbnail: z.string().nullish(),
  quantity: z.coerce.number(),
  unit_price: amount,
  total: amount,
})

export const OrderDto = z.object({
  id: z.string(),
  display_id: z.coerce.number().nullish(),
  status: z.string(),
  payment_status: text,
  created_at: z.string(),
  customer_id: z.string().nullish(),
  email: text,
  total: amount,
  shipping_address: AddressDto.nullish(),
  payment_collections: z
    .array(z.object({ payment_sessions: z.array(SessionDto).nullish() }))
    .nullish(),
})

/** What an order is asked for: what its page shows, and nothing more. */
export const ORDER_FIELDS = [
  "id",
  "display_id",
  "status",
  "payment_status",
  "created_at",
  "customer_id",
  "email",
  "total",
  "*shipping_address",
  "*payment_collections.payment_sessions",
].join(",")

export type OrderDto = z.output<typeof OrderDto>
