import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { savePriceStock } from "@/actions/seller/change-price-stock"
import { requireShop } from "@/data/seller/guard"
import { listGrid, ROWS_PER_PAGE } from "@/data/seller/price-stock"
import { SaveBar } from "@/features/seller/save-bar"
import { SearchBar } from "@/features/seller/search-bar"
import { SellerPage } from "@/features/seller/seller-page"
import { SellerPager } from "@/features/seller/seller-pager"
import { ConfirmJump } from "@/features/seller/stock/confirm-jump"
import { FilePanel } from "@/features/seller/stock/file-panel"
import { GridRow } from "@/features/seller/stock/grid-row"
import { LowLinks } from "@/features/seller/stock/low-links"
import { NoRows } from "@/features/seller/stock/no-rows"
import { ActionForm } from "@/features/shared/action-form"
import { FormDone } from "@/features/shared/form-done"
import { localPath } from "@/i18n/locales"
import { toPage } from "@/lib/page-number"
import { mayDo } from "@/lib/seller-rights"
import { stockPath } from "@/lib/stock-link"
import { SubmitButton } from "@/ui/submit-button"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sellerShop.stock")
  return { title: t("title") }
}

const PriceStockPage = async ({
  searchParams,
}: PageProps<"/[locale]/penjual/harga-stok">) => {
  const { shop } = await requireShop("/penjual/harga-stok", "setPriceStock")
  const { q: raw, stok, halaman } = await searchParams
  const q = typeof raw === "string" ? raw.trim().slice(0, 100) : ""
  const isLow = stok === "tipis"
  const page = toPage(halaman)
  const [locale, t, seller, form, { rows, count }] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.stock"),
    getTranslations("seller"),
    getTranslations("form"),
    listGrid({ q, isLow, page }),
  ])
  const isAll = q === "" && !isLow
  return (
    <SellerPage title={t("title")} lead={t("lead")}>
      <div className="flex max-w-text flex-col gap-3 lg:max-w-none">
        <SearchBar
          action={localPath(locale, "/penjual/harga-stok")}
          label={t("search")}
          submit={t("submit")}
          q={q}
          keep={isLow ? { stok: "tipis" } : {}}
        />
        <LowLinks isLow={isLow} q={q} />
        {rows.length === 0 ? (
          <NoRows isAll={isAll} isLow={isLow && q === ""} />
        ) : (
          <>
            <p className="text-sm text-ink-soft">{t("count", { count })}</p>
            <ActionForm
              action={savePriceStock.bind(null, locale)}
              summaryTitle={form("mend")}
              className="flex flex-col gap-3"
            >
              <input
                type="hidden"
                name="back"
                value={stockPath({ q, isLow, page })}
              />
              <ul className="flex flex-col gap-2">
                {rows.map((row) => (
                  <GridRow
                    key={row.variant_id}
                    row={row}
                    mayPrice={mayDo(shop.role, "setPrice")}
                  />
                ))}
              </ul>
              <ConfirmJump label={t("confirm")} />
              <FormDone className="empty:hidden" />
              <SaveBar>
                <SubmitButton pendingText={seller("wait")}>
                  {t("save")}
                </SubmitButton>
              </SaveBar>
            </ActionForm>
            <SellerPager
              page={page}
              pages={Math.ceil(count / ROWS_PER_PAGE)}
              href={(to) =>
                localPath(locale, stockPath({ q, isLow, page: to }))
              }
            />
          </>
        )}
        {rows.length > 0 || !isAll ? <FilePanel /> : null}
      </div>
    </SellerPage>
  )
}

export default PriceStockPage
