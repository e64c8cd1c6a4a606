import { describe, expect, it } from "vitest"
import { mergeLines } from "./merge-lines"

const line = (variantId: string, quantity: number) => ({
  id: `line_${variantId}`,
  variantId,
  quantity,
})

describe("mergeLines", () => {
  it("adds what is missing and never doubles what is there", () => {
    const merged = mergeLines(
      [line("a", 2), line("b", 3)],
      [line("a", 5), line("b", 1), line("c", 4)]
    )
    expect(merged.add).toEqual([line("c", 4)])
    expect(merged.raise).toEqual([line("a", 5)])
    expect(merged.pieces).toBe(12)
  })

  it("changes nothing for an empty older cart, and once merged", () => {
    expect(mergeLines([line("a", 2)], [])).toEqual({
      add: [],
      raise: [],
      pieces: 2,
    })
    expect(mergeLines([line("a", 2)], [line("a", 2)]).raise).toEqual([])
  })

  it("counts two lines of one variant once when it raises", () => {
    expect(mergeLines([], [line("a", 1), line("b", 1)]).pieces).toBe(2)
  })
})
