import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import { Applicant } from "../../support/applicant.ts"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { entryOf, list } from "../../support/register.ts"
import { read } from "../../support/store-api.ts"

const KEBONPEDES = "32.02.34"
const Coverage = z.object({
  districts: z.array(z.object({ id: z.string(), pesantren: z.number() })),
})

/** Two entries of one kecamatan and name. */
type Twins = { one: MadePesantren; other: MadePesantren; name: string }

describeBackend((backend) => {
  const { make, store } = backend
  const { officer, seller } = officeOf(backend)
  let head: Person
  let mentor: Person
  let count = 0

  beforeAll(async () => {
    head = await officer()
    mentor = await officer({ role: "mentor" })
  })

  /** Numbers tell names apart, so that no pair looks like another. */
  const twins = async (
    state: "draft" | "approved" = "draft"
  ): Promise<Twins> => {
    count += 1
    const name = `Al-Kembar ${count}`
    const entry = (part: string) =>
      make.pesantren({
        ...{ name, slug: `al-kembar-${count}-${part}` },
        ...{ district_code: KEBONPEDES, shop: { state } },
      })
    return { name, one: await entry("satu"), other: await entry("dua") }
  }
  const at = ({ id }: MadePesantren, path = "") =>
    `/officer/pesantren/${id}${path}`
  const see = async (entry: MadePesantren, person = head) =>
    entryOf(await person.api.get(at(entry)))
  const mark = (one: MadePesantren, other: MadePesantren, person = head) =>
    person.api.post(at(one, "/same"), { same_as: other.id })
  const apart = (one: MadePesantren, other: MadePesantren, person = head) =>
    person.api.post(at(one, "/different"), { other_id: other.id })
  const duplicatesOf = async (entry: MadePesantren) =>
    (await see(entry)).duplicates.map(({ id }) => id)
  const logOf = async ({ id }: MadePesantren) =>
    (
      await make.rows(
        z.object({ action: z.string() }),
        "audit_entry",
        ["action"],
        { entity_id: id }
      )
    )
      .map(({ action }) => action)
      .sort()

  describe("an entry that is the same as another", () => {
    it("leaves lists, sums, export, shop and claims, and comes back", async () => {
      const { one, other, name } = await twins()
      const person = await seller()
      const q = encodeURIComponent(name)
      const where = async () => {
        const { districts } = read(
          Coverage,
          await head.api.get("/officer/coverage")
        )
        const { content } = await head.api.download(
          `/officer/register-export?format=csv&q=${q}`
        )
        const shown = await store().get(`/store/pesantren?q=${q}`)
        const claims = await person.api.get(`/seller/pesantren-search?q=${q}`)
        return {
          listed: (await list(head, `?q=${q}`)).pesantren.map(({ id }) => id),
          counted: districts.find(({ id }) => id === KEBONPEDES)?.pesantren,
          exported: content.toString().split(name).length - 1,
          page: (await store().get(`/store/pesantren/${one.slug}`)).status,
          shown: JSON.stringify(shown.body).includes(one.slug),
          claimed: JSON.stringify(claims.body).includes(one.id),
        }
      }
      const before = await where()
      expect(before).toMatchObject({
        ...{ exported: 2, page: 200, shown: true, claimed: true },
      })

      const marked = entryOf(await mark(one, other))
      expect(marked).toMatchObject({
        ...{ same_as: { id: other.id, name }, duplicates: [] },
      })
      expect(await see(other)).toMatchObject({
        ...{ same_as: null, duplicates: [] },
        repeated_by: [{ id: one.id, name }],
      })
      expect(await where()).toEqual({
        ...{ listed: [other.id], counted: (before.counted ?? 0) - 1 },
        ...{ exported: 1, page: 404, shown: false, claimed: false },
      })

      const back = entryOf(await head.api.delete(at(one, "/same")))
      expect(back.same_as).toBeNull()
      expect(back.duplicates.map(({ id }) => id)).toEqual([other.id])
      expect(await where()).toEqual(before)
      expectRefusal(await head.api.delete(at(one, "/same")), {
        ...{ status: 400, code: "entry_repeats_none" },
      })
      expect(await logOf(one)).toEqual([
        ...["pesantren.marked_same", "pesantren.unmarked_same"],
      ])
    })

    it("may be said by a mentor, who writes entries too", async () => {
      const { one, other } = await twins()
      expect(entryOf(await mark(one, other, mentor)).same_as).toMatchObject({
        id: other.id,
      })
    })

    it("stands for the other one: in what looks like it, and in an import", async () => {
      const { one, other, name } = await twins()
      entryOf(await mark(one, other))
      const third = await make.pesantren({
        ...{ name, slug: `${one.slug}-tiga`, shop: { state: "draft" } },
        district_code: KEBONPEDES,
      })
      expect(await duplicatesOf(third)).toEqual([other.id])
      const { import: found } = read(
        z.object({
          import: z.looseObject({
            rows: z.array(z.looseObject({ duplicate: z.unknown() })),
          }),
        }),
        await head.api.post("/officer/register-imports", {
          filename: "pesantren.csv",
          content_base64: Buffer.from(
            `Nama Pesantren;Kecamatan\n${name};Kebonpedes\n`
          ).toString("base64"),
        })
      )
      expect(found.rows).toMatchObject([
        { duplicate: { by: "name", id: other.id, name } },
      ])
    })

    it("loses its links to the shop, and gets neither link nor case", async () => {
      const { one, other } = await twins()
      read(z.unknown(), await head.api.post(at(one, "/invitations"), {}))
      entryOf(await mark(one, other))
      const links = await make.rows(
        z.object({ revoked_at: z.unknown() }),
        "invitation",
        ["revoked_at"],
        { pesantren_id: one.id }
      )
      expect(links).toHaveLength(1)
      expect(links[0]?.revoked_at).not.toBeNull()
      expectRefusal(await head.api.post(at(one, "/invitations"), {}), {
        ...{ status: 400, code: "entry_repeats_another" },
      })
      const person = await seller()
      expectRefusal(
        await person.api.post("/seller/applications", { pesantren_id: one.id }),
        { status: 400, code: "pesantren_unknown", field: "pesantren_id" }
      )
    })

    it.each([
      [
        "a case",
        "entry_has_case",
        async ({ one }: Twins) => new Applicant(await seller()).start(one.id),
      ],
      [
        "members",
        "entry_has_members",
        ({ one }: Twins) => seller({ pesantren: one }),
      ],
      [
        "products",
        "entry_has_listings",
        ({ one }: Twins) => make.product({ pesantren: one }),
      ],
      [
        "an entry that is the same as it",
        "entry_is_repeated",
        async ({ one, name }: Twins) => {
          const third = await make.pesantren({
            ...{ name, slug: `${one.slug}-tiga`, shop: { state: "draft" } },
            district_code: KEBONPEDES,
          })
          return entryOf(await mark(third, one))
        },
      ],
    ])("is none that has %s", async (_, code, hang) => {
      const pair = await twins("approved")
      await hang(pair)
      expectRefusal(await mark(pair.one, pair.other), { status: 400, code })
      await expectBothLanguages(head.api, (api) =>
        api.post(at(pair.one, "/same"), { same_as: pair.other.id })
      )
      expect((await see(pair.one)).same_as).toBeNull()
      // What hangs on the other one does not matter.
      if (code !== "entry_is_repeated")
        expect(entryOf(await mark(pair.other, pair.one)).same_as).toMatchObject(
          { id: pair.one.id }
        )
    })

    it("is another one, that the lists show, of the territory", async () => {
      const { one, other, name } = await twins()
      const far = await make.pesantren({
        ...{ name, slug: `${one.slug}-bogor`, district_code: "32.01.27" },
      })
      const refused = { status: 400, code: "entry_not_to_repeat" }
      expectRefusal(await mark(one, one), { ...refused, field: "same_as" })
      expectRefusal(await mark(one, far), {
        ...{ status: 404, code: "row_not_found", field: "same_as" },
      })
      entryOf(await mark(one, other))
      expectRefusal(await mark(other, one), { ...refused, field: "same_as" })
      expectRefusal(await mark(one, other), {
        ...{ status: 400, code: "entry_repeats_another" },
      })
    })

    it("is one of two when both are marked at once", async () => {
      const { one, other } = await twins()
      const answers = await Promise.all([mark(one, other), mark(other, one)])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    })

    it("is marked by its own route alone", async () => {
      const { one, other } = await twins()
      expectRefusal(
        await head.api.post(at(one), { record: { duplicate_of: other.id } }),
        { status: 400, code: "invalid_request" }
      )
    })
  })

  describe("an entry that only looks like another", () => {
    it("is not asked about again, from either side", async () => {
      const { one, other, name } = await twins()
      expect(await duplicatesOf(one)).toEqual([other.id])
      expect(entryOf(await apart(one, other)).duplicates).toEqual([])
      expect(await duplicatesOf(other)).toEqual([])
      entryOf(await apart(other, one, mentor))
      expect([await logOf(one), await logOf(other)]).toEqual([
        ["pesantren.told_apart"],
        [],
      ])
      const third = await make.pesantren({
        ...{ name, slug: `${one.slug}-tiga`, shop: { state: "draft" } },
        district_code: KEBONPEDES,
      })
      expect(await duplicatesOf(one)).toEqual([third.id])
    })

    it("differs from an entry of the territory, not from itself", async () => {
      const { one } = await twins()
      const far = await make.pesantren({ district_code: "32.01.27" })
      expectRefusal(await apart(one, far), {
        ...{ status: 404, code: "row_not_found", field: "other_id" },
      })
      expectRefusal(await apart(one, one), {
        ...{ status: 400, code: "entry_not_to_repeat", field: "other_id" },
      })
    })
  })
})
