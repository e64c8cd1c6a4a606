import { z } from "@medusajs/framework/zod"
import { describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import type { Api } from "../../support/store-api.ts"

const Given = z.object({
  grant: z.object({
    id: z.string(),
    role: z.string(),
    area_code: z.string(),
  }),
})
const Officers = z.object({
  officers: z.array(
    z.object({
      id: z.string(),
      grants: z.array(z.object({ id: z.string(), role: z.string() })),
    })
  ),
})
const Log = z.object({
  entries: z.array(
    z.object({
      action: z.string(),
      actor: z.object({ type: z.string() }),
      area: z.object({ code: z.string() }).nullable(),
      before: z.unknown(),
      after: z.unknown(),
    })
  ),
})

describeBackend((backend) => {
  const { admin } = backend
  const office = officeOf(backend)
  const give = (api: Api, id: string, role: string, area_code: string) =>
    api.post(`/admin/officers/${id}/grants`, { role, area_code })
  const listed = async (api: Api, query: string) =>
    read(Officers, await api.get(`/admin/officers?${query}`)).officers

  describe("a role that the administrator gives", () => {
    it("holds at once, and is in the log with who gave it", async () => {
      const boss = await admin()
      const mentor = await office.officer({ role: "mentor", area: "32.02.27" })
      expect((await mentor.api.get("/officer/audit")).status).toBe(403)
      const { grant } = read(
        Given,
        await give(boss, mentor.id, "auditor", "32.02")
      )
      expect(grant).toMatchObject({ role: "auditor", area_code: "32.02" })
      expect((await mentor.api.get("/officer/audit")).status).toBe(200)

      const path = `/admin/officers/grants/${grant.id}`
      expect((await boss.delete(path)).status).toBe(200)
      expect((await mentor.api.get("/officer/audit")).status).toBe(403)
      const { entries } = read(
        Log,
        await boss.get(`/admin/audit?entity=officer&entity_id=${mentor.id}`)
      )
      expect(entries.slice(0, 2)).toMatchObject([
        {
          ...{ action: "officer.grant_revoked", actor: { type: "admin" } },
          before: { role: "auditor", area_code: "32.02" },
        },
        {
          ...{ action: "officer.granted", actor: { type: "admin" } },
          ...{ area: { code: "32.02" }, before: null },
          after: { role: "auditor", area_code: "32.02" },
        },
      ])
    })

    it("is one that the officer does not hold, in an area there is", async () => {
      const boss = await admin()
      const { id } = await office.officer({ role: "verifier" })
      const again = (api: Api) => give(api, id, "verifier", "32.02")
      expectRefusal(await again(boss), {
        ...{ status: 422, code: "grant_exists", field: "role" },
      })
      await expectBothLanguages(boss, again)
      expectRefusal(await give(boss, id, "mentor", "32.02.99"), {
        ...{ status: 400, code: "area_unknown", field: "area_code" },
      })
      expectRefusal(await give(boss, "offc_tidak_ada", "mentor", "32.02"), {
        ...{ status: 404, code: "row_not_found" },
      })
      expectRefusal(await give(boss, id, "raja", "32.02"), {
        ...{ status: 400, code: "invalid_request", field: "role" },
      })
    })

    it("is not an officer's to give so", async () => {
      const head = await office.officer()
      const { id } = await office.officer({ role: "mentor" })
      expect((await give(head.api, id, "head", "32.02")).status).toBe(401)
    })

    it("brings back who has lost every role", async () => {
      const boss = await admin()
      const { id, email } = await office.officer({ role: "mentor" })
      const [officer] = await listed(boss, `q=${email}`)
      const held = officer?.grants[0]?.id ?? ""
      await boss.delete(`/admin/officers/grants/${held}`)
      expect(await listed(boss, `q=${email}`)).toMatchObject([
        { id, grants: [] },
      ])
      expect(await listed(boss, `q=${email}&role=mentor`)).toEqual([])
      read(Given, await give(boss, id, "mentor", "32.02"))
      expect(await listed(boss, `q=${email}`)).toMatchObject([
        { id, grants: [{ role: "mentor" }] },
      ])
    })
  })

  it("answers the link of an invitation, which leads to the shop", async () => {
    const boss = await admin()
    const { token, link } = read(
      z.object({ token: z.string(), link: z.url() }),
      await boss.post("/admin/officers/invitations", {
        ...{ role: "head", area_code: "32.02" },
      })
    )
    expect(new URL(link).pathname).toBe(`/dinas/undangan/${token}`)
  })

  it("reads the log of one area only when one is asked for", async () => {
    const boss = await admin()
    const far = await office.officer({ role: "mentor", area: "32.06" })
    read(Given, await give(boss, far.id, "head", "32.06.01"))
    const areas = async (query: string) =>
      read(Log, await boss.get(`/admin/audit?limit=100&${query}`)).entries.map(
        ({ area }) => area?.code ?? ""
      )
    const found = await areas("area=32.06&action=officer.granted")
    expect(found).toEqual(["32.06.01"])
    expect(await areas("area=32.02")).not.toContain("32.06.01")
    expectRefusal(await boss.get("/admin/audit?area=Sukabumi"), {
      ...{ status: 400, code: "invalid_request", field: "area" },
    })
  })
})
