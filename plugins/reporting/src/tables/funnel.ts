import { newQuery } from "./query"
import { STEPS } from "./steps"
import { homesWithProgress } from "./progress-source"
import { coded, OF_NOW, ownCount, type ReportTable } from "./table"

const NAMES = `(select * from unnest(array[${STEPS.map(({ step }) => `'${step}'`).join(", ")}])
  with ordinality as t(name, nth))`

const REACHED = `case step.name ${STEPS.map(({ step, is }) => `when '${step}' then ${is}`).join(" ")} end`

/** How many pesantren have come how far, as things are now. */
export const funnel: ReportTable = {
  columns: [
    ownCount("nth", "Urutan", "Order"),
    coded(
      ...(["step", "Langkah", "Step"] as const),
      Object.fromEntries(STEPS.map(({ step, id, en }) => [step, { id, en }]))
    ),
    ownCount("pesantren", "Pesantren", "Pesantren"),
  ],
  sort: { column: "nth", direction: "ASC" },
  key: "step",
  ignores: OF_NOW,
  rows: (manager, ask) =>
    homesWithProgress(
      newQuery(manager)
        .select("step.nth", "nth")
        .addSelect("step.name", "step")
        .addSelect(`count(*) filter (where ${REACHED})`, "pesantren"),
      ask
    )
      .innerJoin(NAMES, "step", "true")
      .groupBy("step.nth")
      .addGroupBy("step.name"),
}
