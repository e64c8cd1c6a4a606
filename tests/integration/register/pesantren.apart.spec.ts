import { z } from "@medusajs/framework/zod"
import { beforeAll, expect, it } from "vitest"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

/** The public face of a pesantren, whole: a new key is a decision. */
const PLACE = z.object({ id: z.string(), name: z.string() }).strict()
const ListItem = z
  .object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    district: PLACE,
    regency: PLACE,
    province: PLACE,
    products_count: z.number().int(),
    sells: z.boolean(),
    story: z.string().nullable(),
    image: z.string().nullable(),
    opop_badge: z.string().nullable(),
    is_demo: z.boolean(),
  })
  .strict()
const Page = z
  .object({
    pesantren: ListItem.omit({ story: true }).extend({
      holiday: z.null(),
      delivery: z
        .object({
          cut_off: z.string(),
          pickup: z.null(),
          own: z.null(),
          near: z.array(PLACE),
        })
        .strict()
        .nullable(),
      aliases: z.array(z.string()),
      founded_year: z.number().nullable(),
      kind: z.string().nullable(),
      caretaker_name: z.string().nullable(),
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
      award: z.string().nullable(),
      certificates: z.array(z.unknown()).nullable(),
      shop: z
        .object({
          id: z.string(),
          name: z.string(),
          state: z.enum(["approved", "suspended", "draft"]),
          story: z.string().nullable(),
          banner: z.string().nullable(),
        })
        .strict(),
    }),
  })
  .strict()
const FACET = z.array(
  z.object({ value: z.string(), label: z.string(), count: z.number() }).strict()
)
const List = z
  .object({
    pesantren: z.array(ListItem),
    count: z.number(),
    page: z.number(),
    per_page: z.number(),
    facets: z.object({ regency: FACET, district: FACET }).strict(),
  })
  .strict()

/** Values that only officers know; they are looked for in every answer. */
const SECRETS = {
  nspp: "510032029999",
  street: "Jl. Rahasia Petugas 7",
  contact_name: "Nama Rahasia Petugas",
  contact_phone: "+6281299998888",
  note: "Catatan rahasia petugas",
  potential: "Potensi rahasia petugas",
}

