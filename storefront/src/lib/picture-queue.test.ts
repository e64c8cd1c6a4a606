import { describe, expect, it } from "vitest"
import { PictureQueue } from "./picture-queue"

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

/** Work that ends when it is told to. */
const work = (name: string, log: string[]) => {
  let end = () => {}
  const gate = new Promise<void>((resolve) => (end = resolve))
  return {
    end: () => {
      end()
      return settled()
    },
    run: async () => {
      log.push(name)
      await gate
      return name
    },
  }
}

describe("PictureQueue", () => {
  it("does one thing at a time, what is waited for first", async () => {
    const queue = new PictureQueue(10)
    const log: string[] = []
    const first = work("webp", log)
    const ahead = work("avif", log)
    const second = work("other", log)
    const webp = queue.now(first.run)
    expect(queue.later(ahead.run)).toBe(true)
    const other = queue.now(second.run)
    await settled()
    expect(log).toEqual(["webp"])
    await first.end()
    expect(log).toEqual(["webp", "other"])
    await second.end()
    expect(log).toEqual(["webp", "other", "avif"])
    await ahead.end()
    expect(await Promise.all([webp, other])).toEqual(["webp", "other"])
  })

  it("goes on after a failure, and tells only who waited", async () => {
    const queue = new PictureQueue(10)
    queue.later(() => Promise.reject(new Error("broken")))
    await expect(
      queue.now(() => Promise.reject(new Error("broken")))
    ).rejects.toThrow("broken")
    expect(await queue.now(() => Promise.resolve("made"))).toBe("made")
  })

  it("keeps no more work ahead than it may", async () => {
    const queue = new PictureQueue(1)
    const held = work("held", [])
    const answer = queue.now(held.run)
    expect(queue.later(() => Promise.resolve())).toBe(true)
    expect(queue.later(() => Promise.resolve())).toBe(false)
    await held.end()
    expect(await answer).toBe("held")
  })
})
