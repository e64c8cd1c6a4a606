import { z } from "@medusajs/framework/zod"
import { Modules } from "@medusajs/framework/utils"
import { AUDIT_MODULE } from "@pasar-santri/opop/modules/audit"
import { PESANTREN_MODULE } from "@pasar-santri/opop/modules/pesantren"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { PHOTO, Stall } from "../../support/listing.ts"
import { officeOf } from "../../support/office.ts"
import { makePng } from "../../support/papers.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import type { Api } from "../../support/store-api.ts"

/** All that an owner is told: a new key is a decision. */
const Answer = z.object({
  profile: z
    .object({
      version: z.iso.datetime(),
      name: z.string().nullable(),
      story: z.string().nullable(),
      story_en: z.string().nullable(),
      banner: z.string().nullable(),
      register: z
        .object({
          name: z.string(),
          image: z.string().nullable(),
          caretaker_name: z.string().nullable(),
          foundation_name: z.string().nullable(),
          cooperative_name: z.string().nullable(),
          place: z.string(),
          street: z.string().nullable(),
          hamlet: z.string().nullable(),
          rt_rw: z.string().nullable(),
          postal_code: z.string().nullable(),
          contact_name: z.string().nullable(),
          contact_duty: z.string().nullable(),
          contact_phone: z.string().nullable(),
        })
        .strict(),
    })
    .strict(),
})
const Shown = z.object({
  pesantren: z.object({
    name: z.string(),
    shop: z.object({
      name: z.string(),
      story: z.string().nullable(),
      banner: z.string().nullable(),
    }),
  }),
})

const PATH = "/seller/shop-profile"
const BANNER = `${PATH}/banner`
const STORY = "Santri kami menganyam bambu sejak 1998.\n\nSetiap hari Kamis."

