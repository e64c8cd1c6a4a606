import type { MedusaResponse } from "@medusajs/framework/http"
import { findPaper } from "../../../../../queries/find-paper"
import { loadPaperFile } from "../../../../../queries/load-paper-file"
import type { SellerRequest } from "../../../../scope/types"
import { sendPaper } from "../../../../send-paper"

/** The file of a paper of one's application. */
export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  const paper = await findPaper(req.scope, req.params["id"] ?? "")
  sendPaper(res, await loadPaperFile(req.scope, paper))
}
