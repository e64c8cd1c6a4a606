import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  fitLine,
  fitParagraphs,
  LINE_HEIGHT,
  type MeasureType,
  SMALLEST,
} from "./fit-paragraphs"
import { cutLines, wrapText } from "./wrap-text"

/** Every letter is half as wide as it is high. */
const measure: MeasureType = (text, _font, size) =>
  (Array.from(text).length * size) / 2
const letters = (text: string) => Array.from(text).length

describe("wrapText", () => {
  it.each([
    ["breaks at spaces", "satu dua tiga", 8, ["satu dua", "tiga"]],
    [
      "breaks a word that is too wide",
      "abcdefgh ij",
      3,
      ["abc", "def", "gh", "ij"],
    ],
    ["has no lines for nothing", "  ", 8, []],
  ])("%s", (_, text, width, lines) => {
    expect(wrapText(text, width, letters)).toEqual(lines)
  })

  it("loses no letter, and is never too wide", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 80 }),
        fc.integer({ min: 1, max: 30 }),
        (text, width) => {
          const lines = wrapText(text, width, letters)
          expect(lines.join("").replace(/\s+/g, "")).toBe(
            text.replace(/\s+/g, "")
          )
          for (const line of lines)
            expect(letters(line)).toBeLessThanOrEqual(width)
        }
      ),
      { numRuns: 2_000, seed: 5 }
    )
  })
})

describe("cutLines", () => {
  it("says that something is left out", () => {
    expect(cutLines(["satu dua", "tiga"], 1, 8, letters)).toEqual(["satu du…"])
    expect(cutLines(["satu"], 1, 8, letters)).toEqual(["satu"])
  })
})

describe("fitParagraphs", () => {
  const box = { width: 100, height: 40 }

  it("leaves what fits as large as wanted", () => {
    const lines = fitParagraphs(
      [{ text: "Siti", font: "bold", size: 16 }],
      box,
      measure
    )
    expect(lines).toEqual([{ text: "Siti", font: "bold", size: 16, y: 0 }])
  })

  it("shrinks before it cuts", () => {
    const text = "satu dua tiga empat lima enam"
    const lines = fitParagraphs(
      [{ text, font: "bold", size: 16 }],
      box,
      measure
    )
    expect(lines.map((line) => line.text).join(" ")).toBe(text)
    expect(lines[0]?.size).toBeLessThan(16)
  })

  it("cuts what may be cut first", () => {
    const lines = fitParagraphs(
      [
        { text: "nama panjang sekali ".repeat(2), font: "bold", size: 16 },
        { text: "alamat ".repeat(40), font: "regular", size: 11, mayCut: true },
      ],
      box,
      measure
    )
    expect(lines[0]?.text).toBe("nama panjang sekali nama")
    expect(lines.at(-1)?.text).toMatch(/…$/)
  })

  it("never overlaps and never leaves its box", () => {
    const paragraph = fc.record({
      text: fc.string({ maxLength: 300 }),
      font: fc.constantFrom("bold" as const, "regular" as const),
      size: fc.integer({ min: 7, max: 20 }),
      gap: fc.constantFrom(0, 0.2, 0.5),
      mayCut: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.array(paragraph, { maxLength: 5 }),
        fc.integer({ min: 30, max: 260 }),
        fc.integer({ min: 0, max: 130 }),
        (paragraphs, width, height) => {
          const lines = fitParagraphs(paragraphs, { width, height }, measure)
          let below = 0
          for (const { text, font, size, y } of lines) {
            expect(y).toBeGreaterThanOrEqual(below - 0.01)
            expect(size).toBeGreaterThanOrEqual(SMALLEST)
            expect(measure(text, font, size)).toBeLessThanOrEqual(width + 0.01)
            below = y + size * LINE_HEIGHT
          }
          expect(below).toBeLessThanOrEqual(height + 0.01)
        }
      ),
      { numRuns: 10_000, seed: 7 }
    )
  })
})

describe("fitLine", () => {
  it.each([
    ["keeps what fits", "Siti", 16, "Siti"],
    ["shrinks what nearly fits", "Siti Nurjanah", 15.3, "Siti Nurjanah"],
    ["cuts what cannot shrink enough", "x".repeat(60), 7, /^x+…$/],
  ])("%s", (_, text, size, shown) => {
    const line = fitLine({ text, font: "bold", size: 16 }, 100, measure)
    expect(line.size).toBe(size)
    expect(line.text).toMatch(shown)
    expect(measure(line.text, "bold", line.size)).toBeLessThanOrEqual(100)
  })
})
