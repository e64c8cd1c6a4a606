import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { sales } from "../../../../../tables/sales"
import type { FileQuery } from "../../../../report-validators"
import { sendTableFile } from "../../../../send-table-file"

/** The rows behind the sums of money in the officer's territory, as a file. */
export const GET = (
  req: OfficerRequest<unknown, FileQuery>,
  res: MedusaResponse
) => sendTableFile(req, res, { name: "penjualan", table: sales })
