import type { InferTypeOf } from "@medusajs/framework/types"
import type { Visit } from "../../modules/mapping/models/visit"

/** A visit as officers see it. */
export const toVisitDto = (visit: InferTypeOf<typeof Visit>) => ({
  id: visit.id,
  client_id: visit.client_id,
  pesantren_id: visit.pesantren_id,
  officer: { id: visit.officer_id, name: visit.officer_name },
  visited_at: visit.visited_at,
  received_at: visit.created_at,
  purpose: visit.purpose,
  findings: visit.findings,
  readiness: visit.readiness,
  potential: visit.potential,
  next_visit_on: visit.next_visit_on,
  is_offline: visit.is_offline,
})
