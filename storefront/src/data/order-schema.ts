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

/** A parcel's share of the shipping, as kept when the order was made. */
const ShareDto = z.object({
  pesantren_id: z.string(),
  /** Orders from before there were several have none. */
  service: z
    .enum(["regular", "own_delivery", "cargo", "pickup"])
    .catch("regular"),
  amount,
  days_min: z.number(),
  days_max: z.number(),
})

export const OrderDto = z.object({
  id: z.string(),
  display_id: z.coerce.number().nullish(),
  status: z.string(),
  payment_status: text,
  fulfillment_status: text,
  created_at: z.string(),
  customer_id: z.string().nullish(),
  email: text,
  total: amount,
  item_total: amount,
  shipping_total: amount,
  discount_total: amount,
  items: z.array(LineDto).nullish(),
  shipping_address: AddressDto.nullish(),
  shipping_methods: z
    .array(
      z.object({
        data: z
          .object({ parcels: z.array(ShareDto) })
          .nullish()
          .catch(null),
      })
    )
    .nullish(),
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
  "fulfillment_status",
  "created_at",
  "customer_id",
  "email",
  "total",
  "item_total",
  "shipping_total",
  "discount_total",
  "*items",
  "*shipping_address",
  "*shipping_methods",
  "*payment_collections.payment_sessions",
].join(",")

export type OrderLine = z.output<typeof LineDto>
export type OrderDto = z.output<typeof OrderDto>
