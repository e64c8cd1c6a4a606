import { describe, expect, it } from "vitest"
import {
  type CheckedCase,
  type CheckedItem,
  isItemChanged,
  missingOf,
} from "./application-check"
import { type ApplicationData, EMPTY_APPLICATION } from "./application-data"

const WHOLE: ApplicationData = {
  identity: {
    name: "Al-Umanaa",
    licence_number: "PSP 12/2020",
    nib: "1234567890123",
    responsible_name: "Ahmad",
    responsible_duty: "Bendahara",
    responsible_nik: "3202274108909999",
  },
  profile: { story: "Cerita", products: "Keripik" },
  address: {
    district_code: "32.02.27",
    street: "Kp. Cibentang",
    postal_code: "43156",
  },
  contact: { name: "Ahmad", phone: "+6281234567890" },
  bank: { bank: "bjb", number: "12345678", holder: "Al-Umanaa" },
}

const check = (given: Partial<CheckedCase>) =>
  missingOf({
    data: WHOLE,
    requirements: [],
    papers: [],
    items: [],
    answered: new Set(),
    ...given,
  }).map(({ step, path, code }) => `${step} ${path} ${code}`)

const item = (path: string, before: CheckedItem["before"]): CheckedItem => ({
  id: `item ${path}`,
  path,
  state: "open",
  before,
})

describe("missingOf", () => {
  it("asks nothing of a whole case; a licence stands for the NSPP", () => {
    expect(check({})).toEqual([])
  })

  it("lists what an empty case lacks, in the order of the steps", () => {
    const steps = missingOf({
      data: EMPTY_APPLICATION,
      requirements: [],
      papers: [],
      items: [],
      answered: new Set(),
    }).map(({ step }) => step)
    expect([...new Set(steps)]).toEqual([
      "identity",
      "profile",
      "address",
      "contact",
      "bank",
    ])
    expect(steps).toHaveLength(16)
  })

  it("asks for papers that are missing, refused or out of date, not for what may be done without", () => {
    const of = (kind: string, state: "missing" | "refused" | "expired") => ({
      ...{ kind, state, is_required: true },
    })
    expect(
      check({
        requirements: [
          of("nib", "missing"),
          of("nspp", "refused"),
          of("ktp", "expired"),
          { ...of("npwp", "missing"), is_required: false },
          { kind: "bank_book", state: "pending", is_required: true },
        ],
      })
    ).toEqual([
      "papers paper:nib paper_missing",
      "papers paper:nspp paper_refused",
      "papers paper:ktp paper_expired",
    ])
  })

  it("asks for a revision until something changed, or the applicant answers", () => {
    const story = item("profile.story", { value: "Cerita" })
    expect(check({ items: [story] })).toEqual([
      "profile profile.story revision_open",
    ])
    expect(
      check({
        items: [story],
        data: { ...WHOLE, profile: { ...WHOLE.profile, story: "Lain" } },
      })
    ).toEqual([])
    expect(check({ items: [story], answered: new Set([story.id]) })).toEqual([])
    expect(check({ items: [{ ...story, state: "answered" }] })).toEqual([])
  })

  it("names a field once when it was asked for and is empty", () => {
    expect(
      check({
        items: [item("profile.story", { value: "Cerita" })],
        data: { ...WHOLE, profile: { products: "Keripik" } },
      })
    ).toEqual(["profile profile.story required"])
  })
})

describe("isItemChanged", () => {
  it("sees a new scan in the place of an old one", () => {
    const asked = item("paper:nib", { papers: ["ppr_1"] })
    const of = (id: string) =>
      isItemChanged(asked, WHOLE, [{ id, kind: "nib" }])
    expect(of("ppr_1")).toBe(false)
    expect(of("ppr_2")).toBe(true)
  })
})
