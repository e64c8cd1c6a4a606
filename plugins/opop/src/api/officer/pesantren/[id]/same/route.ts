import type { MedusaResponse } from "@medusajs/framework/http"
import { getRegisterEntry } from "../../../../../queries/get-register-entry"
import { markSameWorkflow } from "../../../../../workflows/mark-same"
import { unmarkSameWorkflow } from "../../../../../workflows/unmark-same"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"
import type { SameBody } from "../../../register-validators"

/** Says that an entry repeats another: lists and sums go on without it. */
export const POST = async (
  req: OfficerRequest<SameBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  const { territory } = req.officer
  await markSameWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, territory, by: officerOf(req) },
  })
  res.json({
    pesantren: await getRegisterEntry(req.scope, {
      ...{ id, territory, seesContact: true },
    }),
  })
}

/** Takes that back: the entry is in the lists again. */
export const DELETE = async (req: OfficerRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  const { territory } = req.officer
  await unmarkSameWorkflow(req.scope).run({
    input: { id, by: officerOf(req) },
  })
  res.json({
    pesantren: await getRegisterEntry(req.scope, {
      ...{ id, territory, seesContact: true },
    }),
  })
}
