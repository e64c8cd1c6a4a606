import { randomBytes } from "node:crypto"
import { PostgresIdSearchService } from "@pasar-santri/search/providers/postgres-id"
import { Client, Pool, type PoolClient } from "pg"
import { databaseUrl } from "../../../support/backend.ts"
import { withClient } from "../../../support/database.ts"
import type { Harness } from "./harness.ts"
import { closedPort } from "./nobody.ts"

const STATEMENT_TIMEOUT_MS = 500

/** The embedded default, in a database of its own. */
export function postgresEngine(): Harness {
  const database = `pasar_contract_${randomBytes(5).toString("hex")}`
  const pool = openPool(databaseUrl(database))
  return {
    name: "postgres-id",
    prefix: "contract",
    tellsCorrections: true,
    unkeepable: { price_min: "many" },
    // A lock is found out by the statement's own timeout.
    deadlineMs: STATEMENT_TIMEOUT_MS + 1500,
    async open() {
      await withClient(databaseUrl("postgres"), (client) =>
        client.query(`create database "${database}"`)
      )
      return providerOver(pool)
    },
    async close() {
      await pool.end()
      await withClient(databaseUrl("postgres"), (client) =>
        client.query(`drop database if exists "${database}" with (force)`)
      )
    },
    async broken(how, index) {
      if (how === "refused") {
        const nowhere = openPool(`postgres://localhost:${await closedPort()}/x`)
        return { provider: providerOver(nowhere), heal: () => nowhere.end() }
      }
      const holder = new Client({ connectionString: databaseUrl(database) })
      await holder.connect()
      await holder.query(`begin; lock table "search_pgid_${index}"`)
      return { provider: providerOver(pool), heal: () => holder.end() }
    },
  }
}

function openPool(connectionString: string): Pool {
  const pool = new Pool({ connectionString, max: 4 })
  // The server ends what is still idle when the database is dropped.
  pool.on("error", () => undefined)
  return pool
}

/** The provider over a pool of `pg`, which stands for that of Medusa's knex. */
function providerOver(pool: Pool): PostgresIdSearchService {
  const clients = new Map<unknown, PoolClient>()
  const knex = {
    client: {
      async acquireConnection() {
        const client = await pool.connect()
        clients.set(client, client)
        return client
      },
      async releaseConnection(client: unknown) {
        clients.get(client)?.release()
      },
    },
  }
  return new PostgresIdSearchService(
    { manager: { getKnex: () => knex } },
    { statement_timeout_ms: STATEMENT_TIMEOUT_MS }
  )
}
