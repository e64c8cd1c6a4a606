import type { Actor } from "../lib/actor"
import type { MovedListing } from "./steps/move-listing"
import type { AuditInput } from "./steps/record-audit"

/** What the log keeps of a change of a listing's state. */
export const auditOfMove = (
  by: Actor,
  { id, from, to, name, pesantren_id, area_code, reason }: MovedListing,
  action: string
): AuditInput => ({
  by,
  action,
  entity: "listing",
  entity_id: id,
  case_id: id,
  pesantren_id,
  area_code,
  reason,
  before: { state: from },
  after: { state: to, name },
})
