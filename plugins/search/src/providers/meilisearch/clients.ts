import type { Logger } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { Meilisearch } from "meilisearch" with {
  "resolution-mode": "import",
}
import { ENGINES } from "../../lib/engines"
import { refusalOf, toEngineError } from "./errors"
import type { ProviderOptions } from "./options"
import { searchKey } from "./read-key"

/** Physical indexes are named after the index, with a version behind. */
const READABLE = [`${ENGINES.meilisearch.index}*`]

/**
 * The connection to the engine, one for writes with the key that was given, one
 * for reads with a key that can only search. Failures are thrown as
 * `toEngineError` words them.
 */
export class Clients {
  private writer: Promise<Meilisearch> | undefined
  private reader: Promise<Meilisearch> | undefined

  constructor(
    private readonly options: z.output<typeof ProviderOptions>,
    private readonly logger: Pick<Logger, "warn">
  ) {}

  async write<T>(work: (client: Meilisearch) => Promise<T>): Promise<T> {
    this.writer ??= this.connect(
      this.options.api_key,
      this.options.write_timeout_ms
    )
    try {
      return await work(await this.writer)
    } catch (error) {
      throw toEngineError(error)
    }
  }

  async read<T>(work: (client: Meilisearch) => Promise<T>): Promise<T> {
    this.reader ??= this.connectReader()
    const reader = this.reader
    try {
      return await work(await reader)
    } catch (error) {
      // Without its key, or with one that was taken away, the next read asks anew.
      const isKeyless = await reader.then(
        () => refusalOf(error)?.status === 403,
        () => true
      )
      if (isKeyless && this.reader === reader) {
        this.reader = undefined
      }
      throw toEngineError(error)
    }
  }

  private async connectReader(): Promise<Meilisearch> {
    const { api_key, timeout_ms } = this.options
    const key = await searchKey(
      await this.connect(api_key, timeout_ms),
      READABLE
    )
    if (key === null) {
      this.logger.warn(
        "search.meilisearch the key that was given may not manage keys: it is used for reads too"
      )
    }
    return this.connect(key ?? api_key, timeout_ms)
  }

  private async connect(apiKey: string, timeout: number): Promise<Meilisearch> {
    // The client is an ES module, this is none.
    const { Meilisearch } = await import("meilisearch")
    return new Meilisearch({
      host: this.options.host,
      apiKey,
      timeout,
      defaultWaitOptions: {
        timeout: this.options.task_timeout_ms,
        interval: TASK_INTERVAL_MS,
      },
    })
  }
}

/** Between two looks at a task: a bulk load waits for each of its batches. */
const TASK_INTERVAL_MS = 25
