import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { readStatementChoices } from "../../../queries/money/statement-choices"
import { deskOf } from "../../money-desk"

/** The accounts whose books the officer keeps, and how banks' files are read. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  res.json(await readStatementChoices(req.scope, deskOf(req)))
}
