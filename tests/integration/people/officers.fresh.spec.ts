import { z } from "@medusajs/framework/zod"
import { describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import type { Api } from "../../support/store-api.ts"

const Officers = z.object({
  officers: z.array(
    z.object({
      id: z.string(),
      email: z.string(),
      grants: z.array(
        z.object({
          id: z.string(),
          role: z.string(),
          area_code: z.string(),
          area: z.string(),
        })
      ),
    })
  ),
  count: z.number(),
})
const Made = z.object({
  token: z.string().min(20),
  invitation: z.object({
    id: z.string(),
    area: z.string(),
    state: z.literal("open"),
  }),
})

describeBackend((backend) => {
  const { admin } = backend
  const office = officeOf(backend)
  const invite = (
    api: Api,
    role: string,
    area_code: string,
    path = "/officer"
  ) => api.post(`${path}/officers/invitations`, { role, area_code })
  const accept = (api: Api, token: string, name = "Orang Uji") =>
    api.post("/officer/invitations/accept", { token, name, phone: null })
  const listed = async (api: Api, query = "") =>
    read(Officers, await api.get(`/officer/officers${query}`))

  it("shows a head the officers of the own territory, and of each what holds there", async () => {
    const head = await office.officer({ area: "32.04" })
    const both = await office.officer({
      ...{ role: "mentor", area: "32.04.39" },
      more: [{ role: "verifier", area: "32.06" }],
    })
    const stranger = await office.officer({ role: "mentor", area: "32.06" })
    const wider = await office.officer({ role: "province", area: "32" })
    const { officers, count } = await listed(head.api)
    expect(count).toBe(2)
    const ids = officers.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([head.id, both.id]))
    expect(ids).not.toContain(stranger.id)
    expect(ids).not.toContain(wider.id)
    expect(officers.find(({ id }) => id === both.id)?.grants).toMatchObject([
      {
        ...{ role: "mentor", area_code: "32.04.39" },
        area: "Ciwidey, Kab. Bandung, Jawa Barat",
      },
    ])
    const found = await listed(head.api, `?q=${both.email.slice(0, 16)}`)
    expect(found.officers.map(({ id }) => id)).toEqual([both.id])
    expect((await listed(head.api, "?role=head")).count).toBe(1)
  })

  it("invites within the territory, to the roles that are a head's to give", async () => {
    const head = await office.officer()
    const made = read(Made, await invite(head.api, "verifier", "32.02.16"))
    expect(made.invitation.area).toBe("Cicurug, Kab. Sukabumi, Jawa Barat")
    const cases: [
      string,
      string,
      { status: number; code: string; field?: string },
    ][] = [
      [
        "verifier",
        "32.04",
        { status: 403, code: "territory_outside", field: "area_code" },
      ],
      [
        "verifier",
        "32",
        { status: 403, code: "territory_outside", field: "area_code" },
      ],
      [
        "auditor",
        "32.02",
        { status: 403, code: "role_not_yours_to_give", field: "role" },
      ],
      [
        "province",
        "32.02",
        { status: 403, code: "role_not_yours_to_give", field: "role" },
      ],
      [
        "mentor",
        "32.02.99",
        { status: 400, code: "area_unknown", field: "area_code" },
      ],
    ]
    for (const [role, area, refusal] of cases) {
      expectRefusal(await invite(head.api, role, area), refusal)
      await expectBothLanguages(head.api, (api) => invite(api, role, area))
    }
  })

  it("lets nobody give themselves a role", async () => {
    const head = await office.officer()
    const { token } = read(Made, await invite(head.api, "finance", "32.02"))
    const ask = (api: Api) => accept(api, token)
    expectRefusal(await ask(head.api), { status: 403, code: "invitation_own" })
    await expectBothLanguages(head.api, ask)
    // The refusal has not used it up.
    const other = await office.officer({ role: "verifier" })
    expect((await accept(other.api, token)).status).toBe(201)
  })

  it("takes a role back at once, with the links it gave", async () => {
    const head = await office.officer()
    const deputy = await office.officer({ area: "32.02.27" })
    const made = read(Made, await invite(deputy.api, "mentor", "32.02.27"))
    const { officers } = await listed(head.api)
    const grant = officers.find(({ id }) => id === deputy.id)?.grants[0]
    const path = `/officer/grants/${grant?.id}`
    expect((await head.api.delete(path)).status).toBe(200)
    expectRefusal(await deputy.api.get("/officer/me"), {
      ...{ status: 403, code: "role_missing" },
    })
    const guest = await office.officer({ role: "mentor", area: "32.04" })
    expectRefusal(await accept(guest.api, made.token), {
      ...{ status: 404, code: "invitation_invalid" },
    })
    expectRefusal(await head.api.delete(path), {
      ...{ status: 404, code: "row_not_found" },
    })
  })

  it("does not let a head take back the own role, or an auditor's", async () => {
    const head = await office.officer()
    const auditor = await office.officer({ role: "auditor" })
    const { officers } = await listed(head.api)
    const grantOf = (id: string) =>
      officers.find((officer) => officer.id === id)?.grants[0]?.id ?? ""
    const own = (api: Api) => api.delete(`/officer/grants/${grantOf(head.id)}`)
    expectRefusal(await own(head.api), { status: 400, code: "own_grant" })
    await expectBothLanguages(head.api, own)
    expectRefusal(
      await head.api.delete(`/officer/grants/${grantOf(auditor.id)}`),
      { status: 403, code: "role_not_yours_to_give", field: "role" }
    )
  })

  describe("the administrator", () => {
    it("does all of it everywhere", async () => {
      const dashboard = await admin()
      const made = read(
        Made,
        await invite(dashboard, "province", "32", "/admin")
      )
      const guest = await office.officer({ role: "mentor", area: "32.06" })
      expect((await accept(guest.api, made.token)).status).toBe(201)
      const { officers } = read(
        Officers,
        await dashboard.get(`/admin/officers?q=${guest.email}`)
      )
      const grants = officers[0]?.grants ?? []
      expect(grants.map(({ role }) => role)).toEqual(["province", "mentor"])
      expect(
        (await dashboard.delete(`/admin/officers/grants/${grants[0]?.id}`))
          .status
      ).toBe(200)
      const left = read(
        Officers,
        await dashboard.get(`/admin/officers?q=${guest.email}`)
      )
      expect(left.officers[0]?.grants).toHaveLength(1)
    })

    it("withdraws invitations, and is asked for what is well-formed", async () => {
      const dashboard = await admin()
      const made = read(
        Made,
        await invite(dashboard, "auditor", "32.02", "/admin")
      )
      const path = `/admin/officers/invitations/${made.invitation.id}`
      expect((await dashboard.delete(path)).status).toBe(200)
      expectRefusal(await dashboard.delete(path), {
        ...{ status: 404, code: "invitation_invalid" },
      })
      expectRefusal(await invite(dashboard, "raja", "32.02", "/admin"), {
        ...{ status: 400, code: "invalid_request", field: "role" },
      })
    })
  })
})
