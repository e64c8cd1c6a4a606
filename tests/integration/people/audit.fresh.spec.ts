import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import { AUDIT_MODULE } from "@pasar-santri/opop/modules/audit"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { sql } from "../../support/matrix/database.ts"
import { read } from "../../support/store-api.ts"
import type { Api } from "../../support/store-api.ts"

const Log = z.object({
  entries: z.array(
    z
      .object({
        id: z.string(),
        at: z.iso.datetime(),
        actor: z.object({
          type: z.string(),
          id: z.string().nullable(),
          name: z.string().nullable(),
        }),
        action: z.string(),
        entity: z.string(),
        entity_id: z.string(),
        case_id: z.string().nullable(),
        pesantren: z.object({ id: z.string(), name: z.string() }).nullable(),
        area: z.object({ code: z.string(), name: z.string() }).nullable(),
        reason: z.string().nullable(),
        before: z.unknown(),
        after: z.unknown(),
        names: z.record(z.string(), z.string()),
        ip: z.string().nullable(),
        request_id: z.string().nullable(),
      })
      .strict()
  ),
  count: z.number(),
})

describeBackend((backend) => {
  const { admin, container, make } = backend
  const office = officeOf(backend)
  let auditor: Person
  const entry = (rest: Record<string, unknown> = {}) => ({
    actor_type: "officer",
    actor_id: "offc_uji",
    actor_name: "Budi Pengawas",
    action: "application.approved",
    entity: "application",
    entity_id: "appl_uji",
    area_code: "32.02.27",
    ...rest,
  })
  const ask = async (api: Api, query = "") =>
    read(Log, await api.get(`/officer/audit${query}`))

  beforeAll(async () => {
    auditor = await office.officer({ role: "auditor" })
    await container()
      .resolve(AUDIT_MODULE)
      .createAuditEntries([
        entry({ reason: "Lengkap", before: { state: "under_review" } }),
        entry({
          action: "paper.accepted",
          entity: "paper",
          entity_id: "ppr_uji",
          case_id: "appl_uji",
        }),
        entry({
          area_code: "32.02",
          entity_id: "appl_lain",
          actor_name: "Neng",
        }),
        entry({ area_code: "32.04.39", entity_id: "appl_jauh" }),
        entry({ area_code: "32.020", entity_id: "appl_mirip" }),
        entry({ area_code: null, entity_id: "appl_tanpa" }),
      ])
  })

  it("shows an auditor the territory and nothing else, newest first", async () => {
    const { entries, count } = await ask(auditor.api, "?entity=application")
    expect(entries.map(({ entity_id }) => entity_id).toSorted()).toEqual([
      ...["appl_lain", "appl_uji"],
    ])
    expect(count).toBe(2)
    expect(entries.find(({ reason }) => reason)).toMatchObject({
      actor: { type: "officer", name: "Budi Pengawas" },
      area: {
        code: "32.02.27",
        name: "Gunungguruh, Kab. Sukabumi, Jawa Barat",
      },
      before: { state: "under_review" },
    })
    const times = entries.map(({ at }) => at)
    expect(times.toSorted().toReversed()).toEqual(times)
  })

  it.each([
    ["?entity_id=appl_uji&entity=application", 1],
    ["?case_id=appl_uji", 2],
    ["?actor=neng", 1],
    ["?actor=offc_uji", 3],
    ["?action=paper&actor=offc_uji", 1],
    ["?action=application.approved&actor=offc_uji", 2],
    ["?action=appl&actor=offc_uji", 0],
    ["?from=2999-01-01", 0],
    ["?to=2020-01-01", 0],
  ])("is searched by %s", async (query, count) => {
    expect((await ask(auditor.api, query)).count).toBe(count)
  })

  it("shows a day to its end", async () => {
    const today = new Intl.DateTimeFormat("en-CA", {
      timeZone: "Asia/Jakarta",
    }).format(new Date())
    const query = `?from=${today}&to=${today}&actor=offc_uji`
    expect((await ask(auditor.api, query)).count).toBe(3)
  })

  it.each(["verifier", "head", "finance", "auditor"] as const)(
    "is for a %s, who sees no more than the territory",
    async (role) => {
      const { api } = await office.officer({ role })
      expect((await ask(api, "?entity=application")).count).toBe(2)
      const wide = await office.officer({ role, area: "32" })
      expect((await ask(wide.api, "?entity=application")).count).toBe(4)
    }
  )

  it.each([
    ["mentor", "32.02"],
    ["province", "32"],
  ] as const)("is not for a %s", async (role, area) => {
    const { api } = await office.officer({ role, area })
    expectRefusal(await api.get("/officer/audit"), {
      ...{ status: 403, code: "role_missing" },
    })
  })

  it("keeps numbers of persons from an auditor, even masked", async () => {
    await container()
      .resolve(AUDIT_MODULE)
      .createAuditEntries([
        entry({
          action: "application.changed",
          entity_id: "appl_nomor",
          actor_id: "offc_lain",
          before: { "identity.responsible_nik": null },
          after: { "identity.responsible_nik": "••••9999", kind: "ktp" },
        }),
      ])
    const query = "?entity_id=appl_nomor"
    const finance = await office.officer({ role: "finance" })
    const after = async (api: Api) => (await ask(api, query)).entries[0]?.after
    expect(await after(finance.api)).toEqual({
      ...{ "identity.responsible_nik": "••••9999", kind: "ktp" },
    })
    expect(await after(auditor.api)).toEqual({ kind: "ktp" })
  })

  it("shows an administrator what has no place, too", async () => {
    const dashboard = await admin()
    const { entries } = read(
      Log,
      await dashboard.get("/admin/audit?entity_id=appl_tanpa")
    )
    expect(entries).toHaveLength(1)
    expect((await dashboard.get("/admin/audit?limit=1000")).status).toBe(400)
  })

  describe("the log itself", () => {
    it.each([
      "update audit_entry set reason = 'lain'",
      "delete from audit_entry",
      "truncate audit_entry",
    ])("refuses: %s", async (statement) => {
      await expect(sql(container(), z.unknown(), statement)).rejects.toThrow(
        /append-only/
      )
    })

    it("has the indexes that reading needs", async () => {
      const indexes = await sql(
        container(),
        z.object({ name: z.string() }),
        "select indexname as name from pg_indexes where tablename = 'audit_entry'"
      )
      expect(indexes.map(({ name }) => name)).toEqual(
        expect.arrayContaining([
          ...["IDX_audit_entry_created_at", "IDX_audit_entry_territory"],
          "IDX_audit_entry_row",
        ])
      )
    })
  })

  it("says what those are called whose ids it holds", async () => {
    await container()
      .resolve(AUDIT_MODULE)
      .createAuditEntries([
        entry({
          action: "application.assigned",
          ...{ entity_id: "appl_nama", actor_id: "offc_lain" },
          before: { assigned_to: "offc_TIDAKADA" },
          after: { assigned_to: auditor.id, district_code: "32.02.27" },
        }),
      ])
    const { entries } = await ask(auditor.api, "?entity_id=appl_nama")
    expect(entries[0]?.names).toEqual({
      [auditor.id]: auditor.name,
      "32.02.27": "Gunungguruh, Kab. Sukabumi, Jawa Barat",
    })
  })

  it("writes down from where something was done", async () => {
    const shop = await make.pesantren()
    const owner = await office.seller({ pesantren: shop })
    await owner.api.post("/seller/members/invitations", { role: "shipper" })
    const { entries } = await ask(
      auditor.api,
      `?pesantren_id=${shop.id}&action=member.invited`
    )
    expect(entries[0]).toMatchObject({
      ip: expect.stringMatching(/127\.0\.0\.1|::1/) as unknown,
      pesantren: { id: shop.id },
      actor: { id: owner.id, name: owner.name },
    })
  })
})
