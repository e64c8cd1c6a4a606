import { createHash } from "node:crypto"
import { isDeepStrictEqual } from "node:util"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../../faults/money"
import { dayInJakarta } from "../../lib/day"
import { StatementMapping } from "../../lib/statement/mapping"
import { readStatement } from "../../lib/statement/read-statement"
import { decodeStatement } from "../../lib/statement/read-table"
import { MONEY_MODULE } from "../../modules/money"
import type { StatementFile } from "../import-statement"

/**
 * Reads a bank's or an acquirer's file and says how many of its rows are known.
 * Throws `account_not_found`, `report_columns_missing`, `column_missing`, `table_unreadable`,
 * `table_too_large`, `upload_unreadable`, `statement_mapping_differs`.
 */
export const readStatementStep = createStep(
  "read-statement",
  async (input: StatementFile, { container }) => {
    const { account_id } = input
    const money = container.resolve(MONEY_MODULE)
    const [account] = await money.listFundAccounts(
      { id: account_id },
      { take: 1 }
    )
    if (!account) throw failMoney("account_not_found")
    const mapping = StatementMapping.parse(input.mapping)
    if (
      account.channel === "qris" &&
      (mapping.time === undefined || mapping.reference === undefined)
    )
      throw failMoney("report_columns_missing")
    const bytes = decodeStatement(input.content_base64)
    const file_hash = createHash("sha256").update(bytes).digest("hex")
    const [before] = await money.listStatements(
      { account_id, file_hash },
      { take: 1 }
    )
    // By other columns its rows would not be known, and be kept once more.
    if (
      before?.row_count &&
      !isDeepStrictEqual(StatementMapping.parse(before.mapping), mapping)
    )
      throw failMoney("statement_mapping_differs", {
        filename: before.filename,
      })
    const read = readStatement(
      bytes,
      mapping,
      input.reference_day ?? dayInJakarta(new Date())
    )
    const digests = read.entries.map(({ digest }) => digest)
    const known = digests.length
      ? await money.listStatementRows(
          { account_id, digest: digests },
          {
            select: ["booked_on", "amount", "digest"],
            take: digests.length * 2,
          }
        )
      : []
    const key = (it: { booked_on: string; amount: unknown; digest: string }) =>
      `${it.booked_on} ${Number(it.amount)} ${it.digest}`
    const keys = new Set(known.map(key))
    return new StepResponse({
      ...read,
      known: read.entries.filter((entry) => keys.has(key(entry))).length,
      file_hash,
    })
  }
)
