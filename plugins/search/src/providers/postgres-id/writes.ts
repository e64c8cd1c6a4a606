import { inTurns } from "../../lib/in-turns"
import type { Filters, IndexDocument } from "../../lib/search-module"
import { OvertakenError, type SqlClient } from "./database"
import { compileFilters, Parameters } from "./filters"
import {
  count,
  saveCounts,
  WORDS_COLUMN,
  wordsOf,
  type Counts,
} from "./lexicon/count-words"
import { wordsTableOf } from "./lexicon/words-table"
import {
  physicalNameOf,
  storedColumns,
  type Column,
  type IndexPlan,
} from "./schema"
import {
  documentText,
  EXACT_COLUMN,
  EXACT_SQL,
  HEAD_COLUMN,
  STEM_COLUMN,
  STEM_SQL,
  TEXT_COLUMNS,
} from "./text"
import { TIER_COLUMN, tierSql } from "./tiers/tiers-table"

/** Documents of one insert. */
const WRITE_CHUNK = 200
/** Their words take a millisecond for two: searches come between so many. */
const TURN = 25
/** Field with the time a document was read at; an older one never wins. */
const REVISION = "rev"

/** Writes documents to a table and keeps its words counted. */
export async function upsert(
  client: SqlClient,
  { table, plan }: { table: string; plan: IndexPlan },
  documents: IndexDocument[]
): Promise<void> {
  const statement = upsertStatement(table, plan)
  const counts: Counts = new Map()
  const chunks = chunksOf(documents)
  let rows = await toRows(plan, chunks[0])
  for (const [at, chunk] of chunks.entries()) {
    const { rows: before } = await client.query(
      `select id, ${WORDS_COLUMN} from "${table}" where id = any($1)
       order by id for update`,
      [chunk.map(({ id }) => id)]
    )
    const old = new Map(
      before.map((row) => [String(row["id"]), String(row[WORDS_COLUMN])])
    )
    const writing = client.query(statement, [JSON.stringify(rows)])
    // The next ones are read while the database writes these.
    const [{ rows: after }, next] = await Promise.all([
      writing,
      toRows(plan, chunks[at + 1]),
    ])
    const words = new Map(rows.map((row) => [row.id, row[WORDS_COLUMN]]))
    for (const row of after) {
      const id = String(row["id"])
      if (row["is_new"] !== true && !old.has(id)) {
        throw new OvertakenError()
      }
      count(counts, old.get(id) ?? "", -1)
      count(counts, words.get(id) ?? "", 1)
    }
    rows = next
  }
  await saveCounts(client, wordsTableOf(physicalNameOf(table)), counts)
}

/** What of documents is written: the columns, and the words to be found by. */
function toRows(plan: IndexPlan, documents: IndexDocument[] = []) {
  const columns = storedColumns(plan)
  return inTurns(documents, TURN, (some) =>
    some.map((document) => ({
      ...toRow(columns, document),
      ...documentText(plan.columns.values(), document),
      [WORDS_COLUMN]: wordsOf(plan, document),
      id: document.id,
    }))
  )
}

/** Deletes what the filters select, by any column that the table has. */
export async function remove(
  client: SqlClient,
  table: string,
  filters: Filters | undefined
): Promise<void> {
  const { rows } = await client.query(
    `select attname::text as name, format_type(atttypid, null) as type
     from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [`"${table}"`]
  )
  const parameters = new Parameters()
  const condition = compileFilters(filters, storedPlan(rows), parameters)
  const { rows: deleted } = await client.query(
    `delete from "${table}" where ${condition} returning ${WORDS_COLUMN}`,
    parameters.values
  )
  const counts: Counts = new Map()
  for (const row of deleted) {
    count(counts, String(row[WORDS_COLUMN]), -1)
  }
  await saveCounts(client, wordsTableOf(physicalNameOf(table)), counts)
}

const chunksOf = (documents: IndexDocument[]): IndexDocument[][] =>
  Array.from({ length: Math.ceil(documents.length / WRITE_CHUNK) }, (_, at) =>
    documents.slice(at * WRITE_CHUNK, (at + 1) * WRITE_CHUNK)
  )

function toRow(columns: Column[], document: IndexDocument) {
  return Object.fromEntries(
    columns.map(({ name, isArray }) => [
      name,
      document[name] ?? (isArray ? [] : null),
    ])
  )
}

/** Answers the rows that were written: not those of which a newer one is there. */
function upsertStatement(table: string, plan: IndexPlan): string {
  const columns = storedColumns(plan)
  const names = columns.map(({ name }) => `"${name}"`).join(", ")
  const types = columns
    .map((c) => `"${c.name}" ${c.sqlType}${c.isArray ? "[]" : ""}`)
    .join(", ")
  const made = {
    [EXACT_COLUMN]: EXACT_SQL,
    [STEM_COLUMN]: STEM_SQL,
    [HEAD_COLUMN]: HEAD_COLUMN,
    [WORDS_COLUMN]: WORDS_COLUMN,
    ...(plan.best && {
      [TIER_COLUMN]: tierSql(
        { physicalName: physicalNameOf(table), best: plan.best },
        "given."
      ),
    }),
  }
  const updates = [...columns.map(({ name }) => name), ...Object.keys(made)]
    .map((name) => `"${name}" = excluded."${name}"`)
    .join(", ")
  const isNewer = columns.some(({ name }) => name === REVISION)
    ? `where coalesce(old."${REVISION}" <= excluded."${REVISION}", true)`
    : ""
  return `insert into "${table}" as old
      (${names}, ${Object.keys(made).join(", ")})
    select ${names}, ${Object.values(made).join(", ")}
      from json_to_recordset($1)
        as given(${types}, ${TEXT_COLUMNS}, ${WORDS_COLUMN} text)
    on conflict (id) do update set ${updates} ${isNewer}
    returning old.id, old.xmax = 0 as is_new`
}

/** The columns as Postgres has them: enough to compile a filter. */
const storedPlan = (rows: Record<string, unknown>[]) => ({
  columns: new Map(
    rows.map((row): [string, Column] => {
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
  ),
})
