import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SYSTEM } from "@pasar-santri/opop/lib/actor"
import { toldOf } from "../../lib/told-of"
import { COD_SETTLEMENT_MODULE } from "../../modules/cod-settlement"
import { nameOfficers } from "../../queries/money/name-officers"
import { settleCodRowWorkflow } from "../settle-cod-row"

/** Rows of one run: a page waits for no more, the job goes on. */
const PAGE = 100

export interface SettledRows {
  matched: number
  waiting: number
}

/**
 * Deals with rows that nobody has looked at, of one file or of all, the oldest
 * first, each in a workflow of its own and in the name of who brought the file
 * in. Repeating finds only what is left. Without undo: cash that is recorded is
 * not undone because another row fails.
 */
export const settlePendingRowsStep = createStep(
  "settle-pending-rows",
  async (
    { settlement_id }: { settlement_id: string | null },
    { container }
  ) => {
    const module = container.resolve(COD_SETTLEMENT_MODULE)
    const rows = await module.listCodSettlementRows(
      { state: "pending", ...(settlement_id ? { settlement_id } : {}) },
      { take: PAGE, order: { created_at: "ASC", line: "ASC" } }
    )
    if (rows.length === 0) return new StepResponse({ matched: 0, waiting: 0 })
    const files = await module.listCodSettlements({
      id: rows.map((row) => row.settlement_id),
    })
    const importers = new Map(files.map((it) => [it.id, it.imported_by]))
    const named = await nameOfficers(container, [...importers.values()])
    const done: SettledRows = { matched: 0, waiting: 0 }
    for (const { id, settlement_id: file } of rows) {
      const officer = named(importers.get(file) ?? null)
      const { result, errors } = await settleCodRowWorkflow(container).run({
        input: {
          id,
          by: officer
            ? { ...SYSTEM, type: "officer" as const, ...officer }
            : SYSTEM,
        },
        throwOnError: false,
      })
      const fault: unknown = errors[0]?.error
      if (fault)
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`cod.row_not_settled ${id}: ${toldOf(fault)}`)
      else if (result === "matched" || result === "waiting") done[result] += 1
    }
    return new StepResponse(done)
  }
)
