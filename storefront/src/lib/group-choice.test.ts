import { describe, expect, it } from "vitest"
import { chosenPesantren, GROUP_LIMIT } from "./group-choice"

describe("chosenPesantren", () => {
  it("takes one, several or none", () => {
    expect(chosenPesantren(undefined)).toEqual([])
    expect(chosenPesantren("psn_01")).toEqual(["psn_01"])
    expect(chosenPesantren(["psn_01", "psn_02"])).toEqual(["psn_01", "psn_02"])
  })

  it("takes each once, and nothing that is no id", () => {
    expect(
      chosenPesantren(["psn_01", "psn_01", "../x", "", "psn_1,psn_2"])
    ).toEqual(["psn_01"])
  })

  it("takes no more than the backend does", () => {
    const many = Array.from({ length: 80 }, (_, index) => `psn_${index}`)
    expect(chosenPesantren(many)).toHaveLength(GROUP_LIMIT)
  })
})
