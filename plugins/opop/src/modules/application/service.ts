import type { InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { ApplicationState } from "../../lib/application-states"
import type { BankAccountState } from "../../lib/bank-account-states"
import { manager, type Shared } from "../../lib/manager"
import { Application } from "./models/application"
import { ApplicationItem } from "./models/application-item"
import { ApplicationNote } from "./models/application-note"
import { ApplicationSubmission } from "./models/application-submission"
import { BankAccount } from "./models/bank-account"
import { Consent } from "./models/consent"
import { OfficeContact } from "./models/office-contact"
import { TermsVersion } from "./models/terms-version"
import { TerritorySetting } from "./models/territory-setting"
import {
  type ApplicationChange,
  type ApplicationSearch,
  accountsStatement,
  type BankAccountSearch,
  changeStatement,
  countAccountsStatement,
  countStatement,
  queueStatement,
  stateCountsStatement,
} from "./sql"

export type ApplicationRow = InferTypeOf<typeof Application>
export type ApplicationItemRow = InferTypeOf<typeof ApplicationItem>
export type ConsentRow = InferTypeOf<typeof Consent>
export type TermsVersionRow = InferTypeOf<typeof TermsVersion>
export type OfficeContactRow = InferTypeOf<typeof OfficeContact>
export type BankAccountRow = InferTypeOf<typeof BankAccount>

/** A case as the queue shows it. Times are as the database writes them. */
export type QueueRow = {
  id: string
  state: ApplicationState
  name: string | null
  district_code: string | null
  pesantren_id: string | null
  seller_id: string
  submitted_at: string
  first_submitted_at: string
  assigned_to: string | null
  verified_at: string | null
  appeal_of: string | null
  warnings: number
  open_items: number
}

export type QueuePage = {
  rows: QueueRow[]
  count: number
  /** Of the whole territory, whatever else is searched for. */
  states: { state: ApplicationState; count: number }[]
}

export type BankAccountMove = {
  id: string
  from: BankAccountState
  to: BankAccountState
  active_from?: Date
  ended_at?: Date | null
  confirmed_by?: string | null
  confirmed_at?: Date | null
  reason?: string | null
}

/**
 * Cases, what was said and agreed to in them, and the accounts that shops are
 * paid to; every write goes through a workflow.
 */
export class ApplicationModuleService extends MedusaService({
  Application,
  ApplicationItem,
  ApplicationNote,
  ApplicationSubmission,
  BankAccount,
  Consent,
  OfficeContact,
  TermsVersion,
  TerritorySetting,
}) {
  /** One page of the queue, oldest first, and how many wait in which state. */
  @InjectManager()
  async searchApplications(
    search: ApplicationSearch,
    @MedusaContext() context: Shared = {}
  ): Promise<QueuePage> {
    const em = manager(context)
    const page = queueStatement(search)
    const counts = stateCountsStatement(search.territory)
    const [rows, states] = await Promise.all([
      em.execute<QueueRow[]>(page.sql, page.bindings),
      em.execute<QueuePage["states"]>(counts.sql, counts.bindings),
    ])
    if (search.q === undefined && search.assigned_to === undefined) {
      const asked = states.filter(({ state }) => search.states.includes(state))
      return {
        rows,
        states,
        count: asked.reduce((sum, row) => sum + row.count, 0),
      }
    }
    const count = countStatement(search)
    const [total] = await em.execute<{ count: number }[]>(
      count.sql,
      count.bindings
    )
    return { rows, states, count: total?.count ?? 0 }
  }

  /**
   * Changes a case that is still at `version`, which grows by one. Answers
   * false when it is not: of two at once the second waits and is told.
   */
  @InjectTransactionManager()
  async changeApplication(
    change: ApplicationChange,
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const { sql, bindings } = changeStatement(change)
    const rows = await manager(context).execute<{ id: string }[]>(sql, bindings)
    return rows.length === 1
  }

  /** Moves an account on when it is still in a state; answers whether it was. */
  @InjectTransactionManager()
  async moveBankAccount(
    { id, from, to, ...others }: BankAccountMove,
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const locked = await manager(context).execute<{ id: string }[]>(
      `select id from bank_account
       where id = ? and state = ? and deleted_at is null for update`,
      [id, from]
    )
    if (locked.length === 0) return false
    await this.updateBankAccounts({ id, state: to, ...others }, context)
    return true
  }

  /**
   * Pays a shop to an account from now on, when it has rested and finance has
   * confirmed it; the one before ends in the same moment. Answers that one's id
   * (null: there was none), or undefined when it is not to be activated.
   */
  @InjectTransactionManager()
  async activateBankAccount(
    { id, now }: { id: string; now: Date },
    @MedusaContext() context: Shared = {}
  ): Promise<{ replaced: string | null } | undefined> {
    const em = manager(context)
    const [waiting] = await em.execute<{ pesantren_id: string }[]>(
      `select pesantren_id from bank_account
       where id = ? and state = 'resting' and confirmed_at is not null
         and active_from <= ? and deleted_at is null for update`,
      [id, now]
    )
    if (!waiting) return undefined
    const [active] = await this.listBankAccounts(
      { pesantren_id: waiting.pesantren_id, state: "active" },
      { take: 1 },
      context
    )
    if (active)
      await this.updateBankAccounts(
        { id: active.id, state: "replaced", ended_at: now },
        context
      )
    await this.updateBankAccounts(
      { id, state: "active", active_from: now },
      context
    )
    return { replaced: active?.id ?? null }
  }

  /** The accounts of a territory, longest waiting first, and their number. */
  @InjectManager()
  async searchBankAccounts(
    search: BankAccountSearch,
    @MedusaContext() context: Shared = {}
  ): Promise<{ ids: string[]; count: number }> {
    const em = manager(context)
    const page = accountsStatement(search)
    const count = countAccountsStatement(search)
    const [rows, [total]] = await Promise.all([
      em.execute<{ id: string }[]>(page.sql, page.bindings),
      em.execute<{ count: number }[]>(count.sql, count.bindings),
    ])
    return { ids: rows.map(({ id }) => id), count: total?.count ?? 0 }
  }
}
