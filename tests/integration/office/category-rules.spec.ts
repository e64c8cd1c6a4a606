import { z } from "@medusajs/framework/zod"
import { DEFAULT_DEMANDS } from "@pasar-santri/opop/lib/category-rules"
import { addDays, dayOf } from "@pasar-santri/opop/lib/day"
import { describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { paperworkOf } from "../../support/paperwork.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { type Api, read } from "../../support/store-api.ts"

const Category = z.object({
  handle: z.string(),
  max_lead_days: z.number(),
  default_range: z.string(),
  attributes: z.array(
    z.object({ key: z.string(), is_required: z.boolean() }).loose()
  ),
})
const Shown = z.object({ categories: z.array(Category) })
const Rules = z.object({
  rules: z.array(
    z.object({
      ...{ id: z.string(), category: z.string(), valid_from: z.string() },
      max_lead_days: z.number(),
    })
  ),
  categories: z.array(z.object({ handle: z.string() })),
})
const Made = z.object({ rule: z.object({ id: z.string() }) })

describeBackend((backend) => {
  const { admin, make } = backend
  const { office, logOf } = paperworkOf(backend)
  const today = dayOf(new Date())
  const tomorrow = addDays(today, 1)

  const body = (changes: Record<string, unknown> = {}) => ({
    category: "kopi",
    attributes: [{ key: "net", is_required: true }],
    default_grams: 250,
    default_range: "K",
    keeps_days: 365,
    max_lead_days: 9,
    valid_from: tomorrow,
    ...changes,
  })
  const listed = async (api: Api) =>
    read(Rules, await api.get("/admin/category-rules"))
  const seen = async (handle: string) => {
    const { api } = await office.seller({ pesantren: await make.pesantren() })
    const { categories } = read(Shown, await api.get("/seller/category-rules"))
    return categories.find((one) => one.handle === handle)
  }

  describe("what categories ask", () => {
    it("is the default for a category without a rule, and of no parent", async () => {
      const boss = await admin()
      const made = await boss.post("/admin/product-categories", {
        ...{ name: "Arang Briket", handle: "arang-briket" },
        ...{ is_active: true, is_internal: false },
      })
      expect(made.status).toBe(200)
      expect(await seen("arang-briket")).toMatchObject({
        max_lead_days: DEFAULT_DEMANDS.max_lead_days,
        attributes: DEFAULT_DEMANDS.attributes,
      })
      expect(await seen("minuman")).toBeUndefined()
    })

    it("changes on its day, not before, and is taken back until then", async () => {
      const boss = await admin()
      const before = await seen("kopi")
      const { rule } = read(
        Made,
        await boss.post("/admin/category-rules", body())
      )
      expect((await logOf(rule.id))[0]).toMatchObject({
        action: "category_rule.added",
      })
      expect(await seen("kopi")).toEqual(before)
      const path = `/admin/category-rules/${rule.id}`
      expect((await boss.delete(path)).status).toBe(200)
      expect((await boss.delete(path)).status).toBe(404)
    })

    it("can begin today, once", async () => {
      const boss = await admin()
      const now = body({ category: "teh", valid_from: today })
      expect((await boss.post("/admin/category-rules", now)).status).toBe(201)
      expect(await seen("teh")).toMatchObject({
        ...{ max_lead_days: 9, default_range: "K" },
        attributes: [{ key: "net", is_required: true }],
      })
      expectRefusal(await boss.post("/admin/category-rules", now), {
        ...{ status: 400, code: "category_rule_in_force" },
      })
    })

    it("keeps one rule for a day to come", async () => {
      const boss = await admin()
      for (const max_lead_days of [3, 4])
        await boss.post(
          "/admin/category-rules",
          body({ category: "peci", max_lead_days })
        )
      const coming = (await listed(boss)).rules.filter(
        ({ category, valid_from }) =>
          category === "peci" && valid_from === tomorrow
      )
      expect(coming).toMatchObject([{ max_lead_days: 4 }])
    })

    it("in force stays as it is", async () => {
      const boss = await admin()
      const [rule] = (await listed(boss)).rules.filter(
        ({ category }) => category === "buah"
      )
      for (const ask of [
        (api: Api) => api.delete(`/admin/category-rules/${rule?.id}`),
        (api: Api) =>
          api.post(
            "/admin/category-rules",
            body({ valid_from: addDays(today, -1) })
          ),
      ]) {
        expectRefusal(await ask(boss), {
          ...{ status: 400, code: "category_rule_in_force" },
        })
        await expectBothLanguages(boss, ask)
      }
    })

    it.each([
      [{ category: "tidak-ada" }, "category_rule_category_unknown"],
      [{ category: "minuman" }, "category_rule_category_unknown"],
      [{ default_range: "X" }, "invalid_request"],
      [{ max_lead_days: -1 }, "invalid_request"],
      [{ attributes: [{ key: "x", is_required: true }] }, "invalid_request"],
      [
        {
          attributes: [
            { key: "net", is_required: true },
            { key: "net", is_required: false },
          ],
        },
        "invalid_request",
      ],
    ])("is refused with %j", async (changes, code) => {
      expectRefusal(
        await (await admin()).post("/admin/category-rules", body(changes)),
        { status: 400, code }
      )
    })
  })
})
