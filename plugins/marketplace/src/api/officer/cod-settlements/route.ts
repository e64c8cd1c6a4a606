import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { listSettlements } from "../../../queries/settlement/list-settlements"
import { importCodSettlementWorkflow } from "../../../workflows/import-cod-settlement"
import { deskOf } from "../../money-desk"
import { settlerOf } from "../../settlement-desk"
import type { ImportSettlementBody } from "../../settlement-validators"

/** The last files of couriers that were read. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  const { keeps } = deskOf(req)
  const settlements = keeps ? await listSettlements(req.scope) : []
  res.json({ keeps, settlements })
}

/** Keeps a courier's file and records the cash that is exact; safe to repeat. */
export const POST = async (
  req: OfficerRequest<ImportSettlementBody>,
  res: MedusaResponse
) => {
  const { result } = await importCodSettlementWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...settlerOf(req) },
  })
  res.status(201).json({ settlement: result })
}
