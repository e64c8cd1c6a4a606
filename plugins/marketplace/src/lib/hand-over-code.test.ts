import { describe, expect, it } from "vitest"
import { handOverCode, isCodeShown, isHandOverCode } from "./hand-over-code"
import { ORDER_STATES } from "./order-states"

const SECRET = "only-for-this-test"

describe("the code of a hand-over", () => {
  it("is six digits, the same each time, another for each order and secret", () => {
    const codes = Array.from({ length: 2_000 }, (_, index) =>
      handOverCode(`so_${index}`, SECRET)
    )
    for (const code of codes) expect(code).toMatch(/^\d{6}$/)
    expect(new Set(codes).size).toBeGreaterThan(1_980)
    expect(handOverCode("so_1", SECRET)).toBe(codes[1])
    expect(handOverCode("so_1", "another secret of ours")).not.toBe(codes[1])
  })

  it("is known however it is typed, and by nothing else", () => {
    const code = handOverCode("so_1", SECRET)
    const spaced = ` ${code.slice(0, 3)} ${code.slice(3)} `
    expect(isHandOverCode(spaced, "so_1", SECRET)).toBe(true)
    const other = String((Number(code) + 1) % 1_000_000).padStart(6, "0")
    for (const wrong of [other, code.slice(1), `${code}0`, "", "abcdef"])
      expect(isHandOverCode(wrong, "so_1", SECRET)).toBe(false)
  })

  it.each(["own_delivery", "pickup"])(
    "is shown for %s while it is under way",
    (service) => {
      const shown = ORDER_STATES.filter((state) =>
        isCodeShown({ service, state })
      )
      expect(shown).toEqual(["to_process", "processing", "shipped"])
    }
  )

  it("is not shown where a courier carries it", () => {
    for (const state of ORDER_STATES)
      expect(isCodeShown({ service: "regular", state })).toBe(false)
  })
})
