import type { MedusaResponse } from "@medusajs/framework/http"
import { readBankAccountWorkflow } from "../../../../../workflows/read-bank-account"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"

/** Tells the account number whole; who read it is logged. */
export const POST = async (req: OfficerRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  const { result } = await readBankAccountWorkflow(req.scope).run({
    input: { id, by: officerOf(req) },
  })
  res.set("Cache-Control", "no-store").json({ value: result })
}
