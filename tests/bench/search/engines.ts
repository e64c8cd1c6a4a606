import { logger } from "@medusajs/framework/logger"
import { ModulesSdkUtils } from "@medusajs/framework/utils"
import { Migration20260807120000 as StockMigration } from "@medusajs/search-postgres/dist/migrations/Migration20260807120000.js"
import { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search.js"
import { defineProductIndex } from "@pasar-santri/search/documents/define-product-index"
import type { ProductDocument } from "@pasar-santri/search/documents/product-document"
import { PostgresIdSearchService } from "@pasar-santri/search/providers/postgres-id"
import { ENGINES } from "@pasar-santri/search/lib/engines"
import type { toModuleQuery } from "@pasar-santri/search/storefront/product-query"

type Query = ReturnType<typeof toModuleQuery>
type Answer = Awaited<ReturnType<PostgresIdSearchService["search"]>>

/** An engine that holds the products of a benchmark. */
export interface Engine {
  add(documents: ProductDocument[]): Promise<void>
  /** @param withTypos ask for typo tolerance, where it has to be asked for */
  search(query: Query, withTypos: boolean): Promise<Answer>
}

const { index, provider } = ENGINES.postgres
const definition = defineProductIndex(index, provider)
const INDEX = {
  ...definition,
  provider,
  primary_key: "id",
  physical_name: "bench_v1",
  definition_hash: "bench",
  settings: definition.settings ?? {},
}

type StockManager = ConstructorParameters<
  typeof PostgresSearchService
>[0]["manager"]
type Provider = Pick<
  PostgresIdSearchService,
  "upsertIndex" | "upsertDocuments" | "search"
>

/**
 * Both engines on one database; `settle` does what a shop does by night, `close`
 * closes their connections.
 */
export async function openEngines(databaseUrl: string): Promise<{
  ours: Engine
  stock: Engine
  settle: () => Promise<void>
  close: () => Promise<void>
}> {
  const knex = ModulesSdkUtils.createPgConnection({
    clientUrl: databaseUrl,
    pool: { max: 4 },
  })
  type Raw = Pick<typeof knex, "raw">
  const managerOf = (connection: Raw) => ({
    execute: async (statement: string, values: unknown[] = []) => {
      const { rows } = await connection.raw<{ rows: unknown[] }>(
        statement,
        values as string[]
      )
      return rows
    },
  })
  const stockManager = {
    ...managerOf(knex),
    transactional: <T>(work: (manager: StockManager) => Promise<T>) =>
      knex.transaction((connection) => work(managerOf(connection))),
  }
  const migration: string[] = []
  await StockMigration.prototype.up.call({
    addSql: (statement: string) => migration.push(statement),
  })
  for (const statement of migration) await knex.raw(statement)
  const ours = new PostgresIdSearchService({
    manager: { getKnex: () => knex },
  })
  const stock = new PostgresSearchService({ manager: stockManager, logger })
  return {
    ours: await engineOf(ours, {}),
    // It has no predicate of its own: every search has to name it.
    stock: await engineOf(stock, {
      status: "published",
      shop_state: "approved",
    }),
    settle: async () => {
      await knex.raw("vacuum (analyze)")
      await ours.tendTiers({ index: INDEX, isForced: true })
      await knex.raw("vacuum (analyze)")
    },
    close: () => knex.destroy(),
  }
}

async function engineOf(
  provider: Provider,
  always: Record<string, string>
): Promise<Engine> {
  await provider.upsertIndex({ index: INDEX })
  return {
    add: async (documents) => {
      await provider.upsertDocuments({
        index: INDEX.physical_name,
        definition: INDEX,
        documents,
      })
    },
    search: (
      { fields, filters = {}, pagination, search_options },
      withTypos
    ) => {
      const { q, ...others } = filters
      return provider.search({
        index: INDEX,
        attributes_to_retrieve: fields ?? [],
        filters: { ...others, ...always },
        ...(typeof q === "string" && { q }),
        ...(pagination && { pagination }),
        search_options: {
          ...search_options,
          ...(withTypos && { typo_tolerance: true }),
        },
      })
    },
  }
}
