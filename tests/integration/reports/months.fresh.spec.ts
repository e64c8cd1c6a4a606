import { REPORTING_MODULE } from "@pasar-santri/reporting/modules/reporting"
import { afterAll, beforeAll, expect, it } from "vitest"
import { withClient } from "../../support/database.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import { MarketMaker, netOf, type Part } from "../../support/reports/market.ts"
import { readReport } from "../../support/reports/reports-api.ts"
import { storeMarket } from "../../support/reports/store-market.ts"
import type { Api } from "../../support/store-api.ts"

/** The last moment of 2026 in Jakarta, and the first of 2027. */
const MOMENTS = ["2026-12-31T16:59:59.999Z", "2026-12-31T17:00:00.000Z"]
const CLOCKS = ["UTC", "America/New_York", "Pacific/Kiritimati"]

const goodsOf = ({ lines }: Part) =>
  lines.reduce((all, line) => all + netOf(line), 0)

describeBackend((backend) => {
  const clock = process.env["TZ"]
  const module = () => backend.container().resolve(REPORTING_MODULE)
  const database = (statement: string) =>
    withClient(process.env["DATABASE_URL"] ?? "", (client) =>
      client.query(statement)
    )
  let api: Api
  let sold: number[]

  beforeAll(async () => {
    const market = new MarketMaker("t", 5).make({
      ...{ districts: ["32.02.27"], categories: ["kopi"], makers: 4 },
      ...{ orders: MOMENTS.length, until: new Date("2026-12-01T00:00:00Z") },
    })
    const real = market.makers.at(-1)
    const goods = market.goods.filter(({ maker }) => maker === real?.id)
    for (const [nth, order] of market.orders.entries()) {
      const [part] = order.parts
      if (!part || !real) throw new Error("an order of nobody")
      const at = new Date(MOMENTS[nth] ?? "")
      Object.assign(part, {
        ...{ maker: real.id, state: "completed", deliveredAt: at, endedAt: at },
        lines: part.lines.map((line) => ({ ...line, product: goods[0]?.id })),
      })
      Object.assign(order, { parts: [part], refunds: [] })
    }
    sold = market.orders.map(({ parts: [part] }) => (part ? goodsOf(part) : 0))
    await withClient(process.env["DATABASE_URL"] ?? "", (client) =>
      storeMarket(client, market)
    )
    api = (await officeOf(backend).officer({ role: "head", area: "32.02" })).api
  })
  afterAll(() => {
    if (clock === undefined) delete process.env["TZ"]
    else process.env["TZ"] = clock
  })

  it.each(
    CLOCKS.flatMap((server) =>
      CLOCKS.map((sessions): [string, string] => [server, sessions])
    )
  )(
    "months are Jakarta's with a server on %s and a database on %s",
    async (server, sessions) => {
      process.env["TZ"] = server
      const [{ name } = { name: "" }] = (
        await database("select current_database() as name")
      ).rows as { name: string }[]
      await database(`alter database "${name}" set timezone = '${sessions}'`)
      await module().close()
      await module().refresh()

      const { rows } = await readReport(
        api,
        "tables/bulan",
        "&from=2026-11&to=2027-02"
      )
      expect(rows.map(({ month, turnover }) => [month, turnover])).toEqual([
        ["2026-12", sold[0]],
        ["2027-01", sold[1]],
      ])
      for (const [nth, month] of ["2026-12", "2027-01"].entries()) {
        const behind = await readReport(
          api,
          "sales",
          `&from=${month}&to=${month}`
        )
        expect(behind.rows.map(({ turnover }) => Number(turnover))).toEqual([
          sold[nth],
        ])
      }
    }
  )
})
