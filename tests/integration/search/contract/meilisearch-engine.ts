import { MeilisearchStub } from "../../../support/meilisearch-stub/index.ts"
import type { Harness } from "./harness.ts"
import { meilisearchProvider } from "./meilisearch-provider.ts"
import { closedPort, silentServer } from "./nobody.ts"

/** What a read is given at most: the shop's own 800 ms where that is asked for. */
const READ_TIMEOUT_MS = 800
/** A busy machine that stands in for the server may take its time. */
const PATIENT_MS = 10_000

/**
 * The server that MEILISEARCH_HOST and MEILISEARCH_API_KEY name or, without
 * them, the stand-in. Indexes are made and deleted under names of their own.
 */
export function meilisearchEngine(): Harness {
  const { MEILISEARCH_HOST, MEILISEARCH_API_KEY } = process.env
  const stub = new MeilisearchStub()
  const options = () => ({
    host: MEILISEARCH_HOST ?? stub.url,
    api_key: MEILISEARCH_HOST ? (MEILISEARCH_API_KEY ?? "") : stub.masterKey,
    timeout_ms: PATIENT_MS,
  })
  const elsewhere = (host: string) =>
    meilisearchProvider({ ...options(), host, timeout_ms: READ_TIMEOUT_MS })
  return {
    name: "meilisearch",
    prefix: "product_meilisearch_contract",
    tellsCorrections: false,
    unkeepable: { id: "not an id" },
    deadlineMs: READ_TIMEOUT_MS + 1000,
    async open() {
      await stub.start()
      return meilisearchProvider(options())
    },
    close: () => stub.stop(),
    async broken(how) {
      if (how === "hung") {
        const silent = await silentServer()
        const provider = elsewhere(`http://127.0.0.1:${silent.port}`)
        return { provider, heal: () => silent.close() }
      }
      const provider = elsewhere(`http://127.0.0.1:${await closedPort()}`)
      return { provider, heal: () => Promise.resolve() }
    },
  }
}
