import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { fail } from "../../../../../errors"
import { loadTable } from "../../../../../queries/load-table"
import { findTable } from "../../../../../tables"
import type { TableQuery } from "../../../../report-validators"

/** A table of sums of the officer's territory. */
export const GET = async (
  req: OfficerRequest<unknown, TableQuery>,
  res: MedusaResponse
) => {
  const { table: name = "" } = req.params
  const table = findTable(name)
  if (!table) throw fail("report_not_found")
  const { territory } = req.officer
  res.json(
    await loadTable(req.scope, { name, table }, territory, req.validatedQuery)
  )
}
