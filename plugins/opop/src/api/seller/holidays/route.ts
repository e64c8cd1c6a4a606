import type { MedusaResponse } from "@medusajs/framework/http"
import { listHolidays } from "../../../queries/list-holidays"
import { addHolidayWorkflow } from "../../../workflows/add-holiday"
import type { HolidayBody } from "../../holiday-validators"
import { sellerOf } from "../../scope/actor-of"
import type { SellerRequest } from "../../scope/types"
import { shopOf } from "../../scope/shop-of"

/** The holidays of the shop, and the one that lasts now. */
export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  res.json(await listHolidays(req.scope, shopOf(req).pesantren_id))
}

/** Enters a holiday. */
export const POST = async (
  req: SellerRequest<HolidayBody>,
  res: MedusaResponse
) => {
  const { pesantren_id } = shopOf(req)
  const { from, until, note } = req.validatedBody
  const by = sellerOf(req)
  const { result } = await addHolidayWorkflow(req.scope).run({
    input: {
      ...{ pesantren_id, note, by, created_by: by.id },
      starts_on: from,
      ends_on: until,
    },
  })
  const { holidays } = await listHolidays(req.scope, pesantren_id)
  const holiday = holidays.find(({ id }) => id === result.id)
  res.status(201).json({ holiday, holidays })
}
