import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ORDER_STATES } from "../../lib/order-states"
import type { NumberedParcel } from "../../lib/settlement/judge-row"

const Row = z.object({
  ...{ id: z.string(), order_id: z.string(), tracking_number: z.string() },
  state: z.enum(ORDER_STATES),
  payment_id: z.string().nullable(),
  amount: z.coerce.number().nullable(),
  captured_at: z.coerce.date().nullable(),
  is_cancelled: z.boolean(),
  remitted_for: z.string().nullable(),
})

/** Of an order's payments on delivery the one that stands; one row a parcel. */
const FIND = `
  select so.id, so.order_id, so.tracking_number, so.state, p.id as payment_id,
    p.amount, p.captured_at, p.canceled_at is not null as is_cancelled,
    r.reference as remitted_for
  from shop_order so
  left join lateral (
    select p.* from order_payment_collection opc
    join payment p on p.payment_collection_id = opc.payment_collection_id
      and p.deleted_at is null and starts_with(p.provider_id, 'pp_cod_')
    where opc.order_id = so.order_id and opc.deleted_at is null
    order by p.canceled_at nulls first, p.created_at desc limit 1
  ) p on true
  left join cod_remittance r on r.payment_id = p.id and r.deleted_at is null
  where so.deleted_at is null and so.tracking_number = any(?)
  order by so.id`

/** Parcels by the tracking numbers that they have. */
export async function findParcels(
  container: MedusaContainer,
  numbers: readonly string[]
): Promise<Map<string, NumberedParcel[]>> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: unknown[] }>(FIND, [[...numbers]])
  const found = new Map<string, NumberedParcel[]>()
  for (const { tracking_number, ...parcel } of z.array(Row).parse(rows))
    found.set(tracking_number, [...(found.get(tracking_number) ?? []), parcel])
  return found
}
