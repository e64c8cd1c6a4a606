import { encode } from "uqr"
import { describe, expect, it } from "vitest"
import { qrSvg, qrSymbol } from "./qr-symbol"

/** An invented merchant's code, with the letters of a long one. */
const QRIS =
  "00020101021226670016ID.CO.CONTOH.WWW01189360099900000000010214PASARSANTRI0010303UMI51440014ID.CO.QRIS.WWW0215ID10200000000010303UMI52045399530336054061501235802ID5919PASAR SANTRI CONTOH6005GARUT61054415163049881"

/** The modules that a path of runs covers. */
function paint({ size, path }: ReturnType<typeof qrSymbol>): boolean[][] {
  const rows = Array.from({ length: size }, () =>
    Array.from({ length: size }, () => false)
  )
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(length))
  return rows
}

describe("qrSymbol", () => {
  it.each([QRIS, "1", "a".repeat(400)])("draws each dark module", (text) => {
    const symbol = qrSymbol(text)
    const { data, size } = encode(text, { ecc: "M", border: 4 })
    expect(symbol.size).toBe(size)
    expect(paint(symbol)).toEqual(data)
  })

  it("leaves four modules around it free", () => {
    const { size, path } = qrSymbol(QRIS)
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) =>
      run.slice(1).map(Number)
    )
    expect(runs.length).toBeGreaterThan(100)
    for (const [x = 0, y = 0, length = 0] of runs) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(4)
      expect(Math.max(x + length, y + 1)).toBeLessThanOrEqual(size - 4)
    }
  })
})

describe("qrSvg", () => {
  it("is a picture without anything that runs", () => {
    expect(qrSvg(QRIS)).toMatch(
      /^<svg [^<]*><path [^<]*\/><path [^<]*\/><\/svg>$/
    )
  })
})
