import { tmpdir } from "node:os"
import { describe, expect, it } from "vitest"
import { buildAreas } from "./area"
import { areaFolder, readAreaFiles } from "./area-files"

describe("the shipped area files", () => {
  it("hold every province, regency and district once, corrected", async () => {
    const areas = buildAreas(await readAreaFiles())
    const count = (level: string) =>
      areas.filter((area) => area.level === level).length
    expect([count("province"), count("regency"), count("district")]).toEqual([
      38, 514, 7285,
    ])
    const names = new Map(areas.map((area) => [area.id, area.full_name]))
    expect(names.size).toBe(areas.length)
    expect(names.get("32.02.27")).toBe("Gunungguruh, Kab. Sukabumi, Jawa Barat")
    expect(names.get("32.03.06")).toMatch(/^Bojongpicung, Kab\. Cianjur/)
    expect(names.get("35.29.22")).toMatch(/^Ra'as, /)
    expect(areas.every((area) => area.name_keys.trim() !== "")).toBe(true)
  })

  it("correct and alias only codes that exist", async () => {
    const source = await readAreaFiles()
    const codes = new Set(source.areas.map((area) => area.code))
    const own = [...source.corrections, ...source.aliases]
    expect(own.filter((row) => !codes.has(row.code))).toEqual([])
  })
})

describe("areaFolder", () => {
  it("says when the data was not shipped", () => {
    expect(() => areaFolder(tmpdir())).toThrow(/No data/)
  })
})
