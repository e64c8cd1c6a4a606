import type { MedusaResponse } from "@medusajs/framework/http"
import { listPapersOf, toPaperDto } from "../../../../../queries/list-papers"
import { addPaperWorkflow } from "../../../../../workflows/add-paper"
import type { PaperBody } from "../../../../paper-validators"
import { sellerOf } from "../../../../scope/actor-of"
import type { SellerRequest } from "../../../../scope/types"

/** The papers that the application shows now. */
export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  const papers = await listPapersOf(req.scope, {
    ...{ owner_type: "application", owner_id: id },
  })
  res.json({ papers })
}

/** Adds a paper to the application, in the place of one of its kind. */
export const POST = async (
  req: SellerRequest<PaperBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  const { result } = await addPaperWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      by: sellerOf(req),
      owner_type: "application",
      owner_id: id,
    },
  })
  res.status(201).json({ paper: toPaperDto(result) })
}
