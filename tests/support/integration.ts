import { randomBytes } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { afterAll, afterEach, beforeAll, describe } from "vitest"
import { workflowsAtRest } from "./at-rest.ts"
import {
  backendEnvironment,
  BACKEND,
  databaseUrl,
  REFERENCE_DATABASE,
  TEST_DATABASES,
} from "./backend.ts"
import { withClient } from "./database.ts"
import { Factories } from "./factories.ts"
import { comeBack } from "./keep-away.ts"
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
  /** Where it answers. */
  url: () => string
}

/** The backend of this process: the first suite starts it, all others use it. */
interface Running {
  url: string
  database: string
  container: Runner["getContainer"]
  /** Resolves when no workflow runs. */
  atRest: () => Promise<void>
}
const SHARED = Symbol.for("pasar-santri.tests.backend")
const shared: { running?: Running } = ((
  globalThis as { [SHARED]?: { running?: Running } }
)[SHARED] ??= {})

/**
 * Runs a suite against the built backend, in this process and over HTTP, on a
 * database that holds the reference data. Starting it takes twenty seconds, so
 * all suites of a process share it: each makes what it needs, under names of its
 * own, and looks at nothing else. What counts what there is is in a file
 * `*.fresh.spec.ts`, before which the database is made anew; what configures the
 * backend otherwise in one `*.apart.spec.ts`, which has a process of its own.
 */
export function describeBackend(suite: (backend: Backend) => void): void {
  if (shared.running) {
    const { running } = shared
    describe("", () => {
      if (process.env["FRESH_DATABASE"])
        beforeAll(async () => {
          await running.atRest()
          await makeAnew(running.database)
        })
      describeSuite(suite)
    })
    return
  }
  const dbName = `${TEST_DATABASES}${randomBytes(5).toString("hex")}`
  // The runner reads the configuration before it applies an `env` of its own.
  Object.assign(process.env, backendEnvironment(dbName))
  medusaIntegrationTestRunner({
    dbName,
    cwd: BACKEND,
    inApp: true,
    hooks: {
      beforeServerStart: () => makeAnew(dbName),
    },
    testSuite: ({ api, getContainer }) => {
      beforeAll(() => {
        const { baseURL: url } = ClientDefaults.parse(
          Reflect.get(api as object, "defaults")
        )
        shared.running = {
          url,
          database: dbName,
          container: getContainer,
          atRest: () => workflowsAtRest(getContainer()),
        }
      })
      describeSuite(suite)
    },
  })
}

/** Makes a database as it is delivered; who is connected to it has to come again. */
const makeAnew = (database: string) =>
  withClient(databaseUrl("postgres"), async (client) => {
    await client.query(`drop database if exists "${database}" with (force)`)
    await client.query(
      `create database "${database}" template "${REFERENCE_DATABASE}"`
    )
  })

/** The hooks and the tests of a suite; the backend runs before its first hook. */
function describeSuite(suite: (backend: Backend) => void): void {
  const running = () => {
    if (!shared.running) throw new Error("The backend is not up yet.")
    return shared.running
  }
  const container = () => running().container()
  let store: Api | undefined
  const make = new Factories(container)
  beforeAll(async () => {
    // Each suite registers people of its own, from one address.
    await container().resolve(Modules.CACHE).invalidate("register-from:*")
    store = new Api({ url: running().url, key: await make.publishableKey() })
  })
  afterEach(() => running().atRest())
  afterAll(() => comeBack(container()))
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
    container,
    url: () => running().url,
  })
}
