import type { Logger } from "@medusajs/framework/types"
import type {
  EnqueuedTaskPromise,
  Index,
  Meilisearch,
} from "meilisearch" with {
  "resolution-mode": "import",
}
import { MedusaError } from "@medusajs/framework/utils"
import {
  AbstractSearchProviderService,
  type DeleteInput,
  type IndexDefinition,
  type IndexDocument,
  type IndexInfo,
  type ProviderQuery,
  type ProviderResult,
  type WriteTask,
} from "../../lib/search-module"
import { ask } from "./ask"
import { Clients } from "./clients"
import { idsOf } from "./deletion"
import { toStored } from "./document"
import { compileFilters } from "./filters"
import { ProviderOptions } from "./options"
import { compileSearch } from "./query"
import { endedTask } from "./ended-task"
import { refuse } from "./refuse"
import { readResult } from "./result"
import { indexSettings } from "./settings"
import { assertSucceeded } from "./task"
import { writtenIndexes } from "./versions"

/** Most indexes of a server that are looked at. */
const MAX_INDEXES = 1000

/**
 * Search provider on a Meilisearch server, by its official client. A write has
 * been applied when its call returns: its task is waited for, and one that
 * failed throws. Failures are EngineAwayError when the same call may succeed
 * later, NOT_FOUND for an index that is not there, else UNEXPECTED_STATE.
 */
export class MeilisearchSearchService extends AbstractSearchProviderService {
  static override identifier = "meilisearch"

  private readonly clients: Clients
  private readonly taskTimeoutMs: number

  constructor({ logger }: { logger: Logger }, options: unknown) {
    super()
    const parsed = ProviderOptions.parse(options)
    this.clients = new Clients(parsed, logger)
    this.taskTimeoutMs = parsed.task_timeout_ms
  }

  /** Throws when the options hold something unknown or out of bounds. */
  static validateOptions(options: unknown): void {
    ProviderOptions.parse(options)
  }

  /** Makes an index where it is missing, and sets every setting of it. */
  override async upsertIndex({
    index: { physical_name, primary_key, fields },
  }: {
    index: IndexDefinition
  }): Promise<WriteTask> {
    if (primary_key !== "id" || fields["id"]?.filterable !== true) {
      refuse(`needs a filterable field "id" as the key of "${physical_name}"`)
    }
    await this.clients.write(async (client) => {
      await this.settle(
        client,
        client.createIndex(physical_name, { primaryKey: primary_key }),
        ["index_already_exists"]
      )
      await this.settle(
        client,
        client.index(physical_name).updateSettings(indexSettings(fields))
      )
    })
    return done(physical_name)
  }

  override async deleteIndex({ index }: { index: string }): Promise<WriteTask> {
    await this.clients.write((client) =>
      this.settle(client, client.deleteIndex(index), ["index_not_found"])
    )
    return done(index)
  }

  override async clearIndex({ index }: { index: string }): Promise<WriteTask> {
    await this.clients.write((client) =>
      this.settle(client, client.index(index).deleteAllDocuments())
    )
    return done(index)
  }

  override async listIndexes(): Promise<IndexInfo[]> {
    const { indexes } = await this.clients.write((client) => client.getStats())
    return Object.entries(indexes).map(([name, stats]) => ({
      name,
      provider: MeilisearchSearchService.identifier,
      document_count: stats.numberOfDocuments,
    }))
  }

  /** Writes documents; of two with one id the later wins. */
  override async upsertDocuments({
    index,
    definition,
    documents,
  }: {
    index: string
    definition: IndexDefinition
    documents: IndexDocument[]
  }): Promise<WriteTask> {
    const stored = [...new Map(documents.map((d) => [d.id, d])).values()].map(
      (document) => toStored(definition, document)
    )
    await this.writeTo(index, (target) => target.addDocuments(stored))
    return done(index)
  }

  /** Deletes by ids, or by any field that the index filters by. */
  override async deleteDocuments({
    index,
    filters,
  }: DeleteInput): Promise<WriteTask> {
    const ids = idsOf(filters)
    if (ids) {
      await this.writeTo(index, (target) => target.deleteDocuments(ids))
      return done(index)
    }
    const stored = await this.clients.write((client) =>
      client.index(index).getFilterableAttributes()
    )
    const fields = Object.fromEntries(
      (stored ?? [])
        .filter((name) => typeof name === "string")
        .map((name) => [name, { type: "any" as const, filterable: true }])
    )
    const filter = compileFilters(filters, fields)
    await this.writeTo(index, (target) =>
      filter === null
        ? target.deleteAllDocuments()
        : target.deleteDocuments({ filter })
    )
    return done(index)
  }

  /** Answers hits, facets and the count (exact to 1,000). */
  override async search(query: ProviderQuery): Promise<ProviderResult> {
    const startedAt = performance.now()
    const search = compileSearch(query)
    const answer = await this.clients.read((client) =>
      ask(client, search, query.pagination?.take ?? 0)
    )
    return readResult(query, search, answer, performance.now() - startedAt)
  }

  /**
   * Writes to an index and to later versions of it. The engine would make an
   * index that is missing, without any setting: so it is looked for first.
   */
  private async writeTo(
    name: string,
    write: (index: Index) => EnqueuedTaskPromise
  ): Promise<void> {
    await this.clients.write(async (client) => {
      const { results } = await client.getRawIndexes({ limit: MAX_INDEXES })
      const existing = results.map(({ uid }) => uid)
      if (!existing.includes(name)) {
        throw new MedusaError(
          MedusaError.Types.NOT_FOUND,
          `Meilisearch has no index "${name}"`
        )
      }
      await Promise.all(
        writtenIndexes(name, existing).map((target) =>
          this.settle(client, write(client.index(target)))
        )
      )
    })
  }

  /** Waits for a task and looks at what it came to. */
  private async settle(
    client: Meilisearch,
    task: EnqueuedTaskPromise,
    allowed: readonly string[] = []
  ): Promise<void> {
    const { taskUid } = await task
    const ended = await endedTask(client, taskUid, this.taskTimeoutMs)
    assertSucceeded(ended, allowed)
  }
}

const done = (index: string): WriteTask => ({ index, status: "succeeded" })
