import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { failMoney } from "../../faults/money"
import { nextState } from "../../lib/expectation-states"
import { manager, type Shared } from "../../lib/manager"
import { settleRow } from "../../lib/settle-row"
import type { StatementEntry } from "../../lib/statement/read-statement"
import { addHours } from "../../lib/transfer-clock"
import { AwaitedTransfers } from "./awaited-transfers"
import { INSERT_ROW } from "./sql"
import type { ExpectationRow, RowUse, UsedRow } from "./types"

/** What the bank says came, and which transfer a row of it was used for. */
export class StatementRows extends AwaitedTransfers {
  /**
   * Uses a statement row for a transfer and moves that by what the row is to
   * it, both or neither. Throws `row_not_found`, `row_taken`,
   * `transfer_not_found`.
   */
  @InjectTransactionManager()
  async useRow(
    { row_id, expectation_id, by, ...how }: RowUse,
    @MedusaContext() context: Shared = {}
  ): Promise<UsedRow> {
    const before = await this.lockExpectation(expectation_id, context)
    const [row] = await this.listStatementRows({ id: row_id }, {}, context)
    if (!row) throw failMoney("row_not_found")
    const [used] = await this.listRowMatches(
      { row_id, state: "standing" },
      { take: 1 },
      context
    )
    if (used) throw failMoney("row_taken")
    const amount = Number(row.amount)
    const verdict = settleRow(
      {
        state: before.state,
        base: Number(before.base),
        due: Number(before.due),
        received: Number(before.received),
      },
      amount
    )
    const match = await this.createRowMatches(
      { ...how, matched_by: by, row_id, expectation_id, kind: verdict.kind },
      context
    )
    if (!verdict.event)
      return { match_id: match.id, verdict, before, after: before, amount }
    const state = nextState(before.state, verdict.event)
    if (!state) throw failMoney("transfer_moved", { state: before.state })
    const after = {
      ...{ ...before, state, received: verdict.received, closed_at: null },
      expires_at:
        state === "short" ? await this.topUpUntil(before) : before.expires_at,
    }
    const { id, received, closed_at, expires_at } = after
    await this.updateExpectations(
      { id, state, received, closed_at, expires_at },
      context
    )
    return { match_id: match.id, verdict, before, after, amount }
  }

  /** Until when the rest may be sent, when a part of it came just now. */
  private async topUpUntil({ expires_at }: ExpectationRow): Promise<Date> {
    const { top_up_hours } = await this.settingsInForce()
    const until = addHours(new Date(), top_up_hours)
    return until > expires_at ? until : expires_at
  }

  /** Undoes `useRow` when nothing has happened to the transfer since. */
  @InjectTransactionManager()
  async unuseRow(
    { match_id, before, after }: UsedRow,
    @MedusaContext() context: Shared = {}
  ): Promise<void> {
    const now = await this.lockExpectation(before.id, context)
    if (now.state !== after.state) return
    const { id, state, received, closed_at } = before
    const expires_at = new Date(before.expires_at)
    await this.updateExpectations(
      { id, state, received, closed_at, expires_at },
      context
    )
    await this.updateRowMatches({ id: match_id, state: "refused" }, context)
  }

  /**
   * Keeps the rows of a statement; those known already stay as they are.
   * Answers how many are new.
   */
  @InjectTransactionManager()
  async addRows(
    { id, account_id }: { id: string; account_id: string },
    entries: readonly StatementEntry[],
    @MedusaContext() context: Shared = {}
  ): Promise<number> {
    let added = 0
    for (const entry of entries) {
      const { booked_on, booked_at, amount, description, balance } = entry
      const made = await manager(context).execute<{ id: string }[]>(
        INSERT_ROW,
        [
          ...[generateEntityId(undefined, "srow"), id, account_id, booked_on],
          ...[amount, JSON.stringify({ value: String(amount), precision: 20 })],
          ...[description, balance],
          balance === null
            ? null
            : JSON.stringify({ value: String(balance), precision: 20 }),
          ...[entry.digest, booked_at, entry.reference],
        ]
      )
      added += made.length
    }
    return added
  }
}
