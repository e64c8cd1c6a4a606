import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Tasks = z.object({
  tasks: z.array(
    z.looseObject({
      kind: z.string(),
      due_on: z.string(),
      is_overdue: z.boolean(),
      title: z.string().nullable(),
      pesantren: z.looseObject({ id: z.string() }),
    })
  ),
  count: z.number(),
})

const DAY_MS = 86_400_000
/** A day in Jakarta, so many days from now. */
const day = (from: number) =>
  new Date(Date.now() + 7 * 3_600_000 + from * DAY_MS)
    .toISOString()
    .slice(0, 10)
const time = (from: number) =>
  new Date(Date.now() + from * DAY_MS).toISOString()

describeBackend((backend) => {
  const { make } = backend
  const { officer } = officeOf(backend)
  let mentor: Person
  let bogor: Person
  let auditor: Person

  beforeAll(async () => {
    mentor = await officer({ role: "mentor", area: "32.02.31" })
    bogor = await officer({ role: "head", area: "32.01" })
    auditor = await officer({ role: "auditor" })
  })

  const entry = (slug: string) =>
    make.pesantren({
      ...{ slug, district_code: "32.02.31", shop: { state: "draft" } },
    })
  const tasksOf = async (person: Person, { id }: MadePesantren, days = 14) => {
    const path = `/officer/field-tasks?limit=100&days=${days}`
    const { tasks } = read(Tasks, await person.api.get(path))
    return tasks
      .filter(({ pesantren }) => pesantren.id === id)
      .map(({ kind, due_on, is_overdue }) => ({ kind, due_on, is_overdue }))
  }
  const visit = async (
    { id }: MadePesantren,
    { at, next }: { at: number; next?: number }
  ) =>
    read(
      z.unknown(),
      await mentor.api.post(`/officer/pesantren/${id}/visits`, {
        ...{ purpose: "survey", findings: "Ada lele.", visited_at: time(at) },
        ...(next === undefined ? {} : { next_visit_on: day(next) }),
      })
    )
  const help = async ({ id }: MadePesantren, next: number) =>
    read(
      z.unknown(),
      await mentor.api.post(`/officer/pesantren/${id}/interventions`, {
        ...{ kind: "equipment", title: "Kolam terpal", held_on: day(-40) },
        next_check_on: day(next),
      })
    )

  describe("what is due in the field", () => {
    it("is the visit that the last one announced, until the next", async () => {
      const known = await entry("tugas-kunjungan")
      await visit(known, { at: -20, next: -3 })
      expect(await tasksOf(mentor, known)).toEqual([
        { kind: "visit", due_on: day(-3), is_overdue: true },
      ])
      await visit(known, { at: -1, next: 5 })
      expect(await tasksOf(mentor, known)).toEqual([
        { kind: "visit", due_on: day(5), is_overdue: false },
      ])
      expect(await tasksOf(mentor, known, 2)).toEqual([])
      await visit(known, { at: 0 })
      expect(await tasksOf(mentor, known)).toEqual([])
    })

    it("is a look at help, until somebody was there", async () => {
      const known = await entry("tugas-cek")
      await help(known, -2)
      await visit(known, { at: -10 })
      expect(await tasksOf(mentor, known)).toEqual([
        { kind: "check", due_on: day(-2), is_overdue: true },
      ])
      await visit(known, { at: -1 })
      expect(await tasksOf(mentor, known)).toEqual([])
    })

    it("is told in the territory only, to those who go there", async () => {
      const known = await entry("tugas-wilayah")
      await help(known, 0)
      expect(await tasksOf(mentor, known)).toHaveLength(1)
      expect(await tasksOf(bogor, known)).toEqual([])
      expectRefusal(await auditor.api.get("/officer/field-tasks"), {
        ...{ status: 403, code: "role_missing" },
      })
    })
  })
})
