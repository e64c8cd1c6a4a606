import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { requireOfficer } from "@/data/office/guard"
import { LISTINGS_PER_PAGE, listListings } from "@/data/office/listings"
import { FilterBar } from "@/features/office/filter-bar"
import { ListingRow } from "@/features/office/listings/listing-row"
import { BeyondEnd } from "@/features/office/beyond-end"
import { Pager } from "@/features/shared/pager"
import { PageHead } from "@/features/office/page-head"
import { Rows } from "@/features/office/rows"
import { StateLinks } from "@/features/office/state-links"
import { choiceParam, listPath, pageParam, textParam } from "@/lib/office-list"
import { EmptyState } from "@/ui/empty-state"
import { Field } from "@/ui/field"

const PATH = "/dinas/produk"
const STATES = [
  "open",
  "changes",
  "submitted",
  "under_review",
  "revision_requested",
  "published",
  "rejected",
  "archived",
] as const
type State = (typeof STATES)[number]

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeListings")
  return { title: t("title") }
}

const ListingsPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/produk">) => {
  await requireOfficer(PATH, "seeListings")
  const raw = await searchParams
  const q = textParam(raw, "q")
  const status = choiceParam(raw, "status", STATES) ?? "open"
  const page = pageParam(raw, LISTINGS_PER_PAGE)
  const [t, { listings, count, counts }] = await Promise.all([
    getTranslations("officeListings"),
    listListings({ state: status, q, page }),
  ])
  const path = (state: State, hal = 1) =>
    listPath(PATH, { status: state === "open" ? "" : state, q, hal })
  const nameOf = (state: State) =>
    state === "open" || state === "changes"
      ? t(`filter.${state}`)
      : t(`states.${state}`)
  return (
    <>
      <PageHead title={t("title")} lead={t("lead", { count })} />
      <StateLinks
        label={t("filter.states")}
        links={STATES.map((state) => ({
          key: state,
          label: nameOf(state),
          path: path(state),
          isHere: state === status,
          count:
            state === "open" || state === "changes"
              ? null
              : (counts[state] ?? 0),
        }))}
      />
      <FilterBar
        path={PATH}
        isSet={q !== ""}
        hidden={{ status: status === "open" ? "" : status }}
      >
        <Field
          name="q"
          type="search"
          label={t("filter.search")}
          defaultValue={q}
          maxLength={100}
          className="sm:w-72"
        />
      </FilterBar>
      {listings.length > 0 ? (
        <Rows>
          {listings.map((row) => (
            <ListingRow key={row.id} row={row} />
          ))}
        </Rows>
      ) : page > 1 ? (
        <BeyondEnd path={(hal) => path(status, hal)} />
      ) : (
        <EmptyState title={t("empty.title")} text={t("empty.text")} />
      )}
      <Pager
        page={page}
        perPage={LISTINGS_PER_PAGE}
        total={count}
        path={(hal) => path(status, hal)}
      />
    </>
  )
}

export default ListingsPage
