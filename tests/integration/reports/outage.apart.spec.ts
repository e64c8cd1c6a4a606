import { randomBytes } from "node:crypto"
import { REPORTING_MODULE } from "@pasar-santri/reporting/modules/reporting"
import { afterAll, beforeAll, expect, it } from "vitest"
import { databaseUrl } from "../../support/backend.ts"
import { withClient } from "../../support/database.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Api } from "../../support/store-api.ts"
import { Valve } from "../../support/valve.ts"

/** A database that does not answer is given up on after three seconds. */
const PATIENCE_MS = 8_000
const TABLE = "/officer/reports/tables/bulan"

/** The login of a replica, of this run. */
const LOGIN = `laporan_uji_${randomBytes(4).toString("hex")}`
const PASSWORD = "hanya-untuk-uji"
const onServer = (statement: string) =>
  withClient(databaseUrl("postgres"), (client) => client.query(statement))

const valve = new Valve(new URL(databaseUrl("postgres")))
await valve.set("open")

describeBackend((backend) => {
  // Where reports are read: over a line of their own, with a login of their own.
  const replica = new URL(process.env["DATABASE_URL"] ?? "")
  Object.assign(replica, {
    ...{ hostname: "127.0.0.1", port: String(valve.port) },
    ...{ username: LOGIN, password: PASSWORD },
  })
  process.env["REPORT_DATABASE_URL"] = replica.href

  const office = officeOf(backend)
  let api: Api
  const module = () => backend.container().resolve(REPORTING_MODULE)
  const ready = () => fetch(new URL("/ready", backend.url()))
  const expectShopAsBefore = async () => {
    expect((await ready()).status).toBe(200)
    expect((await backend.store().get("/store/catalog")).status).toBe(200)
    expect((await api.get("/officer/me")).status).toBe(200)
  }
  const expectUnavailable = async () => {
    for (const [language, words] of [
      ["id", "Laporan sedang tidak dapat dibuka"],
      ["en", "Reports cannot be opened right now"],
    ] as const) {
      const since = performance.now()
      const { status, body } = await api.with({ language }).get(TABLE)
      expect(status).toBe(503)
      expect(body).toMatchObject({
        code: "reports_unavailable",
        message: expect.stringContaining(words) as string,
      })
      expect(performance.now() - since).toBeLessThan(PATIENCE_MS)
      // What the database says is for the log.
      expect(JSON.stringify(body)).not.toMatch(/ECONN|127\.0\.0\.1|laporan_uji/)
    }
  }

  beforeAll(async () => {
    await onServer(
      `create role ${LOGIN} login password '${PASSWORD}' in role pasar_reports`
    )
    api = (await office.officer({ role: "head", area: "32.02" })).api
  })
  afterAll(async () => {
    await module().close()
    await valve.close()
    await onServer(`drop role ${LOGIN}`)
  })

  it("reads with the replica's own login", async () => {
    expect((await api.get(TABLE)).status).toBe(200)
    const who = await module().read((manager) =>
      manager.query<unknown[]>(
        "select current_user as who, session_user as login"
      )
    )
    expect(who).toEqual([{ who: LOGIN, login: LOGIN }])
  })

  it.each(["shut", "stuck"] as const)(
    "says so while the replica is %s, and comes back by itself",
    async (flow) => {
      await valve.set(flow)
      await expectUnavailable()
      await expectShopAsBefore()
      // Figures are made at the shop's own database.
      expect(await module().refresh()).not.toBeNull()
      await valve.set("open")
      expect((await api.get(TABLE)).status).toBe(200)
    }
  )

  it("says so when the login may not read reports", async () => {
    await onServer(`revoke pasar_reports from ${LOGIN}`)
    await expectUnavailable()
    await expectShopAsBefore()
    await onServer(`grant pasar_reports to ${LOGIN}`)
    expect((await api.get(TABLE)).status).toBe(200)
  })

  it("says so while the read models are away", async () => {
    await module().drop()
    await expectUnavailable()
    await expectShopAsBefore()
    await module().build()
    expect((await api.get(TABLE)).status).toBe(200)
  })
})