describeBackend((backend) => {
  const { container, make, store } = backend
  const office = officeOf(backend)
  let stall: Stall

  const own = async (api: Api = stall.seller) =>
    read(Answer, await api.get(PATH)).profile
  const save = async (fields: Record<string, unknown>) =>
    stall.seller.post(PATH, { version: (await own()).version, ...fields })
  const shown = async (language: "id" | "en" = "id") =>
    read(
      Shown,
      await store()
        .with({ language })
        .get(`/store/pesantren/${stall.pesantren.slug}`)
    ).pesantren
  const log = (pesantren_id = stall.pesantren.id) =>
    container()
      .resolve(AUDIT_MODULE)
      .listAuditEntries(
        { pesantren_id, action: "shop.profile_changed" },
        { order: { id: "ASC" } }
      )

  beforeAll(async () => {
    stall = await Stall.open(backend, office)
  })

  describe("the profile of a shop", () => {
    it("is the owner's to change, and buyers read it", async () => {
      const changed = read(
        Answer,
        await save({
          name: "Dapur Bambu",
          story: STORY.replaceAll("\n", "\r\n"),
          story_en: "Our santri weave bamboo.",
        })
      ).profile
      expect(changed).toMatchObject({ name: "Dapur Bambu", story: STORY })
      expect((await shown()).shop).toMatchObject({
        ...{ name: "Dapur Bambu", story: STORY },
      })
      expect((await shown("en")).shop.story).toBe("Our santri weave bamboo.")
      const emptied = read(Answer, await save({ name: "", story_en: "" }))
      expect(emptied.profile).toMatchObject({
        ...{ name: null, story: STORY, story_en: null },
      })
      const { name, shop } = await shown("en")
      expect(shop).toMatchObject({ name, story: STORY })
    })

    it("tells whoever saves over another's work", async () => {
      const { version } = await own()
      const answers = await Promise.all(
        ["Satu.", "Dua.", "Tiga."].map((story) =>
          stall.seller.post(PATH, { version, story })
        )
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([
        200, 409, 409,
      ])
      const late = (api: Api) => api.post(PATH, { version, name: "Terlambat" })
      expectRefusal(await late(stall.seller), {
        ...{ status: 409, code: "changed_meanwhile" },
      })
      await expectBothLanguages(stall.seller, late)
      expect((await own()).name).toBe(null)
    })

    it("is in the log with what stood there before, once a change", async () => {
      const other = await Stall.open(backend, office)
      const { version } = await own(other.seller)
      const change = { story: "Cerita baru." }
      read(Answer, await other.seller.post(PATH, { version, ...change }))
      const again = await own(other.seller)
      read(
        Answer,
        await other.seller.post(PATH, { version: again.version, ...change })
      )
      expect(await log(other.pesantren.id)).toMatchObject([
        {
          ...{ actor_type: "seller", entity: "shop", area_code: "32.02.27" },
          ...{ before: { story: null }, after: change },
        },
      ])
    })

    it("brings the pages and the search up to date", async () => {
      const told: string[] = []
      container()
        .resolve(Modules.EVENT_BUS)
        .subscribe("pesantren.updated", async ({ data }) => {
          told.push((data as { id: string }).id)
        })
      read(Answer, await save({ story: "Cerita untuk halaman." }))
      await expect.poll(() => told).toContain(stall.pesantren.id)
    })

    it.each([
      ["a story that is emptied", { story: " " }, "story"],
      ["a name that is too long", { name: "a".repeat(121) }, "name"],
      ["what the office keeps", { street: "Jl. Baru" }, "street"],
      ["a state", { state: "approved" }, "state"],
      ["an address of a picture", { banner: "/static/a.jpg" }, "banner"],
    ])("does not take %s", async (_, fields, field) => {
      expectRefusal(await save(fields), {
        ...{ status: 400, code: "invalid_request", field },
      })
    })

    it("shows what the office keeps, with a masked number", async () => {
      const pesantren = await make.pesantren({
        name: "Pesantren Darul Anyam",
        record: {
          ...{ street: "Jl. Pelita No. 4", foundation_name: "Yayasan Anyam" },
          ...{ contact_name: "Ahmad Fulan", contact_phone: "+6281234567890" },
        },
      })
      const { api } = await office.seller({ pesantren })
      expect((await own(api)).register).toMatchObject({
        ...{ name: "Pesantren Darul Anyam", foundation_name: "Yayasan Anyam" },
        ...{ street: "Jl. Pelita No. 4", contact_name: "Ahmad Fulan" },
        contact_phone: "••••7890",
        place: expect.stringContaining("Gunungguruh") as string,
      })
    })
  })

  describe("the banner of a shop", () => {
    it("comes as a photo, is replaced and taken away", async () => {
      const first = read(Answer, await stall.seller.post(BANNER, PHOTO)).profile
      expect(first.banner).toMatch(/\/static\/[^/]+\.jpg$/)
      expect((await shown()).shop.banner).toBe(first.banner)
      const wide = { ...PHOTO, content_base64: makePng(1200, 480, "Bandung") }
      const next = read(Answer, await stall.seller.post(BANNER, wide)).profile
      expect(next.banner).not.toBe(first.banner)
      const gone = read(Answer, await stall.seller.delete(BANNER)).profile
      expect(gone.banner).toBe(null)
      expect((await shown()).shop.banner).toBe(null)
      const [one, two, three] = (await log()).slice(-3)
      expect([one?.after, two?.before, three?.after]).toEqual([
        { banner: first.banner },
        { banner: first.banner },
        { banner: null },
      ])
    })

    it("is checked as every photo is", async () => {
      const { banner } = await own()
      const send = (content_base64: string) =>
        stall.seller.post(BANNER, { ...PHOTO, content_base64 })
      const svg = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")
      expectRefusal(await send(svg.toString("base64")), {
        ...{ status: 400, code: "upload_kind_refused" },
      })
      expectRefusal(await send(makePng(1200, 120)), {
        ...{ status: 400, code: "photo_too_small" },
      })
      expect((await own()).banner).toBe(banner)
    })
  })

  describe("who may not", () => {
    it("are members without the role", async () => {
      const { pesantren } = stall
      const { api } = await office.seller({ pesantren, role: "product" })
      const missing = { status: 403, code: "role_missing" }
      expectRefusal(await api.get(PATH), missing)
      expectRefusal(await api.post(BANNER, PHOTO), missing)
    })

    it.each([
      ["suspended", { status: 403, code: "shop_suspended" }],
      ["draft", { status: 400, code: "shop_not_open" }],
    ] as const)("is the owner of a shop that is %s", async (state, refusal) => {
      const pesantren = await make.pesantren({
        shop: { state, story: "Seperti semula." },
      })
      const { api } = await office.seller({ pesantren })
      const { version, story } = await own(api)
      expect(story).toBe("Seperti semula.")
      expectRefusal(await api.post(PATH, { version, story: "Lain." }), refusal)
      expectRefusal(await api.post(BANNER, PHOTO), refusal)
      expectRefusal(await api.delete(BANNER), refusal)
      const [row] = await container()
        .resolve(PESANTREN_MODULE)
        .listShops({ pesantren_id: pesantren.id }, { take: 1 })
      expect(row).toMatchObject({ state, story: "Seperti semula." })
      expect(await log(pesantren.id)).toEqual([])
    })
  })
})
