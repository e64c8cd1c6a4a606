import type { CreatePesantren } from "@pasar-santri/opop/workflows"
import { nsppOf } from "../data/papers"
import { slugify } from "../lib/slug"
import { hasCase } from "./life/cases"
import { firstStageOf } from "./life/stages"
import type { DemoPesantren } from "./model"
import type { RegisterEntry } from "./pesantren/register-only"

const COUNTED_AT = new Date("2026-07-01T00:00:00.000Z")

/** An officer looked at the entry when the register was made. */
const VERIFIED = { verified_by: "Data contoh", verified_at: COUNTED_AT }

const story = (pesantren: DemoPesantren, language: 0 | 1): string =>
  pesantren.story.map((paragraph) => paragraph[language]).join("\n\n")

/**
 * Where an entry stands before its people and the office do anything. A shop
 * that has no case was approved on paper before.
 */
const atFirst = (pesantren: DemoPesantren) => ({
  record: {
    opop_stage: firstStageOf(pesantren),
    readiness: "pilot" as const,
  },
  state: hasCase(pesantren.slug) ? ("draft" as const) : pesantren.state,
})

/** Where it stands when nobody is there to lead it. */
const atLast = (pesantren: DemoPesantren) => ({
  record: {
    opop_stage: pesantren.stage,
    opop_class: pesantren.opopClass,
    opop_field: pesantren.field,
    cohort_year: pesantren.cohortYear,
    readiness:
      pesantren.state === "approved"
        ? ("selling" as const)
        : ("pilot" as const),
  },
  state: pesantren.state,
})

/**
 * One of the 28 as the register has it. `hasLife`: people are there who lead it
 * to where the demo shows it; without them it is entered as it stands at last.
 */
export function toRow(
  pesantren: DemoPesantren,
  { bannerUrl, hasLife }: { bannerUrl: string; hasLife: boolean }
): CreatePesantren {
  const { santri } = pesantren
  const { record, state } = hasLife ? atFirst(pesantren) : atLast(pesantren)
  return {
    slug: pesantren.slug,
    name: pesantren.name,
    district_code: pesantren.districtCode,
    founded_year: pesantren.foundedYear,
    kind: pesantren.kind,
    latitude: pesantren.latitude,
    longitude: pesantren.longitude,
    image: bannerUrl,
    award: pesantren.award,
    is_demo: true,
    record: {
      ...record,
      nspp: nsppOf(pesantren),
      village_code: pesantren.villageCode,
      potential: pesantren.potential,
      santri_resident: santri?.resident ?? null,
      santri_day: santri?.day ?? null,
      counts_as_of: santri ? COUNTED_AT : null,
      source: "Data contoh",
      ...VERIFIED,
    },
    shop: {
      state,
      story: story(pesantren, 0),
      story_en: story(pesantren, 1),
      banner: bannerUrl,
    },
  }
}

/**
 * Entries of the register that sell nothing yet: every third has applied to the
 * programme, every fourth is a mentor's draft that nobody has checked.
 */
export const toRegisterRow = (
  { districtCode, district }: RegisterEntry,
  index: number
): CreatePesantren => ({
  slug: slugify(`contoh ${district}`),
  name: `Pesantren Contoh ${district}`,
  district_code: districtCode,
  is_demo: true,
  record: {
    opop_stage: index % 3 === 0 ? "registered" : "mapped",
    readiness: index % 2 === 0 ? "idea" : "none",
    source: "Data contoh",
    ...(index % 4 === 3 ? {} : VERIFIED),
  },
  shop: { state: "draft" },
})
