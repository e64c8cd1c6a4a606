import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { revokeGrantWorkflow } from "../../../../../workflows/revoke-grant"
import { adminOf } from "../../../../scope/actor-of"

/** Takes a role back from an officer, at once. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await revokeGrantWorkflow(req.scope).run({
    input: { id, by: await adminOf(req) },
  })
  res.json({ id, deleted: true })
}
