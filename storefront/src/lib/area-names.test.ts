import { describe, expect, it } from "vitest"
import { joinAreas } from "./area-names"

describe("a list of areas", () => {
  it.each([
    [["Kab. Sukabumi, Jawa Barat"], "Kab. Sukabumi, Jawa Barat"],
    [["Jawa Barat", "Jawa Barat"], "Jawa Barat"],
    [
      ["Cisaat, Kab. Sukabumi, Jawa Barat", "Ciomas, Kab. Bogor, Jawa Barat"],
      "Cisaat, Kab. Sukabumi, Jawa Barat; Ciomas, Kab. Bogor, Jawa Barat",
    ],
    [
      [
        "Cisaat, Kab. Sukabumi, Jawa Barat",
        "Caringin, Kab. Sukabumi, Jawa Barat",
      ],
      "Cisaat, Caringin (Kab. Sukabumi, Jawa Barat)",
    ],
    [[], ""],
  ])("%j reads %s", (areas, text) => {
    expect(joinAreas(areas)).toBe(text)
  })
})
