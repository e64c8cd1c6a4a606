import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound, redirect } from "next/navigation"
import { reviseProduct } from "@/actions/office/act-on-listing"
import { requireOfficer } from "@/data/office/guard"
import { getListing } from "@/data/office/listings"
import { listingWords } from "@/features/office/listings/listing-words"
import { PageHead } from "@/features/office/page-head"
import { RevisionForm } from "@/features/office/revision-form"
import { localPath } from "@/i18n/locales"
import { LISTING_ATTRIBUTES, LISTING_FIELDS } from "@/lib/listing-paths"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeListings.revise")
  return { title: t("title") }
}

const ReviseListingPage = async ({
  params,
}: PageProps<"/[locale]/dinas/produk/[id]/perbaikan">) => {
  const { id } = await params
  const path = `/dinas/produk/${id}`
  await requireOfficer(`${path}/perbaikan`, "checkListing")
  const listing = (await getListing(id)) ?? notFound()
  const [locale, t, cases, words] = await Promise.all([
    getLocale(),
    getTranslations("officeListings"),
    getTranslations("officeCases"),
    listingWords(),
  ])
  const isPossible =
    listing.can.includes("request_revision") ||
    listing.can.includes("take_down")
  if (!isPossible) redirect(localPath(locale, path))
  const { content } = listing
  const kinds = new Set([
    ...listing.paper_rules.map(({ kind }) => kind),
    ...listing.papers.map(({ kind }) => kind),
  ])
  const photos = t("photoCount", { count: content.photos.length })
  const pick = (name: string, value: unknown) => ({
    path: name,
    label: words.path(name),
    value: words.value(name, value) ?? cases("revise.empty"),
  })
  return (
    <>
      <PageHead
        back={{ href: localPath(locale, path), label: t("backTo") }}
        title={t("revise.title")}
        lead={listing.name}
      />
      <RevisionForm
        action={reviseProduct.bind(null, locale)}
        fields={{ listing_id: listing.id }}
        lead={t("revise.lead")}
        groups={[
          {
            title: t("parts.content"),
            picks: [
              ...LISTING_FIELDS.map((field) =>
                field === "photos"
                  ? { path: field, label: words.path(field), value: photos }
                  : pick(
                      field,
                      field === "variants"
                        ? { option: content.option, variants: content.variants }
                        : content[field]
                    )
              ),
              ...LISTING_ATTRIBUTES.filter(
                (key) => content.attributes[key] || !key.endsWith("_en")
              ).map((key) =>
                pick(`attributes.${key}`, content.attributes[key])
              ),
            ],
          },
          {
            title: t("parts.papers"),
            picks: [...kinds].map((kind) => {
              const paper = listing.papers.find((one) => one.kind === kind)
              return {
                path: `paper:${kind}`,
                label: cases(`papers.kind.${kind}`),
                value: cases(`papers.state.${paper?.state ?? "missing"}`),
              }
            }),
          },
        ].filter(({ picks }) => picks.length > 0)}
      />
    </>
  )
}

export default ReviseListingPage
