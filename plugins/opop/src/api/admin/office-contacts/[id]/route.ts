import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { removeOfficeContactWorkflow } from "../../../../workflows/remove-office-contact"
import { adminOf } from "../../../scope/actor-of"

/** Takes a contact away; the one of the area around it counts again. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await removeOfficeContactWorkflow(req.scope).run({
    input: { id, by: await adminOf(req) },
  })
  res.json({ id, deleted: true })
}
