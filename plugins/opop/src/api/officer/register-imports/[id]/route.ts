import type { MedusaResponse } from "@medusajs/framework/http"
import { getRegisterImport } from "../../../../queries/get-register-import"
import { readerLocale } from "../../../error-handler"
import type { OfficerRequest } from "../../../scope/types"
import type { ImportQuery } from "../../import-validators"

/** A preview with a page of its rows, or how far it is applied. */
export const GET = async (
  req: OfficerRequest<unknown, ImportQuery>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  res.set("Cache-Control", "no-store").json({
    import: await getRegisterImport(req.scope, {
      ...req.validatedQuery,
      ...{ id, locale: readerLocale(req) },
    }),
  })
}
