import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listOfficeContacts } from "../../../queries/office-contacts"
import { setOfficeContactWorkflow } from "../../../workflows/set-office-contact"
import type { OfficeContactBody } from "../../application-validators"
import { adminOf } from "../../scope/actor-of"

/** Whom people ask at the office, area by area. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  res.json({ contacts: await listOfficeContacts(req.scope) })
}

/** Says whom the people of an area ask, or corrects it. */
export const POST = async (
  req: AuthenticatedMedusaRequest<OfficeContactBody>,
  res: MedusaResponse
) => {
  const { area_code, ...contact } = req.validatedBody
  await setOfficeContactWorkflow(req.scope).run({
    input: { area_code, contact, by: await adminOf(req) },
  })
  res.json({ contacts: await listOfficeContacts(req.scope) })
}
