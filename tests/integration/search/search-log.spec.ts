import { z } from "@medusajs/framework/zod"
import { SEARCH_LOG_MODULE } from "@pasar-santri/search/modules/search-log"
import { expect, it, vi } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Searched = z.object({ search_note: z.string().nullable() })
const Report = z.object({
  misses: z.array(
    z.object({
      words: z.string(),
      searches: z.number(),
      empty: z.number(),
      clicks: z.number(),
    })
  ),
})

const Weeks = z.object({
  week: z.string(),
  weeks: z.array(
    z.object({ week: z.string(), from: z.string(), to: z.string() })
  ),
})
const idOf = (name: string) => `srch_${name.padEnd(26, "0")}`

describeBackend((backend) => {
  const { make, store, admin, container } = backend
  const searchLog = () => container().resolve(SEARCH_LOG_MODULE)
  const office = officeOf(backend)
  // The first search of a process may take longer than visitors wait.
  const noteOf = (q: string, more = "") =>
    vi.waitFor(
      async () =>
        read(
          Searched,
          await store().get(`/store/catalog?q=${encodeURIComponent(q)}${more}`)
        ).search_note,
      { timeout: 15_000, interval: 500 }
    )
  const tell = async (name: string, note: unknown, position?: number) =>
    store().post("/store/catalog/searches", {
      ...{ search_id: idOf(name), note },
      ...(position === undefined ? {} : { position }),
    })
  const missOf = async (words: string) =>
    read(Report, await (await admin()).get("/admin/search/misses")).misses.find(
      (miss) => miss.words === words
    )
  const untilMissed = (words: string, miss: object) =>
    vi.waitFor(async () => expect(await missOf(words)).toMatchObject(miss), {
      ...{ timeout: 10_000, interval: 100 },
    })

  it("counts those who see one answer that was kept, each once", async () => {
    const note = await noteOf("Xylofonia Merah")
    for (const visitor of ["xa", "xb", "xc", "xb"]) {
      expect((await tell(visitor, note)).status).toBe(204)
    }
    await untilMissed("xylofonia merah", { searches: 3, empty: 3, clicks: 0 })
  })

  it("knows the kecamatan that was chosen, and no more", async () => {
    const note = await noteOf("qalufonia merah", "&district=32.02.27")
    await tell("qa", note)
    await untilMissed("qalufonia merah", { searches: 1 })
    const [kept] = await searchLog().listSearchLogs({
      words: "qalufonia merah",
    })
    expect(kept).toMatchObject({ area_code: "32.02.27" })
  })

  it("takes no emptiness of filters for a miss", async () => {
    const narrowed = "&district=32.02.27&price_max=1"
    await tell("pa", await noteOf("rulufonia merah", narrowed))
    await tell("pb", await noteOf("pulufonia merah"))
    await untilMissed("pulufonia merah", { searches: 1 })
    expect(await searchLog().listSearchLogs({ id: idOf("pa") })).toMatchObject([
      { found: null },
    ])
    expect(await missOf("rulufonia merah")).toBeUndefined()
  })

  it("counts nothing that nobody saw", async () => {
    await noteOf("wazufonia merah")
    const note = await noteOf("vazufonia merah")
    await tell("wa", note)
    await untilMissed("vazufonia merah", { searches: 1 })
    expect(await missOf("wazufonia merah")).toBeUndefined()
  })

  it("counts what is opened on another page to the search, the first only", async () => {
    const [first, second] = [
      await noteOf("ulufonia merah"),
      await noteOf("ulufonia merah", "&page=2"),
    ]
    expect(second).toBe(first)
    await tell("ua", first)
    await untilMissed("ulufonia merah", { searches: 1, clicks: 0 })
    await tell("ua", second, 30)
    await tell("ua", first, 2)
    await untilMissed("ulufonia merah", { searches: 1, clicks: 1 })
    await vi.waitFor(async () =>
      expect(
        await searchLog().listSearchLogs({ id: idOf("ua") })
      ).toMatchObject([{ clicked_position: 30 }])
    )
  })

  it("counts what is opened before it was told that the list is seen", async () => {
    const note = await noteOf("tulufonia merah")
    await tell("ta", note, 1)
    await tell("ta", note)
    await untilMissed("tulufonia merah", { searches: 1, clicks: 1 })
  })

  it("keeps nothing of a search that tells a person only", async () => {
    expect(await noteOf("budi@contoh.test 081234567890")).toBeNull()
    expect(await noteOf("")).toBeNull()
  })

  it("takes no words that no search answered", async () => {
    const note = await noteOf("salufonia merah")
    const words = Buffer.from(
      JSON.stringify({
        ...{ words: "karangan orang", corrected_to: null },
        ...{ found: 0, engine: "postgres-id" },
      })
    ).toString("base64url")
    const forged = `${words}.${note?.split(".")[1] ?? ""}`
    expectRefusal(await tell("sa", forged), {
      ...{ status: 400, code: "invalid_request", field: "note" },
    })
  })

  it("refuses a week that there is not, and visitors", async () => {
    expectRefusal(
      await (await admin()).get("/admin/search/misses?week=2026-W60"),
      {
        ...{ status: 400, code: "invalid_request", field: "week" },
      }
    )
    expect((await store().get("/admin/search/misses")).status).toBe(401)
  })

  it("tells officers who help makers, and nobody else", async () => {
    await tell("za", await noteOf("zurnafonia biru"))
    const mentor = await office.officer({ role: "mentor" })
    const asked = () => mentor.api.get("/officer/search-misses")
    await vi.waitFor(
      async () =>
        expect(
          read(Report, await asked()).misses.map(({ words }) => words)
        ).toContain("zurnafonia biru"),
      { timeout: 10_000, interval: 100 }
    )
    expectRefusal(
      await mentor.api.get("/officer/search-misses?week=2026-W60"),
      {
        ...{ status: 400, code: "invalid_request", field: "week" },
      }
    )
    const pesantren = await make.pesantren()
    const finance = await office.officer({ role: "finance" })
    const seller = await office.seller({ pesantren })
    const statusOf = async ({ api }: { api: ReturnType<typeof store> }) =>
      (await api.get("/officer/search-misses")).status
    expect(await statusOf({ api: store() })).toBe(401)
    expect(await statusOf(seller)).toBe(401)
    expect(await statusOf(finance)).toBe(403)
  })

  it("gives officers the weeks to choose from, and a week as a file", async () => {
    await tell("ya", await noteOf("ytterbofonia biru"))
    await untilMissed("ytterbofonia biru", { searches: 1 })
    const mentor = await office.officer({ role: "mentor" })
    const { week, weeks } = read(
      Weeks,
      await mentor.api.get("/officer/search-misses")
    )
    expect(weeks).toHaveLength(13)
    expect(weeks[0]?.week).toBe(week)
    expect(weeks.slice(1).map(({ to }) => to)).toEqual(
      weeks.slice(0, -1).map(({ from }) => from)
    )
    const file = await mentor.api.download(
      `/officer/search-misses-export?week=${week}`
    )
    expect(file.headers.get("content-type")).toContain("text/csv")
    const [header, ...rows] = file.content.toString("utf8").split("\r\n")
    expect(header).toBe(
      "\ufeffKata,Dicari,Tanpa hasil,Dibuka,Dianggap sebagai,Terakhir dicari"
    )
    expect(rows.find((row) => row.startsWith("ytterbofonia biru,"))).toMatch(
      /^ytterbofonia biru,1,1,0,,\d{4}-\d{2}-\d{2}$/
    )
    expectRefusal(
      await mentor.api.get("/officer/search-misses-export?week=2026-W60"),
      { ...{ status: 400, code: "invalid_request", field: "week" } }
    )
    const finance = await office.officer({ role: "finance" })
    expect(
      (await finance.api.get("/officer/search-misses-export")).status
    ).toBe(403)
  })
})
