import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { getPesantren } from "../../../../queries/get-pesantren"
import { updatePesantrenWorkflow } from "../../../../workflows/update-pesantren"
import type { UpdatePesantrenBody } from "../validators"

/** The whole entry. 404 `pesantren_not_found`. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  res.json({ pesantren: await getPesantren(req.scope, id) })
}

/** Changes what is given, of the entry, its record and its shop's texts. */
export const POST = async (
  req: MedusaRequest<UpdatePesantrenBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await updatePesantrenWorkflow(req.scope).run({
    input: { pesantren: [{ ...req.validatedBody, id }] },
  })
  res.json({ pesantren: await getPesantren(req.scope, id) })
}
