import { describe, expect, it } from "vitest"
import { tilesOf } from "./kecamatan-tiles"
import { levelsOf, mapTiles } from "./map-tiles"

describe("the map of Kabupaten Sukabumi", () => {
  const tiles = tilesOf("32.02") ?? []

  it("has each of its 47 kecamatan once, none on another", () => {
    expect(tiles.map(({ code }) => code).toSorted()).toEqual(
      Array.from(
        { length: 47 },
        (_, index) => `32.02.${String(index + 1).padStart(2, "0")}`
      )
    )
    const places = tiles.map(({ column, row }) => `${column},${row}`)
    expect(new Set(places).size).toBe(47)
    expect(new Set(tiles.map(({ short }) => short)).size).toBe(47)
  })
})

describe("colours of a map", () => {
  it("part the kecamatan that have any into quarters", () => {
    const values = [0, 0, 10, 20, 30, 40, 50, 60, 70, 80]
    const { ends, levelOf } = levelsOf(values)
    expect(ends).toHaveLength(3)
    expect(values.map(levelOf)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4])
  })

  it("are fewer where values are few, the highest the darkest", () => {
    expect([0, 5].map(levelsOf([0, 5]).levelOf)).toEqual([0, 3])
    expect([0, 0].map(levelsOf([0, 0]).levelOf)).toEqual([0, 0])
  })

  it("stand in a plain grid where nobody has laid the kecamatan out", () => {
    const areas = [
      { code: "32.01", name: "Kab. Bogor" },
      { code: "32.01.01", name: "Cibinong" },
    ]
    expect(mapTiles("32.01", areas, new Map([["32.01.01", 3]]))).toEqual([
      {
        ...{ code: "32.01.01", name: "Cibinong", short: "Cibi", value: 3 },
        ...{ level: 3, column: null, row: null },
      },
    ])
  })
})
