import { expect, it, vi } from "vitest"
import { sendOnce } from "./send-once"

const taken = new Error(
  "Notification with idempotency_key: parcel-paid:order_1:a@b.test, already exists."
)

it("looks again when another sends the same in that moment", async () => {
  const send = vi
    .fn<() => Promise<string[]>>()
    .mockRejectedValueOnce(taken)
    .mockResolvedValueOnce([])
  await expect(sendOnce(send)).resolves.toEqual([])
  expect(send).toHaveBeenCalledTimes(2)
})

it("does not look for ever", async () => {
  const send = vi.fn(() => Promise.reject(taken))
  await expect(sendOnce(send)).rejects.toBe(taken)
  expect(send).toHaveBeenCalledTimes(3)
})

it("throws every other error at once", async () => {
  const fault = new Error("connection refused")
  const send = vi.fn(() => Promise.reject(fault))
  await expect(sendOnce(send)).rejects.toBe(fault)
  expect(send).toHaveBeenCalledTimes(1)
})
