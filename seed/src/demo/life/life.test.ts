import { INTERVENTION_KINDS } from "@pasar-santri/opop/lib/mapping"
import { moveStage } from "@pasar-santri/opop/lib/stage-move"
import { readNumber } from "@pasar-santri/opop/lib/identity-numbers"
import { readHolder } from "@pasar-santri/opop/lib/account-holder"
import { isWithin } from "@pasar-santri/opop/lib/roles"
import { describe, expect, it } from "vitest"
import { slugify } from "../../lib/slug"
import { accountOf } from "../accounts"
import { DEMO_PESANTREN } from "../pesantren"
import { REGISTER_ONLY } from "../pesantren/register-only"
import { CASES, hasCase } from "./cases"
import { sayings } from "./claimant"
import { GROUP, INTERVENTIONS } from "./interventions"
import { fieldsOf, goodsPaperOf, photoOf, planListing } from "./listing-content"
import { LISTINGS } from "./listings"
import { GRANTS, territoryOf } from "./officers"
import { paperPhoto } from "./paper-picture"
import { PAPERS } from "./papers"
import { MEMBERS, ownerOf, SELLERS } from "./sellers"
import { firstStageOf, stepsOf } from "./stages"
import { VISITS } from "./visits"

const DISTRICTS = new Map([
  ...DEMO_PESANTREN.map((row) => [row.slug, row.districtCode] as const),
  ...REGISTER_ONLY.map(
    (row) => [slugify(`contoh ${row.district}`), row.districtCode] as const
  ),
])

describe("the people", () => {
  it("are of the office in areas that hold what they do", () => {
    for (const { key } of GRANTS) expect(accountOf(key).role).toBe("officer")
    for (const { slug, by } of VISITS)
      expect([
        slug,
        isWithin(territoryOf(by), DISTRICTS.get(slug) ?? ""),
      ]).toEqual([slug, true])
    for (const { who, office } of CASES)
      for (const key of [office.checks, office.decides])
        expect(isWithin(territoryOf(key), who.districtCode)).toBe(true)
  })

  it("are invented, and each has one address", () => {
    expect(SELLERS.filter(({ name }) => !name.includes("Contoh"))).toEqual([])
    const emails = SELLERS.map(({ email }) => email)
    expect(new Set(emails).size).toBe(emails.length)
    for (const { slug } of MEMBERS) expect(DISTRICTS.has(slug)).toBe(true)
  })

  it("apply for one pesantren each", () => {
    const owners = CASES.map(({ slug }) => ownerOf(slug).email)
    expect(new Set(owners).size).toBe(owners.length)
    expect(hasCase("al-umanaa")).toBe(true)
  })
})

describe("what applicants say", () => {
  it.each(CASES.map((one) => [one.slug, one] as const))(
    "%s: numbers of the right form that nothing is odd about",
    (_, { who }) => {
      const { identity, contact, address, bank } = sayings(who)
      const context = { district: who.districtCode }
      const numbers = [
        readNumber("nspp", identity.nspp, context),
        readNumber("nib", identity.nib),
        readNumber("nik", identity.responsible_nik),
        readNumber("postal_code", address.postal_code),
        readNumber("phone", contact.phone),
        readNumber("account", bank.number),
      ]
      for (const { isValid, warnings } of numbers)
        expect({ isValid, warnings }).toEqual({ isValid: true, warnings: [] })
      expect(
        readHolder(bank.holder, [
          ...[identity.name, identity.foundation_name],
          identity.cooperative_name,
        ])
      ).toEqual({ fault: null, warning: null })
    }
  )

  it("names no mobile phone of a person", () => {
    for (const { who } of CASES)
      expect(readNumber("phone", sayings(who).contact.phone).value).toBe(
        "+62266000000"
      )
  })
})

describe("the programme", () => {
  it.each(DEMO_PESANTREN.map((row) => [row.slug, row] as const))(
    "leads %s step by step to where it stands",
    (_, pesantren) => {
      let stage = firstStageOf(pesantren)
      let day = ""
      for (const step of stepsOf(pesantren)) {
        const to = moveStage(
          {
            ...{ opop_stage: stage, cohort_year: null },
            ...{ opop_class: null, opop_field: null },
          },
          {
            to_stage: step.stage,
            cohort_year: pesantren.cohortYear ?? 2025,
            reason: step.reason,
          }
        )
        expect(to).toMatchObject({ opop_stage: step.stage })
        expect(step.on >= day).toBe(true)
        stage = step.stage
        day = step.on
      }
      expect(stage).toBe(pesantren.stage)
    }
  )

  it("helped in every way there is", () => {
    const kinds = INTERVENTIONS.map(({ kind }) => kind)
    expect(new Set(kinds)).toEqual(new Set(INTERVENTION_KINDS))
    for (const { slug } of INTERVENTIONS) expect(DISTRICTS.has(slug)).toBe(true)
  })

  it("helped several at once, some of whom nobody has looked at since", () => {
    const slugs = GROUP.entries.map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(slugs.length).toBeGreaterThan(2)
    for (const slug of slugs)
      expect(
        isWithin(territoryOf("verifikator"), DISTRICTS.get(slug) ?? "")
      ).toBe(true)
    expect(GROUP.entries.some(({ after }) => after === null)).toBe(true)
    expect(GROUP.daysAgo).toBeGreaterThan(0)
    expect(GROUP.checkIn).toBeGreaterThan(0)
  })
})

describe("goods whose case is shown", () => {
  it.each(LISTINGS.map((one) => [one.product.title, one] as const))(
    "%s has its words, its picture and its papers",
    (_, listing) => {
      const plan = planListing(listing)
      const fields = fieldsOf(listing, plan)
      expect(fields.category).not.toBe("")
      expect(photoOf(plan)?.svg).toContain("<svg")
      for (const kind of listing.papers) {
        const number = goodsPaperOf(kind, plan, listing.product.leaf)
        if (kind === "pirt" || kind === "halal")
          expect(readNumber(kind, number)).toMatchObject({
            ...{ isValid: true, warnings: [] },
          })
      }
    }
  )

  it("shows papers of which some end within a month", () => {
    const ending = PAPERS.filter(
      ({ endsIn }) => endsIn !== null && endsIn <= 30
    )
    expect(ending.length).toBe(3)
  })
})

describe("paperPhoto", () => {
  it("draws a sheet once, as a JPEG that says it is no document", async () => {
    const [one, other, blurred] = await Promise.all([
      paperPhoto("nib"),
      paperPhoto("nib"),
      paperPhoto("nib", { isBlurred: true }),
    ])
    expect(one.content_base64).toBe(other.content_base64)
    expect(blurred.content_base64).not.toBe(one.content_base64)
    expect(
      Buffer.from(one.content_base64, "base64").subarray(0, 3).toString("hex")
    ).toBe("ffd8ff")
  })
})
