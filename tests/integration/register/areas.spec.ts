import { z } from "@medusajs/framework/zod"
import { expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Areas = z
  .object({
    areas: z.array(
      z
        .object({
          id: z.string(),
          level: z.enum(["province", "regency", "district"]),
          name: z.string(),
          full_name: z.string(),
          parent_id: z.string().nullable(),
        })
        .strict()
    ),
  })
  .strict()

describeBackend(({ store }) => {
  const areas = async (query: Record<string, string>) =>
    read(
      Areas,
      await store().get(`/store/areas?${new URLSearchParams(query).toString()}`)
    ).areas

  it("knows all provinces, and the 47 kecamatan of Sukabumi", async () => {
    expect(await areas({})).toHaveLength(38)
    expect(await areas({ level: "regency", parent: "32" })).toHaveLength(27)
    const districts = await areas({ parent: "32.02" })
    expect(districts).toHaveLength(47)
    expect(districts).toContainEqual({
      id: "32.02.27",
      level: "district",
      name: "Gunungguruh",
      full_name: "Gunungguruh, Kab. Sukabumi, Jawa Barat",
      parent_id: "32.02",
    })
  })

  it("tells districts of one name apart", async () => {
    const found = await areas({ q: "caringin", level: "district" })
    const ids = found.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(["32.02.31", "32.01.27"]))
    expect(new Set(found.map(({ full_name }) => full_name)).size).toBe(
      found.length
    )
    const [bogor] = await areas({ q: "caringin bogor" })
    expect(bogor?.id).toBe("32.01.27")
    const within = await areas({ q: "caringin", parent: "32.02" })
    expect(within.map(({ id }) => id)).toEqual(["32.02.31"])
  })

  it.each(["Cikole", "cikole", "  CIKOLE ", "ciko", "cikole sukabumi"])(
    "finds Cikole by “%s”",
    async (q) => {
      const found = await areas({ q, level: "district" })
      expect(found.map(({ id }) => id)).toContain("32.72.02")
    }
  )

  it.each([
    ["pelabuhan ratu", "32.02.01"],
    ["palabuhanratu", "32.02.01"],
    ["dki", "31"],
    ["yogyakarta", "34"],
  ])("finds “%s” by the name that people use", async (q, id) => {
    expect((await areas({ q })).map((area) => area.id)).toContain(id)
  })

  it("answers nothing, not an error, for a place that is not there", async () => {
    expect(await areas({ q: "atlantis raya" })).toEqual([])
  })

  it.each([
    ["q=", "q"],
    ["level=desa", "level"],
    ["parent=sukabumi", "parent"],
    ["limit=0", "limit"],
    ["fields=*", "fields"],
    ["foo=bar", "foo"],
  ])("refuses ?%s and names the parameter", async (query, field) => {
    expectRefusal(await store().get(`/store/areas?${query}`), {
      status: 400,
      code: "invalid_request",
      field,
    })
  })

  it("refuses in both languages", () =>
    expectBothLanguages(store(), (api) => api.get("/store/areas?level=desa")))
})
