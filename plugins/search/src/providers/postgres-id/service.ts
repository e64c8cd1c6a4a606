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
import { Database, type ClientPool } from "./database"
import { compileFilters, Parameters } from "./filters"
import { ProviderOptions } from "./options"
import { readResult } from "./result"
import {
  createStatements,
  physicalNameOf,
  planIndex,
  storedColumns,
  tableOf,
  TABLE_PATTERN,
  type Column,
  type IndexPlan,
} from "./schema"
import { compileSearch } from "./statement"
import {
  documentText,
  EXACT_COLUMN,
  EXACT_SQL,
  STEM_COLUMN,
  STEM_SQL,
} from "./text"

type Dependencies = { manager: { getKnex(): ClientPool } }

/** Documents of one insert: keeps a statement's parameter well under 10 MB. */
const WRITE_CHUNK = 500

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
      const { rows } = await client.query(
        `select obj_description(to_regclass($1), 'pg_class') as hash`,
        [`"${plan.table}"`]
      )
      if (rows[0]?.["hash"] === plan.hash) {
        return
      }
      await client.query(`drop table if exists "${plan.table}"`)
      for (const statement of createStatements(plan)) {
        await client.query(statement)
      }
    })
    return done(index.physical_name)
  }

  override async deleteIndex({ index }: { index: string }): Promise<WriteTask> {
    await this.database.write((client) =>
      client.query(`drop table if exists "${tableOf(index)}"`)
    )
    return done(index)
  }

  override async clearIndex({ index }: { index: string }): Promise<WriteTask> {
    await this.database.write((client) =>
      client.query(`truncate "${tableOf(index)}"`)
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
    const columns = storedColumns(plan)
    const rows = [...new Map(documents.map((d) => [d.id, d])).values()].map(
      (document) => ({
        ...toRow(columns, document),
        ...documentText(plan.columns.values(), document),
      })
    )
    const statement = upsertStatement(tableOf(index), columns)
    await this.database.write(async (client) => {
      for (let start = 0; start < rows.length; start += WRITE_CHUNK) {
        const chunk = rows.slice(start, start + WRITE_CHUNK)
        await client.query(statement, [JSON.stringify(chunk)])
      }
    })
    return done(index)
  }

  /** Deletes what the filters select, by any column of the index. */
  override async deleteDocuments({
    index,
    filters,
  }: DeleteInput): Promise<WriteTask> {
    const table = tableOf(index)
    await this.database.write(async (client) => {
      const { rows } = await client.query(
        `select attname::text as name, format_type(atttypid, null) as type
         from pg_attribute
         where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
        [`"${table}"`]
      )
      const parameters = new Parameters()
      const condition = compileFilters(
        filters,
        storedPlan(table, rows),
        parameters
      )
      await client.query(
        `delete from "${table}" where ${condition}`,
        parameters.values
      )
    })
    return done(index)
  }

  /** Answers hits, facets and the count (exact to 1,000) from one statement. */
  override async search(query: ProviderQuery): Promise<ProviderResult> {
    const startedAt = performance.now()
    const statement = compileSearch(query, this.planOf(query.index))
    const [row] = await this.database.read(statement.text, statement.values)
    if (!row) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        "A search statement answered no row"
      )
    }
    return readResult(query, statement, row, performance.now() - startedAt)
  }

  private planOf(definition: IndexDefinition): IndexPlan {
    const key = `${definition.physical_name} ${definition.definition_hash}`
    const plan = this.plans.get(key) ?? planIndex(definition)
    this.plans.set(key, plan)
    return plan
  }
}

const done = (index: string): WriteTask => ({ index, status: "succeeded" })

function toRow(columns: Column[], document: IndexDocument) {
  return Object.fromEntries(
    columns.map(({ name, isArray }) => [
      name,
      document[name] ?? (isArray ? [] : null),
    ])
  )
}

function upsertStatement(table: string, columns: Column[]): string {
  const names = columns.map(({ name }) => `"${name}"`).join(", ")
  const types = columns
    .map((c) => `"${c.name}" ${c.sqlType}${c.isArray ? "[]" : ""}`)
    .join(", ")
  const updates = [
    ...columns.map(({ name }) => name),
    ...[EXACT_COLUMN, STEM_COLUMN],
  ]
    .map((name) => `"${name}" = excluded."${name}"`)
    .join(", ")
  return `insert into "${table}" (${names}, ${EXACT_COLUMN}, ${STEM_COLUMN})
    select ${names}, ${EXACT_SQL}, ${STEM_SQL} from json_to_recordset($1)
      as row(${types}, text_a text, text_b text, text_d text)
    on conflict (id) do update set ${updates}`
}

/** The columns as Postgres has them: enough to compile a filter. */
function storedPlan(table: string, rows: Record<string, unknown>[]): IndexPlan {
  const columns = rows.map((row): [string, Column] => {
    const type = String(row["type"])
    return [
      String(row["name"]),
      {
        name: String(row["name"]),
        sqlType: type
          .replace("[]", "")
          .replace(
            "timestamp with time zone",
            "timestamptz"
          ) as Column["sqlType"],
        isArray: type.endsWith("[]"),
        isFilterable: true,
        isSortable: false,
        isFacetable: false,
        isRetrievable: true,
      },
    ]
  })
  return { table, columns: new Map(columns), always: "true", hash: "" }
}
