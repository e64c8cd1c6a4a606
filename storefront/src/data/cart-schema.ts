import { z } from "zod"

/** Rupiah as Medusa sends it: a number, whole in our currency. */
const amount = z.coerce.number().transform(Math.round)
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "")

/** An address of a cart, an order or a customer; nothing filled in is "". */
export const AddressDto = z.object({
  first_name: text,
  last_name: text,
  phone: text,
  address_1: text,
  address_2: text,
  city: text,
  province: text,
  postal_code: text,
  metadata: z
    .object({
      district_code: text,
      district_name: text,
      rt_rw: text,
      village: text,
      landmark: text,
    })
    .partial()
    .nullish(),
})

/** What the transfer provider wrote into its session. */
export const TransferDto = z.object({
  instructions: z
    .object({
      accounts: z.array(
        z.object({ bank: z.string(), number: z.string(), holder: z.string() })
      ),
      fund_holder: z.string(),
      hours: z.number(),
    })
    .nullish(),
  expires_at: z.string().nullish(),
})

/** What the QRIS provider wrote into its session. */
export const QrisDto = z.object({
  instructions: z.object({
    payload: z.string().min(1),
    /** Whether the code names the amount; else the buyer types it. */
    has_amount: z.boolean(),
    amount,
    merchant_name: z.string(),
    nmid: z.string(),
    fund_holder: z.string(),
  }),
  expires_at: z.string().nullish(),
})

/** Where a gateway's own page takes the money. */
export const RedirectDto = z.object({
  redirect_url: z.url({ protocol: /^https?$/ }),
  expires_at: z.string().nullish(),
})

/** A provider's data are its own: each way of paying reads what it knows. */
export const SessionDto = z
  .object({
    id: z.string(),
    provider_id: z.string(),
    status: z.string(),
    amount,
    data: z.unknown(),
  })
  .transform(({ data, ...session }) => ({
    ...session,
    data: TransferDto.catch({}).parse(data),
    qris: QrisDto.nullable().catch(null).parse(data),
    redirect: RedirectDto.nullable().catch(null).parse(data),
  }))

const LineDto = z.object({
  id: z.string(),
  variant_id: text,
  product_id: text,
  product_handle: text,
  product_title: text,
  variant_title: z.string().nullish(),
  title: text,
  thumbnail: z.string().nullish(),
  quantity: z.coerce.number(),
  unit_price: amount,
  total: amount,
  metadata: z
    .object({ former_price: z.number().nullish() })
    .nullish()
    .catch(null),
})

export const CartDto = z.object({
  id: z.string(),
  email: z.string().nullish(),
  region_id: z.string().nullish(),
  completed_at: z.string().nullish(),
  total: amount,
  item_total: amount,
  shipping_total: amount,
  discount_total: amount,
  items: z.array(LineDto).nullish(),
  shipping_address: AddressDto.nullish(),
  shipping_methods: z
    .array(
      z.object({
        shipping_option_id: z.string().nullish(),
        amount,
        data: z
          .object({
            parcels: z.array(z.object({ cod_fee: amount.default(0) })),
          })
          .nullish()
          .catch(null),
      })
    )
    .nullish(),
  payment_collection: z
    .object({
      id: z.string(),
      payment_sessions: z.array(SessionDto).nullish(),
    })
    .nullish(),
})

export type CartDto = z.output<typeof CartDto>
export type AddressDto = z.output<typeof AddressDto>
export type QrisDto = z.output<typeof QrisDto>
export type RedirectDto = z.output<typeof RedirectDto>
export type SessionDto = z.output<typeof SessionDto>

/** What a cart is asked for: what the pages show, and nothing more. */
export const CART_FIELDS = [
  "id",
  "email",
  "region_id",
  "completed_at",
  "total",
  "item_total",
  "shipping_total",
  "discount_total",
  "*items",
  "items.total",
  "*shipping_address",
  "shipping_methods.shipping_option_id",
  "shipping_methods.amount",
  "shipping_methods.data",
  "payment_collection.id",
  "*payment_collection.payment_sessions",
].join(",")

/** When and where parcels are fetched at a pesantren. */
export const PickupDto = z.object({
  /** Of the week, `1` (Monday) to `7`. */
  days: z.array(z.enum(["1", "2", "3", "4", "5", "6", "7"])),
  /** Times of the day, as `08:00`. */
  from: z.string(),
  until: z.string(),
  note: z.string().nullable(),
})

export const ParcelsDto = z.object({
  parcels: z.array(
    z.object({
      pesantren: z.object({
        id: z.string(),
        slug: z.string(),
        name: z.string(),
        district: z.object({ id: z.string(), name: z.string() }),
      }),
      items: z.array(z.object({ line_id: z.string() })),
      weight_grams: z.coerce.number(),
      services: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          amount,
          insurance: amount,
          days_min: z.number(),
          days_max: z.number(),
        })
      ),
      unavailable: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          reason: z.object({ message: z.string() }),
        })
      ),
      chosen: z.string().nullable(),
      pickup: PickupDto.nullable(),
      problem: z
        .object({
          code: z.string(),
          message: z.string(),
          line_id: z.string().nullish(),
          reopens_on: z.string().nullish(),
        })
        .nullish(),
    })
  ),
})

export type ParcelsDto = z.output<typeof ParcelsDto>

/** Price and stock of what is for sale now, of the products in a cart. */
export const OffersDto = z.object({
  products: z.array(
    z.object({
      id: z.string(),
      metadata: z
        .object({ title_en: z.string().nullish() })
        .nullish()
        .catch(null),
      variants: z.array(
        z.object({
          id: z.string(),
          manage_inventory: z.boolean().nullish(),
          allow_backorder: z.boolean().nullish(),
          inventory_quantity: z.number().nullish(),
          calculated_price: z
            .object({ calculated_amount: amount.nullish() })
            .nullish(),
        })
      ),
    })
  ),
})

export type OffersDto = z.output<typeof OffersDto>
