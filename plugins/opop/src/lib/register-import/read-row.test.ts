import { describe, expect, it } from "vitest"
import { DistrictBook } from "./district-book"
import { readRow } from "./read-row"

const district = (
  id: string,
  name: string,
  regency = "Kabupaten Sukabumi"
) => ({
  ...{ id, name, regency },
  name_keys: ` ${name.toLowerCase().replaceAll(" ", "")} `,
})

const BOOK = new DistrictBook([
  district("32.02.27", "Gunungguruh"),
  district("32.02.31", "Caringin"),
  district("32.01.27", "Caringin", "Kabupaten Bogor"),
  district("32.72.01", "Cikole", "Kota Sukabumi"),
])

const MAPPING = {
  ...{ name: 0, district: 1, regency: 2, nspp: 3, contact_phone: 4 },
  ...{ caretaker: 5, village: 6, products: 7, latitude: 8, longitude: 9 },
  ...{ contact_name: 10, note: 11 },
}

const read = (...cells: string[]) =>
  readRow({ row: 7, cells }, { mapping: MAPPING, districts: BOOK })
const codes = (...cells: string[]) =>
  read(...cells).problems.map(({ code }) => code)

describe("readRow", () => {
  it("reads a row", () => {
    expect(
      read(
        ...["Al-Hidayah ", "Kec. Gunung Guruh", "", "5100 3202 9901"],
        ...["0812-3456-7890", "KH. Contoh", "Cibentang", "Keripik; abon"],
        ...["-6,918273", "106,931555"]
      )
    ).toEqual({
      row: 7,
      name: "Al-Hidayah",
      district_code: "32.02.27",
      district: "Gunungguruh",
      problems: [],
      entry: {
        name: "Al-Hidayah",
        district_code: "32.02.27",
        latitude: -6.918273,
        longitude: 106.931555,
        record: {
          nspp: "510032029901",
          exact_latitude: -6.918273,
          exact_longitude: 106.931555,
          hamlet: "Desa Cibentang",
          contact_name: "KH. Contoh",
          contact_duty: "Pengasuh",
          contact_phone: "+6281234567890",
          businesses: ["Keripik", "abon"].map((kind) => ({
            ...{ kind, since: null, capacity: null, workers: null },
          })),
        },
      },
    })
  })

  it("keeps a caretaker whom the contact leaves no room for", () => {
    const cells = (contact: string) => [
      ...["Al-Hidayah", "32.02.27", "", "", "", "KH. Contoh"],
      ...["", "", "", "", contact, "Dekat pasar"],
    ]
    const both = read(...cells("Ahmad"))
    expect(both.entry?.record).toEqual({
      contact_name: "Ahmad",
      note: "Dekat pasar\nPengasuh: KH. Contoh",
    })
    expect(both.problems).toMatchObject([
      { level: "warning", code: "caretaker_noted", value: "KH. Contoh" },
    ])
    expect(read(...cells("KH. Contoh")).problems).toEqual([])
  })

  it("empties nothing with an empty cell", () => {
    expect(read("Al-Hidayah", "32.02.27").entry).toEqual({
      name: "Al-Hidayah",
      district_code: "32.02.27",
      record: {},
    })
  })

  it.each([
    [["", "Gunungguruh"], ["name_missing"]],
    [["x".repeat(121), "Gunungguruh"], ["name_too_long"]],
    [["Al-Huda", ""], ["district_missing"]],
    [["Al-Huda", "Menteng"], ["district_unknown"]],
    [["Al-Huda", "Caringin"], ["district_ambiguous"]],
    [["Al-Huda", "Caringin", "Kab. Bandung"], ["district_unknown"]],
    [["Al-Huda", "Cikole", "Kab. Sukabumi"], ["district_unknown"]],
    [["Al-Huda", "Gunungguruh", "", "12345"], ["nspp_invalid"]],
    [["Al-Huda", "Gunungguruh", "", "5.10032E+11"], ["nspp_rounded"]],
  ])("refuses %j", (cells, problems) => {
    expect(codes(...cells)).toEqual(problems)
    expect(read(...cells).entry).toBeNull()
  })

  it.each([
    [["Al-Huda", "Gunungguruhh"], ["district_guessed"]],
    [["Al-Huda", "Gunungguruh", "", "410032029901"], ["nspp_unusual"]],
    [["Al-Huda", "Gunungguruh", "", "510032719901"], ["nspp_elsewhere"]],
    [["Al-Huda", "Gunungguruh", "", "", "xx"], ["phone_invalid"]],
  ])("warns of %j", (cells, problems) => {
    expect(codes(...cells)).toEqual(problems)
    expect(read(...cells).entry).not.toBeNull()
  })

  it("tells namesakes apart by their regency", () => {
    expect(read("Al-Huda", "Caringin", "Bogor").district_code).toBe("32.01.27")
    expect(read("Al-Huda", "Caringin", "Kab. Sukabumi").district_code).toBe(
      "32.02.31"
    )
    expect(read("Al-Huda", "Cikole", "Kota Sukabumi").district_code).toBe(
      "32.72.01"
    )
  })

  it("takes the sheet's kecamatan for rows that name none", () => {
    const row = readRow(
      { row: 2, cells: ["Al-Huda", ""] },
      { mapping: MAPPING, districts: BOOK, fallbackDistrict: "32.02.27" }
    )
    expect(row.district_code).toBe("32.02.27")
  })
})
