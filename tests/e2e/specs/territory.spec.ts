import { beforeAll, describe, expect, it } from "vitest"
import { PHONE, useBrowser } from "../../support/browser-test.ts"
import { withClient } from "../../support/database.ts"
import { account, openShop } from "../../support/runtime.ts"
import { DoorPage } from "../pages/door.page.ts"
import { OfficePage } from "../pages/office.page.ts"
import { wordsOf } from "../words.ts"

const words = wordsOf("id")
const shop = openShop()

/** The two offices of the demo: one must not see what is the other's. */
const OFFICES = [
  {
    area: "32.01",
    of: "Bogor",
    verifier: "verifier-bogor",
    head: "head-bogor",
  },
  { area: "32.02", of: "Sukabumi", verifier: "verifier", head: "head" },
] as const
type Area = (typeof OFFICES)[number]["area"]

/** Rows of one kabupaten that an office works on. */
interface Work {
  application: { id: string; name: string; paper: string }
  entry: { id: string; name: string }
  listing: { id: string; name: string; paper: string }
}

const firstOf = <T>(sql: string, area: Area) =>
  withClient(shop.databaseUrl, async (client) => {
    const { rows } = await client.query<T & object>(sql, [`${area}.%`])
    const [row] = rows
    if (!row) throw new Error(`The demo has none in ${area}: ${sql}`)
    return row
  })

const workOf = async (area: Area): Promise<Work> => ({
  application: await firstOf(
    `select a.id, a.name, p.id as paper from application a
       join paper p on p.owner_id = a.id and p.owner_type = 'application'
      where a.district_code like $1 and a.state in ('submitted', 'under_review')
        and p.file_id is not null order by a.id limit 1`,
    area
  ),
  entry: await firstOf(
    `select p.id, p.name from pesantren p
      where p.district_code like $1 and p.deleted_at is null
        and exists (select from audit_entry e where e.pesantren_id = p.id)
      order by p.id limit 1`,
    area
  ),
  listing: await firstOf(
    `select l.id, product.title as name, p.id as paper from listing l
       join pesantren on pesantren.id = l.pesantren_id
       join product on product.id = l.product_id
       join paper p on p.owner_id = l.id and p.owner_type = 'listing'
      where pesantren.district_code like $1 and l.state in ('submitted', 'under_review')
        and p.file_id is not null order by l.id limit 1`,
    area
  ),
})

