import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { failMoney } from "../../faults/money"
import { isClosed, nextState } from "../../lib/expectation-states"
import { isTaken } from "../../lib/is-taken"
import { manager, type Shared } from "../../lib/manager"
import { chooseCode, CODE_MAX } from "../../lib/transfer-code"
import { MoneyAccounts } from "./money-accounts"
import { LOCK_EXPECTATION, REST_CODES, TAKEN_SUMS } from "./sql"
import type { ExpectationMove, ExpectationRow, NewExpectation } from "./types"

/** Transfers that are awaited: opened with a sum of their own, moved by their table. */
export class AwaitedTransfers extends MoneyAccounts {
  /**
   * Awaits money, a transfer with a code whose sum nobody else is asked for on the
   * account. Answers the one that is there when the session has one already.
   */
  async openExpectation(
    input: NewExpectation
  ): Promise<{ expectation: ExpectationRow; isNew: boolean }> {
    for (let attempt = 0; ; attempt += 1) {
      const [known] = await this.listExpectations(
        { payment_session_id: input.payment_session_id },
        { take: 1 }
      )
      if (known) return { expectation: known, isNew: false }
      try {
        return { expectation: await this.insertExpectation(input), isNew: true }
      } catch (fault) {
        // Somebody took the sum, or made the row, in the same moment.
        if (!isTaken(fault) || attempt > 20) throw fault
      }
    }
  }

  @InjectManager()
  private async insertExpectation(
    input: NewExpectation,
    @MedusaContext() context: Shared = {}
  ): Promise<ExpectationRow> {
    const { base, account_id } = input
    const taken = await manager(context).execute<{ due: string }[]>(
      TAKEN_SUMS,
      [account_id, base + 1, base + CODE_MAX]
    )
    const code = account_id
      ? chooseCode(
          base,
          taken.map(({ due }) => Number(due)),
          Math.random
        )
      : null
    return this.createExpectations(
      { ...input, code, due: base + (code ?? 0) },
      context
    )
  }

  /**
   * Moves a transfer on by its table. Of two at once the second finds it moved.
   * Answers what it was before. Throws `transfer_not_found`, `transfer_moved`.
   */
  @InjectTransactionManager()
  async moveExpectation(
    { id, event, now, patch = {} }: ExpectationMove,
    @MedusaContext() context: Shared = {}
  ): Promise<ExpectationRow> {
    const before = await this.lockExpectation(id, context)
    const state = nextState(before.state, event)
    if (!state) throw failMoney("transfer_moved", { state: before.state })
    await this.updateExpectations(
      {
        ...patch,
        id,
        state,
        // A timer expires; only people cancel.
        ...(event === "cancel" ? { is_given_up: true } : {}),
        closed_at: isClosed(state) ? now : null,
      },
      context
    )
    return before
  }

  /** The row of a transfer as it stands, locked. Throws `transfer_not_found`. */
  protected async lockExpectation(
    id: string,
    context: Shared
  ): Promise<ExpectationRow> {
    const locked = await manager(context).execute(LOCK_EXPECTATION, [id])
    if (locked.length === 0) throw failMoney("transfer_not_found")
    return this.retrieveExpectation(id, {}, context)
  }

  /** Lets sums be asked of others whose transfer was closed before a moment. */
  @InjectTransactionManager()
  async restCodes(
    closedBefore: Date,
    @MedusaContext() context: Shared = {}
  ): Promise<number> {
    const rows = await manager(context).execute<{ id: string }[]>(REST_CODES, [
      closedBefore,
    ])
    return rows.length
  }
}