describeBackend(({ make, store, admin }) => {
  let seller: MadePesantren
  let draft: MadePesantren

  beforeAll(async () => {
    seller = await make.pesantren({
      name: "Nurul Uji",
      slug: "nurul-uji",
      district_code: "32.02.31",
      record: SECRETS,
      shop: { story: "Cerita toko.", story_en: "The shop's story." },
    })
    draft = await make.pesantren({
      slug: "belum-menjual",
      district_code: "32.02.27",
      record: SECRETS,
      shop: { state: "under_review" },
    })
    await make.product({ pesantren: seller })
    await make.product({ pesantren: seller, status: "draft" })
    await make.product({ pesantren: draft })
  })

  const list = async (query = "") =>
    read(List, await store().get(`/store/pesantren${query}`))
  const page = async (slug: string) =>
    read(Page, await store().get(`/store/pesantren/${slug}`)).pesantren

  it("lists the register, those that sell first, with what they sell", async () => {
    const { pesantren, count, facets } = await list()
    expect(count).toBe(2)
    expect(
      pesantren.map(({ slug, sells, products_count }) => ({
        slug,
        sells,
        products_count,
      }))
    ).toEqual([
      { slug: seller.slug, sells: true, products_count: 1 },
      { slug: draft.slug, sells: false, products_count: 0 },
    ])
    expect(facets.district).toEqual(
      expect.arrayContaining([
        { value: "32.02.31", label: "Caringin, Kab. Sukabumi", count: 1 },
        { value: "32.02.27", label: "Gunungguruh, Kab. Sukabumi", count: 1 },
      ])
    )
  })

  it.each([
    ["q=nurul", ["nurul-uji"]],
    ["q=NURUL%20UJI", ["nurul-uji"]],
    ["q=caringin", ["nurul-uji"]],
    ["q=ponpes%20nurul%20uji", ["nurul-uji"]],
    ["q=pondok%20pesantren%20caringin", ["nurul-uji"]],
    ["district=32.02.27", ["belum-menjual"]],
    ["regency=32.02", ["nurul-uji", "belum-menjual"]],
    ["province=33", []],
    ["per_page=1&page=2", ["belum-menjual"]],
    ["page=9", []],
  ])("narrows the list by ?%s", async (query, slugs) => {
    const { pesantren } = await list(`?${query}`)
    expect(pesantren.map(({ slug }) => slug)).toEqual(slugs)
  })

  it("counts all regencies, and all districts of the chosen one", async () => {
    const neighbour = await make.pesantren({ district_code: "32.01.27" })
    const regencies = [
      { value: "32.02", label: "Kab. Sukabumi, Jawa Barat", count: 2 },
      { value: "32.01", label: "Kab. Bogor, Jawa Barat", count: 1 },
    ]
    const districts = ({ facets }: z.output<typeof List>) =>
      facets.district.map(({ value }) => value)
    const everywhere = await list()
    expect(everywhere.facets.regency).toEqual(regencies)
    expect(districts(everywhere)).toHaveLength(3)
    for (const query of [
      "?regency=32.01",
      "?regency=32.01&district=32.01.27",
    ]) {
      const bogor = await list(query)
      expect(bogor.pesantren.map(({ slug }) => slug)).toEqual([neighbour.slug])
      expect(bogor.facets.regency).toEqual(regencies)
      expect(districts(bogor)).toEqual(["32.01.27"])
    }
    const named = await list("?regency=32.01&q=nurul%20uji")
    expect(named.facets).toEqual({
      regency: [{ ...regencies[0], count: 1 }],
      district: [],
    })
  })

  it("shows a pesantren with its shop, in the language asked for", async () => {
    const shown = await page(seller.slug)
    expect(shown).toMatchObject({
      name: "Nurul Uji",
      district: { id: "32.02.31", name: "Caringin" },
      products_count: 1,
      shop: { state: "approved", story: "Cerita toko." },
    })
    const english = await store()
      .with({ language: "en" })
      .get(`/store/pesantren/${seller.slug}`)
    expect(read(Page, english).pesantren.shop.story).toBe("The shop's story.")
  })

  it("keeps an application between the pesantren and the office", async () => {
    expect(await page(draft.slug)).toMatchObject({
      sells: false,
      products_count: 0,
      shop: { state: "draft" },
    })
  })

  it("never tells what only officers know, whatever is asked for", async () => {
    const { id } = await page(seller.slug)
    const paths = [
      "/store/pesantren",
      `/store/pesantren/${seller.slug}`,
      `/store/pesantren/${draft.slug}`,
      `/store/pesantren/${seller.slug}?fields=*record`,
      "/store/products?fields=*pesantren",
      "/store/products?fields=*pesantren.record",
      "/store/products?fields=pesantren.record.nspp",
      "/store/products?fields=%2Bpesantren.record.note",
      "/store/products?fields=*pesantren.shop.changes",
      "/store/products?fields=*pesantren.shop,*pesantren.shop.pesantren.record",
      "/store/product-variants?fields=*product.pesantren.record",
      `/store/catalog?pesantren=${seller.slug}`,
    ]
    const answers = await Promise.all(paths.map((path) => store().get(path)))
    const said = JSON.stringify(answers.map(({ body }) => body))
    for (const secret of Object.values(SECRETS)) {
      expect(said).not.toContain(secret)
    }
    expect(said).toContain(id)
    expect(answers.map(({ status }) => status).filter((s) => s >= 500)).toEqual(
      []
    )
  })

  it("tells administrators what officers keep", async () => {
    const answer = await (await admin()).get(`/admin/pesantren/${seller.id}`)
    expect(JSON.stringify(answer.body)).toContain(SECRETS.nspp)
  })

  it("keeps the register's admin routes from everyone else", async () => {
    for (const path of [
      "/admin/pesantren",
      `/admin/pesantren/${seller.id}`,
      "/admin/areas",
    ]) {
      expect((await store().get(path)).status).toBe(401)
    }
  })

  it.each([
    ["?per_page=101", "per_page"],
    ["?page=0", "page"],
    ["?district=gunungguruh", "district"],
    ["?q=", "q"],
    ["?limit=5", "limit"],
  ])("refuses the list with %s", async (query, field) => {
    expectRefusal(await store().get(`/store/pesantren${query}`), {
      status: 400,
      code: "invalid_request",
      field,
    })
  })

  it("answers 404 for a pesantren that is not there, in both languages", async () => {
    const ask = "/store/pesantren/tidak-ada"
    expectRefusal(await store().get(ask), {
      status: 404,
      code: "pesantren_not_found",
    })
    await expectBothLanguages(store(), (api) => api.get(ask))
  })
})
