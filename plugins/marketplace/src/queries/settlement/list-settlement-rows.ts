import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  SETTLEMENT_REASONS,
  SETTLEMENT_STATES,
  type SettlementState,
} from "../../lib/settlement/row-states"
import { nameOfficers } from "../money/name-officers"

const rupiah = z.coerce.number()
const Row = z.object({
  ...{ id: z.string(), courier: z.string(), filename: z.string() },
  ...{ line: z.coerce.number(), tracking_number: z.string() },
  ...{ gross: rupiah, fee: rupiah.nullable(), net: rupiah.nullable() },
  ...{ paid_on: z.string(), reference: z.string().nullable() },
  state: z.enum(SETTLEMENT_STATES),
  reason: z.enum(SETTLEMENT_REASONS).nullable(),
  note: z.string().nullable(),
  decided_by: z.string().nullable(),
  decided_at: z.coerce.date().nullable(),
  /** The parcel with its number, and what it owes. */
  parcel_number: z.string().nullable(),
  due: rupiah.nullable(),
  total: z.coerce.number(),
})

const FIND = `
  select r.id, coalesce(s.courier, r.courier_key) as courier,
    coalesce(s.filename, '') as filename, r.line, r.tracking_number, r.gross,
    r.fee, r.net, r.paid_on, r.reference, r.state, r.reason, r.note,
    r.decided_by, r.decided_at, so.number as parcel_number,
    so.total as due, count(*) over () as total
  from cod_settlement_row r
  left join cod_settlement s on s.id = r.settlement_id
  left join shop_order so on so.id = r.shop_order_id
  where r.state = ?
  order by r.paid_on, r.created_at, r.line, r.id limit ? offset ?`

/** One page of the rows of couriers' files in a state, the oldest first. */
export async function listSettlementRows(
  container: MedusaContainer,
  page: { state: SettlementState; limit: number; offset: number }
) {
  const { state, limit, offset } = page
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await knex.raw<{ rows: unknown[] }>(FIND, [
    ...[state, limit, offset],
  ])
  const rows = z.array(Row).parse(found.rows)
  const named = await nameOfficers(
    container,
    rows.map(({ decided_by }) => decided_by)
  )
  return {
    count: rows[0]?.total ?? 0,
    rows: rows.map(({ total: _, decided_by, decided_at, ...row }) => ({
      ...{ ...row, decided_by: named(decided_by) },
      decided_at: decided_at?.toISOString() ?? null,
    })),
  }
}
