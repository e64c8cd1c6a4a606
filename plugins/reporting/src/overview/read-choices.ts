import { OPOP_STAGES } from "@pasar-santri/opop/lib/register"
import type { EntityManager } from "typeorm"
import type { Month } from "../lib/month"
import { Area } from "../read-models/entities/area"
import { Category } from "../read-models/entities/category"
import { Place } from "../read-models/entities/place"
import { SalesMonth } from "../read-models/entities/sales-month"
import { type Ask, parametersOf, withinAsk } from "../tables/ask"
import { newQuery } from "../tables/query"
import { STEPS } from "../tables/steps"
import type { Words } from "../tables/table"

/** What somebody may choose to look at. */
export interface Choices {
  /** Of the territory: regencies and kecamatan, in the order of their codes. */
  areas: Area[]
  cohorts: number[]
  /** Those that some pesantren is in, in the programme's order. */
  stages: string[]
  categories: { handle: string; name: string; top: string }[]
  /** Of the funnel, in its order. */
  steps: { step: string; label: Words }[]
  /** Of the first sale; null before it. */
  first_month: Month | null
}

const readAreas = (manager: EntityManager, territory: readonly string[]) =>
  manager
    .getRepository(Area)
    .createQueryBuilder("area")
    .where(
      "exists (select from unnest(cast(:territory as text[])) as t(code) where area.code = t.code or area.code like t.code || '.%')",
      { territory }
    )
    .orderBy("area.code")
    .getMany()

/** What of the programme the pesantren of a territory are in. */
const readProgramme = (manager: EntityManager, ask: Ask) =>
  newQuery(manager)
    .select("array_agg(distinct home.cohort_year)", "cohorts")
    .addSelect("array_agg(distinct home.opop_stage)", "stages")
    .from(Place, "home")
    .where("home.is_counted")
    .andWhere(withinAsk("home", ask))
    .setParameters(parametersOf(ask))
    .getRawOne<{
      cohorts: (number | null)[] | null
      stages: (string | null)[] | null
    }>()

const readFirst = (manager: EntityManager, ask: Ask) =>
  newQuery(manager)
    .select("to_char(min(s.month), 'YYYY-MM')", "month")
    .from(SalesMonth, "s")
    .innerJoin(
      Place.options.name,
      "place",
      "place.pesantren_id = s.pesantren_id"
    )
    .where("s.level = 'all'")
    .andWhere(withinAsk("place", ask))
    .setParameters(parametersOf(ask))
    .getRawOne<{ month: Month | null }>()

/** What there is to choose from within an asking's territory. */
export async function readChoices(
  manager: EntityManager,
  ask: Ask
): Promise<Choices> {
  const areas = await readAreas(manager, ask.territory)
  const programme = await readProgramme(manager, ask)
  const categories = await manager
    .getRepository(Category)
    .find({ order: { top: "ASC", is_top: "DESC", name: "ASC" } })
  const first = await readFirst(manager, ask)
  const stages = programme?.stages ?? []
  return {
    areas,
    cohorts: (programme?.cohorts ?? [])
      .filter((year) => year !== null)
      .toSorted((one, other) => one - other),
    stages: OPOP_STAGES.filter((stage) => stages.includes(stage)),
    categories: categories.map(({ handle, name, top }) => ({
      ...{ handle, name, top },
    })),
    steps: STEPS.map(({ step, id, en }) => ({ step, label: { id, en } })),
    first_month: first?.month ?? null,
  }
}
