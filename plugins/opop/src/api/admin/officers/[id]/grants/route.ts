import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { giveRoleWorkflow } from "../../../../../workflows/give-role"
import type { GrantBody } from "../../../../people-validators"
import { adminOf } from "../../../../scope/actor-of"

/** Gives an officer one more role, in an area and everything below it. */
export const POST = async (
  req: AuthenticatedMedusaRequest<GrantBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  const { result } = await giveRoleWorkflow(req.scope).run({
    input: {
      ...{ ...req.validatedBody, officer_id: id },
      by: await adminOf(req),
      territory: null,
    },
  })
  const { id: grant_id, role, area_code } = result
  res.status(201).json({ grant: { id: grant_id, role, area_code } })
}
