import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { failMoney } from "../../faults/money"
import { isClosed, nextState } from "../../lib/expectation-states"
import { manager, type Shared } from "../../lib/manager"
import { parseQris } from "../../lib/qris/parse"
import { settleRow } from "../../lib/settle-row"
import { settingsAt, type Settings } from "../../lib/settings"
import type { StatementEntry } from "../../lib/statement/read-statement"
import { addHours } from "../../lib/transfer-clock"
import { chooseCode, CODE_MAX } from "../../lib/transfer-code"
import { CodRemittance } from "./models/cod-remittance"
import { Expectation } from "./models/expectation"
import { FundAccount } from "./models/fund-account"
import { LateReceipt } from "./models/late-receipt"
import { PaymentSetting } from "./models/payment-setting"
import { RefundObligation } from "./models/refund-obligation"
import { RowMatch } from "./models/row-match"
import { Statement } from "./models/statement"
import { StatementRow } from "./models/statement-row"
import { TransferProof } from "./models/transfer-proof"
import { SurplusEntry } from "./models/surplus-entry"
import { MoneyOptions } from "./options"
import {
  FREE_ROWS,
  FREE_ROWS_COUNT,
  INSERT_ROW,
  LEAVE_OBLIGATION,
  LOCK_EXPECTATION,
  MATCHABLE_ROWS,
  REST_CODES,
  TAKE_OBLIGATION,
  TAKEN_SUMS,
  UNOWED_DUPLICATES,
  UNWRITTEN_LATE,
} from "./sql"
import type {
  ExpectationMove,
  ExpectationRow,
  FundAccountRow,
  MatchableRow,
  NewExpectation,
  NewObligation,
  ObligationMove,
  ObligationTaking,
  RefundObligationRow,
  RowUse,
  UnowedDuplicate,
  UnwrittenLate,
  UsedRow,
} from "./types"

const isTaken = (fault: unknown) =>
  typeof fault === "object" &&
  fault !== null &&
  (Reflect.get(fault, "code") === "23505" ||
    /already exists|unique/i.test(String(Reflect.get(fault, "message"))))

/**
 * Transfers that are awaited, what the bank says came, and what is owed back.
 * Every write goes through a workflow; the methods of its own keep a decision
 * and what it rests on in one transaction under the transfer's row lock.
 */
export class MoneyModuleService extends MedusaService({
  CodRemittance,
  Expectation,
  FundAccount,
  LateReceipt,
  PaymentSetting,
  RefundObligation,
  RowMatch,
  Statement,
  StatementRow,
  TransferProof,
  SurplusEntry,
}) {
  /** Signs confirmations and opens orders to guests; null: not configured. */
  readonly secrets: { confirmation: string | null; storefront: string | null }
  private readonly first: NonNullable<MoneyOptions["transfer"]>
  private readonly qris: MoneyOptions["qris"]

  constructor(container: Record<string, unknown>, options: unknown = {}) {
    super(container)
    const { secret, storefrontSecret, transfer, qris } =
      MoneyOptions.parse(options)
    this.secrets = {
      confirmation: secret ?? null,
      storefront: storefrontSecret ?? null,
    }
    this.first = transfer ?? { accounts: [] }
    this.qris = qris
  }

  /** The figures that hold now. */
  async settingsInForce(now: Date = new Date()): Promise<Settings> {
    const rows = await this.listPaymentSettings({}, { take: 10_000 })
    const settings = settingsAt(rows, now)
    const isSet = rows.some(({ key }) => key === "transfer_hours")
    const hours = this.first.hours
    return isSet || !hours ? settings : { ...settings, transfer_hours: hours }
  }

  /**
   * The accounts that buyers pay to now, oldest first. While there never was a
   * row, those of the configuration become the first ones.
   */
  async accountsInForce(now: Date = new Date()): Promise<FundAccountRow[]> {
    const known = await this.listFundAccounts(
      { channel: "transfer" },
      { take: 200, order: { valid_from: "ASC", id: "ASC" } }
    )
    if (known.length)
      return known.filter(
        ({ valid_from, retired_at }) => !retired_at && valid_from <= now
      )
    const { accounts, fundHolder } = this.first
    if (!accounts.length || !fundHolder) return []
    try {
      return await this.createFundAccounts(
        accounts.map((account) => ({
          ...account,
          fund_holder: fundHolder,
          valid_from: now,
        }))
      )
    } catch (fault) {
      // Somebody asked for them in the same moment.
      if (isTaken(fault))
        return this.listFundAccounts({ channel: "transfer", retired_at: null })
      throw fault
    }
  }

  /**
   * Where an acquirer's report of the configured QRIS code belongs: made once a
   * code, by its NMID. Without one there is nothing to do.
   */
  async ensureQrisAccount(now: Date = new Date()): Promise<void> {
    if (!this.qris) return
    const { nmid, name } = parseQris(this.qris.code)
    const account = { channel: "qris" as const, bank: "QRIS", number: nmid }
    const [known] = await this.listFundAccounts(account, { take: 1 })
    if (known) return
    try {
      await this.createFundAccounts({
        ...account,
        ...{ holder: name, fund_holder: this.qris.fundHolder, valid_from: now },
      })
    } catch (fault) {
      // Somebody asked for it in the same moment.
      if (!isTaken(fault)) throw fault
    }
  }

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
  private async lockExpectation(
    id: string,
    context: Shared
  ): Promise<ExpectationRow> {
    const locked = await manager(context).execute(LOCK_EXPECTATION, [id])
    if (locked.length === 0) throw failMoney("transfer_not_found")
    return this.retrieveExpectation(id, {}, context)
  }

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
