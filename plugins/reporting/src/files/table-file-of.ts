import { type Row, rowOf } from "../tables/read-table"
import type { ReportTable } from "../tables/table"
import { aboutOf, type Taken } from "./about"
import { fileCell, type FileCell, type Locale } from "./file-cell"
import type { TableFile } from "./table-file"
import { titleOf } from "./titles"

const WORDS = {
  id: { about: "Keterangan", total: "Jumlah" },
  en: { about: "About", total: "Total" },
} as const

/** A table as a file has it, in the reader's language; `raw` as the query answers. */
export function tableFileOf(
  table: ReportTable,
  {
    taken,
    totals,
    raw,
    locale,
  }: {
    taken: Taken
    totals: Readonly<Record<string, number>>
    raw: AsyncIterable<Record<string, unknown>>
    locale: Locale
  }
): TableFile {
  const { columns } = table
  const words = WORDS[locale]
  const cells = (row: Row): FileCell[] =>
    columns.map((column) => fileCell(row[column.key] ?? null, column, locale))
  return {
    about: aboutOf(taken, locale),
    sheets: { rows: titleOf(taken.name, locale), about: words.about },
    columns,
    header: columns.map(({ label }) => label[locale]),
    rows: (async function* () {
      for await (const row of raw) yield cells(rowOf(table, row))
    })(),
    totals: columns.map(({ key }, index) =>
      index === 0 ? words.total : (totals[key] ?? null)
    ),
  }
}
