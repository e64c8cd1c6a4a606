import { randomBytes } from "node:crypto"
import { PostgresIdSearchService } from "@pasar-santri/search/providers/postgres-id"
import { Pool } from "pg"
import { databaseUrl } from "../../support/backend.ts"
import { withClient } from "../../support/database.ts"

export type Thing = {
  id: string
  title: string
  note: string
  state: string
  channels: string[]
  kinds: string[]
  kind_names: string[]
  place: string | null
  place_name: string | null
  district_code: string | null
  regency_code: string | null
  province_code: string | null
  price: number
  sold: number
  is_there: boolean
  rev: number | null
}

const keyword = { type: "keyword", filterable: true, facetable: true } as const
const FIELDS = {
  id: { type: "keyword", filterable: true, sortable: true },
  title: { type: "text", searchable: { weight: 3 } },
  note: { type: "text", searchable: { weight: 1 }, retrievable: false },
  state: { type: "keyword", filterable: true },
  channels: { type: "keyword", array: true, filterable: true },
  kinds: { ...keyword, array: true },
  kind_names: { type: "text", array: true, searchable: { weight: 2 } },
  place: keyword,
  place_name: { type: "text", searchable: { weight: 2 } },
  district_code: { type: "keyword" },
  regency_code: { type: "keyword" },
  province_code: { type: "keyword" },
  price: {
    type: "integer",
    filterable: true,
    sortable: true,
    facetable: true,
  },
  sold: { type: "integer", sortable: true },
  is_there: { type: "boolean", filterable: true, facetable: true },
  rev: { type: "integer" },
} as const

/** An index of things for sale, as the Search Module hands it to a provider. */
export const THINGS = {
  name: "thing",
  entity: "thing",
  provider: "postgres-id",
  primary_key: "id",
  physical_name: "thing_v1",
  definition_hash: "thing",
  fields: FIELDS,
  settings: {
    provider_options: { "postgres-id": { always: { state: "open" } } },
  },

  seed: async function* () {
    return
  },
}

export type ProviderQuery = Parameters<PostgresIdSearchService["search"]>[0]

/** The provider over a database of its own; needs a PostgreSQL server only. */
export class ProviderFixture {
  readonly #name = `pasar_search_${randomBytes(5).toString("hex")}`
  #pool: Pool | undefined
  #provider: PostgresIdSearchService | undefined

  async open(): Promise<void> {
    await withClient(databaseUrl("postgres"), (client) =>
      client.query(`create database "${this.#name}"`)
    )
    const pool = new Pool({ connectionString: databaseUrl(this.#name), max: 4 })
    // The server ends what is still idle when the database is dropped.
    pool.on("error", () => undefined)
    this.#pool = pool
    this.#provider = providerOver({
      acquireConnection: () => pool.connect(),
      releaseConnection: async (client) => client.release(),
    })
  }

  async close(): Promise<void> {
    await this.#pool?.end()
    await withClient(databaseUrl("postgres"), (client) =>
      client.query(`drop database if exists "${this.#name}" with (force)`)
    )
  }

  get provider(): PostgresIdSearchService {
    if (!this.#provider) throw new Error("The fixture is not open.")
    return this.#provider
  }

  /** A provider of which `plans` tells how each read was carried out. */
  explaining(plans: string[]): PostgresIdSearchService {
    const pool = this.#pool
    if (!pool) throw new Error("The fixture is not open.")
    const acquireConnection = async () => {
      const client = await pool.connect()
      return {
        release: () => client.release(),
        query: async (text: string, values?: unknown[]) => {
          if (/^\s*(select|with)/.test(text)) {
            const { rows } = await client.query<{ "QUERY PLAN": string }>(
              `explain ${text}`,
              values
            )
            plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"))
          }
          return client.query<Record<string, unknown>>(text, values)
        },
      }
    }
    return providerOver({
      acquireConnection,
      releaseConnection: async (client) => client.release(),
    })
  }

  /** What the database itself says. */
  async query(text: string, values: unknown[] = []) {
    if (!this.#pool) throw new Error("The fixture is not open.")
    const { rows } = await this.#pool.query<Record<string, unknown>>(
      text,
      values
    )
    return rows
  }

  write(documents: Thing[]) {
    return this.provider.upsertDocuments({
      index: THINGS.physical_name,
      definition: THINGS,
      documents,
    })
  }

  search(query: Partial<ProviderQuery>) {
    return this.provider.search({
      index: THINGS,
      attributes_to_retrieve: ["id", "title", "price"],
      pagination: { skip: 0, take: 1000, order: { sold: "DESC" } },
      ...query,
    })
  }
}

/** What a provider asks of a connection, and what gives it back. */
interface Client {
  query(
    text: string,
    values?: unknown[]
  ): Promise<{ rows: Record<string, unknown>[]; rowCount: number | null }>
  release(): void
}

function providerOver<C extends Client>(client: {
  acquireConnection(): Promise<C>
  releaseConnection(client: C): Promise<void>
}): PostgresIdSearchService {
  return new PostgresIdSearchService({
    manager: { getKnex: () => ({ client }) },
  })
}

// Words that the stemmer leaves alone and that begin alike here and there, so
// that a brute-force reader finds just what the engine must find.
const WORDS = "bolt bond crux fort form golf horn jazz lynx monk".split(" ")
const PLACES = ["north", "south", "west", null]
const KINDS = ["cloth", "food", "tool"]
const DISTRICTS = ["32.02.01", "32.02.02", "32.04.01", "33.01.01", null]

/** The n-th thing of a fixed, lumpy set: many ties, many gaps. */
export function thing(n: number): Thing {
  const word = (step: number) =>
    WORDS[Math.floor((n * step) / 3) % WORDS.length] ?? ""
  const kinds = KINDS.filter((_, k) => (n >> k) % 2 === 0)
  const place = PLACES[(n * 5) % 4] ?? null
  const district = DISTRICTS[Math.floor(n / 2) % 5] ?? null
  return {
    id: `thing_${String(n).padStart(4, "0")}`,
    title: `${word(1)} ${word(7)}`,
    note: "",
    state: n % 9 === 0 ? "closed" : "open",
    channels: n % 7 === 0 ? ["other"] : ["shop", ...(n % 5 ? [] : ["other"])],
    kinds,
    kind_names: kinds.map((kind) => `Kind ${kind}`),
    place,
    place_name: place && `Place ${place}`,
    district_code: district,
    regency_code: district && district.slice(0, 5),
    province_code: district && district.slice(0, 2),
    price: ((n * 13) % 10) * 1000,
    sold: (n * 11) % 6,
    is_there: n % 4 !== 0,
    rev: null,
  }
}
