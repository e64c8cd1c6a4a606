import { describe, expect, it } from "vitest"
import { placeOf, toChangedRow, toNewRow } from "./pesantren-rows"

describe("toNewRow", () => {
  it("makes the slug from the name and the place from the district", () => {
    expect(
      toNewRow({ name: "Al-Umanaa", district_code: "32.02.27" })
    ).toMatchObject({
      slug: "al-umanaa",
      province_code: "32",
      regency_code: "32.02",
      district_code: "32.02.27",
      record: {},
      shop: {},
    })
  })

  it("publishes the place only to about 100 m", () => {
    expect(
      toNewRow({
        name: "X",
        district_code: "32.02.27",
        latitude: -6.918273,
        longitude: 106.931555,
      })
    ).toMatchObject({ latitude: -6.918, longitude: 106.932 })
  })

  it.each([
    ["mapped", null],
    ["training", "participant"],
    ["province_winner", "province_winner"],
  ] as const)("gives the stage %s the badge %s", (opop_stage, badge) => {
    const row = toNewRow({
      name: "X",
      district_code: "32.02.27",
      record: { opop_stage },
    })
    expect(row.opop_badge).toBe(badge)
  })
})

describe("toChangedRow", () => {
  it("leaves alone what was not given", () => {
    expect(toChangedRow({ id: "psn_1", name: "Baru" })).toEqual({
      id: "psn_1",
      name: "Baru",
    })
  })

  it("empties what is null", () => {
    expect(toChangedRow({ id: "psn_1", latitude: null, award: null })).toEqual({
      id: "psn_1",
      latitude: null,
      award: null,
    })
  })

  it("moves regency and province with the district", () => {
    expect(toChangedRow({ id: "psn_1", district_code: "36.02.01" })).toEqual({
      id: "psn_1",
      ...placeOf("36.02.01"),
    })
  })
})
