import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  behindOf,
  type Cell,
  maySay,
  shownBeside,
  sizesTogether,
} from "./suppress"

const cell = (key: string, ...sizes: number[]): Cell => ({
  key,
  sizes: new Map(sizes.map((size, n) => [`${key}${n}`, size])),
})
const shown = (...cells: Cell[]) => [...shownBeside(cells)].toSorted()

describe("a figure", () => {
  it.each([
    [[], false],
    [[10, 10], false],
    [[10, 10, 0], false],
    [[10, 10, 10], true],
    [[71, 20, 9], false],
    [[70, 20, 10], true],
  ])("of %j is shown: %s", (sizes, expected) => {
    expect(maySay(behindOf(cell("a", ...sizes).sizes))).toBe(expected)
  })
})

describe("a breakdown", () => {
  it("shows what three or more stand behind", () => {
    expect(shown(cell("a", 5, 5, 5), cell("b", 4, 4, 4))).toEqual(["a", "b"])
  })
  it("hides the next smallest with a single hidden one", () => {
    expect(
      shown(cell("a", 9, 9, 9), cell("b", 4, 4, 4), cell("c", 10))
    ).toEqual(["a"])
  })
  it("hides nothing more where the hidden ones may be said together", () => {
    expect(shown(cell("a", 9, 9, 9), cell("b", 4, 4), cell("c", 3))).toEqual([
      "a",
    ])
  })
  it("hides all rather than let one large shop be read from the rest", () => {
    expect(shown(cell("a", 5, 5, 5), cell("b", 1000))).toEqual([])
  })
  it("does not mind what nobody stands behind", () => {
    expect(shown(cell("a", 5, 5, 5), cell("b"))).toEqual(["a"])
  })
  it("counts a pesantren of several figures once among the hidden", () => {
    const one = (key: string) => ({ key, sizes: new Map([["x", 5]]) })
    expect(shown(cell("a", 9, 9, 9), one("b"), one("c"), one("d"))).toEqual([])
  })
})

/** Whether a vector is a sum of multiples of others, by elimination. */
function isSpanned(vectors: readonly number[][], wanted: readonly number[]) {
  const rest = [...wanted]
  const rows = vectors.map((row) => [...row])
  for (let column = 0; column < rest.length; column += 1) {
    const at = rows.findIndex((row) => Math.abs(row[column] ?? 0) > 1e-9)
    const [pivot] = at < 0 ? [] : rows.splice(at, 1)
    if (!pivot) continue
    for (const row of [...rows, rest]) {
      const times = (row[column] ?? 0) / (pivot[column] ?? 1)
      pivot.forEach((value, n) => (row[n] = (row[n] ?? 0) - times * value))
    }
  }
  return rest.every((value) => Math.abs(value) < 1e-9)
}

const cells = fc
  .array(
    fc.dictionary(fc.constantFrom(..."abcdefgh"), fc.nat({ max: 50 }), {
      maxKeys: 6,
    }),
    { minLength: 1, maxLength: 7 }
  )
  .map((all) =>
    all.map((sizes, n) => ({
      key: String(n),
      sizes: new Map(Object.entries(sizes)),
    }))
  )

it("lets nobody work out what may not be said", () => {
  fc.assert(
    fc.property(cells, (all) => {
      const total = sizesTogether(all.map(({ sizes }) => sizes))
      fc.pre(maySay(behindOf(total)))
      const told = shownBeside(all)
      const unit = (n: number) => all.map((_, k) => (k === n ? 1 : 0))
      const known = [
        all.map(() => 1),
        ...all.flatMap(({ key }, n) => (told.has(key) ? [unit(n)] : [])),
      ]
      for (let bits = 1; bits < 2 ** all.length; bits += 1) {
        const some = all.map((_, n) => (bits >> n) & 1)
        if (!isSpanned(known, some)) continue
        const behind = behindOf(
          sizesTogether(all.filter((_, n) => some[n]).map(({ sizes }) => sizes))
        )
        if (behind.count > 0) expect(maySay(behind)).toBe(true)
      }
    }),
    { numRuns: 500 }
  )
})

it("shows the same whatever the order", () => {
  fc.assert(
    fc.property(cells, (all) => {
      expect(shownBeside(all.toReversed())).toEqual(shownBeside(all))
    })
  )
})
