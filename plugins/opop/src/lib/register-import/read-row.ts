import { NSPP, stripNumber } from "../numbers"
import type { CreatePesantren, RecordInput } from "../pesantren-input"
import * as read from "./cells"
import type { DistrictBook } from "./district-book"
import type { ColumnMapping } from "./fields"
import type { RowProblem } from "./problems"
import { readRecord } from "./read-record"
import { RowCells } from "./row-cells"

/** One row of a spreadsheet, read. */
export type ReadRow = {
  /** Its number in the file, counted from 1. */
  row: number
  name: string
  district_code: string | null
  district: string | null
  problems: RowProblem[]
  /** What would be entered; null when the row has an error. */
  entry: CreatePesantren | null
}

export type RowContext = {
  mapping: ColumnMapping
  districts: DistrictBook
  /** The kecamatan of rows that name none: of a sheet per kecamatan. */
  fallbackDistrict?: string | undefined
}

const NAME_MAX = 120
const OLDEST_YEAR = 1400
const LATITUDES = [-11.5, 6.5] as const
const LONGITUDES = [94, 142] as const

/** Reads one row; what cannot be read is a problem that names the field. */
export function readRow(
  { row, cells: raw }: { row: number; cells: string[] },
  context: RowContext
): ReadRow {
  const cells = new RowCells(raw, context.mapping)
  const name = readName(cells)
  const district = readDistrict(cells, context)
  const nspp = readNspp(cells, district?.id)
  const point = readPoint(cells)
  const entry = {
    name,
    district_code: district?.id ?? "",
    ...compactObject(readFace(cells)),
    // Kept to 100 m for everyone (see toNewRow), exactly for the office.
    ...point,
    record: compactObject<RecordInput>({
      nspp,
      ...(point && {
        exact_latitude: point.latitude,
        exact_longitude: point.longitude,
      }),
      ...readRecord(cells),
    }),
  }
  const isBroken = cells.problems.some(({ level }) => level === "error")
  return {
    row,
    name,
    district_code: district?.id ?? null,
    district: district?.name ?? null,
    problems: cells.problems,
    entry: isBroken ? null : entry,
  }
}

/** Only what the row says: an empty cell empties nothing. */
const compactObject = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null)
  ) as Partial<T>

function readName(cells: RowCells): string {
  const name = cells.text("name").replace(/\s+/g, " ")
  if (name.length < 2) cells.report("name_missing", "name")
  if (name.length > NAME_MAX) cells.report("name_too_long", "name")
  return name.slice(0, NAME_MAX)
}

function readDistrict(
  cells: RowCells,
  { districts, fallbackDistrict }: RowContext
) {
  const cell = cells.text("district")
  const fallback = fallbackDistrict && districts.get(fallbackDistrict)
  if (!cell && fallback) return fallback
  const answer = districts.find(cell, cells.text("regency"))
  if (answer.found) {
    if (answer.guessed)
      cells.report("district_guessed", "district", answer.found.name)
    return answer.found
  }
  cells.report(`district_${answer.fault}`, "district")
  return null
}

function readNspp(
  cells: RowCells,
  district: string | undefined
): string | null {
  const cell = cells.text("nspp")
  if (/^[-–—0\s]*$/.test(cell)) return null
  const nspp = stripNumber(cell)
  if (/^\d[.,]\d+e\+?\d+$/i.test(cell)) cells.report("nspp_rounded", "nspp")
  else if (!NSPP.test(nspp)) cells.report("nspp_invalid", "nspp")
  else if (!nspp.startsWith("5")) cells.report("nspp_unusual", "nspp")
  else if (
    district &&
    nspp.slice(4, 8) !== district.replace(".", "").slice(0, 4)
  )
    cells.report("nspp_elsewhere", "nspp")
  return nspp
}

const readFace = (cells: RowCells): Partial<CreatePesantren> => ({
  founded_year: cells.value(
    "founded_year",
    (cell) => read.readYear(cell, OLDEST_YEAR),
    "number_invalid"
  ),
  kind: cells.value("kind", read.readKind),
})

/** Both degrees or none: one alone is no place. */
function readPoint(cells: RowCells) {
  const degrees = (field: "latitude" | "longitude") =>
    cells.value(
      field,
      (cell) =>
        read.readDegrees(cell, field === "latitude" ? LATITUDES : LONGITUDES),
      "number_invalid"
    )
  const latitude = degrees("latitude")
  const longitude = degrees("longitude")
  return latitude === null || longitude === null
    ? null
    : { latitude, longitude }
}
