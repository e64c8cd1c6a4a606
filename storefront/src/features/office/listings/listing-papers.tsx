import { getTranslations } from "next-intl/server"
import type { Listing } from "@/data/office/listings"
import { PaperLine } from "../paper-line"
import { Panel } from "../panel"

/** The papers that the category asks for, and those shown besides. */
export const ListingPapers = async ({
  listing,
  mayOpen,
}: Readonly<{ listing: Listing; mayOpen: boolean }>) => {
  const [t, papers] = await Promise.all([
    getTranslations("officeListings"),
    getTranslations("officeCases.papers"),
  ])
  const answering = new Set(listing.paper_rules.map(({ paper_id }) => paper_id))
  const others = listing.papers.filter(({ id }) => !answering.has(id))
  const path = (id: string) => `/dinas/produk/${listing.id}/berkas/${id}`
  return (
    <Panel id="berkas" title={t("parts.papers")}>
      {listing.paper_rules.length + others.length === 0 ? (
        <p className="text-ink-soft">{t("papers.empty")}</p>
      ) : (
        <ul className="divide-y divide-line">
          {listing.paper_rules.map(({ kind, is_required, state, paper_id }) => (
            <PaperLine
              key={kind}
              kind={kind}
              note={is_required ? papers("required") : papers("wanted")}
              state={state}
              paper={listing.papers.find(({ id }) => id === paper_id)}
              path={mayOpen ? path : null}
            />
          ))}
          {others.map((paper) => (
            <PaperLine
              key={paper.id}
              kind={paper.kind}
              state={paper.state}
              paper={paper}
              path={mayOpen ? path : null}
            />
          ))}
        </ul>
      )}
    </Panel>
  )
}
