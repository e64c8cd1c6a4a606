import type { MedusaContainer } from "@medusajs/framework/types"
import { describe, expect, it } from "vitest"
import { settledBefore, WORK_MS } from "./settled-before"

const containerWith = (redisUrl?: string) =>
  ({
    resolve: () => ({ projectConfig: redisUrl ? { redisUrl } : {} }),
  }) as unknown as MedusaContainer

const agoMs = (time: Date) => Date.now() - time.getTime()

describe("work in progress", () => {
  it("is what is younger than three minutes, where others may work", () => {
    const ago = agoMs(settledBefore(containerWith("redis://localhost")))
    expect(ago).toBeGreaterThanOrEqual(WORK_MS)
    expect(ago).toBeLessThan(WORK_MS + 1000)
  })

  it("is nothing that is older than the only process", () => {
    const ago = agoMs(settledBefore(containerWith()))
    const age = performance.now()
    expect(ago).toBeLessThanOrEqual(Math.min(WORK_MS, age) + 1000)
  })
})
