import { z } from "@medusajs/framework/zod"
import type { Parcel } from "./parcels"

/**
 * A shipping method of a cart. Ours keep in `data.parcels` what each pesantren
 * sends by which service and for how many rupiah.
 */
export const ShippingMethod = z.object({
  amount: z.coerce.number(),
  data: z
    .object({
      parcels: z
        .array(
          z.object({
            pesantren_id: z.string(),
            service: z.string().nullish(),
            amount: z.number(),
          })
        )
        .nullish(),
    })
    .nullish()
    .catch(null),
})
export type ShippingMethod = z.output<typeof ShippingMethod>

const sharesOf = (methods: readonly ShippingMethod[]) =>
  methods.flatMap(({ data }) => data?.parcels ?? [])

/** The service chosen for each pesantren, as far as our methods say. */
export const servicesOf = (
  methods: readonly ShippingMethod[]
): Map<string, string> =>
  new Map(
    sharesOf(methods).flatMap(({ pesantren_id, service }) =>
      service ? [[pesantren_id, service]] : []
    )
  )

/**
 * Whether the shares of our methods sum to their prices and cover every parcel:
 * an order gets them as they stand, and they must be all of what is paid for
 * shipping. Methods of other providers have no shares and are left alone.
 */
export function isCurrent(
  methods: readonly ShippingMethod[],
  parcels: readonly Parcel[]
): boolean {
  const own = methods.filter(({ data }) => data?.parcels)
  if (!own.length) return true
  const shares = sharesOf(own)
  const sum = shares.reduce((total, { amount }) => total + amount, 0)
  const paid = own.reduce((total, { amount }) => total + amount, 0)
  return (
    sum === paid &&
    parcels.every(({ maker }) =>
      shares.some(({ pesantren_id }) => pesantren_id === maker.id)
    )
  )
}
