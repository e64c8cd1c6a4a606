import type { MedusaResponse } from "@medusajs/framework/http"
import { addApplicationNoteWorkflow } from "../../../../../workflows/add-application-note"
import type { NoteBody } from "../../../../application-validators"
import { caseOfficer } from "../../../../case-actors"
import type { OfficerRequest } from "../../../../scope/types"
import { sendOfficerCase } from "../../../../send-case"

/** Adds a note that only the office sees. */
export const POST = async (
  req: OfficerRequest<NoteBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await addApplicationNoteWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, by: caseOfficer(req) },
  })
  await sendOfficerCase(req, res)
}
