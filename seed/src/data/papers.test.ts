import { describe, expect, it } from "vitest"
import { nibOf, nsppOf, paperOf } from "./papers"

const owner = { no: "01", districtCode: "32.02.27" }
const product = { leaf: "A1", serial: 7 }

describe("invented numbers", () => {
  it("have the forms of the handbook", () => {
    expect(nsppOf(owner)).toBe("510032029901")
    expect(nibOf(owner)).toMatch(/^\d{13}$/)
    expect(paperOf("pirt", owner, product).number).toMatch(/^\d{13}-\d{2}$/)
    expect(paperOf("halal", owner, product).number).toBe("ID32110000009010126")
    expect(paperOf("bpom", owner, product).number).toMatch(/^MD \d{12}$/)
    expect(paperOf("cosmetic", owner, product).number).toMatch(/^N[A-E]\d{11}$/)
    expect(paperOf("herbal", owner, product).number).toMatch(/^TR \d{9}$/)
    expect(paperOf("household", owner, product).number).toMatch(/^PKD \d{11}$/)
  })

  it("say until when a paper holds, as an ISO date, where it ends", () => {
    const pirt = paperOf("pirt", owner, product)
    expect(pirt.valid_until).toMatch(/^20\d\d-12-31$/)
    expect(pirt.number.slice(-2)).toBe(pirt.valid_until?.slice(2, 4))
    expect(paperOf("halal", owner, product)).not.toHaveProperty("valid_until")
  })
})
