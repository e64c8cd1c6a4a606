import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { listStatements } from "../../../../../queries/money/list-statements"
import { actOnMoney } from "../../../../money-desk"
import type { ImportStatementBody } from "../../../../money-validators"

/** The last files that were read of an account. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  const statements = await listStatements(req.scope, req.params["id"] ?? "")
  res.json({ statements })
}

/** Keeps what a bank's file brings, and matches what is exact; safe to repeat. */
export const POST = async (
  req: OfficerRequest<ImportStatementBody>,
  res: MedusaResponse
) => {
  const account_id = req.params["id"] ?? ""
  const { filename } = req.validatedBody
  const statement = await actOnMoney(req, "import-statement", {
    input: { account_id, ...req.validatedBody },
    log: {
      ...{ action: "statement.imported", entity: "statement" },
      ...{ entity_id: null, order_id: null, after: { filename } },
    },
  })
  res.status(201).json({ statement })
}
