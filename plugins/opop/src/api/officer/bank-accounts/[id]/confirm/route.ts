import type { MedusaResponse } from "@medusajs/framework/http"
import { getOfficeAccount } from "../../../../../queries/list-bank-accounts"
import { decideBankAccountWorkflow } from "../../../../../workflows/decide-bank-account"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"

/** Confirms the account: it becomes active once it has rested. */
export const POST = async (req: OfficerRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  await decideBankAccountWorkflow(req.scope).run({
    input: {
      id,
      action: "confirm",
      reason: null,
      by: officerOf(req),
    },
  })
  res.json({ account: await getOfficeAccount(req.scope, id) })
}
