import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { failMoney } from "../../faults/money"
import { isTaken } from "../../lib/is-taken"
import { manager, type Shared } from "../../lib/manager"
import {
  FREE_ROWS,
  FREE_ROWS_COUNT,
  LEAVE_OBLIGATION,
  MATCHABLE_ROWS,
  TAKE_OBLIGATION,
  UNOWED_DUPLICATES,
  UNWRITTEN_LATE,
} from "./sql"
import { StatementRows } from "./statement-rows"
import type {
  MatchableRow,
  NewObligation,
  ObligationMove,
  ObligationTaking,
  RefundObligationRow,
  UnowedDuplicate,
  UnwrittenLate,
} from "./types"

/**
 * Transfers that are awaited, what the bank says came, and what is owed back.
 * Every write goes through a workflow; the methods of its own keep a decision
 * and what it rests on in one transaction under the transfer's row lock.
 */
export class MoneyModuleService extends StatementRows {
  /** Rows that no match stands for, with the transfers that ask for their sum. */
  @InjectManager()
  async findMatchable(
    limit: number,
    @MedusaContext() context: Shared = {}
  ): Promise<MatchableRow[]> {
    return manager(context).execute<MatchableRow[]>(MATCHABLE_ROWS, [limit])
  }

  /** Second payments that a process which died has not owed back. */
  @InjectManager()
  async findUnowedDuplicates(
    limit: number,
    @MedusaContext() context: Shared = {}
  ): Promise<UnowedDuplicate[]> {
    return manager(context).execute<UnowedDuplicate[]>(UNOWED_DUPLICATES, [
      limit,
    ])
  }

  /** Late money that a process which died has not written down. */
  @InjectManager()
  async findUnwrittenLate(
    limit: number,
    @MedusaContext() context: Shared = {}
  ): Promise<UnwrittenLate[]> {
    return manager(context).execute<UnwrittenLate[]>(UNWRITTEN_LATE, [limit])
  }

  /** The officer's queue of rows that nobody has said anything about, newest first. */
  @InjectManager()
  async searchFreeRows(
    { limit, offset }: { limit: number; offset: number },
    @MedusaContext() context: Shared = {}
  ): Promise<{ ids: string[]; count: number }> {
    const em = manager(context)
    const [rows, [total]] = await Promise.all([
      em.execute<{ id: string }[]>(FREE_ROWS, [limit, offset]),
      em.execute<{ count: number }[]>(FREE_ROWS_COUNT),
    ])
    return { ids: rows.map(({ id }) => id), count: total?.count ?? 0 }
  }

  /**
   * Owes money back, once a key. Throws `obligation_differs` when the key is
   * known with another amount.
   */
  async openObligation(
    input: NewObligation
  ): Promise<{ obligation: RefundObligationRow; isNew: boolean }> {
    const known = await this.obligationOf(input)
    if (known) return { obligation: known, isNew: false }
    try {
      return {
        obligation: await this.createRefundObligations(input),
        isNew: true,
      }
    } catch (fault) {
      const made = isTaken(fault) ? await this.obligationOf(input) : undefined
      if (!made) throw fault
      return { obligation: made, isNew: false }
    }
  }

  private async obligationOf({ key, amount }: NewObligation) {
    const [known] = await this.listRefundObligations({ key }, { take: 1 })
    if (known && Number(known.amount) !== amount)
      throw failMoney("obligation_differs")
    return known
  }

  /**
   * Says that an officer is at an open obligation, or no longer. Answers
   * whether it was theirs to take, or to leave.
   */
  @InjectTransactionManager()
  async takeObligation(
    { id, by, leaves }: ObligationTaking,
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const rows = leaves
      ? await manager(context).execute<unknown[]>(LEAVE_OBLIGATION, [
          id,
          by,
          by,
        ])
      : await manager(context).execute<unknown[]>(TAKE_OBLIGATION, [by, id, by])
    return rows.length > 0
  }

  /**
   * Moves an obligation on when it is still where it was seen. Answers what it
   * was. Throws `obligation_not_found`, `obligation_moved`.
   */
  @InjectTransactionManager()
  async moveObligation(
    { id, from, to, patch }: ObligationMove,
    @MedusaContext() context: Shared = {}
  ): Promise<RefundObligationRow> {
    const [locked] = await manager(context).execute<{ state: string }[]>(
      `select state from refund_obligation
       where id = ? and deleted_at is null for update`,
      [id]
    )
    if (!locked) throw failMoney("obligation_not_found")
    if (locked.state !== from)
      throw failMoney("obligation_moved", { state: locked.state })
    const before = await this.retrieveRefundObligation(id, {}, context)
    await this.updateRefundObligations({ ...patch, id, state: to }, context)
    return before
  }
}
