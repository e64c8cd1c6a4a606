import { NSPP, POSTAL_CODE, stripNumber } from "../numbers"
import type { CreatePesantren, RecordInput } from "../pesantren-input"
import * as read from "./cells"
import type { DistrictBook } from "./district-book"
import type { ColumnMapping, ImportField } from "./fields"
import { problem, type ProblemCode, type RowProblem } from "./problems"

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
const FIRST_COHORT = 2019
const LATITUDES = [-11.5, 6.5] as const
const LONGITUDES = [94, 142] as const

/** The cells of one row by field, and the problems met while reading them. */
class Cells {
  readonly problems: RowProblem[] = []

  constructor(
    private readonly cells: readonly string[],
    private readonly mapping: ColumnMapping
  ) {}

  text(field: ImportField): string {
    const column = this.mapping[field]
    return column === undefined ? "" : (this.cells[column] ?? "").trim()
  }

  /** A text of at most so many letters. */
  short(field: ImportField, max: number): string | null {
    const text = this.text(field).replace(/\s+/g, " ")
    if (text.length > max) this.report("text_cut", field)
    return text.slice(0, max) || null
  }

  value<T>(
    field: ImportField,
    reader: (cell: string) => read.Read<T>,
    code: ProblemCode = "choice_unknown"
  ): T | null {
    const value = reader(this.text(field))
    if (value === undefined) this.report(code, field)
    return value ?? null
  }

  report(
    code: ProblemCode,
    field: ImportField,
    value = this.text(field)
  ): void {
    this.problems.push(problem(code, field, value))
  }
}

/** Reads one row; what cannot be read is a problem that names the field. */
export function readRow(
  { row, cells: raw }: { row: number; cells: string[] },
  context: RowContext
): ReadRow {
  const cells = new Cells(raw, context.mapping)
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
      ...readPlace(cells),
      ...readPeople(cells),
      ...readProgramme(cells),
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

function readName(cells: Cells): string {
  const name = cells.text("name").replace(/\s+/g, " ")
  if (name.length < 2) cells.report("name_missing", "name")
  if (name.length > NAME_MAX) cells.report("name_too_long", "name")
  return name.slice(0, NAME_MAX)
}

function readDistrict(
  cells: Cells,
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

function readNspp(cells: Cells, district: string | undefined): string | null {
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

const readFace = (cells: Cells): Partial<CreatePesantren> => ({
  founded_year: cells.value(
    "founded_year",
    (cell) => read.readYear(cell, OLDEST_YEAR),
    "number_invalid"
  ),
  kind: cells.value("kind", read.readKind),
})

/** Both degrees or none: one alone is no place. */
function readPoint(cells: Cells) {
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

function readPlace(cells: Cells): RecordInput {
  const village = cells.short("village", 60)
  const hamlet = cells.short("hamlet", 100)
  return {
    street: cells.short("street", 300),
    hamlet:
      [hamlet, village && `Desa ${village.replace(/^(desa|ds\.?)\s+/i, "")}`]
        .filter(Boolean)
        .join(", ")
        .slice(0, 100) || null,
    rt_rw: cells.short("rt_rw", 20),
    postal_code: cells.value(
      "postal_code",
      (cell) => (!cell ? null : POSTAL_CODE.test(cell) ? cell : undefined),
      "number_invalid"
    ),
  }
}

function readPeople(cells: Cells): RecordInput {
  const count = (field: ImportField) =>
    cells.value(field, read.readCount, "number_invalid")
  const caretaker = cells.short("caretaker", 100)
  const contact = cells.short("contact_name", 100)
  return {
    santri_resident: count("santri_resident"),
    santri_day: count("santri_day"),
    santri_male: count("santri_male"),
    santri_female: count("santri_female"),
    teachers: count("teachers"),
    workers: count("workers"),
    foundation_name: cells.short("foundation_name", 200),
    cooperative_name: cells.short("cooperative_name", 200),
    licence_number: cells.short("licence_number", 60),
    // The caretaker's name is public only with consent: the office keeps it.
    contact_name: contact ?? caretaker,
    contact_duty:
      cells.short("contact_duty", 100) ??
      (contact === null && caretaker !== null ? "Pengasuh" : null),
    contact_phone: cells.value(
      "contact_phone",
      read.readFirstPhone,
      "phone_invalid"
    ),
  }
}

function readProgramme(cells: Cells): RecordInput {
  return {
    potential: cells.short("potential", 2000),
    businesses: read.readProducts(cells.text("products")),
    ...orNothing("readiness", cells.value("readiness", read.readReadiness)),
    ...orNothing("opop_stage", cells.value("opop_stage", read.readStage)),
    cohort_year: cells.value(
      "cohort_year",
      (cell) => read.readYear(cell, FIRST_COHORT),
      "number_invalid"
    ),
    opop_class: cells.value("opop_class", read.readClass),
    opop_field: cells.value("opop_field", read.readField),
    note: cells.short("note", 2000),
  }
}

const orNothing = <K extends string, T>(key: K, value: T | null) =>
  (value === null ? {} : { [key]: value }) as Partial<Record<K, T>>
