import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { fail } from "../../../../../../errors"
import { findTable } from "../../../../../../tables"
import type { FileQuery } from "../../../../../report-validators"
import { sendTableFile } from "../../../../../send-table-file"

/** A table of sums of the officer's territory, as a file. */
export const GET = async (
  req: OfficerRequest<unknown, FileQuery>,
  res: MedusaResponse
) => {
  const name = req.params["table"] ?? ""
  const table = findTable(name)
  if (!table) throw fail("report_not_found")
  await sendTableFile(req, res, { name, table })
}
