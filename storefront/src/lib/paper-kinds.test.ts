import { expect, it } from "vitest"
import { asksEnd, asksNumber, endStateOf } from "./paper-kinds"

it.each([
  [null, "none"],
  ["2026-11-23", "over"],
  ["2026-11-24", "soon"],
  ["2026-12-24", "soon"],
  ["2026-12-25", "fine"],
] as const)("a paper until %s is %s", (until, state) => {
  expect(endStateOf(until, "2026-11-24")).toBe(state)
})

it("asks for what a paper has", () => {
  expect(asksNumber("nib")).toBe(true)
  expect(asksNumber("ktp")).toBe(false)
  expect(asksEnd("bpom")).toBe(true)
  expect(asksEnd("pirt")).toBe(false)
})
