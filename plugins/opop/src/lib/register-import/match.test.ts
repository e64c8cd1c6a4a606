import { describe, expect, it } from "vitest"
import { matchRows, RegisterBook } from "./match"
import { planImport } from "./plan"
import type { ReadRow } from "./read-row"

const row = (
  number: number,
  name: string,
  { nspp, broken = false }: { nspp?: string; broken?: boolean } = {}
): ReadRow => ({
  row: number,
  name,
  district_code: "32.02.27",
  district: "Gunungguruh",
  problems: [],
  entry: broken
    ? null
    : { name, district_code: "32.02.27", record: nspp ? { nspp } : {} },
})

const BOOK = new RegisterBook([
  {
    ...{
      id: "psn_1",
      name: "Pondok Pesantren Al-Hidayah",
      aliases: ["Ponpes Cibentang"],
    },
    ...{ district_code: "32.02.27", nspp: "510032029901" },
  },
])

const match = (...rows: ReadRow[]) => matchRows(rows, BOOK)

describe("matchRows", () => {
  it("finds an entry by number, by name, by another name, by nearly the name", () => {
    expect(
      match(
        row(2, "Nama Lain", { nspp: "510032029901" }),
        row(3, "Alhidayah"),
        row(4, "Cibentang"),
        row(5, "Al-Hidaya"),
        row(6, "Nurul Huda")
      ).map(({ duplicate }) => duplicate?.by ?? null)
    ).toEqual(["nspp", "name", "name", "similar", null])
  })

  it("finds what the file itself repeats", () => {
    expect(
      match(row(2, "Nurul Huda"), row(3, "PP Nurul Huda"))[1]?.duplicate
    ).toEqual({ by: "file", row: 2, name: "Nurul Huda" })
  })

  it("warns of numbers that are in use elsewhere, once", () => {
    const options = { foreignNspp: new Set(["510032029902"]) }
    const rows = [row(2, "Nurul Huda", { nspp: "510032029902" })]
    const once = matchRows(rows, BOOK, options)
    const twice = matchRows(once, BOOK, options)
    expect(twice[0]?.problems).toMatchObject([{ code: "nspp_taken" }])
  })
})

describe("planImport", () => {
  const rows = match(
    row(2, "Alhidayah"),
    row(3, "Nurul Huda"),
    row(4, "PP Nurul Huda"),
    row(5, "Al-Hidaya"),
    row(6, "Rusak", { broken: true })
  )

  it("leaves out what is there, enters what is new or only similar", () => {
    const plan = planImport(rows, { duplicates: "skip", skip_rows: [6] })
    expect(plan.create.map(({ name }) => name)).toEqual([
      "Nurul Huda",
      "Al-Hidaya",
    ])
    expect(plan).toMatchObject({ update: [], skipped: 3, broken: [] })
  })

  it("changes what is there when it is told to, but not its name", () => {
    const plan = planImport(rows, { duplicates: "update", skip_rows: [6] })
    expect(plan.update).toEqual([{ id: "psn_1", record: {} }])
  })

  it("names broken rows", () => {
    expect(
      planImport(rows, { duplicates: "skip", skip_rows: [] }).broken
    ).toEqual([6])
  })
})
