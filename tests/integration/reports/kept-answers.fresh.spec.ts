import { z } from "@medusajs/framework/zod"
import { REPORTING_MODULE } from "@pasar-santri/reporting/modules/reporting"
import { beforeAll, describe, expect, it } from "vitest"
import { withClient } from "../../support/database.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf, type Person } from "../../support/office.ts"
import {
  type BusyMarket,
  makeBusyMarket,
  storeBusyMarket,
} from "../../support/reports/busy-market.ts"
import { countedMaker } from "../../support/reports/market-figures.ts"
import { storeOffice } from "../../support/reports/office-rows.ts"
import { readReport } from "../../support/reports/reports-api.ts"
import { read, type Api } from "../../support/store-api.ts"

const MONTHS = "from=2026-01&to=2026-10"
const Overview = z.object({
  as_of: z.string(),
  figures: z.array(z.object({ id: z.string(), value: z.number().nullable() })),
})

describeBackend((backend) => {
  const office = officeOf(backend)
  let market: BusyMarket
  let head: Person
  let neighbour: Person
  const refresh = () => backend.container().resolve(REPORTING_MODULE).refresh()
  const database = (sql: string) =>
    withClient(process.env["DATABASE_URL"] ?? "", (client) => client.query(sql))

  /** Whatever is read from now on, has a rupiah more in every entry. */
  const addOne = () =>
    database("update reporting.sales_month set amount = amount + 1")

  beforeAll(async () => {
    market = makeBusyMarket("a")
    await withClient(process.env["DATABASE_URL"] ?? "", (client) =>
      storeBusyMarket(client, market)
    )
    await refresh()
    head = await office.officer({ role: "head", area: "32.02" })
    neighbour = await office.officer({ role: "head", area: "32.03" })
  })

  const monthsOf = async (api: Api) => {
    const { rows, totals, as_of } = await readReport(
      ...([api, "tables/bulan", `&${MONTHS}`] as const)
    )
    return { rows, totals, as_of }
  }
  const overviewOf = async (api: Api) =>
    read(Overview, await api.get(`/officer/reports/overview?${MONTHS}`))

  describe.each([
    ["a table", monthsOf],
    ["the overview", overviewOf],
  ] as const)("what %s answers", (_, ask) => {
    it("stays until the figures are made anew, and is then read anew", async () => {
      const first = await ask(head.api)
      await addOne()
      expect(await ask(head.api)).toEqual(first)
      await refresh()
      const anew = await ask(head.api)
      expect(anew).not.toEqual({ ...first, as_of: anew.as_of })
    })

    it("is for nobody of another territory", async () => {
      const [own, other] = [await ask(head.api), await ask(neighbour.api)]
      expect(other.as_of).toBe(own.as_of)
      expect(other).not.toEqual(own)
    })

    it("is the same for all who ask at once", async () => {
      await refresh()
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => ask(head.api))
      )
      for (const answer of answers) expect(answer).toEqual(answers[0])
    })
  })

  it("is for nobody who asks for something else", async () => {
    const all = await monthsOf(head.api)
    const less = await readReport(
      ...([head.api, "tables/bulan", `&${MONTHS}&category=kopi`] as const)
    )
    expect(less.totals).not.toEqual(all.totals)
  })

  it("is read anew when the register is another", async () => {
    const count = async () =>
      (await readReport(head.api, "tables/peserta", "&from=2025-01")).count
    const before = await count()
    const helped = market.makers.find(
      ({ id, district }) =>
        district.startsWith("32.02") && countedMaker(market, id)?.id === id
    )
    await withClient(process.env["DATABASE_URL"] ?? "", (client) =>
      storeOffice(client, {
        help: [
          {
            ...{ id: "hlp_kept", pesantren: helped?.id ?? "" },
            ...{ kind: "training", day: "2026-03-10", confirmed: true },
          },
        ],
      })
    )
    expect(await count()).toBe(before + 1)
  })

  it("is of now where a table is of now", async () => {
    const asOf = async () =>
      (await readReport(head.api, "tables/produk")).as_of ?? ""
    const before = await asOf()
    expect((await asOf()) > before).toBe(true)
  })
})
