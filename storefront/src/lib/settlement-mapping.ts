import { type Column, DAY_FORMATS, toColumn } from "./statement-mapping"

/** How the columns of a courier's file are read, as the API takes it. */
export type SettlementMapping = Readonly<{
  has_header: boolean
  tracking: Column
  gross: Column
  fee?: Column | undefined
  net?: Column | undefined
  date: Column
  reference?: Column | undefined
  date_format: (typeof DAY_FORMATS)[number]
  decimal: "," | "."
}>

/** The controls of the columns; the first three have to be there. */
export const SETTLEMENT_COLUMNS = [
  "tracking",
  "gross",
  "date",
  "fee",
  "net",
  "reference",
] as const
export type SettlementColumn = (typeof SETTLEMENT_COLUMNS)[number]

const NEEDED = ["tracking", "gross", "date"] as const

export const isNeeded = (column: SettlementColumn): boolean =>
  (NEEDED as readonly string[]).includes(column)

export const settlementField = (column: SettlementColumn): string =>
  `kolom_${column}`

/** A column as it is typed: a heading, or a place from 1. */
export const typedColumn = (column: Column | undefined): string =>
  typeof column === "number" ? String(column + 1) : (column ?? "")

/** The columns as they were typed, or those that are missing. */
export function readSettlementMapping(
  typed: Readonly<Record<string, string>>
): { mapping: SettlementMapping } | { missing: SettlementColumn[] } {
  const column = (name: SettlementColumn) =>
    toColumn(typed[settlementField(name)])
  const [tracking, gross, date] = NEEDED.map(column)
  if (tracking === undefined || gross === undefined || date === undefined)
    return { missing: NEEDED.filter((name) => column(name) === undefined) }
  const more = (["fee", "net", "reference"] as const).flatMap((name) => {
    const found = column(name)
    return found === undefined ? [] : [[name, found] as const]
  })
  return {
    mapping: {
      has_header: typed["tanpa_judul"] === undefined,
      ...{ tracking, gross, date, ...Object.fromEntries(more) },
      date_format:
        DAY_FORMATS.find((one) => one === typed["date_format"]) ?? "dmy",
      decimal: typed["decimal"] === "." ? "." : ",",
    },
  }
}
