import { z } from "@medusajs/framework/zod"
import { addDays, dayOf } from "@pasar-santri/opop/lib/day"
import { describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Rate = z.object({
  id: z.string(),
  first_kg: z.number(),
  next_kg: z.number(),
  valid_from: z.iso.datetime(),
})
const Lines = z.object({
  lines: z.array(
    z.object({
      service: z.string(),
      zone: z.string(),
      now: Rate.nullable(),
      coming: z.array(Rate),
      past: z.array(Rate),
    })
  ),
})

const PATH = "/admin/shipping-rates"

describeBackend((backend) => {
  const { admin, make, store } = backend
  const tomorrow = addDays(dayOf(new Date()), 1)

  const body = (changes: Record<string, unknown> = {}, from = tomorrow) => ({
    valid_from: from,
    rates: [
      {
        ...{ service: "regular", zone: "java", first_kg: 21_000 },
        ...{ next_kg: 17_000, days_min: 2, days_max: 4 },
        ...changes,
      },
    ],
  })
  const lineOf = ({ lines }: z.output<typeof Lines>, service = "regular") =>
    lines.find((line) => line.service === service && line.zone === "java")

  describe("the rates of couriers", () => {
    it("are set from a day to come, and taken back until then", async () => {
      const boss = await admin()
      const before = lineOf(read(Lines, await boss.get(PATH)))
      const after = lineOf(read(Lines, await boss.post(PATH, body())))
      expect(after?.now).toEqual(before?.now)
      expect(after?.coming).toMatchObject([
        { first_kg: 21_000, next_kg: 17_000 },
      ])
      expectRefusal(await boss.post(PATH, body()), {
        ...{ status: 422, code: "rate_exists", field: "valid_from" },
      })
      const id = after?.coming[0]?.id ?? ""
      const gone = lineOf(read(Lines, await boss.delete(`${PATH}/${id}`)))
      expect(gone?.coming).toEqual([])
      expect((await boss.delete(`${PATH}/${id}`)).status).toBe(404)
    })

    it("stay as they are once they have begun", async () => {
      const boss = await admin()
      const today = dayOf(new Date())
      expectRefusal(await boss.post(PATH, body({}, today)), {
        ...{ status: 400, code: "rate_in_past", field: "valid_from" },
      })
      const now = lineOf(read(Lines, await boss.get(PATH)))?.now
      expectRefusal(await boss.delete(`${PATH}/${now?.id ?? ""}`), {
        ...{ status: 400, code: "rate_in_force" },
      })
    })

    it.each([
      { first_kg: 0.5 },
      { next_kg: -1 },
      { days_min: 5 },
      { zone: "moon" },
      { service: "pickup" },
      { service: "cargo" },
    ])("are refused with %j", async (changes) => {
      expectRefusal(await (await admin()).post(PATH, body(changes)), {
        ...{ status: 400, code: "rates_invalid", field: "rates" },
      })
    })

    it("are told in both languages why not", async () => {
      const boss = await admin()
      await expectBothLanguages(boss, (api) =>
        api.post(PATH, body({ first_kg: -1 }))
      )
    })

    it("take one price for every kilogram of cargo", async () => {
      const price = { service: "cargo", first_kg: 6_500, next_kg: 6_500 }
      const lines = read(Lines, await (await admin()).post(PATH, body(price)))
      expect(lineOf(lines, "cargo")?.coming).toHaveLength(1)
    })

    it("are nobody's but the administrator's", async () => {
      await make.pesantren()
      expect((await store().get(PATH)).status).toBe(401)
      expect((await store().post(PATH, body())).status).toBe(401)
    })
  })
})
