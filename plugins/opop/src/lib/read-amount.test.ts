import { describe, expect, it } from "vitest"
import { readPieces, readRupiah } from "./read-amount"

describe("readRupiah", () => {
  it.each([
    ["25000", 25_000],
    ["25.000", 25_000],
    ["Rp25.000", 25_000],
    ["Rp. 25.000,-", 25_000],
    ["rp 25.000,00", 25_000],
    ["1.250.000", 1_250_000],
    ["25rb", 25_000],
    ["12,5 rb", 12_500],
    ["1,5 jt", 1_500_000],
    ["2 juta", 2_000_000],
    [" 500 ", 500],
  ])("reads %s", (text, value) => {
    expect(readRupiah(text)).toBe(value)
  })

  it.each(["", "gratis", "25.00", "25,5", "-25000", "=1+1", "25 000 0", "1e5"])(
    "refuses %s",
    (text) => {
      expect(readRupiah(text)).toBeNull()
    }
  )
})

describe("readPieces", () => {
  it("reads whole numbers only", () => {
    expect(["12", "1.200", "0", "1,5", "-3", "dua"].map(readPieces)).toEqual([
      12,
      1200,
      0,
      null,
      null,
      null,
    ])
  })
})
