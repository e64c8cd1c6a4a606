import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { countMoney } from "../../../queries/money/count-money"
import { deskOf } from "../../money-desk"

/** How much waits for the officers of money, of what this one sees. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  const desk = deskOf(req)
  res.json({ keeps: desk.keeps, ...(await countMoney(req.scope, desk)) })
}
