import type { MedusaResponse } from "@medusajs/framework/http"
import { loadPaperFile } from "../../../../../queries/load-paper-file"
import { readPaperWorkflow } from "../../../../../workflows/read-paper"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"
import { sendPaper } from "../../../../send-paper"

/** The file of a paper; that it was read is written down first. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  const { result } = await readPaperWorkflow(req.scope).run({
    input: { id: req.params["id"] ?? "", by: officerOf(req) },
  })
  sendPaper(res, await loadPaperFile(req.scope, result))
}
