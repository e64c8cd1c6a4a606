import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { requireShop } from "@/data/seller/guard"
import { listListings } from "@/data/seller/listings"
import { listPapers } from "@/data/seller/papers"
import { PaperForm } from "@/features/seller/papers/paper-form"
import { PaperList } from "@/features/seller/papers/paper-list"
import { SellerPage } from "@/features/seller/seller-page"
import { Disclosure } from "@/features/shared/disclosure"
import { localPath } from "@/i18n/locales"
import { mayDo } from "@/lib/seller-rights"
import { Card } from "@/ui/card"
import { EmptyState } from "@/ui/empty-state"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sellerShop.papers")
  return { title: t("title") }
}

/** Papers of the institution that change while it sells. */
const OF_SHOP = {
  kind: "nib",
  alternatives: ["nspp", "psp", "foundation_deed"],
  is_required: false,
  exemptions: [],
  is_exempt: false,
  in_process_until: null,
} as const

/** As many products as a shop's papers are looked up among. */
const PRODUCTS = 100

const PapersPage = async () => {
  const { shop } = await requireShop("/penjual/berkas", "seePapers")
  const [locale, t, seller, papers, { listings }] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.papers"),
    getTranslations("seller"),
    listPapers({ type: "shop" }),
    listListings({ state: "all", q: "", page: 1, perPage: PRODUCTS }),
  ])
  const names = new Map(listings.map(({ id, name }) => [id, name]))
  const goods = papers.filter(({ owner_type }) => owner_type === "listing")
  const own = papers.filter(({ owner_type }) => owner_type !== "listing")
  return (
    <SellerPage
      title={t("title")}
      lead={t("lead")}
      back={{
        href: localPath(locale, "/penjual/toko"),
        label: seller("nav.shop"),
      }}
    >
      <div className="flex max-w-text flex-col gap-8">
        {papers.length === 0 ? (
          <EmptyState title={t("list.none")} text={t("list.noneText")} />
        ) : null}
        <PaperList
          id="berkas-toko"
          title={t("list.ofShop")}
          papers={own}
          names={names}
        />
        <PaperList
          id="berkas-produk"
          title={t("list.ofGoods")}
          papers={goods}
          names={names}
        />
        {mayDo(shop.role, "sendShopPaper") ? (
          <Card>
            <Disclosure summary={t("list.add")}>
              <p className="pb-3 text-sm text-ink-soft">{t("list.addText")}</p>
              <PaperForm
                owner={{ type: "shop" }}
                requirement={{
                  ...OF_SHOP,
                  alternatives: [...OF_SHOP.alternatives],
                  exemptions: [],
                }}
                back="/penjual/berkas"
              />
            </Disclosure>
          </Card>
        ) : null}
      </div>
    </SellerPage>
  )
}

export default PapersPage
