import { getLocale, getTranslations } from "next-intl/server"
import { formatDateTime } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { PRICE_CHANGES_PER_PAGE, type PriceChanges } from "@/lib/price-changes"
import { Disclosure } from "./disclosure"
import { Pager } from "./pager"

/** Where the fold is on the page of a product. */
const ANCHOR = "perubahan-harga"

/** Who changed price and stock of a product, and from what to what. */
export const PriceChangeFold = async ({
  shown: { changes, count },
  page,
  isOpen,
  path,
}: Readonly<{
  shown: PriceChanges
  /** From 1. */
  page: number
  isOpen: boolean
  /** Of the product's page, without the language. */
  path: string
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("priceChanges"),
  ])
  const amount = (field: "price" | "stock", value: number) =>
    field === "price" ? formatRupiah(value) : t("pieces", { count: value })
  return (
    <Disclosure id={ANCHOR} summary={t("title", { count })} isOpen={isOpen}>
      {changes.length === 0 ? (
        <p className="text-sm text-ink-soft">
          {count === 0 ? t("none") : t("beyond")}
        </p>
      ) : (
        <ol className="flex flex-col divide-y divide-line">
          {changes.map(({ id, field, before, after, ...change }) => (
            <li key={id} className="py-2 text-sm first:pt-0">
              <p className="[overflow-wrap:anywhere]">
                <span className="font-semibold">
                  {change.variant
                    ? t("of", { field: t(field), variant: change.variant })
                    : t(field)}
                </span>{" "}
                {before === null ? null : (
                  <>
                    <del className="text-ink-soft">{amount(field, before)}</del>
                    <span aria-hidden>{" → "}</span>
                  </>
                )}
                {amount(field, after)}
              </p>
              <p className="text-ink-soft">
                {t("by", {
                  who: change.by ?? t("nobody"),
                  time: formatDateTime(change.at, locale),
                })}
                {` · ${t(`source.${change.source}`)}`}
              </p>
            </li>
          ))}
        </ol>
      )}
      {count > PRICE_CHANGES_PER_PAGE ? (
        <Pager
          page={page}
          perPage={PRICE_CHANGES_PER_PAGE}
          total={count}
          path={(one) => `${path}?perubahan=${one}#${ANCHOR}`}
        />
      ) : null}
    </Disclosure>
  )
}
