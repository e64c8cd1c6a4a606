import type { MedusaResponse } from "@medusajs/framework/http"
import { changeShopStateWorkflow } from "../../../../../workflows/change-shop-state"
import type { ReasonBody } from "../../../../application-validators"
import { caseOfficer } from "../../../../case-actors"
import type { OfficerRequest } from "../../../../scope/types"

/** Opens a suspended shop again; nothing needs repair. */
export const POST = async (
  req: OfficerRequest<ReasonBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  const { result } = await changeShopStateWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      pesantren_id: id,
      // The other ways to an open shop are decisions about its application.
      from: "suspended",
      to: "approved",
      actor: caseOfficer(req),
    },
  })
  res.json({ shop: { pesantren_id: id, state: result.to } })
}
