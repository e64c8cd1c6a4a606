import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { getPesantren } from "../../../../../queries/get-pesantren"
import { updatePesantrenWorkflow } from "../../../../../workflows/update-pesantren"
import type { ShopBody } from "../../validators"

/** Changes the texts and pictures of a shop. */
export const POST = async (
  req: MedusaRequest<ShopBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await updatePesantrenWorkflow(req.scope).run({
    input: { pesantren: [{ id, shop: req.validatedBody }] },
  })
  res.json({ pesantren: await getPesantren(req.scope, id) })
}