describe("a territory", () => {
  const { visit } = useBrowser()
  const work = new Map<Area, Work>()
  beforeAll(async () => {
    for (const { area } of OFFICES) work.set(area, await workOf(area))
  })
  const workIn = (area: Area): Work => {
    const found = work.get(area)
    if (!found) throw new Error(`There is no work in ${area}.`)
    return found
  }

  const officer = async (title: string) => {
    const page = await visit({ viewport: PHONE })
    await new DoorPage(page).enterOffice(account("officer", title))
    return new OfficePage(page)
  }
  /** Whether the lists of the office show the rows of a kabupaten. */
  const listed = async (desk: OfficePage, { application, ...rest }: Work) => {
    const lists = [
      ["/dinas/pengajuan", application.name],
      ["/dinas/pesantren", rest.entry.name],
      ["/dinas/produk", rest.listing.name],
    ] as const
    const shown: Record<string, boolean> = {}
    for (const [path, name] of lists) {
      await desk.open(`${path}?q=${encodeURIComponent(name)}`)
      shown[path] = (await desk.row(name).count()) > 0
    }
    return shown
  }
  const everywhere = (is: boolean) => ({
    "/dinas/pengajuan": is,
    "/dinas/pesantren": is,
    "/dinas/produk": is,
  })
  /** The kabupaten that the coverage shows, as a whole or by kecamatan. */
  const covered = async (desk: OfficePage, query = "") => {
    await desk.open(`/dinas/pemetaan${query}`)
    const links = await desk.page
      .getByRole("main")
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""))
    const codes = links.flatMap(
      (href) => /(?:kecamatan|kabupaten)=(\d\d\.\d\d)/.exec(href)?.[1] ?? []
    )
    return [...new Set(codes)].sort()
  }
  const statuses = async (desk: OfficePage, paths: string[]) => {
    const found: Record<string, number> = {}
    for (const path of paths)
      found[path] = (await desk.open(path))?.status() ?? 0
    return found
  }
  const directly = ({ application, entry, listing }: Work) => [
    `/dinas/pengajuan/${application.id}`,
    `/dinas/pengajuan/${application.id}/berkas/${application.paper}`,
    `/dinas/pesantren/${entry.id}`,
    `/dinas/pesantren/${entry.id}/ubah`,
    `/dinas/pesantren/${entry.id}/intervensi`,
    `/dinas/produk/${listing.id}`,
    `/dinas/produk/${listing.id}/berkas/${listing.paper}`,
  ]
  const files = ({ application, listing }: Work) =>
    [application, listing].map(({ paper }) => `/dinas/berkas/${paper}`)
  const all = (paths: string[], status: number) =>
    Object.fromEntries(paths.map((path) => [path, status]))

  describe.each(OFFICES)("of Kabupaten $of", ({ area, verifier, head }) => {
    const foreign = OFFICES.find((one) => one.area !== area)?.area ?? area

    it.each([verifier, head])("is all that its %s sees", async (title) => {
      const desk = await officer(title)
      expect(await listed(desk, workIn(area))).toEqual(everywhere(true))
      expect(await listed(desk, workIn(foreign))).toEqual(everywhere(false))
      expect(await covered(desk)).toEqual([area])
      expect(await covered(desk, `?kabupaten=${foreign}`)).not.toContain(
        foreign
      )
      await desk.open("/dinas/berkas")
      const papers = (await desk.page.getByRole("main").textContent()) ?? ""
      expect(papers).not.toContain(workIn(foreign).listing.name)

      const own = directly(workIn(area))
      expect(await statuses(desk, own)).toEqual(all(own, 200))
      const others = directly(workIn(foreign))
      expect(await statuses(desk, others)).toEqual(all(others, 404))
      await desk.heading(words.office.missing.title).waitFor()
    })

    it("keeps its papers to itself, also as files", async () => {
      const desk = await officer(verifier)
      const ask = async (path: string) =>
        (await desk.page.context().request.get(path)).status()
      for (const path of files(workIn(area)))
        expect([path, await ask(path)]).toEqual([path, 200])
      for (const path of files(workIn(foreign)))
        expect([path, await ask(path)]).toEqual([path, 404])
    })

    it("has a log of its own", async () => {
      const desk = await officer(head)
      const entriesOf = async (id: string) => {
        await desk.open(`/dinas/riwayat?pesantren=${id}`)
        return desk.page.getByRole("main").getByRole("listitem").count()
      }
      expect(await entriesOf(workIn(area).entry.id)).toBeGreaterThan(0)
      expect(await entriesOf(workIn(foreign).entry.id)).toBe(0)
      await desk.page.getByText(words.officeLog.empty.title).waitFor()
    })
  })

  it("of a province holds those of its kabupaten", async () => {
    const desk = await officer("province")
    for (const { area } of OFFICES) {
      expect(await listed(desk, workIn(area))).toEqual(everywhere(true))
      const { application, entry, listing } = workIn(area)
      const paths = [
        `/dinas/pengajuan/${application.id}`,
        `/dinas/pesantren/${entry.id}`,
        `/dinas/produk/${listing.id}`,
      ]
      expect(await statuses(desk, paths)).toEqual(all(paths, 200))
      expect(await covered(desk, `?kabupaten=${area}`)).toEqual([area])
    }
    expect(await covered(desk)).toEqual(
      expect.arrayContaining(OFFICES.map(({ area }) => area))
    )
  })
})
