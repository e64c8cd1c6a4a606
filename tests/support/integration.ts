import { randomBytes } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { beforeAll } from "vitest"
import {
  backendEnvironment,
  BACKEND,
  databaseUrl,
  REFERENCE_DATABASE,
} from "./backend.ts"
import { withClient } from "./database.ts"
import { Factories } from "./factories.ts"
import { Api } from "./store-api.ts"
import { Buyer } from "./buyer.ts"

type Runner = Parameters<
  Parameters<typeof medusaIntegrationTestRunner>[0]["testSuite"]
>[0]

/** Where the client of Medusa's runner calls. */
const ClientDefaults = z.object({ baseURL: z.url() })

/** What a suite works with. The API client and the factories fit together. */
export interface Backend {
  make: Factories
  /** The Store API, with the shop's publishable key. */
  store: () => Api
  buyer: () => Buyer
  /** The Admin API, as an administrator of its own. */
  admin: () => Promise<Api>
  container: Runner["getContainer"]
}

/**
 * Runs a suite against the built backend, in this process and over HTTP, on a
 * database of its own that holds the reference data. Tests of one suite share
 * it: each makes what it needs.
 */
export function describeBackend(suite: (backend: Backend) => void): void {
  const dbName = `pasar_test_${randomBytes(5).toString("hex")}`
  // The runner reads the configuration before it applies an `env` of its own.
  Object.assign(process.env, backendEnvironment(dbName))
  medusaIntegrationTestRunner({
    dbName,
    cwd: BACKEND,
    inApp: true,
    hooks: {
      beforeServerStart: () =>
        withClient(databaseUrl("postgres"), async (client) => {
          await client.query(
            `create database "${dbName}" template "${REFERENCE_DATABASE}"`
          )
        }),
    },
    testSuite: ({ api, getContainer }) => {
      let store: Api | undefined
      const make = new Factories(getContainer)
      beforeAll(async () => {
        const { baseURL: url } = ClientDefaults.parse(
          Reflect.get(api as object, "defaults")
        )
        store = new Api({ url, key: await make.publishableKey() })
      })
      const ready = () => {
        if (!store) throw new Error("The backend is not up yet.")
        return store
      }
      suite({
        make,
        store: ready,
        buyer: () => new Buyer(ready()),
        admin: async () =>
          ready().with({ token: await make.administrator(ready()) }),
        container: getContainer,
      })
    },
  })
}
