import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { fail } from "../../../../../errors"
import { getMaker } from "../../../../../queries/get-maker"
import type { MakerBody } from "../../validators"

/** The pesantren of a product: `{ pesantren }`, null when it has none. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  res.json({ pesantren: await getMaker(req.scope, id) })
}

/** Gives a product to a pesantren, by the same workflow as any change of it. */
export const POST = async (
  req: MedusaRequest<MakerBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  const { result } = await updateProductsWorkflow(req.scope).run({
    input: {
      selector: { id },
      update: {},
      additional_data: req.validatedBody,
    },
  })
  if (result.length === 0) {
    throw fail("product_not_found")
  }
  res.json({ pesantren: await getMaker(req.scope, id) })
}
