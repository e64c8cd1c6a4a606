import { describe, expect, it, vi } from "vitest"
import { Wakeable } from "./debounce"

describe("Wakeable", () => {
  it("works once for many wakes, until nothing is due", async () => {
    vi.useFakeTimers()
    const work = vi
      .fn<() => Promise<boolean>>()
      .mockResolvedValueOnce(true)
      .mockResolvedValue(false)
    const worker = new Wakeable(100, work, () => undefined)
    worker.wake()
    worker.wake()
    await vi.advanceTimersByTimeAsync(99)
    expect(work).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(work).toHaveBeenCalledTimes(2)
    vi.useRealTimers()
  })

  it("works again for a wake that came while it ran", async () => {
    vi.useFakeTimers()
    const work = vi.fn(async () => {
      if (work.mock.calls.length === 1) {
        worker.wake()
      }
      return false
    })
    const worker: Wakeable = new Wakeable(100, work, () => undefined)
    await worker.run()
    await vi.advanceTimersByTimeAsync(100)
    expect(work).toHaveBeenCalledTimes(2)
    vi.useRealTimers()
  })

  it("hands on a fault and can be woken again", async () => {
    const onError = vi.fn()
    const work = vi
      .fn<() => Promise<boolean>>()
      .mockRejectedValueOnce(new Error("down"))
      .mockResolvedValue(false)
    const worker = new Wakeable(1, work, onError)
    await worker.run()
    await worker.run()
    expect(onError).toHaveBeenCalledOnce()
    expect(work).toHaveBeenCalledTimes(2)
  })
})
