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
import { assertSupported } from "../assert-supported"
import { answerQuery } from "./answer-query"
import { createStatements } from "./create-statements"
import { Database, type ClientPool } from "./database"
import { wordsTableOf } from "./lexicon/words-table"
import { ProviderOptions } from "./options"
import { refuse } from "./refuse"
import { readResult } from "./result"
import {
  physicalNameOf,
  planIndex,
  tableOf,
  TABLE_PATTERN,
  type IndexPlan,
} from "./schema"
import { areTiersDue, setTiers } from "./tiers/set-tiers"
import { KnownTiers } from "./tiers/known-tiers"
import { tiersTableOf } from "./tiers/tiers-table"
import { isMadeBy, tablesOf } from "./versions"
import { remove, upsert } from "./writes"

type Dependencies = { manager: { getKnex(): ClientPool } }

/**
 * Search provider on the PostgreSQL that Medusa already has, for shops in
 * Indonesian: a table per physical index with a typed column per field, folded
 * words, exact and stemmed vectors, and facets, count and hits in one statement
 * that never scans a table. Writes are applied when the call returns.
 */
export class PostgresIdSearchService extends AbstractSearchProviderService {
  static override identifier = "postgres-id"

  private readonly database: Database
  private readonly plans = new Map<string, IndexPlan>()
  private readonly tiers = new KnownTiers()

  constructor({ manager }: Dependencies, options: unknown = {}) {
    super()
    const { statement_timeout_ms, max_reads } = ProviderOptions.parse(options)
    this.database = new Database(() => manager.getKnex(), {
      statementTimeoutMs: statement_timeout_ms,
      maxReads: max_reads,
    })
  }

  /** Throws when the options hold something unknown or out of bounds. */
  static validateOptions(options: unknown): void {
    ProviderOptions.parse(options ?? {})
  }

  /** Makes the table of an index; makes it anew when its shape has changed. */
  override async upsertIndex({
    index,
  }: {
    index: IndexDefinition
  }): Promise<WriteTask> {
    const plan = this.planOf(index)
    await this.database.write(async (client) => {
      if (await isMadeBy(client, plan)) {
        return
      }
      for (const statement of createStatements(plan)) {
        await client.query(statement)
      }
    })
    return done(index.physical_name)
  }

  override async deleteIndex({ index }: { index: string }): Promise<WriteTask> {
    await this.database.write((client) =>
      client.query(
        `drop table if exists "${tableOf(index)}", "${wordsTableOf(index)}",
           "${tiersTableOf(index)}"`
      )
    )
    return done(index)
  }

  override async clearIndex({ index }: { index: string }): Promise<WriteTask> {
    await this.database.write((client) =>
      client.query(`truncate "${tableOf(index)}", "${wordsTableOf(index)}"`)
    )
    return done(index)
  }

  override async listIndexes(): Promise<IndexInfo[]> {
    return this.database.write(async (client) => {
      const { rows } = await client.query(
        `select relname::text as name from pg_class
         where relkind = 'r' and relname like $1
           and relnamespace = current_schema()::regnamespace order by 1`,
        [TABLE_PATTERN]
      )
      const indexes: IndexInfo[] = []
      for (const table of rows.map((row) => String(row["name"]))) {
        const counted = await client.query(
          `select count(*)::int as count from "${table}"`
        )
        indexes.push({
          name: physicalNameOf(table),
          provider: PostgresIdSearchService.identifier,
          document_count: Number(counted.rows[0]?.["count"]),
        })
      }
      return indexes
    })
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
    const plan = this.planOf(definition)
    const last = [...new Map(documents.map((d) => [d.id, d])).values()]
    await this.database.write(async (client) => {
      for (const table of await tablesOf(client, index)) {
        await upsert(client, { table, plan }, last)
      }
    })
    return done(index)
  }

  /** Deletes what the filters select, by any column of the index. */
  override async deleteDocuments({
    index,
    filters,
  }: DeleteInput): Promise<WriteTask> {
    await this.database.write(async (client) => {
      for (const table of await tablesOf(client, index)) {
        await remove(client, table, filters)
      }
    })
    return done(index)
  }

  /**
   * Sets the tiers of an index by its present rows, always or where it has
   * outgrown them. Answers how many rows were moved; undefined where none had to
   * be looked at.
   */
  async tendTiers({
    index,
    isForced,
  }: {
    index: IndexDefinition
    isForced: boolean
  }): Promise<number | undefined> {
    const plan = this.planOf(index)
    const isDue = await this.database.write(
      async (client) =>
        plan.best !== undefined &&
        (await isMadeBy(client, plan)) &&
        (isForced || (await areTiersDue(client, plan)))
    )
    if (!isDue) {
      return undefined
    }
    const moved = await setTiers(this.database, plan)
    this.tiers.forget(plan)
    return moved
  }

  /** Answers hits, facets and the count (exact to 1,000). */
  override async search(query: ProviderQuery): Promise<ProviderResult> {
    const startedAt = performance.now()
    assertSupported(query, refuse)
    const plan = this.planOf(query.index)
    const answer = await this.database.read(async (client) =>
      answerQuery(client, query, {
        plan,
        tiers: await this.tiers.of(client, plan),
      })
    )
    return readResult(query, answer, performance.now() - startedAt)
  }

  private planOf(definition: IndexDefinition): IndexPlan {
    const key = `${definition.physical_name} ${definition.definition_hash}`
    const plan = this.plans.get(key) ?? planIndex(definition)
    this.plans.set(key, plan)
    return plan
  }
}

const done = (index: string): WriteTask => ({ index, status: "succeeded" })
