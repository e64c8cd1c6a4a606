import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { listInboxEvents } from "../../../queries/money/list-inbox-events"
import { deskOf } from "../../money-desk"
import type { MoneyPageQuery } from "../../money-validators"

/** What gateways told and could not be worked on, the newest first. */
export const GET = async (
  req: OfficerRequest<unknown, MoneyPageQuery>,
  res: MedusaResponse
) => {
  const page = req.validatedQuery
  const { keeps } = deskOf(req)
  const found = keeps
    ? await listInboxEvents(req.scope, page)
    : { events: [], count: 0 }
  res.json({ ...found, limit: page.limit, offset: page.offset })
}
