import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { loadPaperFile } from "../../../../../queries/load-paper-file"
import { readPaperWorkflow } from "../../../../../workflows/read-paper"
import { adminOf } from "../../../../scope/actor-of"
import { sendPaper } from "../../../../send-paper"

/** The file of a paper; that it was read is written down first. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { result } = await readPaperWorkflow(req.scope).run({
    input: { id: req.params["id"] ?? "", by: await adminOf(req) },
  })
  sendPaper(res, await loadPaperFile(req.scope, result))
}
