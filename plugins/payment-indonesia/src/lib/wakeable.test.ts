import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { Wakeable } from "./wakeable"

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it("works again when a moment has gone by", async () => {
  const work = vi.fn(async () => {
    if (work.mock.calls.length === 1) worker.wakeIn(3000)
    return false
  })
  const worker: Wakeable = new Wakeable(50, work, () => undefined)
  worker.wake()
  await vi.advanceTimersByTimeAsync(3000)
  expect(work).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(100)
  expect(work).toHaveBeenCalledTimes(2)
})
