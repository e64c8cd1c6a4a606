import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Group = z.object({
  group_id: z.string(),
  interventions: z.array(
    z.looseObject({
      id: z.string(),
      value: z.number(),
      participants: z.number().nullable(),
      is_draft: z.boolean(),
      pesantren: z.object({ id: z.string(), name: z.string() }).loose(),
      group: z.object({ id: z.string(), others: z.number() }),
    })
  ),
  elsewhere: z.number(),
})

describeBackend((backend) => {
  const { make } = backend
  const { officer } = officeOf(backend)
  let head: Person
  let mentor: Person
  let province: Person
  let bogor: Person
  let near: MadePesantren[]
  let far: MadePesantren

  const shop = { state: "draft" as const }

  beforeAll(async () => {
    head = await officer()
    mentor = await officer({ role: "mentor", area: "32.02.31" })
    province = await officer({ role: "province", area: "32" })
    bogor = await officer({ role: "head", area: "32.01" })
    near = []
    for (const [slug, district_code] of [
      ["bersama-satu", "32.02.31"],
      ["bersama-dua", "32.02.31"],
      ["bersama-tiga", "32.02.27"],
    ] as const)
      near.push(await make.pesantren({ slug, district_code, shop }))
    far = await make.pesantren({ district_code: "32.01.27", shop })
  })

  const body = (
    pesantren: readonly { id: string }[],
    more: Record<string, unknown> = {}
  ) => ({
    kind: "training",
    title: "Pelatihan kemasan",
    held_on: "2026-05-20",
    giver: "Dinas KUK",
    value: 10_000_000,
    entries: pesantren.map(({ id }, index) => ({
      pesantren_id: id,
      participants: index + 2,
      before: "Plastik polos",
      after: "Berlabel",
    })),
    ...more,
  })
  const record = (person: Person, input: unknown) =>
    person.api.post("/officer/interventions", input)
  const written = () =>
    make.rows(
      z.object({ id: z.string(), group_id: z.string().nullable() }),
      "intervention",
      ["id", "group_id"]
    )

  describe("help for several pesantren", () => {
    it("is a row and a line in the log for each, and its shares add up", async () => {
      const group = read(Group, await record(head, body(near)))
      expect(group.interventions).toHaveLength(3)
      expect(
        group.interventions.map(({ value }) => value).toSorted((a, b) => a - b)
      ).toEqual([3_333_333, 3_333_333, 3_333_334])
      expect(
        group.interventions
          .map(({ participants }) => participants)
          .toSorted((a, b) => Number(a) - Number(b))
      ).toEqual([2, 3, 4])
      for (const one of group.interventions) {
        expect(one.group).toEqual({ id: group.group_id, others: 2 })
        expect(one.is_draft).toBe(false)
        const log = await make.rows(
          z.object({ action: z.string(), pesantren_id: z.string() }),
          "audit_entry",
          ["action", "pesantren_id"],
          { entity_id: one.id }
        )
        expect(log).toEqual([
          {
            action: "intervention.recorded",
            pesantren_id: one.pesantren.id,
          },
        ])
      }
    })

    it("is written for all or for none", async () => {
      const before = await written()
      expectRefusal(await record(head, body([...near, far])), {
        ...{ status: 404, code: "row_not_found", field: "entries" },
      })
      expectRefusal(await record(mentor, body(near)), {
        ...{ status: 404, code: "row_not_found", field: "entries" },
      })
      expectRefusal(await record(head, body(near, { held_on: "2999-01-01" })), {
        ...{ status: 400, code: "date_in_future", field: "held_on" },
      })
      const [first] = near
      if (!first) throw new Error("no pesantren")
      for (const entries of [[first], [first, first]])
        expect((await record(head, body(entries))).status).toBe(400)
      expect((await record(province, body(near))).status).toBe(403)
      expect(await written()).toHaveLength(before.length)
    })

    it("is a draft of a mentor, confirmed one by one", async () => {
      const group = read(Group, await record(mentor, body(near.slice(0, 2))))
      expect(group.interventions.map(({ is_draft }) => is_draft)).toEqual([
        ...[true, true],
      ])
      const [first] = group.interventions
      const path = `/officer/interventions/${first?.id ?? ""}/confirm`
      read(z.unknown(), await head.api.post(path))
      const after = read(
        Group,
        await head.api.get(`/officer/interventions?group_id=${group.group_id}`)
      )
      expect(
        after.interventions.filter(({ is_draft }) => is_draft)
      ).toHaveLength(1)
    })

    it("shows each officer those of the own territory", async () => {
      const { group_id } = read(Group, await record(head, body(near)))
      const path = `/officer/interventions?group_id=${group_id}`
      const seen = read(Group, await mentor.api.get(path))
      expect(seen.interventions).toHaveLength(2)
      expect(seen.elsewhere).toBe(1)
      expectRefusal(await bogor.api.get(path), {
        ...{ status: 404, code: "row_not_found" },
      })
      expectRefusal(await head.api.get("/officer/interventions?group_id=x"), {
        ...{ status: 404, code: "row_not_found" },
      })
    })

    it("is corrected for one pesantren, which stays among them", async () => {
      const group = read(Group, await record(head, body(near)))
      const [old] = group.interventions
      if (!old) throw new Error("nothing was written")
      const { entries: _, ...help } = body(near)
      read(
        z.unknown(),
        await head.api.post(
          `/officer/pesantren/${old.pesantren.id}/interventions`,
          { ...help, corrects: old.id, participants: 9 }
        )
      )
      const after = read(
        Group,
        await head.api.get(`/officer/interventions?group_id=${group.group_id}`)
      )
      expect(after.interventions).toHaveLength(3)
      expect(
        after.interventions.find(
          ({ pesantren }) => pesantren.id === old.pesantren.id
        )
      ).toMatchObject({ participants: 9, group: { others: 2 } })
    })
  })

  it("the register is asked for named entries of the territory only", async () => {
    const ids = [...near, far].map(({ id }) => id)
    const answer = await head.api.get(
      `/officer/pesantren?limit=50&ids=${ids.join(",")}`
    )
    const { pesantren } = read(
      z.object({ pesantren: z.array(z.looseObject({ id: z.string() })) }),
      answer
    )
    expect(pesantren.map(({ id }) => id).toSorted()).toEqual(
      near.map(({ id }) => id).toSorted()
    )
  })
})
