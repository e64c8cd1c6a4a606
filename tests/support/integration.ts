import { randomBytes } from "node:crypto"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  backendEnvironment,
  BACKEND,
  databaseUrl,
  REFERENCE_DATABASE,
} from "./backend.ts"
import { withClient } from "./database.ts"

type Suite = Parameters<typeof medusaIntegrationTestRunner>[0]["testSuite"]

/**
 * Runs a suite against the built backend, in this process and over HTTP, on a
 * database of its own that holds the reference data. What the suite makes in
 * `beforeAll` is there again before each test; what a test makes is not.
 */
export function describeBackend(suite: Suite): void {
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
    testSuite: suite,
  })
}
