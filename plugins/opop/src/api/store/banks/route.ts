import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BANKS } from "../../../lib/banks"

/** The banks that a shop can be paid at. */
export const GET = (_req: MedusaRequest, res: MedusaResponse) => {
  res.json({ banks: BANKS.map(({ code, name }) => ({ code, name })) })
}
