import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../../faults/money"
import type { StatementMapping } from "../../lib/statement/mapping"
import type { ReadStatement } from "../../lib/statement/read-statement"
import { MONEY_MODULE } from "../../modules/money"

export interface KeepStatementInput extends ReadStatement {
  account_id: string
  filename: string
  file_hash: string
  mapping: StatementMapping
  by: string
  skip_faulty: boolean
}

/**
 * Keeps a statement and its rows. Without undo: what the bank said is a fact,
 * and reading it again changes nothing. Throws `statement_faulty`.
 */
export const keepStatementStep = createStep(
  "keep-statement",
  async (input: KeepStatementInput, { container }) => {
    const { account_id, file_hash, filename, mapping, by, entries } = input
    const [fault] = input.faults
    if (fault && !input.skip_faulty)
      throw failMoney("statement_faulty", {
        count: String(input.faults.length),
        line: String(fault.line),
      })
    const money = container.resolve(MONEY_MODULE)
    const [known] = await money.listStatements(
      { account_id, file_hash },
      { take: 1 }
    )
    const { id } =
      known ??
      (await money.createStatements({
        ...{ account_id, file_hash, filename, imported_by: by },
        mapping,
        ...{ row_count: entries.length, new_count: 0 },
        fault_count: input.faults.length,
      }))
    const added = await money.addRows({ id, account_id }, entries)
    if (!known || added)
      await money.updateStatements({
        ...{ id, mapping, row_count: entries.length },
        new_count: (known?.new_count ?? 0) + added,
        fault_count: input.faults.length,
      })
    return new StepResponse({
      id,
      row_count: entries.length,
      new_count: added,
      fault_count: input.faults.length,
      left_out: input.left_out,
    })
  }
)
