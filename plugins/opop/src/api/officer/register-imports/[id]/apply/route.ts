import type { MedusaResponse } from "@medusajs/framework/http"
import { getRegisterImport } from "../../../../../queries/get-register-import"
import { applyRegisterImportWorkflow } from "../../../../../workflows/apply-register-import"
import { readerLocale } from "../../../../error-handler"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"
import type { ApplyImportBody } from "../../../import-validators"

/**
 * Brings a preview into the register: all of it or nothing. Asked again, it
 * answers what was done.
 */
export const POST = async (
  req: OfficerRequest<ApplyImportBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  const shown = { id, only: "all", limit: 1, offset: 0 } as const
  const locale = readerLocale(req)
  const before = await getRegisterImport(req.scope, { ...shown, locale })
  if (before.state !== "applied")
    await applyRegisterImportWorkflow(req.scope).run({
      input: {
        ...req.validatedBody,
        ...{ id, territory: req.officer.territory, by: officerOf(req) },
      },
    })
  res.json({ import: await getRegisterImport(req.scope, { ...shown, locale }) })
}
