import { z } from "@medusajs/framework/zod"
import { addDays, dayOf } from "@pasar-santri/opop/lib/day"
import { describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { paperworkOf } from "../../support/paperwork.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import type { Api } from "../../support/store-api.ts"

describeBackend((backend) => {
  const { admin } = backend
  const { logOf } = paperworkOf(backend)
  const today = dayOf(new Date())

  describe("the rules", () => {
    const tomorrow = addDays(today, 1)
    const Rules = z.object({
      rules: z.array(
        z.object({
          ...{ id: z.string(), category: z.string(), kind: z.string() },
          valid_from: z.string(),
        })
      ),
      exemptions: z.array(z.object({ code: z.string() })),
    })

    it("come with the reference data and are read by the day", async () => {
      const api = await admin()
      const list = async (query: string) =>
        read(Rules, await api.get(`/admin/paper-rules?${query}`))
      const { rules, exemptions } = await list("category=kopi")
      expect(rules.map(({ kind }) => kind).sort()).toEqual(["halal", "pirt"])
      expect(exemptions.map(({ code }) => code)).toContain("coffee")
      expect((await list("category=kopi&on=2020-01-01")).rules).toEqual([])
    })

    it("are added for a day to come and taken back until then", async () => {
      const api = await admin()
      const body = {
        ...{ scope: "category", category: "peci", kind: "foundation_deed" },
        valid_from: tomorrow,
      }
      const { rule } = read(
        z.object({ rule: z.object({ id: z.string() }) }),
        await api.post("/admin/paper-rules", body)
      )
      expect((await logOf(rule.id))[0]?.action).toBe("paper_rule.added")
      expect((await api.delete(`/admin/paper-rules/${rule.id}`)).status).toBe(
        200
      )
      expect((await api.delete(`/admin/paper-rules/${rule.id}`)).status).toBe(
        404
      )
    })

    it("in force stay as they are", async () => {
      const api = await admin()
      const { rules } = read(
        Rules,
        await api.get("/admin/paper-rules?category=kopi")
      )
      const ways: ((api: Api) => ReturnType<Api["get"]>)[] = [
        (one) => one.delete(`/admin/paper-rules/${rules[0]?.id}`),
        (one) =>
          one.post("/admin/paper-rules", {
            ...{ scope: "category", category: "kopi", kind: "pirt" },
            valid_from: addDays(today, -1),
          }),
      ]
      for (const ask of ways) {
        expectRefusal(await ask(api), {
          ...{ status: 400, code: "paper_rule_in_force" },
        })
        await expectBothLanguages(api, ask)
      }
    })

    it.each([
      [{ category: "tidak-ada" }, "paper_rule_category_unknown"],
      [{ exemptions: ["bulan"] }, "paper_rule_exemption_unknown"],
      [{ category: "" }, "invalid_request"],
    ])("are refused with %j", async (change, code) => {
      const answer = await (
        await admin()
      ).post("/admin/paper-rules", {
        ...{ scope: "category", category: "kopi", kind: "halal" },
        ...{ valid_from: tomorrow, ...change },
      })
      expectRefusal(answer, { status: 400, code })
    })
  })
})
