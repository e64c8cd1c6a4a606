import type { MedusaResponse } from "@medusajs/framework/http"
import { getRegisterImport } from "../../../queries/get-register-import"
import { previewRegisterImportWorkflow } from "../../../workflows/preview-register-import"
import { readerLocale } from "../../error-handler"
import { officerOf } from "../../scope/actor-of"
import type { OfficerRequest } from "../../scope/types"
import type { PreviewImportBody } from "../import-validators"

/** Rows that come with the first look. */
const FIRST_ROWS = 100

/** Reads a spreadsheet and shows what it would do; the register stays as it is. */
export const POST = async (
  req: OfficerRequest<PreviewImportBody>,
  res: MedusaResponse
) => {
  const { territory } = req.officer
  const { result: id } = await previewRegisterImportWorkflow(req.scope).run({
    input: { ...req.validatedBody, territory, by: officerOf(req) },
  })
  res.status(201).json({
    import: await getRegisterImport(req.scope, {
      ...{ id, only: "all", limit: FIRST_ROWS, offset: 0 },
      locale: readerLocale(req),
    }),
  })
}
