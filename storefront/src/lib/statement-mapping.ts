/** How days may be written in a bank's file, as the API spells them. */
export const DAY_FORMATS = ["dmy", "dm", "ymd", "mdy"] as const

/** A column by its heading, or by its place (0 is the first). */
export type Column = string | number

/** How the columns of a bank's file, or of a QRIS report, are read, as the API takes it. */
export type StatementMapping = Readonly<{
  has_header: boolean
  date: Column
  date_format: (typeof DAY_FORMATS)[number]
  description: readonly Column[]
  amount?: Column
  side?: Column
  credit?: Column
  debit?: Column
  balance?: Column
  time?: Column
  reference?: Column
  status?: Readonly<{ column: Column; paid: readonly string[] }>
  decimal: "," | "."
  unmarked: "credit" | "debit"
}>

/** The controls of the columns, in the form and in what is missing. */
export const COLUMN_FIELDS = [
  "date",
  "description",
  "credit",
  "debit",
  "amount",
  "side",
  "balance",
  "time",
  "reference",
  "status",
] as const
export type ColumnField = (typeof COLUMN_FIELDS)[number]

export const columnField = (field: ColumnField): string => `kolom_${field}`

/** A heading as it stands in the file; a number is a place, 1 the first. */
export function toColumn(typed: string | undefined): Column | undefined {
  const text = typed?.trim() ?? ""
  if (text === "") return undefined
  return /^[1-9]\d?$/.test(text) ? Number(text) - 1 : text.slice(0, 80)
}

type Typed = Readonly<Record<string, string>>

/** The words of a paid row's status. */
export const PAID_WORDS_FIELD = "kata_lunas"

/** What only the reports of QRIS acquirers have. */
function readReportColumns(typed: Typed) {
  const column = (field: ColumnField) => toColumn(typed[columnField(field)])
  const [time, reference] = [column("time"), column("reference")]
  const status = column("status")
  const paid = (typed[PAID_WORDS_FIELD] ?? "")
    .split(",")
    .map((word) => word.trim().slice(0, 40))
    .filter(Boolean)
    .slice(0, 10)
  return {
    ...(time === undefined ? {} : { time }),
    ...(reference === undefined ? {} : { reference }),
    ...(status === undefined || paid.length === 0
      ? {}
      : { status: { column: status, paid } }),
  }
}

/**
 * The columns as they were typed, or the fields that are missing: of the day
 * and the words, and of the money one of `credit` and `amount`.
 */
export function readStatementMapping(
  typed: Typed
): { mapping: StatementMapping } | { missing: ColumnField[] } {
  const column = (field: ColumnField) => toColumn(typed[columnField(field)])
  const date = column("date")
  const description = (typed[columnField("description")] ?? "")
    .split(/[,+]/)
    .flatMap((part) => toColumn(part) ?? [])
    .slice(0, 6)
  const credit = column("credit")
  const amount = credit === undefined ? column("amount") : undefined
  if (
    date === undefined ||
    description.length === 0 ||
    (credit ?? amount) === undefined
  )
    return {
      missing: [
        ...(date === undefined ? (["date"] as const) : []),
        ...(description.length === 0 ? (["description"] as const) : []),
        ...((credit ?? amount) === undefined ? (["credit"] as const) : []),
      ],
    }
  const balance = column("balance")
  const debit = column("debit")
  const side = column("side")
  return {
    mapping: {
      ...{ has_header: typed["tanpa_judul"] === undefined, date, description },
      date_format:
        DAY_FORMATS.find((one) => one === typed["date_format"]) ?? "dmy",
      ...(credit === undefined ? {} : { credit }),
      ...(credit === undefined || debit === undefined ? {} : { debit }),
      ...(amount === undefined ? {} : { amount }),
      ...(amount === undefined || side === undefined ? {} : { side }),
      ...(balance === undefined ? {} : { balance }),
      ...readReportColumns(typed),
      decimal: typed["decimal"] === "." ? "." : ",",
      unmarked: "credit",
    },
  }
}
