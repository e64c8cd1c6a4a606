import type { MedusaResponse } from "@medusajs/framework/http"
import { getRegisterEntry } from "../../../queries/get-register-entry"
import { listRegister } from "../../../queries/list-register"
import { enterPesantrenWorkflow } from "../../../workflows/enter-pesantren"
import { officerOf } from "../../scope/actor-of"
import type { OfficerRequest } from "../../scope/types"
import { DECIDING, holdsRole } from "../holds-role"
import type { EnterBody, RegisterQuery } from "../register-validators"
import { withPublicPlace } from "./public-place"

/** The register of the territory. */
export const GET = async (
  req: OfficerRequest<unknown, RegisterQuery>,
  res: MedusaResponse
) => {
  const query = req.validatedQuery
  const { territory } = req.officer
  const { rows, count } = await listRegister(req.scope, { ...query, territory })
  const { limit, offset } = query
  res.json({ pesantren: rows, count, limit, offset })
}

/** Enters a pesantren; a mentor's entry is a draft until it is verified. */
export const POST = async (
  req: OfficerRequest<EnterBody>,
  res: MedusaResponse
) => {
  const { is_other, ...pesantren } = req.validatedBody
  const { territory } = req.officer
  const { result: id } = await enterPesantrenWorkflow(req.scope).run({
    input: {
      by: officerOf(req),
      territory,
      is_other,
      pesantren: withPublicPlace(pesantren),
      verifies: holdsRole(req, DECIDING, pesantren.district_code),
    },
  })
  res.status(201).json({
    pesantren: await getRegisterEntry(req.scope, {
      ...{ id, territory, seesContact: true },
    }),
  })
}
