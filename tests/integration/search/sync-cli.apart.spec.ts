import { execFile } from "node:child_process"
import path from "node:path"
import { promisify } from "node:util"
import { physicalNameOf } from "@pasar-santri/search/sync/indexed-hashes"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { expect, it } from "vitest"
import { BACKEND, ROOT } from "../../support/backend.ts"
import { describeBackend } from "../../support/integration.ts"

const CLI = path.join(ROOT, "node_modules/@medusajs/cli/cli.js")
const SCRIPT = path.join(ROOT, "seed/dist/search/index.js")

// The script works on the database of an open shop, in a process of its own.
describeBackend(({ make, container }) => {
  const tend = async (asked: object): Promise<string[]> => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [CLI, "exec", SCRIPT, JSON.stringify(asked)],
      { cwd: BACKEND, env: process.env, maxBuffer: 10_000_000 }
    )
    return stdout.split("\n").filter((line) => /^Search[,:] /.test(line))
  }

  it("tells, rebuilds and audits", async () => {
    await make.product({ title: "Andesit" })
    expect(await tend({ act: "status" })).toEqual(
      expect.arrayContaining([
        "Search: postgres answers",
        "Search, postgres: not audited yet",
      ])
    )
    const connection = container().resolve(
      ContainerRegistrationKeys.PG_CONNECTION
    )
    const before = await physicalNameOf(connection, "postgres")
    await tend({ act: "rebuild", engine: "postgres" })
    expect(await physicalNameOf(connection, "postgres")).not.toBe(before)
    const [audit] = await tend({ act: "audit" })
    expect(audit).toMatch(
      /^Search, postgres: \d+ products compared, 0 missing, 0 different, 0 too many$/
    )
  })
})
