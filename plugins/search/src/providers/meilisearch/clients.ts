import type { Logger } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { Meilisearch } from "meilisearch" with {
  "resolution-mode": "import",
}
import { ENGINES } from "../../lib/engines"
import { connect } from "./connect"
import { refusalOf, toEngineError } from "./errors"
import type { ProviderOptions } from "./options"
import { searchKey } from "./read-key"

/** Physical indexes are named after the index, with a version behind. */
const READABLE = [`${ENGINES.meilisearch.index}*`]
/** Before the key of reads is asked for again. Milliseconds. */
const RENEW_AFTER_MS = 1_000

/**
 * The connection to the engine, one for writes with the key that was given, one
 * for reads with a key that can only search. That key is asked for when the
 * provider is made and, when it is missing or was taken away, by a timer: a read
 * waits for it and never sends another. Failures are thrown as `toEngineError`
 * words them.
 */
export class Clients {
  private writer: Promise<Meilisearch> | undefined
  private reader: Promise<Meilisearch>
  private renewal: NodeJS.Timeout | undefined
  /** Reads go with the key that was given: it may not manage keys. */
  private isKeyless = false

  constructor(
    private readonly options: z.output<typeof ProviderOptions>,
    private readonly logger: Pick<Logger, "warn">
  ) {
    this.reader = this.openReader()
  }

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
    try {
      return await work(await this.reader)
    } catch (error) {
      // Refused with the key that was given, there is none to ask for.
      const isTaken = refusalOf(error)?.status === 403 && !this.isKeyless
      if (isTaken) this.renewSoon()
      throw toEngineError(error)
    }
  }

  private openReader(): Promise<Meilisearch> {
    const reader = this.connectReader()
    reader.catch(() => this.renewSoon())
    return reader
  }

  private renewSoon(): void {
    this.renewal ??= setTimeout(() => {
      this.renewal = undefined
      this.reader = this.openReader()
    }, RENEW_AFTER_MS).unref()
  }

  private async connectReader(): Promise<Meilisearch> {
    const { api_key, timeout_ms } = this.options
    const key = await searchKey(
      await this.connect(api_key, timeout_ms),
      READABLE
    )
    this.isKeyless = key === null
    if (key === null) {
      this.logger.warn(
        "search.meilisearch the key that was given may not manage keys: it is used for reads too"
      )
    }
    return this.connect(key ?? api_key, timeout_ms)
  }

  private connect = (apiKey: string, timeout: number): Promise<Meilisearch> =>
    connect({ host: this.options.host, apiKey, timeout })
}
