import type { MedusaResponse } from "@medusajs/framework/http"
import { getRegisterEntry } from "../../../../../queries/get-register-entry"
import { tellApartWorkflow } from "../../../../../workflows/tell-apart"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"
import type { DifferentBody } from "../../../register-validators"

/** Says that an entry is not the one it looks like: nobody is asked again. */
export const POST = async (
  req: OfficerRequest<DifferentBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  const { territory } = req.officer
  await tellApartWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, territory, by: officerOf(req) },
  })
  res.json({
    pesantren: await getRegisterEntry(req.scope, {
      ...{ id, territory, seesContact: true },
    }),
  })
}
