import { beforeAll, describe, expect, it } from "vitest"
import type { Bench } from "../contract-suite.ts"
import type { EngineIndex } from "../engine-index.ts"
import { titled } from "../ware.ts"

/** An engine that is away says so in time, and is back when it is. */
export function faultCases({ harness, open }: Bench): void {
  describe("an engine that is away", () => {
    let index: EngineIndex
    beforeAll(async () => {
      index = await open()
      await index.write(titled("fa", ["Tikar"]))
    })

    it.each(["hung", "refused"] as const)(
      "gives an error within its deadline when it is %s",
      async (how) => {
        const { provider, heal } = await harness.broken(how, index.name)
        const startedAt = performance.now()
        try {
          await expect(index.seenBy(provider).find("tikar")).rejects.toThrow()
          expect(performance.now() - startedAt).toBeLessThan(harness.deadlineMs)
        } finally {
          await heal()
        }
        expect(await index.find("tikar")).toEqual(["fa_1"])
      }
    )
  })
}
