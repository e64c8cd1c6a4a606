import {
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { manager, type Shared } from "../../lib/manager"
import type { PaperState } from "../../lib/papers"
import { Paper } from "./models/paper"
import { PaperExemption } from "./models/paper-exemption"
import { PaperReminder } from "./models/paper-reminder"
import { PaperRule } from "./models/paper-rule"
import { PaperTask } from "./models/paper-task"

export type PaperDecision = {
  id: string
  /** States it may be in. */
  from: PaperState[]
  to: PaperState
  reason: string | null
  by: string | null
  /** Set with it, where the officer reads it off the paper. */
  valid_until: string | null
}

/** The papers, the rules that ask for them, and what was done about their end. */
export class PaperModuleService extends MedusaService({
  Paper,
  PaperRule,
  PaperExemption,
  PaperReminder,
  PaperTask,
}) {
  /**
   * Writes down what an officer decided of a paper that nothing has replaced.
   * Answers whether it was in one of `from`: of two who decide at once one is
   * told.
   */
  @InjectTransactionManager()
  async decidePaper(
    decision: PaperDecision,
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const { id, from, to, reason, by, valid_until } = decision
    const rows = await manager(context).execute<{ id: string }[]>(
      `update paper set state = ?, reason = ?, decided_by = ?,
         decided_at = now(), updated_at = now(),
         valid_until = coalesce(?, valid_until)
       where id = ? and state = any(string_to_array(?, ','))
         and replaced_at is null and deleted_at is null
       returning id`,
      [to, reason, by, valid_until, id, from.join(",")]
    )
    return rows.length === 1
  }

  /** Ends an accepted paper. Answers whether it was accepted until now. */
  @InjectTransactionManager()
  async lapsePaper(
    id: string,
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const rows = await manager(context).execute<{ id: string }[]>(
      `update paper set state = 'expired', updated_at = now()
       where id = ? and state = 'accepted'
         and replaced_at is null and deleted_at is null
       returning id`,
      [id]
    )
    return rows.length === 1
  }

  /**
   * Notes that people are told of the end of a paper so many days before.
   * Answers false when they were already.
   */
  @InjectTransactionManager()
  async claimReminder(
    { id, paper_id, days }: { id: string; paper_id: string; days: number },
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const rows = await manager(context).execute<{ id: string }[]>(
      `insert into paper_reminder (id, paper_id, days, created_at, updated_at)
       values (?, ?, ?, now(), now()) on conflict do nothing returning id`,
      [id, paper_id, days]
    )
    return rows.length === 1
  }
}
