import { officerOf } from "@pasar-santri/opop/api/scope/actor-of"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { failSettlement } from "../faults/settlement"
import { fundAreaOf } from "../queries/money/fund-area"
import { deskOf } from "./money-desk"

/**
 * Who acts on a courier's file, and in whose log it stands. A file is of no
 * row that could be guarded: throws `settlement_not_kept_here` for officers of
 * an office that does not keep the accounts.
 */
export function settlerOf(req: OfficerRequest) {
  if (!deskOf(req).keeps) throw failSettlement("settlement_not_kept_here")
  return {
    by: { ...officerOf(req), id: req.officer.id },
    area_code: fundAreaOf(req.scope),
  }
}
