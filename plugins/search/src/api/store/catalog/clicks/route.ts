import type {
  MedusaResponse,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import { searchLogger } from "../../../../log/search-logger"
import { noteSearchClickWorkflow } from "../../../../workflows/note-search-click"
import { readClick } from "../click-validators"

/** Which place of a search's list was opened. A repeat counts once. */
export const POST = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const { search_id, position } = readClick(req.body)
  // The search itself may still wait to be written.
  await searchLogger.flush(req.scope)
  await noteSearchClickWorkflow(req.scope).run({
    input: { search_id, position },
  })
  res.sendStatus(204)
}
