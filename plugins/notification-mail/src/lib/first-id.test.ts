import { generateEntityId } from "@medusajs/framework/utils"
import { afterEach, expect, it, vi } from "vitest"
import { firstIdOf } from "./first-id"

afterEach(() => vi.useRealTimers())

it("is written as the specification of ULIDs has it", () => {
  const at = new Date(1469918176385)
  expect(firstIdOf("order", at)).toBe("order_01ARYZ6S41")
})

it("lies between the ids of before and those of after", () => {
  const at = new Date("2026-11-25T10:00:00Z")
  const idAt = (ms: number) => {
    vi.useFakeTimers({ now: at.getTime() + ms })
    return generateEntityId(undefined, "order")
  }
  const first = firstIdOf("order", at)
  expect(idAt(-1) < first).toBe(true)
  expect(idAt(0) > first).toBe(true)
  expect(idAt(1) > first).toBe(true)
})
