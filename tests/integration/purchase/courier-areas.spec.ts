import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { checkCourierAreaWorkflow } from "@pasar-santri/fulfillment-indonesia/workflows/check-courier-area"
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  vi,
} from "vitest"
import { BiteshipCourier } from "../../../plugins/fulfillment-indonesia/src/modules/courier/biteship-client.ts"
import { BiteshipFake } from "../../support/fakes/biteship.ts"
import { describeBackend } from "../../support/integration.ts"
import { sql } from "../../support/matrix/database.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read, type Api } from "../../support/store-api.ts"

const Area = z
  .object({
    id: z.string(),
    area_code: z.string(),
    area_name: z.string(),
    courier: z.string(),
    external_id: z.string(),
    name: z.string(),
    is_unsure: z.boolean(),
    checked_by: z.string().nullable(),
    checked_at: z.iso.datetime().nullable(),
  })
  .strict()
const Areas = z.object({ areas: z.array(Area), count: z.number() })
const OneArea = z.object({ area: Area })
const Places = z.object({
  places: z.array(z.object({ id: z.string(), name: z.string() })),
})

/** The parts of the courier module that the spec needs. */
interface Couriers {
  courier(): Promise<BiteshipCourier | null>
  createCourierAreas(row: object): Promise<{ id: string }>
}

const PATH = "/admin/courier-areas"
const FOUND = "IDNP9IDNC99IDND99IDZ40000"
const TYPED = "IDNP9IDNC74IDND213IDZ40391"
/** Kecamatan of a kabupaten that no other spec sends to. */
const KABUPATEN = "32.17"

