import { z } from "@medusajs/framework/zod"

const rupiah = z.coerce.number().nonnegative().transform(Math.round)
const text = z.string().trim().min(1)

/** `GET /v1/maps/areas`: places by name, one for each postal code. */
export const AreasReply = z.object({
  areas: z.array(
    z.object({
      /** `IDNP9IDNC…IDND…IDZ43156`. */
      id: text,
      name: z.string(),
      administrative_division_level_2_name: z.string().nullish(),
      administrative_division_level_3_name: z.string().nullish(),
    })
  ),
})

/** `POST /v1/rates/couriers`. A line that is not as documented is left out. */
export const RatesReply = z.object({
  pricing: z.array(
    z
      .object({
        courier_code: text,
        courier_service_code: text,
        price: rupiah,
        /** `2 - 3`, or a single figure. */
        shipment_duration_range: z.string(),
        shipment_duration_unit: z.string(),
      })
      .nullable()
      .catch(null)
  ),
})

/** `POST /v1/orders` and `GET /v1/orders/:id`. */
export const OrderReply = z.object({
  id: text,
  status: text,
  reference_id: z.string().nullish(),
  price: rupiah.nullish(),
  courier: z
    .object({
      waybill_id: z.string().nullish(),
      link: z.string().nullish(),
    })
    .nullish(),
})

/** `POST /v1/orders` refuses a `reference_id` that has an order, and names it. */
export const ReferenceTaken = z.object({
  code: z.coerce.number().pipe(z.literal(40_002_060)),
  details: z.object({ order_id: text }),
})

/**
 * A webhook: `order.status`, `order.price`, `order.waybill_id`. It only says
 * which order to ask about. The dashboard's trial sends an empty body.
 */
export const Notice = z.object({
  event: z.enum(["order.status", "order.price", "order.waybill_id"]),
  order_id: text.max(120),
  /** Tells a repeat from news; what is no plain word is left out. */
  status: z
    .string()
    .regex(/^[a-z_]{1,40}$/i)
    .optional()
    .catch(undefined),
})
export type Notice = z.output<typeof Notice>
