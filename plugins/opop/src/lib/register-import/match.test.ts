import { describe, expect, it } from "vitest"
import { matchRows, RegisterBook } from "./match"
import { choicesStillMeant, type ImportChoices, planImport } from "./plan"
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

  it("means the entry that a found one repeats", () => {
    const book = new RegisterBook([
      {
        ...{ id: "psn_2", name: "Al-Ikhlas", aliases: [], nspp: null },
        district_code: "32.02.27",
        repeats: { id: "psn_3", name: "Al-Ikhlash Cibentang" },
      },
    ])
    expect(matchRows([row(2, "PP Al Ikhlas")], book)[0]?.duplicate).toEqual({
      ...{ by: "name", id: "psn_3", name: "Al-Ikhlash Cibentang" },
    })
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

  const choose = (choices: Partial<ImportChoices> = {}): ImportChoices => ({
    ...{ duplicates: "skip", skip_rows: [6], same_rows: [], other_rows: [] },
    ...choices,
  })
  const namesOf = (created: { name: string }[]) =>
    created.map(({ name }) => name)

  it("leaves out what is there or undecided, enters what is new", () => {
    const plan = planImport(rows, choose())
    expect(namesOf(plan.create)).toEqual(["Nurul Huda"])
    expect(plan).toMatchObject({ update: [], skipped: 3, broken: [] })
    expect(plan.undecided).toEqual([
      {
        ...{ row: 5, name: "Al-Hidaya" },
        entry: { id: "psn_1", name: "Pondok Pesantren Al-Hidayah" },
      },
    ])
  })

  it("enters a similar row that is another one", () => {
    const plan = planImport(rows, choose({ other_rows: [5] }))
    expect(namesOf(plan.create)).toEqual(["Nurul Huda", "Al-Hidaya"])
    expect(plan.undecided).toEqual([])
  })

  it("treats a similar row that is the entry as the entry", () => {
    const similar = rows.filter(({ row }) => row === 5)
    const same_rows = [5]
    expect(planImport(similar, choose({ same_rows }))).toMatchObject({
      ...{ create: [], update: [], skipped: 1, undecided: [] },
    })
    expect(
      planImport(similar, choose({ same_rows, duplicates: "update" }))
    ).toMatchObject({
      ...{ create: [], skipped: 0, undecided: [] },
      update: [{ id: "psn_1", record: {} }],
    })
  })

  it("leaves a row out that is to be left out, whatever it is", () => {
    const plan = planImport(rows, choose({ skip_rows: [5, 6], same_rows: [5] }))
    expect(plan).toMatchObject({ skipped: 4, undecided: [] })
  })

  it("hears no choice that was made about another entry", () => {
    const [similar] = match(row(5, "Al-Hidaya"))
    const now = similar ? [similar] : []
    const shown = now.map((one) => ({
      ...one,
      duplicate: { by: "similar" as const, id: "psn_9", name: "Al-Hidayat" },
    }))
    const choices = choose({ same_rows: [5], other_rows: [5] })
    expect(choicesStillMeant(choices, { shown, now })).toMatchObject({
      ...{ same_rows: [], other_rows: [], skip_rows: [6] },
    })
    expect(choicesStillMeant(choices, { shown: now, now })).toEqual(choices)
  })

  it("changes what is there when it is told to, but not its name", () => {
    const plan = planImport(rows, choose({ duplicates: "update" }))
    expect(plan.update).toEqual([{ id: "psn_1", record: {} }])
  })

  it("names broken rows", () => {
    expect(planImport(rows, choose({ skip_rows: [] })).broken).toEqual([6])
  })
})
