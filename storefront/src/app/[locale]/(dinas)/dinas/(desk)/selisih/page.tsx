import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { BREAKS_PER_PAGE, listBreaks } from "@/data/office/breaks"
import { requireOfficer } from "@/data/office/guard"
import { BeyondEnd } from "@/features/office/beyond-end"
import { BreakCard } from "@/features/office/breaks/break-card"
import { FilterBar } from "@/features/office/filter-bar"
import { PageHead } from "@/features/office/page-head"
import { StateLinks } from "@/features/office/state-links"
import { Pager } from "@/features/shared/pager"
import {
  BREAK_FILTERS,
  BREAK_KINDS,
  type BreakFilter,
  liveBreaks,
} from "@/lib/break-states"
import { choiceParam, listPath, pageParam } from "@/lib/office-list"
import { EmptyState } from "@/ui/empty-state"
import { SelectField } from "@/ui/field"

const PATH = "/dinas/selisih"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeBreaks")
  return { title: t("title") }
}

const BreaksPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/selisih">) => {
  await requireOfficer(PATH, "seeBreaks")
  const raw = await searchParams
  const status = choiceParam(raw, "status", BREAK_FILTERS) ?? "live"
  const kind = choiceParam(raw, "jenis", BREAK_KINDS)
  const page = pageParam(raw, BREAKS_PER_PAGE)
  const [t, office, { breaks, count, counts }] = await Promise.all([
    getTranslations("officeBreaks"),
    getTranslations("office"),
    listBreaks({ state: status, kind, page }),
  ])
  const path = (state: BreakFilter, hal = 1) =>
    listPath(PATH, { status: state === "live" ? "" : state, jenis: kind, hal })
  const countOf = (state: BreakFilter) => {
    if (state === "all") return null
    return state === "live" ? liveBreaks(counts) : (counts[state] ?? 0)
  }
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <StateLinks
        label={t("filter.states")}
        links={BREAK_FILTERS.map((state) => ({
          key: state,
          label: t(`filter.${state}`),
          path: path(state),
          isHere: state === status,
          count: countOf(state),
        }))}
      />
      <FilterBar
        path={PATH}
        isSet={kind !== null}
        hidden={{ status: status === "live" ? "" : status }}
      >
        <SelectField
          name="jenis"
          label={t("filter.kind")}
          defaultValue={kind ?? ""}
        >
          <option value="">{office("filter.any")}</option>
          {BREAK_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`kinds.${one}.title`)}
            </option>
          ))}
        </SelectField>
      </FilterBar>
      {breaks.length > 0 ? (
        <ul className="flex max-w-text flex-col gap-4">
          {breaks.map((found) => (
            <BreakCard key={found.id} found={found} />
          ))}
        </ul>
      ) : page > 1 ? (
        <BeyondEnd path={(hal) => path(status, hal)} />
      ) : (
        <EmptyState title={t("empty.title")} text={t("empty.text")} />
      )}
      <Pager
        page={page}
        perPage={BREAKS_PER_PAGE}
        total={count}
        path={(hal) => path(status, hal)}
      />
    </>
  )
}

export default BreaksPage
