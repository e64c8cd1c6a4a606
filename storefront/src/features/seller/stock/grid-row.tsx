import { getTranslations } from "next-intl/server"
import type { GridRow as Row } from "@/data/seller/price-stock"
import { formatRupiah } from "@/lib/money"
import { Card } from "@/ui/card"
import { Picture } from "@/ui/picture"
import { FormField } from "../../shared/form-field"

const digits = (amount: number): string =>
  amount.toString().replace(/\B(?=(\d{3})+$)/g, ".")

/** One thing on sale: its price and stock, ready to be written over. */
export const GridRow = async ({
  row,
  mayPrice,
}: Readonly<{ row: Row; mayPrice: boolean }>) => {
  const t = await getTranslations("sellerShop.stock")
  const { variant_id: id, price, stock } = row
  const name = row.variant ? `${row.name}, ${row.variant}` : row.name
  return (
    <Card
      as="li"
      className="grid grid-cols-[3rem_minmax(0,1fr)] gap-3 p-3! sm:grid-cols-[3rem_minmax(0,1fr)_16rem] sm:items-center"
    >
      <Picture
        url={row.thumbnail}
        alt=""
        sizes="48px"
        className="self-start rounded-control"
      />
      <p className="min-w-0 text-sm">
        <span className="line-clamp-2 font-semibold">{row.name}</span>
        {row.variant ? (
          <span className="block text-ink-soft">{row.variant}</span>
        ) : null}
        {mayPrice || price === null ? null : (
          <span className="block font-semibold">{formatRupiah(price)}</span>
        )}
      </p>
      <div className="col-span-2 grid grid-cols-[1.4fr_1fr] gap-3 sm:col-span-1">
        {mayPrice ? (
          <>
            <input
              type="hidden"
              name={`seen_price_${id}`}
              value={price ?? ""}
            />
            <FormField
              name={`price_${id}`}
              label={t("price")}
              aria-label={t("priceOf", { name })}
              defaultValue={price === null ? "" : digits(price)}
              inputMode="decimal"
              autoComplete="off"
              maxLength={20}
            />
          </>
        ) : null}
        <input type="hidden" name={`seen_stock_${id}`} value={stock} />
        <FormField
          name={`stock_${id}`}
          label={t("stock")}
          aria-label={t("stockOf", { name })}
          defaultValue={String(stock)}
          inputMode="numeric"
          autoComplete="off"
          maxLength={7}
        />
      </div>
    </Card>
  )
}
