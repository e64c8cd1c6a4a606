import type { MedusaResponse } from "@medusajs/framework/http"
import { districtOfPesantren } from "../../../../queries/district-of-pesantren"
import { getRegisterEntry } from "../../../../queries/get-register-entry"
import { editPesantrenWorkflow } from "../../../../workflows/edit-pesantren"
import { officerOf } from "../../../scope/actor-of"
import type { OfficerRequest } from "../../../scope/types"
import { CALLING, DECIDING, holdsRole } from "../../holds-role"
import type { EditBody } from "../../register-validators"
import { withPublicPlace } from "../public-place"

/** The whole entry, its contact masked. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  const district = await districtOfPesantren(req.scope, id)
  res.set("Cache-Control", "no-store").json({
    pesantren: await getRegisterEntry(req.scope, {
      id,
      territory: req.officer.territory,
      seesContact: holdsRole(req, CALLING, district),
    }),
  })
}

/** Changes what is given; a mentor's change makes the entry a draft again. */
export const POST = async (
  req: OfficerRequest<EditBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  const { territory } = req.officer
  const { version, ...changes } = withPublicPlace(req.validatedBody)
  const district = await districtOfPesantren(req.scope, id)
  await editPesantrenWorkflow(req.scope).run({
    input: {
      by: officerOf(req),
      verifies: holdsRole(req, DECIDING, district),
      action: "pesantren.edited",
      ...{ territory, id, changes, version },
    },
  })
  res.json({
    pesantren: await getRegisterEntry(req.scope, {
      ...{ id, territory, seesContact: true },
    }),
  })
}
