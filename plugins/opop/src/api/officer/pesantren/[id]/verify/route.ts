import type { MedusaResponse } from "@medusajs/framework/http"
import { getRegisterEntry } from "../../../../../queries/get-register-entry"
import { editPesantrenWorkflow } from "../../../../../workflows/edit-pesantren"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"
import type { VerifyBody } from "../../../register-validators"

/** Says that an entry is right as it stands: a mentor's draft counts with this. */
export const POST = async (
  req: OfficerRequest<VerifyBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  const { territory } = req.officer
  const { version } = req.validatedBody
  await editPesantrenWorkflow(req.scope).run({
    input: {
      by: officerOf(req),
      changes: {},
      verifies: true,
      action: "pesantren.verified",
      ...{ territory, id, version },
    },
  })
  res.json({
    pesantren: await getRegisterEntry(req.scope, {
      ...{ id, territory, seesContact: true },
    }),
  })
}
