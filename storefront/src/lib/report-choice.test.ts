import { describe, expect, it } from "vitest"
import {
  followedChoice,
  isNarrowed,
  keptChoice,
  readReportChoice,
  reportPath,
  toReportQuery,
} from "./report-choice"

const EVERYTHING = readReportChoice({})

describe("a choice of the reports", () => {
  it("is read out of an address and written into one", () => {
    const choice = readReportChoice({
      ...{ dari: "2026-01", sampai: "2026-11", wilayah: "32.02.27" },
      ...{ angkatan: "2023", tahap: "participant", kategori: "kopi" },
    })
    expect(toReportQuery(choice)).toEqual({
      ...{ from: "2026-01", to: "2026-11", area: "32.02.27" },
      ...{ cohort: "2023", stage: "participant", category: "kopi" },
    })
    expect(reportPath(choice, "bulan", { hal: 1 })).toBe(
      "/dinas/laporan/bulan?dari=2026-01&sampai=2026-11&wilayah=32.02.27&angkatan=2023&tahap=participant&kategori=kopi"
    )
  })

  it.each([
    { dari: "2026-13" },
    { sampai: "kemarin" },
    { wilayah: "32" },
    { wilayah: "32.02.27.2001" },
    { angkatan: "1999" },
    { tahap: "juara" },
    { kategori: "' or 1=1" },
    { langkah: "kaya" },
  ])("leaves out what cannot be: %o", (raw) => {
    expect(readReportChoice(raw)).toEqual(EVERYTHING)
  })

  it("keeps a step of the funnel for the pesantren alone", () => {
    const choice = readReportChoice({ langkah: "trained" })
    expect(reportPath(choice, "pesantren")).toBe(
      "/dinas/laporan/pesantren?langkah=trained"
    )
    expect(reportPath(choice, "bulan")).toBe("/dinas/laporan/bulan")
    expect(toReportQuery(choice, "pesantren")).toMatchObject({
      step: "trained",
    })
    expect(toReportQuery(choice, "bulan")).not.toHaveProperty("step")
  })

  it("turns months round that were given the wrong way", () => {
    expect(
      readReportChoice({ dari: "2026-11", sampai: "2026-01" })
    ).toMatchObject({ dari: "2026-01", sampai: "2026-11" })
  })

  it("keeps for the next page what a table does not follow, and shows it nowhere", () => {
    const choice = readReportChoice({
      ...{ dari: "2026-01", sampai: "2026-11", kategori: "kopi" },
      ...{ angkatan: "2023", wilayah: "32.02" },
    })
    expect(keptChoice(choice, ["months", "category"])).toEqual({
      ...{ dari: "2026-01", sampai: "2026-11", kategori: "kopi" },
    })
    expect(followedChoice(choice, ["months", "category"])).toEqual({
      ...{ ...EVERYTHING, angkatan: "2023", wilayah: "32.02" },
    })
    expect(keptChoice(choice, [])).toEqual({})
    const only = followedChoice(readReportChoice({ dari: "2026-01" }), [
      "months",
    ])
    expect(isNarrowed(only)).toBe(false)
  })

  it("knows when it narrows nothing", () => {
    expect(isNarrowed(EVERYTHING)).toBe(false)
    expect(isNarrowed({ ...EVERYTHING, kategori: "kopi" })).toBe(true)
    expect(reportPath(EVERYTHING)).toBe("/dinas/laporan")
  })
})
