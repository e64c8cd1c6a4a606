import { expect, it } from "vitest"
import { isUnpaidEnd } from "./unpaid-end"

const waiting = { paid_at: null, cancelled_by: null }
const followed = { paid_at: null, cancelled_by: "system" }
const paid = { paid_at: "2026-11-25T03:00:00Z", cancelled_by: "system" }

it.each([
  ["parts that still wait", [waiting, waiting], true],
  ["parts that followed already", [followed, waiting], true],
  ["no parts", [], true],
  ["a part that was paid", [followed, paid], false],
  ["a buyer's cancelling", [{ ...waiting, cancelled_by: "buyer" }], false],
  ["a shop's cancelling", [{ ...paid, cancelled_by: "seller" }], false],
])("looks at %s", (_, parts, isUnpaid) => {
  expect(isUnpaidEnd(parts)).toBe(isUnpaid)
})
