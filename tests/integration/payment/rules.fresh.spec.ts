import { addDays, dayOf } from "@pasar-santri/opop/lib/day"
import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read, type Api } from "../../support/store-api.ts"

const QRIS = "pp_qris_static"
const COD = "pp_cod_cash"
const METHODS = "/admin/payment-methods"
const COD_RULES = "/admin/cod-rules"

const Setting = z.looseObject({
  id: z.string(),
  is_on: z.boolean(),
  max_amount: z.number().nullable(),
})
const Regions = z.object({
  regions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      methods: z.array(
        z.looseObject({
          provider_id: z.string(),
          state: z.string(),
          now: Setting.nullable(),
          coming: z.array(Setting),
        })
      ),
    })
  ),
})
const OneMethod = z.object({ payment_method: Setting })
const Rule = z.looseObject({
  id: z.string(),
  limit_amount: z.number(),
  areas: z.array(z.string()),
})
const Rules = z.object({ cod_rule: Rule.nullable(), coming: z.array(Rule) })
const Removed = z.object({ id: z.string(), deleted: z.literal(true) })
const Settings = z.object({
  payment_settings: z.array(
    z.looseObject({
      key: z.string(),
      value: z.number(),
      changes: z.array(z.looseObject({ id: z.string(), value: z.number() })),
    })
  ),
})

