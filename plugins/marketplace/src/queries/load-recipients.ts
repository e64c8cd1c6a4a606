import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { nameAreas } from "@pasar-santri/opop/queries/name-areas"

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "")

const Order = z.object({
  id: z.string(),
  shipping_address: z
    .object({
      ...{ first_name: text, last_name: text, phone: text },
      ...{ address_1: text, address_2: text, city: text, province: text },
      postal_code: text,
      metadata: z
        .object({
          ...{ district_code: text, district_name: text, rt_rw: text },
          ...{ village: text, landmark: text },
        })
        .partial()
        .nullish()
        .catch(null),
    })
    .nullish(),
})

/** To whom a parcel goes; nothing filled in is "". */
export interface Recipient {
  name: string
  phone: string
  street: string
  rt_rw: string
  village: string
  district: string
  district_code: string
  city: string
  province: string
  postal_code: string
  landmark: string
}

/**
 * The recipients of some orders, by the order's id. Another client may have
 * written the code of the kecamatan alone: then its name is looked up.
 */
export async function loadRecipients(
  container: MedusaContainer,
  orderIds: string[]
): Promise<Map<string, Recipient>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "shipping_address.*"],
    filters: { id: [...new Set(orderIds)] },
  })
  const found = z
    .array(Order)
    .parse(data)
    .flatMap(({ id, shipping_address: at }) =>
      at ? [{ id, recipient: toRecipient(at) }] : []
    )
  const unnamed = found.filter(
    ({ recipient }) => !recipient.district && recipient.district_code
  )
  const areaOf = await nameAreas(
    container,
    unnamed.map(({ recipient }) => recipient.district_code)
  )
  return new Map(
    found.map(({ id, recipient }) => [
      id,
      recipient.district || !recipient.district_code
        ? recipient
        : { ...recipient, district: areaOf(recipient.district_code).name },
    ])
  )
}

type Address = NonNullable<z.output<typeof Order>["shipping_address"]>

const toRecipient = ({ metadata, ...at }: Address): Recipient => ({
  name: [at.first_name, at.last_name].filter(Boolean).join(" "),
  phone: at.phone,
  street: [at.address_1, at.address_2].filter(Boolean).join(", "),
  rt_rw: metadata?.rt_rw ?? "",
  village: metadata?.village ?? "",
  district: metadata?.district_name ?? "",
  district_code: metadata?.district_code ?? "",
  ...{ city: at.city, province: at.province, postal_code: at.postal_code },
  landmark: metadata?.landmark ?? "",
})
