import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Whether a part was to be paid at the door, also once its payment is cancelled. */
export async function isCashOrder(
  container: MedusaContainer,
  id: string
): Promise<boolean> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `select 1 from shop_order so
     join order_payment_collection opc
       on opc.order_id = so.order_id and opc.deleted_at is null
     join payment p on p.payment_collection_id = opc.payment_collection_id
       and p.deleted_at is null and starts_with(p.provider_id, 'pp_cod_')
     where so.id = ? and so.deleted_at is null limit 1`,
    [id]
  )
  return rows.length > 0
}
