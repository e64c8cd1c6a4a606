import { setTimeout as sleep } from "node:timers/promises"
import { z } from "@medusajs/framework/zod"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { Drill, type Sprung } from "../support/drill.ts"
import { until } from "../support/poll.ts"
import { read } from "../support/store-api.ts"

const AWAY_MS = 10_000
/** What was under way when the backend died or lost its database. */
const REPAIR_MS = 90_000
const Title = z.object({ id: z.string(), saved: z.string(), shown: z.string() })
const Audit = z.object({
  ...{ missing: z.number(), different: z.number(), surplus: z.number() },
  error: z.string().nullable(),
})

describe("the index of products loses nothing", () => {
  let drill: Drill
  const ids: string[] = []

  beforeAll(async () => {
    drill = await Drill.open()
    const stall = await drill.market.stall()
    for (let nth = 0; nth < 4; nth += 1)
      ids.push((await drill.market.goods(stall)).id)
    await untilShown()
  })
  afterAll(() => drill.close())

  /** Names as they were saved, and as the version of the index that serves shows them. */
  const titles = async () => {
    const [index] = await drill.rows(
      z.object({ name: z.string() }),
      `select v.physical_name as name from search_index i
       join search_index_version v on v.search_index_id = i.id
         and v.version = i.active_version and v.deleted_at is null
       where i.name = 'product' and i.deleted_at is null`
    )
    if (!index) return []
    return drill.rows(
      Title,
      `select p.id, p.title as saved, coalesce(d.title, '') as shown
       from product p left join "search_pgid_${index.name}" d on d.id = p.id
       where p.id = any($1) order by p.id`,
      [ids]
    )
  }
  /** Nothing waits for the index any more, and it shows what was saved. */
  const untilShown = () =>
    until(
      "the index shows all",
      async () => {
        // A minute's lease of a dead worker, cut short; not one that began just now.
        await drill.rows(
          z.unknown(),
          `update search_dirty set next_at = now(), leased_until = case
             when leased_until > now() + interval '55 seconds' then leased_until end`
        )
        await sleep(500)
        const waiting = await drill.rows(
          z.unknown(),
          "select from search_dirty"
        )
        const found = await titles()
        return (
          waiting.length === 0 &&
          found.length === ids.length &&
          found.every(({ saved, shown }) => saved === shown)
        )
      },
      REPAIR_MS
    )
  const audit = async () => {
    const [clock] = await drill.rows(
      z.object({ now: z.string() }),
      "select now()::text as now"
    )
    read(z.unknown(), await drill.market.admin.post("/admin/search/audit", {}))
    const { value } = await until(
      "the audit is done",
      async () => {
        const [row] = await drill.rows(
          Audit,
          `select missing, different, surplus, error from search_audit
           where started_at >= $1 and finished_at is not null`,
          [clock?.now]
        )
        return row
      },
      REPAIR_MS
    )
    return value
  }
  const expectNothingLost = async () => {
    await untilShown()
    expect(await audit()).toEqual({
      ...{ missing: 0, different: 0, surplus: 0, error: null },
    })
  }
  /** Saves new names in one go; the backend may be gone before it answers. */
  const renameAll = (word: string) =>
    drill.market.admin
      .post("/admin/products/batch", {
        update: ids.map((id, nth) => ({ id, title: `${word} ${nth}` })),
      })
      .catch(() => undefined)
  const savedAs = async (word: string) =>
    (await titles()).every(({ saved }) => saved.startsWith(word))

  it.each<[string, string, (word: string) => RegExp]>([
    [
      "a batch is written",
      "Zamrud",
      (word) => new RegExp(`insert into "search_pgid_product[^]*${word}`),
    ],
    ["a batch is done", "Mirah", () => /delete from search_dirty d using held/],
  ])(
    "a kill -9 before %s",
    async (_, word, statement) => {
      const sprung: Sprung = drill.trap(statement(word))
      await renameAll(word)
      const { value: killed } = await until("the backend is killed", () =>
        Promise.resolve(sprung.killed)
      )
      await killed.gone()
      expect(await savedAs(word)).toBe(true)
      await killed.start()
      await expectNothingLost()
    },
    120_000
  )

  it("a database that is away for ten seconds while products are saved", async () => {
    const gone = drill.trapCut(/insert into "search_pgid_product[^]*Yakut/)
    await renameAll("Yakut")
    await until("the database is gone", () => Promise.resolve(gone.isCut))
    const away = sleep(AWAY_MS)
    const saves = ids.map((id, nth) =>
      drill.market.admin.post(`/admin/products/${id}`, { title: `Opal ${nth}` })
    )
    await away
    await drill.mendDatabase()
    const answers = await Promise.all(saves)
    const found = await titles()
    for (const [nth, { status }] of answers.entries())
      expect(found.find(({ id }) => id === ids[nth])?.saved).toBe(
        `${status === 200 ? "Opal" : "Yakut"} ${nth}`
      )
    await expectNothingLost()
  }, 180_000)
})
