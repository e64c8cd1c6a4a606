import { z } from "@medusajs/framework/zod"
import { DEADLINE_KINDS } from "@pasar-santri/marketplace/lib/deadline"
import { loadDeadline } from "@pasar-santri/marketplace/queries/load-deadline"
import { addDays, dayOf, startOfDay } from "@pasar-santri/opop/lib/day"
import { describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Rule = z.object({
  ...{ id: z.string(), kind: z.string(), days: z.number(), unit: z.string() },
  ...{ remind_days: z.number(), weekdays_off: z.array(z.number()) },
  valid_from: z.iso.datetime(),
})
const Lines = z.object({
  lines: z.array(
    z.object({
      kind: z.string(),
      now: Rule.nullable(),
      coming: z.array(Rule),
    })
  ),
})
const Holidays = z.object({
  holidays: z.array(
    z.object({
      ...{ id: z.string(), day: z.string() },
      ...{ name_id: z.string(), name_en: z.string() },
    })
  ),
})
const Entries = z.object({
  entries: z.array(z.looseObject({ action: z.string() })),
})

const RULES = "/admin/order-deadlines"
const DAYS = "/admin/public-holidays"

describeBackend((backend) => {
  const { admin, container, make, store } = backend
  const today = dayOf(new Date())
  const tomorrow = addDays(today, 1)
  const body = (changes: Record<string, unknown> = {}) => ({
    ...{ kind: "ship", days: 4, unit: "working", remind_days: 1 },
    ...{ weekdays_off: [5, 0], valid_from: tomorrow },
    ...changes,
  })
  const lineOf = ({ lines }: z.output<typeof Lines>, kind = "ship") =>
    lines.find((line) => line.kind === kind)
  const logOf = async (id: string) =>
    read(
      Entries,
      await (await admin()).get(`/admin/audit?entity_id=${id}`)
    ).entries.map(({ action }) => action)

  describe("deadlines of orders", () => {
    it("hold from the beginning, one of each kind", async () => {
      const { lines } = read(Lines, await (await admin()).get(RULES))
      expect(lines.map(({ kind }) => kind)).toEqual(DEADLINE_KINDS)
      for (const { now } of lines) expect(now).not.toBeNull()
    })

    it("change from a day to come, and are taken back until then", async () => {
      const boss = await admin()
      const before = lineOf(read(Lines, await boss.get(RULES)))
      const after = lineOf(read(Lines, await boss.post(RULES, body())))
      expect(after?.now).toEqual(before?.now)
      expect(after?.coming).toMatchObject([
        {
          ...{ days: 4, weekdays_off: [0, 5] },
          valid_from: startOfDay(tomorrow).toISOString(),
        },
      ])
      expectRefusal(await boss.post(RULES, body({ days: 5 })), {
        ...{ status: 422, code: "deadline_exists", field: "valid_from" },
      })
      const id = after?.coming[0]?.id ?? ""
      const gone = lineOf(read(Lines, await boss.delete(`${RULES}/${id}`)))
      expect(gone?.coming).toEqual([])
      expectRefusal(await boss.delete(`${RULES}/${id}`), {
        ...{ status: 404, code: "deadline_not_found" },
      })
      expect((await logOf(id)).sort()).toEqual([
        "order_deadline.added",
        "order_deadline.removed",
      ])
    })

    it("stay as they are once they have begun", async () => {
      const boss = await admin()
      expectRefusal(await boss.post(RULES, body({ valid_from: today })), {
        ...{ status: 400, code: "deadline_in_force", field: "valid_from" },
      })
      const now = lineOf(read(Lines, await boss.get(RULES)))?.now
      expectRefusal(await boss.delete(`${RULES}/${now?.id ?? ""}`), {
        ...{ status: 400, code: "deadline_in_force", field: "valid_from" },
      })
    })

    it("leave buyers two working days to complain", async () => {
      const boss = await admin()
      for (const rule of [
        { kind: "complete", days: 1, remind_days: 0 },
        { kind: "complete", days: 5, unit: "calendar" },
      ])
        expectRefusal(await boss.post(RULES, body(rule)), {
          ...{ status: 400, code: "deadline_complaint_short", field: "days" },
        })
    })

    it.each([
      { days: 0 },
      { days: 2.5 },
      { kind: "return" },
      { unit: "weeks" },
      { remind_days: 5 },
      { weekdays_off: [7] },
      { weekdays_off: [0, 1, 2, 3, 4, 5, 6] },
      { valid_from: "besok" },
      { note: "lebih" },
    ])("are refused with %j", async (changes) => {
      expectRefusal(await (await admin()).post(RULES, body(changes)), {
        ...{ status: 400, code: "invalid_request" },
      })
    })

    it("are one rule when two administrators set them at once", async () => {
      const boss = await admin()
      const rule = body({ kind: "process", valid_from: addDays(today, 9) })
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => boss.post(RULES, rule))
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([
        201, 422, 422, 422,
      ])
    })

    it("are told in both languages why not", async () => {
      await expectBothLanguages(await admin(), (api) =>
        api.post(RULES, body({ valid_from: today }))
      )
    })

    it("are nobody's but the administrator's", async () => {
      for (const path of [RULES, DAYS]) {
        expect((await store().get(path)).status).toBe(401)
        expect((await store().post(path, {})).status).toBe(401)
        expect((await store().delete(`${path}/x`)).status).toBe(401)
      }
    })
  })

  describe("public holidays", () => {
    it("put off what begins from now on, and can be taken back", async () => {
      const boss = await admin()
      const { id: pesantren_id } = await make.pesantren()
      const due = async () =>
        (
          await loadDeadline(container(), {
            ...{ kind: "process", now: new Date() },
            part: { pesantren_id, lead_days: 0, days_max: null },
          })
        )?.due_at.getTime() ?? 0
      const before = await due()
      const { holidays: known } = read(Holidays, await boss.get(DAYS))
      // The first working day from tomorrow on: the rule counts it.
      const isFree = (day: string) =>
        new Date(day).getUTCDay() !== 5 && !known.some((one) => one.day === day)
      const day =
        [1, 2, 3, 4, 5].map((n) => addDays(today, n)).find(isFree) ?? ""
      const names = { name_id: "Cuti bersama", name_en: "Joint leave" }
      const { holidays } = read(
        Holidays,
        await boss.post(DAYS, { day, ...names })
      )
      const id = holidays.find((one) => one.day === day)?.id ?? ""
      expect(await due()).toBeGreaterThan(before)
      expectRefusal(await boss.post(DAYS, { day, ...names }), {
        ...{ status: 422, code: "public_holiday_exists", field: "day" },
      })
      await boss.delete(`${DAYS}/${id}`)
      expect(await due()).toBe(before)
      expectRefusal(await boss.delete(`${DAYS}/${id}`), {
        ...{ status: 404, code: "public_holiday_not_found" },
      })
      expect((await logOf(id)).sort()).toEqual([
        "public_holiday.added",
        "public_holiday.removed",
      ])
    })

    it("begin tomorrow at the earliest", async () => {
      const boss = await admin()
      const names = { name_id: "Hari ini", name_en: "Today" }
      expectRefusal(await boss.post(DAYS, { day: today, ...names }), {
        ...{ status: 400, code: "public_holiday_begun", field: "day" },
      })
    })
  })
})
