import type { MedusaResponse } from "@medusajs/framework/http"
import { stripNumber } from "../../../lib/numbers"
import {
  findDuplicates,
  withoutForeign,
} from "../../../queries/find-duplicates"
import type { OfficerRequest } from "../../scope/types"
import type { DuplicatesQuery } from "../register-validators"

/** What a new entry may repeat, likeliest first. */
export const GET = async (
  req: OfficerRequest<unknown, DuplicatesQuery>,
  res: MedusaResponse
) => {
  const { nspp, ...entry } = req.validatedQuery
  const found = await findDuplicates(req.scope, {
    ...entry,
    nspp: nspp && stripNumber(nspp),
  })
  res.json({ duplicates: withoutForeign(found, req.officer.territory) })
}
