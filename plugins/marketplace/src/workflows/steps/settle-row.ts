import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@pasar-santri/opop/lib/actor"
import { type CashParcel, judgeRow } from "../../lib/settlement/judge-row"
import type { SettlementState } from "../../lib/settlement/row-states"
import { toldOf } from "../../lib/told-of"
import { COD_SETTLEMENT_MODULE } from "../../modules/cod-settlement"
import type {
  RowMove,
  SettlementRow,
} from "../../modules/cod-settlement/service"
import { findParcels } from "../../queries/settlement/find-parcels"
import { actOnMoneyWorkflow } from "../act-on-money"

export interface SettleRowInput {
  id: string
  /** In whose name its cash is recorded. */
  by: Actor
}

const TRIED_MS = 3_600_000

/** Source of a remittance that a row of a settlement tells of. */
const SOURCE = "settlement"

async function judge(container: MedusaContainer, row: SettlementRow) {
  const found = await findParcels(container, [row.tracking_number])
  return judgeRow(
    { id: row.id, gross: Number(row.gross) },
    found.get(row.tracking_number) ?? []
  )
}

/** Captures the cash of a parcel for a row; safe to repeat. */
async function capture(
  container: MedusaContainer,
  row: SettlementRow,
  { parcel, by }: { parcel: CashParcel; by: Actor }
): Promise<void> {
  const { order_id } = parcel
  const cash = {
    ...{ order_id, amount: Number(row.gross), source: SOURCE },
    ...{ reference: row.id, received_on: row.paid_on, note: row.reference },
  }
  await actOnMoneyWorkflow(container).run({
    input: {
      ...{ by, workflow: "capture-cod-cash" },
      input: { ...cash, by: by.id ?? SOURCE },
      log: {
        ...{ action: "shop_order.cash_taken", entity: "shop_order" },
        ...{ entity_id: parcel.id, order_id },
        after: { amount: cash.amount, reference: row.id },
      },
    },
  })
}

/** What becomes of a row: its parcel's cash is recorded, or an officer looks. */
async function outcomeOf(
  container: MedusaContainer,
  row: SettlementRow,
  by: Actor
): Promise<RowMove["patch"]> {
  const before = await judge(container, row)
  const of = {
    shop_order_id: before.parcel?.id ?? null,
    order_id: before.parcel?.order_id ?? null,
  }
  if (before.reason !== null)
    return { ...of, state: "waiting", reason: before.reason }
  const { parcel } = before
  let note: string | undefined
  try {
    await capture(container, row, { parcel, by })
  } catch (fault) {
    if (!isForOfficer(fault, row)) throw fault
    note = toldOf(fault).slice(0, 300)
  }
  // Somebody may have recorded the same cash in the same moment.
  const after = await judge(container, row)
  if (after.reason !== null)
    return { ...of, state: "waiting", reason: after.reason }
  return after.parcel.captured_at
    ? { ...of, state: "matched", reason: null, payment_id: parcel.payment_id }
    : { ...of, state: "waiting", reason: "capture_failed", note: note ?? null }
}

/**
 * Whether a fault will not pass by itself. A database or a lock that was away is
 * tried again by the job of each minute, for an hour.
 */
const isForOfficer = (fault: unknown, { created_at }: SettlementRow) =>
  MedusaError.isMedusaError(fault) ||
  Date.now() - new Date(created_at).getTime() > TRIED_MS

/**
 * Looks for the parcel of a row that nobody has looked at, and records its cash
 * when all of it came. Rows of one parcel are dealt with one after another; a
 * row that a process left behind is finished. Answers where the row is then.
 * Without undo: cash that is recorded is a fact.
 */
export const settleRowStep = createStep(
  "settle-row",
  async ({ id, by }: SettleRowInput, { container }) => {
    const module = container.resolve(COD_SETTLEMENT_MODULE)
    const seen = await module.retrieveCodSettlementRow(id)
    const state = await container
      .resolve(Modules.LOCKING)
      .execute(
        `cod-settlement:${seen.tracking_number}`,
        async (): Promise<SettlementState> => {
          const row = await module.retrieveCodSettlementRow(id)
          if (row.state !== "pending") return row.state
          const patch = await outcomeOf(container, row, by)
          await module.moveRow({ id, from: ["pending"], patch })
          return patch.state ?? row.state
        }
      )
    return new StepResponse(state)
  }
)
