import { z } from "@medusajs/framework/zod"
import { expect, it, vi } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Segments = z.array(z.object({ text: z.string(), hit: z.boolean() }))
const Page = z.object({
  products: z.array(
    z.object({ id: z.string(), title: z.string(), title_segments: Segments })
  ),
  total: z.object({ value: z.number() }),
  corrected_from: z.string().nullable(),
  corrected_to: z.string().nullable(),
  similar_after: z.number().nullable(),
})
const Suggestions = z.object({
  corrected_to: z.string().nullable(),
  products: z.array(z.object({ title: z.string(), title_segments: Segments })),
})

describeBackend(({ make, store }) => {
  const find = async (q: string, more = "") =>
    read(
      Page,
      await store().get(`/store/catalog?q=${encodeURIComponent(q)}${more}`)
    )
  const made = async (title: string) => {
    const { id } = await make.product({ title })
    await vi.waitFor(
      async () =>
        expect((await find(title)).products.map((it) => it.id)).toContain(id),
      { timeout: 10_000, interval: 50 }
    )
    return id
  }

  it("tells what it corrected, marks it, and keeps to the words when asked", async () => {
    const id = await made("Wingko Babatan Gurih")
    const answer = await find("wingko Babtan ")
    expect(answer).toMatchObject({
      corrected_from: "wingko Babtan ",
      corrected_to: "wingko babatan",
      similar_after: null,
    })
    expect(answer.products).toMatchObject([
      {
        id,
        title_segments: [
          { text: "Wingko", hit: true },
          { text: " ", hit: false },
          { text: "Babatan", hit: true },
          { text: " Gurih", hit: false },
        ],
      },
    ])
    expect(await find("wingko babtan ", "&verbatim=true")).toMatchObject({
      products: [],
      corrected_from: null,
      corrected_to: null,
    })
  })

  it("lets what is like it follow what was asked for, and says from where", async () => {
    const exact = await made("Getuk Lindri Pandanan")
    const like = await made("Getuk Lindri Kelapaan")
    const { products, similar_after } = await find("getuk lindri pandanan ")
    expect(products.map(({ id }) => id)).toEqual([exact, like])
    expect(similar_after).toBe(1)
    const sorted = await find("getuk lindri pandanan ", "&sort=price_asc")
    expect(sorted.products.map(({ id }) => id)).toEqual([exact])
    expect(sorted.similar_after).toBeNull()
  })

  it("suggests for a misspelled beginning, with what fits marked", async () => {
    await made("Clorotan Manisan")
    const answer = read(
      Suggestions,
      await store().get("/store/catalog/suggestions?q=clorotn")
    )
    expect(answer.corrected_to).toBe("clorotan")
    expect(answer.products).toEqual([
      {
        title: "Clorotan Manisan",
        title_segments: [
          { text: "Clorotan", hit: true },
          { text: " Manisan", hit: false },
        ],
      },
    ])
  })

  it("sorts by nearness only from somewhere", async () => {
    expectRefusal(await store().get("/store/catalog?sort=nearest"), {
      ...{ status: 400, code: "near_missing", field: "near" },
    })
    await find("", "&sort=nearest&near=32.02.27")
  })

  it.each([
    "& | ! :* ' \" \\ % <-> ( )",
    "🙂🙂 kopi",
    "a ".repeat(200),
    "' or 1=1 --",
    "<script>alert(1)</script>",
  ])("answers %j sanely", async (q) => {
    const answer = await store().get(
      `/store/catalog?q=${encodeURIComponent(q)}`
    )
    expect(answer.status).toBe(200)
    const typed = await store().get(
      `/store/catalog/suggestions?q=${encodeURIComponent(q)}`
    )
    expect(typed.status).toBe(200)
  })

  it.each([
    [`q=${"x".repeat(10_000)}`, "q"],
    ["page=-1", "page"],
    ["page=0", "page"],
    ["per_page=13", "per_page"],
    ["sort=_score", "sort"],
    ["near=32.02.27.1&sort=nearest", "near"],
    ["certificate=a_%25", "certificate"],
  ])("refuses %s", async (query, field) => {
    expectRefusal(await store().get(`/store/catalog?${query}`), {
      ...{ status: 400, code: "invalid_request", field },
    })
  })

  it("refuses control characters", async () => {
    expectRefusal(await store().get("/store/catalog?q=kopi%00"), {
      ...{ status: 400, code: "control_character" },
    })
  })
})
