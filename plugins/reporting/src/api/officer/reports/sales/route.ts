import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { loadTable } from "../../../../queries/load-table"
import { sales } from "../../../../tables/sales"
import type { TableQuery } from "../../../report-validators"

/** The rows behind the sums of money in the officer's territory. */
export const GET = async (
  req: OfficerRequest<unknown, TableQuery>,
  res: MedusaResponse
) => {
  const { territory } = req.officer
  res.json(
    await loadTable(
      req.scope,
      { name: "sales", table: sales },
      territory,
      req.validatedQuery
    )
  )
}