describeBackend((backend) => {
  const { admin, container, store } = backend
  const fake = new BiteshipFake()
  let boss: Api
  let codes: string[] = []
  let used = 0

  const couriers = () => container().resolve<Couriers>("courier")
  /** A kecamatan of its own, as a courier's answer was written down. */
  const written = async (is_unsure = true) => {
    const area_code = codes[(used += 1) - 1] ?? ""
    const { id } = await couriers().createCourierAreas({
      ...{ courier: "biteship", area_code, external_id: FOUND },
      ...{ name: `Entah ${area_code}`, is_unsure },
    })
    return { id, area_code }
  }
  const list = async (query: string) =>
    read(Areas, await boss.get(`${PATH}?${query}`))
  const shown = async (area_code: string) =>
    (await list(`q=${area_code}`)).areas[0]
  const check = (id: string, external_id: string) =>
    boss.post(`${PATH}/${id}`, { external_id })

  beforeAll(async () => {
    await fake.open()
    boss = await admin()
    const rows = await sql(
      container(),
      z.object({ id: z.string() }),
      "select id from area where id like ? order by id",
      [`${KABUPATEN}.__`]
    )
    codes = rows.map(({ id }) => id)
  })
  beforeEach(() => {
    fake.mood = "well"
    fake.heard.length = 0
    vi.spyOn(couriers(), "courier").mockResolvedValue(
      new BiteshipCourier(fake.options)
    )
  })
  afterEach(() => vi.restoreAllMocks())
  afterAll(() => fake.close())

  describe("what couriers call a kecamatan", () => {
    it("is listed by name, what is unsure first", async () => {
      const sure = await written(false)
      const unsure = await written()
      const { areas, count } = await list(`q=Entah ${KABUPATEN}&limit=100`)
      expect(count).toBe(areas.length)
      const ids = areas.map(({ id }) => id)
      expect(ids.indexOf(unsure.id)).toBeLessThan(ids.indexOf(sure.id))
      expect(await shown(unsure.area_code)).toMatchObject({
        area_name: expect.stringContaining("Bandung Barat") as unknown,
        ...{ is_unsure: true, checked_by: null, checked_at: null },
      })
      const only = await list(`q=Entah ${KABUPATEN}&unsure=true&limit=100`)
      expect(only.areas.map(({ id }) => id)).toContain(unsure.id)
      expect(only.areas.map(({ id }) => id)).not.toContain(sure.id)
      const page = await list("limit=1&offset=1")
      expect(page.areas).toHaveLength(1)
      expect((await list("q=%25_%25")).count).toBe(0)
    })

    it("is confirmed by an administrator, by name and time", async () => {
      const { id, area_code } = await written()
      const { area } = read(OneArea, await check(id, FOUND))
      expect(area).toMatchObject({
        ...{ id, external_id: FOUND, is_unsure: false },
        name: `Entah ${area_code}`,
      })
      expect(area.checked_by).toMatch(/\w/)
      expect(Date.parse(area.checked_at ?? "")).toBeGreaterThan(
        Date.now() - 60_000
      )
      expect(fake.asked("/v1/maps")).toBe(0)
    })

    it("is chosen among the courier's places, and found anew by nobody", async () => {
      const { id, area_code } = await written()
      const { places } = read(Places, await boss.get(`${PATH}/${id}/places`))
      expect(places).toHaveLength(2)
      const [, place] = places
      const right = place?.id ?? ""
      const { area } = read(OneArea, await check(id, right))
      expect(area).toMatchObject({ external_id: right, name: place?.name })
      fake.heard.length = 0
      await container().resolve(Modules.CACHE).invalidate("courier:*:paused")
      await container()
        .resolve(Modules.WORKFLOW_ENGINE)
        .run("quote-couriers", {
          input: {
            destination: area_code,
            parcels: [
              {
                ...{ pesantren_id: "pst_uji", origin_district: area_code },
                items: [{ weight_grams: 700, quantity: 1 }],
              },
            ],
          },
        })
      expect(fake.asked("/v1/maps")).toBe(0)
      expect(
        fake.heard.find(({ path }) => path === "/v1/rates/couriers")?.body
      ).toMatchObject({ destination_area_id: right })
      expect(await shown(area_code)).toMatchObject({ external_id: right })
    })

    it("is typed where the courier does not answer", async () => {
      const { id } = await written()
      fake.mood = "failing"
      const ask = (api: Api) => api.get(`${PATH}/${id}/places`)
      expectRefusal(await ask(boss), { status: 500, code: "courier_silent" })
      await expectBothLanguages(boss, ask)
      const { area } = read(OneArea, await check(id, ` ${TYPED} `))
      expect(area).toMatchObject({
        ...{ external_id: TYPED, name: TYPED, is_unsure: false },
      })
    })

    it("is as it was when what it was part of fails", async () => {
      const { id, area_code } = await written()
      const before = await shown(area_code)
      const workflow = checkCourierAreaWorkflow(container())
      const { transaction } = await workflow.run({
        input: { id, external_id: TYPED, by: "user_uji" },
      })
      expect(await shown(area_code)).toMatchObject({ external_id: TYPED })
      await workflow.cancel({ transaction })
      expect(await shown(area_code)).toEqual(before)
    })

    it.each(["Caringin", "", "IDNP9IDNC74IDND213", "IDNP9'; drop table area"])(
      "is not %j",
      async (external_id) => {
        const { id } = await written()
        expectRefusal(await check(id, external_id), {
          ...{ status: 400, code: "courier_area_invalid" },
          field: "external_id",
        })
      }
    )

    it("is refused in both languages, and where there is none", async () => {
      await expectBothLanguages(boss, (api) => api.post(`${PATH}/cara_x`, {}))
      for (const answer of [
        await check("cara_tiada", TYPED),
        await boss.get(`${PATH}/cara_tiada/places`),
      ])
        expectRefusal(answer, { status: 404, code: "courier_area_not_found" })
      expectRefusal(await boss.get(`${PATH}?unsure=mungkin`), {
        ...{ status: 400, code: "courier_search_invalid" },
      })
    })

    it("is nobody's but the administrator's", async () => {
      const { id } = await written()
      for (const answer of [
        await store().get(PATH),
        await store().get(`${PATH}/${id}/places`),
        await store().post(`${PATH}/${id}`, { external_id: TYPED }),
      ])
        expect(answer.status).toBe(401)
    })
  })
})
