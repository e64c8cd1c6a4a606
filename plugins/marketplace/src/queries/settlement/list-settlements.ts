import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { nameOfficers } from "../money/name-officers"

const count = z.coerce.number()
const Row = z.object({
  ...{ id: z.string(), courier: z.string(), filename: z.string() },
  mapping: z.record(z.string(), z.unknown()),
  ...{ row_count: count, fault_count: count },
  ...{ gross: count, fee: count, net: count },
  ...{ imported_by: z.string(), created_at: z.coerce.date() },
  ...{ pending: count, matched: count, waiting: count, set_aside: count },
})

const SHOWN = 20

/** The rows of a file count there where they were read first. */
const FIND = `
  select s.id, s.courier, s.filename, s.mapping, s.row_count, s.fault_count,
    s.gross, s.fee, s.net, s.imported_by, s.created_at,
    count(*) filter (where r.state = 'pending') as pending,
    count(*) filter (where r.state = 'matched') as matched,
    count(*) filter (where r.state = 'waiting') as waiting,
    count(*) filter (where r.state = 'set_aside') as set_aside
  from cod_settlement s
  left join cod_settlement_row r on r.settlement_id = s.id
  group by s.id order by s.created_at desc limit ${SHOWN}`

/** The last files of couriers, what they say in all and what became of it. */
export async function listSettlements(container: MedusaContainer) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await knex.raw<{ rows: unknown[] }>(FIND)
  const rows = z.array(Row).parse(found.rows)
  const named = await nameOfficers(
    container,
    rows.map(({ imported_by }) => imported_by)
  )
  return rows.map(({ imported_by, created_at, ...row }) => ({
    ...{ ...row, imported_by: named(imported_by) },
    created_at: created_at.toISOString(),
  }))
}
