import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listPapersOf } from "../../../../../queries/list-papers"

/** The papers that an application shows now; numbers of persons masked. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  const papers = await listPapersOf(req.scope, {
    ...{ owner_type: "application", owner_id: id },
  })
  res.json({ papers })
}
