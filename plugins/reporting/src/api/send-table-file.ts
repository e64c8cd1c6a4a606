import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fileHeaders } from "@pasar-santri/opop/api/officer/send-file"
import { officerOf } from "@pasar-santri/opop/api/scope/actor-of"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { dayOf } from "@pasar-santri/opop/lib/day"
import { TABLE_MIME } from "@pasar-santri/opop/lib/spreadsheet/write-table"
import { logReadingWorkflow } from "@pasar-santri/opop/workflows/log-reading"
import { fail } from "../errors"
import { tableFileOf } from "../files/table-file-of"
import { writeCsv } from "../files/write-csv"
import { writeXlsx, XLSX_ROWS } from "../files/write-xlsx"
import { REPORTING_MODULE } from "../modules/reporting"
import { areaNames } from "../queries/area-names"
import { readAsOf } from "../queries/as-of"
import { rowsAsked } from "../queries/load-table"
import { readSums, sortedRows } from "../tables/read-table"
import type { ReportTable } from "../tables/table"
import type { FileQuery } from "./report-validators"

const WRITERS = { csv: writeCsv, xlsx: writeXlsx } as const

/** Who takes nothing for so long is gone; who takes it slowly, has this long. */
const IDLE_MS = 30_000
const WHOLE_MS = 10 * 60_000

/**
 * Every row of a table within the officer's territory as a file, written while
 * the rows are read. That it was taken is logged before. Throws
 * `invalid_request`, `report_too_long`, `reports_unavailable`.
 */
export async function sendTableFile(
  req: OfficerRequest<unknown, FileQuery>,
  res: MedusaResponse,
  { name, table }: { name: string; table: ReportTable }
): Promise<void> {
  const { format, locale, ...asked } = req.validatedQuery
  const { territory } = req.officer
  const { ask, sort } = await rowsAsked(req.scope, table, territory, asked)
  const areas = await areaNames(req.scope, [
    ...territory,
    ...(ask.area === undefined ? [] : [ask.area]),
  ])
  await req.scope.resolve(REPORTING_MODULE).readWhole(async (manager) => {
    const { count, totals } = await readSums(manager, table, ask)
    if (format === "xlsx" && count > XLSX_ROWS)
      throw fail("report_too_long", { limit: String(XLSX_ROWS) })
    const asOf = await readAsOf(manager, table)
    const taken = {
      by: officerOf(req),
      action: "report.exported",
      ...{ entity: "report", entity_id: name, area_code: territory[0] ?? null },
      after: { ...asked, ...ask.period, format, rows: count },
    }
    // Who asks for what lies elsewhere gets an empty file: nothing was taken.
    await logReadingWorkflow(req.scope).run({ input: count > 0 ? [taken] : [] })
    const at = new Date()
    const isOfNow = table.ignores?.includes("months") ?? false
    const { from, to } = ask.period
    const months = isOfNow ? dayOf(at) : `${from}_${to}`
    res.set(
      fileHeaders({
        name: `laporan-${name}-${months}.${format}`,
        mime: TABLE_MIME[format],
      })
    )
    const raw = await sortedRows(manager, table, ask, sort).stream()
    const file = tableFileOf(table, {
      taken: {
        ...{ name, ask, areas, asOf, count, isOfNow, note: table.note },
        ...{ by: req.officer.name, at },
      },
      ...{ totals, locale, raw },
    })
    try {
      await handOut(req, res, Readable.from(WRITERS[format](file)))
    } finally {
      // Also when nobody began to read it: its connection waits for its end.
      raw.destroy()
    }
  })
}

/** Hands pieces out as they come. A client that goes away ends the reading. */
async function handOut(
  req: OfficerRequest<unknown, FileQuery>,
  res: MedusaResponse,
  pieces: Readable
): Promise<void> {
  res.setTimeout(IDLE_MS, () => res.destroy())
  try {
    await pipeline(pieces, res, { signal: AbortSignal.timeout(WHOLE_MS) })
  } catch (fault) {
    // What was begun cannot become a refusal: it ends in the middle.
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`reports.file_broken_off ${String(fault)}`)
    res.destroy()
  }
}
