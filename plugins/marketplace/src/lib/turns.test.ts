import { describe, expect, it } from "vitest"
import { Turns } from "./turns"

const here = () => new AbortController()
/** Lets everything run that can. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

describe("Turns", () => {
  it("lets so many begin, and the others in their order as turns end", async () => {
    const turns = new Turns({ atOnce: 2, waiting: 10 })
    const begun: string[] = []
    const take = async (name: string) => {
      const end = await turns.take(here().signal)
      begun.push(name)
      return end
    }
    const [first, , third] = ["a", "b", "c", "d"].map(take)
    await settle()
    expect(begun).toEqual(["a", "b"])
    ;(await first)?.()
    await settle()
    expect(begun).toEqual(["a", "b", "c"])
    ;(await third)?.()
    await settle()
    expect(begun).toEqual(["a", "b", "c", "d"])
  })

  it("counts a turn that is ended twice once", async () => {
    const turns = new Turns({ atOnce: 1, waiting: 10 })
    const end = await turns.take(here().signal)
    end?.()
    end?.()
    expect(await turns.take(here().signal)).not.toBeNull()
    void turns.take(here().signal)
    await settle()
    expect(turns.waiting).toBe(1)
  })

  it("forgets who went away, and keeps the turn for the next", async () => {
    const turns = new Turns({ atOnce: 1, waiting: 10 })
    const end = await turns.take(here().signal)
    const leaving = here()
    const left = turns.take(leaving.signal)
    const stays = turns.take(here().signal)
    leaving.abort()
    expect(await left).toBeNull()
    end?.()
    expect(await stays).not.toBeNull()
    leaving.abort()
    expect(await turns.take(leaving.signal)).toBeNull()
  })

  it("has no room for more than may wait", async () => {
    const turns = new Turns({ atOnce: 1, waiting: 1 })
    await turns.take(here().signal)
    void turns.take(here().signal)
    expect(await turns.take(here().signal)).toBeNull()
    expect(turns.waiting).toBe(1)
  })
})
