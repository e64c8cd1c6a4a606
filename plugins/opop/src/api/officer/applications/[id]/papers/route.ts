import type { MedusaResponse } from "@medusajs/framework/http"
import { listPapersOf } from "../../../../../queries/list-papers"
import type { OfficerRequest } from "../../../../scope/types"

/** The papers that an application shows now. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  const papers = await listPapersOf(req.scope, {
    ...{ owner_type: "application", owner_id: id },
  })
  res.json({ papers })
}
