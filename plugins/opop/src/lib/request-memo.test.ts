import { describe, expect, it, vi } from "vitest"
import { onceARequest, rememberWhile } from "./request-memo"

const inRequest = <Value>(work: () => Promise<Value>) => {
  let result: Promise<Value> = Promise.reject(new Error("not begun"))
  result.catch(() => {})
  const end = rememberWhile(() => {
    result = work()
  })
  return { result: () => result, end }
}

describe("onceARequest", () => {
  it("reads a thing once in a request, and another by its own key", async () => {
    const load = vi.fn(async () => ({ price: 18_000 }))
    const { result } = inRequest(async () => {
      const first = await onceARequest("goods:a", load)
      await onceARequest("goods:b", load)
      return [first, await onceARequest("goods:a", load)]
    })
    const [first, again] = await result()
    expect(again).toBe(first)
    expect(load).toHaveBeenCalledTimes(2)
  })

  it("reads anew in another request, outside of one, and after its end", async () => {
    const load = vi.fn(async () => 1)
    const read = () => onceARequest("rates", load)
    await inRequest(read).result()
    await inRequest(read).result()
    await read()
    expect(load).toHaveBeenCalledTimes(3)
    let go = () => {}
    const over = new Promise<void>((resolve) => (go = resolve))
    const request = inRequest(async () => {
      await read()
      await over
      return read()
    })
    request.end()
    go()
    await request.result()
    expect(load).toHaveBeenCalledTimes(5)
  })

  it("does not keep what failed", async () => {
    const load = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error("away"))
      .mockResolvedValue("there")
    const { result } = inRequest(async () => {
      await expect(onceARequest("goods", load)).rejects.toThrow("away")
      return onceARequest("goods", load)
    })
    expect(await result()).toBe("there")
  })
})
