import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { requireShop } from "@/data/seller/guard"
import { LISTING_STATES } from "@/lib/listing-states"
import { LISTINGS_PER_PAGE, listListings } from "@/data/seller/listings"
import { ListingRow } from "@/features/seller/listing/listing-row"
import { StateChips } from "@/features/seller/listing/state-chips"
import { SearchBar } from "@/features/seller/search-bar"
import { SellerPager } from "@/features/seller/seller-pager"
import { SellerPage } from "@/features/seller/seller-page"
import { localPath } from "@/i18n/locales"
import { listingsPath } from "@/lib/listing-link"
import { toPage } from "@/lib/page-number"
import { mayDo } from "@/lib/seller-rights"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { Icon } from "@/ui/icon"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sellerListing")
  return { title: t("title") }
}

const ListingsPage = async ({
  searchParams,
}: PageProps<"/[locale]/penjual/produk">) => {
  const { shop } = await requireShop("/penjual/produk", "seeListings")
  const { keadaan, q: raw, halaman } = await searchParams
  const state = LISTING_STATES.find((one) => one === keadaan) ?? "all"
  const q = typeof raw === "string" ? raw.trim().slice(0, 100) : ""
  const page = toPage(halaman)
  const [locale, t, { listings, count, counts }] = await Promise.all([
    getLocale(),
    getTranslations("sellerListing"),
    listListings({ state, q, page }),
  ])
  const isEmpty = Object.keys(counts).length === 0 && q === ""
  const add = mayDo(shop.role, "writeListing") ? (
    <ButtonLink href={localPath(locale, "/penjual/produk/baru")}>
      <Icon name="camera" />
      {t("add")}
    </ButtonLink>
  ) : null
  return (
    <SellerPage
      title={t("title")}
      actions={isEmpty ? null : <div className="max-md:hidden">{add}</div>}
    >
      {isEmpty ? (
        <EmptyState title={t("list.empty.title")} text={t("list.empty.text")}>
          {add}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-3">
          <SearchBar
            action={localPath(locale, "/penjual/produk")}
            label={t("list.search")}
            submit={t("list.submit")}
            q={q}
            keep={state === "all" ? {} : { keadaan: state }}
          />
          <StateChips current={state} counts={counts} q={q} />
          <p className="text-sm text-ink-soft">{t("list.count", { count })}</p>
          {listings.length === 0 ? (
            <EmptyState
              title={t("list.noMatch.title")}
              text={t("list.noMatch.text")}
            >
              <ButtonLink
                look="secondary"
                href={localPath(locale, "/penjual/produk")}
              >
                {t("list.noMatch.all")}
              </ButtonLink>
            </EmptyState>
          ) : (
            <ul className="grid gap-3 lg:grid-cols-2">
              {listings.map((row) => (
                <ListingRow key={row.id} row={row} />
              ))}
            </ul>
          )}
          <SellerPager
            page={page}
            pages={Math.ceil(count / LISTINGS_PER_PAGE)}
            href={(to) =>
              localPath(locale, listingsPath({ state, q, page: to }))
            }
          />
        </div>
      )}
    </SellerPage>
  )
}

export default ListingsPage
