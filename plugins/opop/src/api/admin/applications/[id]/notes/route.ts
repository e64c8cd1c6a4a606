import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { addApplicationNoteWorkflow } from "../../../../../workflows/add-application-note"
import type { NoteBody } from "../../../../application-validators"
import { caseAdmin } from "../../../../case-actors"
import { sendAdminCase } from "../../../../send-case"

/** Adds a note that only the office sees. */
export const POST = async (
  req: AuthenticatedMedusaRequest<NoteBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await addApplicationNoteWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, by: await caseAdmin(req) },
  })
  await sendAdminCase(req, res)
}
