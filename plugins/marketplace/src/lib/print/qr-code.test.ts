import { describe, expect, it } from "vitest"
import { qrCode } from "./qr-code"

const grid = (text: string) => {
  const { size, runs } = qrCode(text)
  const cells = Array.from({ length: size }, () => Array(size).fill(0))
  for (const { x, y, width } of runs)
    for (let at = x; at < x + width; at += 1) cells[y]?.splice(at, 1, 1)
  return { size, rows: cells.map((row) => row.join("")) }
}

const FINDER = [
  "1111111",
  "1000001",
  "1011101",
  "1011101",
  "1011101",
  "1000001",
  "1111111",
]

describe("qrCode", () => {
  it("has the three finder patterns and no white border of its own", () => {
    const { size, rows } = grid("PS-10234-AU")
    const corner = (x: number, y: number) =>
      rows.slice(y, y + 7).map((row) => row.slice(x, x + 7))
    expect(corner(0, 0)).toEqual(FINDER)
    expect(corner(size - 7, 0)).toEqual(FINDER)
    expect(corner(0, size - 7)).toEqual(FINDER)
  })

  it("grows by four cells a version", () => {
    expect(grid("PS-1").size).toBe(21)
    expect((grid("https://example.org/pesanan/1234567890").size - 21) % 4).toBe(
      0
    )
  })
})
