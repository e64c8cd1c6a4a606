import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

const TWICE = `
  select line_item_id from reservation_item
  where deleted_at is null and line_item_id is not null
  group by line_item_id, inventory_item_id, location_id
  having count(*) > 1 limit 5`

const INDEX = `
  create unique index if not exists "IDX_reservation_item_line_item_unique"
  on reservation_item (line_item_id, inventory_item_id, location_id)
  where deleted_at is null and line_item_id is not null`

/**
 * Lets the database refuse a second live reservation of one item of stock for
 * one line at one place, whatever locks did. A script and not a migration:
 * migrations of modules run side by side, and this table is Medusa's. Comes
 * again with the next `db:migrate` until it is done. Throws where there are such
 * rows already, and names lines: one of each two has to be deleted first.
 */
export default async function oneReservationALine({
  container,
}: {
  container: MedusaContainer
}): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { line_item_id: string }[] }>(TWICE)
  if (rows.length > 0)
    throw new MedusaError(
      MedusaError.Types.DUPLICATE_ERROR,
      `Some lines of orders are reserved twice; delete one reservation of each: ${rows
        .map((row) => row.line_item_id)
        .join(", ")}`
    )
  await knex.raw(INDEX)
}