describeBackend((backend) => {
  const { admin, make, store } = backend
  const from = `${addDays(dayOf(new Date()), 2)}T00:00:00+07:00`
  let boss: Api
  let regionId: string

  beforeAll(async () => {
    boss = await admin()
    const { regions } = read(Regions, await boss.get(METHODS))
    regionId = regions.find(({ name }) => name === "Indonesia")?.id ?? ""
  })

  const lineOf = async (provider: string) => {
    const { regions } = read(Regions, await boss.get(METHODS))
    return regions
      .find(({ id }) => id === regionId)
      ?.methods.find(({ provider_id: id }) => id === provider)
  }
  const method = (provider_id: string, changes: object = {}) => ({
    ...{ provider_id, region_id: regionId, is_on: true, rank: 1 },
    ...changes,
  })
  const set = (provider_id: string, changes?: object) =>
    boss.post(METHODS, method(provider_id, changes))
  const linked = async () => {
    const [region] = await make.rows(
      z.object({ payment_providers: z.array(z.object({ id: z.string() })) }),
      "region",
      ["payment_providers.id"],
      { id: regionId }
    )
    return region?.payment_providers.map(({ id }) => id) ?? []
  }

  describe("the ways of paying of a region", () => {
    it("are on and off as the seed left them", async () => {
      expect((await lineOf("pp_transfer_manual"))?.state).toBe("on")
      expect((await lineOf(QRIS))?.state).toBe("on")
      expect((await lineOf(COD))?.state).toBe("off")
      expect(await linked()).not.toContain(COD)
    })

    it("are off until the day from which a new one is on", async () => {
      const { payment_method: coming } = read(
        OneMethod,
        await set(COD, { valid_from: from })
      )
      const line = await lineOf(COD)
      expect(line?.state).toBe("off")
      expect(line?.coming.map(({ id }) => id)).toEqual([coming.id])
      expectRefusal(await set(COD, { valid_from: from }), {
        ...{ status: 422, code: "rule_day_taken", field: "valid_from" },
      })
      read(Removed, await boss.delete(`${METHODS}/${coming.id}`))
      expect((await lineOf(COD))?.coming).toEqual([])
      expectRefusal(await boss.delete(`${METHODS}/${coming.id}`), {
        ...{ status: 404, code: "rule_not_found" },
      })
    })

    it("get the provider into the region when it is switched on", async () => {
      read(OneMethod, await set(COD))
      expect((await lineOf(COD))?.state).toBe("on")
      expect((await linked()).filter((id) => id === COD)).toHaveLength(1)
      read(OneMethod, await set(COD, { is_on: false }))
      expect((await lineOf(COD))?.state).toBe("off")
      read(OneMethod, await set(COD, { max_amount: 2_000_000 }))
      expect((await lineOf(COD))?.now?.max_amount).toBe(2_000_000)
      expect((await linked()).filter((id) => id === COD)).toHaveLength(1)
    })

    it("keep what has begun", async () => {
      const now = (await lineOf(QRIS))?.now
      expectRefusal(await boss.delete(`${METHODS}/${now?.id ?? ""}`), {
        ...{ status: 400, code: "rule_in_force" },
      })
      expect((await lineOf(QRIS))?.now?.id).toBe(now?.id)
    })

    it("name the administrator in the log", async () => {
      const { payment_method: row } = read(OneMethod, await set(QRIS))
      const log = await make.rows(
        z.object({ actor_type: z.string(), actor_id: z.string().nullable() }),
        "payment_rule_change",
        ["actor_type", "actor_id"],
        { entity_id: row.id }
      )
      expect(log).toHaveLength(1)
      expect(log[0]).toMatchObject({ actor_type: "admin" })
      expect(log[0]?.actor_id).toMatch(/^user_/)
    })

    it("cannot be what the backend does not run, or where no region is", async () => {
      expectRefusal(await set("pp_midtrans_snap"), {
        ...{ status: 400, code: "method_not_configured" },
      })
      expectRefusal(await set(QRIS, { region_id: "reg_tidak_ada" }), {
        ...{ status: 404, code: "region_not_found" },
      })
      await expectBothLanguages(boss, (api) =>
        api.post(METHODS, method("pp_midtrans_snap"))
      )
    })

    it.each([
      { rank: 101 },
      { max_amount: 0.5 },
      { valid_from: "besok" },
      { unknown: 1 },
    ])("refuse %j", async (changes) => {
      const answer = await set(QRIS, changes)
      expectRefusal(answer, { status: 400, code: "invalid_request" })
    })

    it.each([
      ["rule_figures_wrong", { min_amount: 2_000, max_amount: 1_000 }],
      ["rule_in_the_past", { valid_from: "2020-01-01T00:00:00+07:00" }],
    ])("answer %s to %j", async (code, changes) => {
      expectRefusal(await set(QRIS, changes), { status: 400, code })
    })

    it("are nobody's but the administrators'", async () => {
      expect((await store().get(METHODS)).status).toBe(401)
      expect((await store().post(METHODS, method(QRIS))).status).toBe(401)
      expect((await store().delete(`${METHODS}/pmset_x`)).status).toBe(401)
    })
  })

  describe("the rule of cash on delivery", () => {
    const rule = (changes: object = {}) => ({
      ...{ limit_amount: 2_500_000, areas: ["32.02", "36"] },
      ...{ max_refusals: 3, window_days: 90, needs_verified_phone: false },
      ...changes,
    })

    it("is set at once, and from a day to come", async () => {
      const before = read(Rules, await boss.get(COD_RULES))
      expect(before.cod_rule).toMatchObject({ areas: ["32"] })
      read(z.unknown(), await boss.post(COD_RULES, rule()))
      const fee = 5_000
      const later = rule({ limit_amount: 4_000_000, fee, valid_from: from })
      read(z.unknown(), await boss.post(COD_RULES, later))
      const after = read(Rules, await boss.get(COD_RULES))
      expect(after.cod_rule).toMatchObject({
        ...{ limit_amount: 2_500_000, areas: ["32.02", "36"] },
      })
      expect(after.coming).toMatchObject([{ limit_amount: 4_000_000, fee }])
      expectRefusal(await boss.post(COD_RULES, later), {
        ...{ status: 422, code: "rule_day_taken", field: "valid_from" },
      })
      const id = after.coming[0]?.id ?? ""
      read(Removed, await boss.delete(`${COD_RULES}/${id}`))
      expect(read(Rules, await boss.get(COD_RULES)).coming).toEqual([])
      expectRefusal(
        await boss.delete(`${COD_RULES}/${after.cod_rule?.id ?? ""}`),
        { status: 400, code: "rule_in_force" }
      )
    })

    it.each([
      ["rule_figures_wrong", { areas: ["Sukabumi"] }],
      ["rule_figures_wrong", { limit_amount: 0 }],
      ["rule_figures_wrong", { window_days: 366 }],
      ["invalid_request", { fee: -1 }],
      ["rule_in_the_past", { valid_from: "2020-01-01T00:00:00+07:00" }],
      ["invalid_request", { limit_amount: "banyak" }],
    ])("answers %s to %j", async (code, changes) => {
      expectRefusal(await boss.post(COD_RULES, rule(changes)), {
        ...{ status: 400, code },
      })
    })

    it("is nobody's but the administrators'", async () => {
      expect((await store().get(COD_RULES)).status).toBe(401)
      expect((await store().post(COD_RULES, rule())).status).toBe(401)
    })
  })

  describe("a figure of payments", () => {
    const PATH = "/admin/payment-settings"
    const hours = async () =>
      read(Settings, await boss.get(PATH)).payment_settings.find(
        ({ key }) => key === "top_up_hours"
      )

    it("changes from a day to come, and is taken back until then", async () => {
      const before = (await hours())?.value
      const change = { key: "top_up_hours", value: 36, valid_from: from }
      read(Settings, await boss.post(PATH, change))
      const after = await hours()
      expect(after?.value).toBe(before)
      expect(after?.changes).toMatchObject([{ value: 36 }])
      expectRefusal(await boss.post(PATH, change), {
        ...{ status: 422, code: "rule_day_taken" },
      })
      const id = after?.changes[0]?.id ?? ""
      read(Removed, await boss.delete(`${PATH}/${id}`))
      expect((await hours())?.changes).toEqual([])
    })

    it("stays within its bounds", async () => {
      expectRefusal(await boss.post(PATH, { key: "top_up_hours", value: 73 }), {
        ...{ status: 400, code: "setting_out_of_range", field: "value" },
      })
    })
  })
})
