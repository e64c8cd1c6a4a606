import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { nameOfficers } from "./name-officers"
import { readRows } from "./read-rows"

const Statement = z.object({
  ...{ id: z.string(), filename: z.string(), imported_by: z.string() },
  ...{ row_count: z.coerce.number(), new_count: z.coerce.number() },
  ...{ fault_count: z.coerce.number(), created_at: z.coerce.date() },
  mapping: z.record(z.string(), z.unknown()),
})

const SHOWN = 20

/** The last files that were read of an account, and how. */
export async function listStatements(
  container: MedusaContainer,
  account_id: string
) {
  const { rows } = await readRows(container, Statement, {
    entity: "statement",
    ...{ filters: { account_id }, order: { created_at: "DESC" }, take: SHOWN },
  })
  const named = await nameOfficers(
    container,
    rows.map(({ imported_by }) => imported_by)
  )
  return rows.map(({ imported_by, ...statement }) => ({
    ...statement,
    imported_by: named(imported_by),
  }))
}
