import { getTranslations } from "next-intl/server"
import type { Listing } from "@/data/seller/listing-schema"
import { PaperCard } from "../papers/paper-card"

/** The papers that the category of a product asks for, one card each. */
export const ListingPapers = async ({
  listing: { id, state, papers, paper_rules: rules, items },
}: Readonly<{ listing: Listing }>) => {
  if (rules.length === 0) return null
  const t = await getTranslations("sellerListing.group")
  const asked = new Map(
    items
      .filter(({ state, is_changed }) => state === "open" && !is_changed)
      .map(({ path, reason }) => [path, reason])
  )
  return (
    <section aria-labelledby="dokumen">
      <h2 id="dokumen" className="text-xl">
        {t("papers")}
      </h2>
      <p className="pt-1 pb-3 text-sm text-ink-soft">{t("papersHint")}</p>
      <ul className="flex flex-col gap-3">
        {rules.map((rule) => (
          <PaperCard
            key={rule.kind}
            requirement={rule}
            paper={
              papers.find((paper) => paper.id === rule.paper_id) ??
              papers.find(
                ({ kind }) =>
                  kind === rule.kind || rule.alternatives.includes(kind)
              ) ??
              null
            }
            owner={{ type: "listing", id }}
            back={`/penjual/produk/${id}`}
            canWrite
            isQuiet={state === "published"}
            request={asked.get(`paper:${rule.kind}`) ?? null}
          />
        ))}
      </ul>
    </section>
  )
}
