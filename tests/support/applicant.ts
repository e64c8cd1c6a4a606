import { z } from "@medusajs/framework/zod"
import type { Person } from "./office.ts"
import { makePdf } from "./papers.ts"
import { read } from "./store-api.ts"
import type { Answer, Api } from "./store-api.ts"

const Change = z.object({
  path: z.string(),
  before: z.unknown(),
  after: z.unknown(),
})

/** A case as both sides read it; what only one side gets is optional. */
export const Case = z.object({
  application: z
    .object({
      id: z.string(),
      state: z.string(),
      version: z.number(),
      name: z.string().nullable(),
      pesantren: z.object({ id: z.string(), slug: z.string() }).nullable(),
      data: z.record(z.string(), z.record(z.string(), z.unknown())),
      missing: z.array(
        z.object({ step: z.string(), path: z.string(), code: z.string() })
      ),
      items: z.array(
        z.object({
          id: z.string(),
          path: z.string(),
          reason: z.string(),
          state: z.string(),
          before: z.unknown(),
          now: z.unknown(),
          is_changed: z.boolean(),
          answer: z.string().nullable(),
        })
      ),
      changes: z.array(Change),
      warnings: z.array(
        z.object({ path: z.string(), code: z.string(), message: z.string() })
      ),
      requirements: z.array(
        z.object({
          kind: z.string(),
          is_required: z.boolean(),
          state: z.string(),
          paper_id: z.string().nullable(),
        })
      ),
      reason: z.string().nullable(),
      appeal_of: z.string().nullable(),
      can: z.array(z.string()),
    })
    .loose(),
})
export type Case = z.output<typeof Case>["application"]

const Terms = z.object({
  terms_version: z.string(),
  documents: z.array(
    z.object({ document: z.string(), version: z.string(), body: z.string() })
  ),
})

const KINDS: Record<string, string> = {
  nib: "1234567890123",
  nspp: "510032029901",
  ktp: "3202274108909999",
  bank_book: "87654321",
}

/** What an ordinary application says; `mark` makes its name one of its own. */
export const sayings = (mark: string) => ({
  identity: {
    name: `Pesantren Nurul ${mark}`,
    kind: "salaf",
    founded_year: 1987,
    nspp: "5100 3202 9901",
    foundation_name: `Yayasan Nurul ${mark}`,
    nib: "1234 5678 90123",
    responsible_name: "Ahmad Fulan",
    responsible_duty: "Bendahara",
    responsible_nik: "3202274108909999",
  },
  profile: {
    story: "Kami membuat keripik sejak 1987.",
    products: "Keripik pisang dan talas",
  },
  address: {
    district_code: "32.02.27",
    street: "Kp. Cibentang RT 02/RW 05",
    postal_code: "43156",
    landmark: "Depan masjid",
    latitude: -6.92,
    longitude: 106.93,
  },
  contact: { name: "Ahmad Fulan", phone: "0812-3456-7890" },
  bank: { bank: "bjb", number: "8765-4321", holder: `Yayasan Nurul ${mark}` },
})

let count = 0

/** Someone who applies, one verb a call; each has a pesantren of its own. */
export class Applicant {
  readonly mark = `Uji ${(count += 1)}x`
  readonly said = sayings(this.mark)
  id = ""

  constructor(readonly person: Person) {}

  get api(): Api {
    return this.person.api
  }

  #at = (path = "") => `/seller/applications/${this.id}${path}`

  async start(pesantren_id: string | null = null): Promise<Case> {
    const { application } = read(
      Case,
      await this.api.post("/seller/applications", { pesantren_id })
    )
    this.id = application.id
    return application
  }

  see = async (): Promise<Case> =>
    read(Case, await this.api.get(this.#at())).application

  save = async (
    step: string,
    data: Record<string, unknown>
  ): Promise<Answer> => {
    const { version } = await this.see()
    return this.api.post(this.#at(`/steps/${step}`), { version, data })
  }

  /** Every step, as one would say it. */
  async fill(): Promise<Case> {
    for (const [step, data] of Object.entries(this.said))
      read(Case, await this.save(step, data))
    return this.see()
  }

  /** A scan of every paper that is asked for. */
  async showPapers(kinds?: string[]): Promise<void> {
    const { requirements } = await this.see()
    const asked = requirements.flatMap(({ kind, is_required }) =>
      is_required ? [kind] : []
    )
    for (const kind of kinds ?? asked)
      read(
        z.unknown(),
        await this.api.post(this.#at("/papers"), {
          kind,
          number: KINDS[kind] ?? "12/PP/2020",
          filename: `${kind}.pdf`,
          content_base64: makePdf(`${kind} ${(count += 1)}`),
        })
      )
  }

  terms = async () => read(Terms, await this.api.get("/store/terms"))

  async submit(more: Record<string, unknown> = {}): Promise<Answer> {
    const [{ version }, { terms_version }] = await Promise.all([
      this.see(),
      this.terms(),
    ])
    return this.api.post(this.#at("/submit"), {
      ...{ version, terms_version },
      consents: ["terms", "privacy", "pdp"],
      ...more,
    })
  }

  post = (action: string, body: Record<string, unknown> = {}) =>
    this.api.post(this.#at(`/${action}`), body)

  /** A whole case that has been handed in. */
  async apply(pesantren_id: string | null = null): Promise<Case> {
    await this.start(pesantren_id)
    await this.fill()
    await this.showPapers()
    return read(Case, await this.submit()).application
  }
}

/** The office's side of a case. */
export class Desk {
  constructor(
    readonly api: Api,
    private readonly id: () => string,
    private readonly root = "/officer"
  ) {}

  by = (person: { api: Api }) => new Desk(person.api, this.id, this.root)

  see = async (): Promise<Case> =>
    read(Case, await this.api.get(`${this.root}/applications/${this.id()}`))
      .application

  try = (action: string, body: Record<string, unknown> = {}): Promise<Answer> =>
    this.api.post(`${this.root}/applications/${this.id()}/${action}`, body)

  do = async (
    action: string,
    body: Record<string, unknown> = {}
  ): Promise<Case> => read(Case, await this.try(action, body)).application

  /** Accepts every paper that waits. */
  async acceptPapers(): Promise<void> {
    const { requirements } = await this.see()
    for (const { state, paper_id } of requirements)
      if (state === "pending" && paper_id)
        read(
          z.unknown(),
          await this.api.post(`${this.root}/papers/${paper_id}/accept`, {})
        )
  }

  /** From the queue to a case that only waits for the decision. */
  async verify(): Promise<Case> {
    await this.do("start-review")
    await this.acceptPapers()
    return this.do("verify")
  }
}
