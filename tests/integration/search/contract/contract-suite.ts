import { afterAll, beforeAll, describe } from "vitest"
import { correctionCases } from "./cases/corrections.ts"
import { facetCases } from "./cases/facets.ts"
import { faultCases } from "./cases/faults.ts"
import { nearnessCases } from "./cases/nearness.ts"
import { oracleCases } from "./cases/oracle.ts"
import { pageCases } from "./cases/pages.ts"
import { questionCases } from "./cases/questions.ts"
import { visibilityCases } from "./cases/visibility.ts"
import { wordCases } from "./cases/words.ts"
import { writeCases } from "./cases/writes.ts"
import { EngineIndex } from "./engine-index.ts"
import type { Harness, Provider } from "./harness.ts"

/** What a group of cases is given: the engine, and indexes of its own in it. */
export interface Bench {
  harness: Harness
  provider: () => Provider
  /** Makes an index that goes when the cases are through. */
  open: () => Promise<EngineIndex>
}

/** Everything that a shop leans on, asked of one engine. */
export function contractSuite(harness: Harness): void {
  describe(`the search contract on ${harness.name}`, () => {
    let provider: Provider | undefined
    const made: EngineIndex[] = []
    const bench: Bench = {
      harness,
      provider: () => {
        if (!provider) throw new Error("The engine is not open.")
        return provider
      },
      open: async () => {
        const index = new EngineIndex(bench.provider(), harness)
        await index.make()
        made.push(index)
        return index
      },
    }
    beforeAll(async () => {
      provider = await harness.open()
    })
    afterAll(async () => {
      for (const index of made) await index.drop()
      await harness.close()
    })
    writeCases(bench)
    visibilityCases(bench)
    oracleCases(bench)
    facetCases(bench)
    pageCases(bench)
    nearnessCases(bench)
    wordCases(bench)
    correctionCases(bench)
    questionCases(bench)
    faultCases(bench)
  })
}
