import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { CASES_PER_PAGE, listAssignees, listCases } from "@/data/office/cases"
import { requireOfficer } from "@/data/office/guard"
import { may } from "@/data/office/officer"
import { CaseRow } from "@/features/office/case-row"
import { FilterBar } from "@/features/office/filter-bar"
import { BeyondEnd } from "@/features/office/beyond-end"
import { Pager } from "@/features/shared/pager"
import { PageHead } from "@/features/office/page-head"
import { Rows } from "@/features/office/rows"
import { StateLinks } from "@/features/office/state-links"
import { choiceParam, listPath, pageParam, textParam } from "@/lib/office-list"
import { EmptyState } from "@/ui/empty-state"
import { Field, SelectField } from "@/ui/field"

const PATH = "/dinas/pengajuan"
const STATES = [
  "open",
  "submitted",
  "under_review",
  "revision_requested",
  "approved",
  "rejected",
  "withdrawn",
] as const
const WAITING = ["submitted", "under_review", "revision_requested"] as const

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeCases")
  return { title: t("title") }
}

const CasesPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/pengajuan">) => {
  const officer = await requireOfficer(PATH, "seeCases")
  const raw = await searchParams
  const q = textParam(raw, "q")
  const status = choiceParam(raw, "status", STATES) ?? "open"
  const page = pageParam(raw, CASES_PER_PAGE)
  const holders = may(officer, "giveCase")
    ? (await listAssignees()).filter(({ id }) => id !== officer.id)
    : []
  const pemegang =
    choiceParam(raw, "pemegang", [
      ...["me", "none"],
      ...holders.map(({ id }) => id),
    ]) ?? ""
  const [t, { applications, count, counts }] = await Promise.all([
    getTranslations("officeCases"),
    listCases({ state: status, assigned: pemegang, q, page }),
  ])
  const path = (change: { status?: string; hal?: number }) => {
    const wanted = change.status ?? status
    const shown = wanted === "open" ? "" : wanted
    return listPath(PATH, { status: shown, q, pemegang, hal: change.hal ?? 1 })
  }
  const countOf = (state: (typeof STATES)[number]) =>
    state === "open"
      ? WAITING.reduce((sum, one) => sum + (counts[one] ?? 0), 0)
      : (counts[state] ?? 0)
  return (
    <>
      <PageHead title={t("title")} lead={t("lead", { count })} />
      <StateLinks
        label={t("filter.states")}
        links={STATES.map((state) => ({
          key: state,
          label: state === "open" ? t("filter.open") : t(`states.${state}`),
          path: path({ status: state }),
          isHere: state === status,
          count: countOf(state),
        }))}
      />
      <FilterBar
        path={PATH}
        isSet={q !== "" || pemegang !== ""}
        hidden={{ status: status === "open" ? "" : status }}
        more={
          <SelectField
            name="pemegang"
            label={t("filter.assigned")}
            defaultValue={pemegang}
          >
            <option value="">{t("filter.anyone")}</option>
            <option value="me">{t("filter.me")}</option>
            <option value="none">{t("filter.nobody")}</option>
            {holders.map(({ id, name }) => (
              <option key={id} value={id}>
                {name ?? id}
              </option>
            ))}
          </SelectField>
        }
      >
        <Field
          name="q"
          type="search"
          label={t("filter.search")}
          defaultValue={q}
          maxLength={100}
          className="sm:w-64"
        />
      </FilterBar>
      {applications.length > 0 ? (
        <Rows>
          {applications.map((row) => (
            <CaseRow key={row.id} row={row} officerId={officer.id} />
          ))}
        </Rows>
      ) : page > 1 ? (
        <BeyondEnd path={(hal) => path({ hal })} />
      ) : (
        <EmptyState title={t("empty.title")} text={t("empty.text")} />
      )}
      <Pager
        page={page}
        perPage={CASES_PER_PAGE}
        total={count}
        path={(hal) => path({ hal })}
      />
    </>
  )
}

export default CasesPage
