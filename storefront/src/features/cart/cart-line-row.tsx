import { getLocale, getTranslations } from "next-intl/server"
import { removeLineFromCart } from "@/actions/remove-line"
import { localPath } from "@/i18n/locales"
import type { CartLine } from "@/lib/cart-view"
import { formatRupiah } from "@/lib/money"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { ButtonForm } from "../shared/button-form"
import { LineNotes } from "./line-notes"
import { LineQuantity } from "./line-quantity"

/** One thing in the cart: picture, name, price, how many. */
export const CartLineRow = async ({
  line,
  isClosed,
}: Readonly<{
  line: CartLine
  /** Its shop is closed, which is said once for all its goods. */
  isClosed: boolean
}>) => {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("cart")])
  const isForSale = line.state !== "gone"
  const isCountable = isForSale && line.state !== "sold_out"
  const name = (
    <>
      {line.title}
      {line.variantTitle ? (
        <span className="block text-sm font-normal text-ink-soft">
          {line.variantTitle}
        </span>
      ) : null}
    </>
  )
  return (
    <li className="grid grid-cols-[4.5rem_1fr] gap-x-3 gap-y-2 py-4 sm:grid-cols-[5.5rem_1fr_auto] sm:gap-x-4">
      <Picture
        url={line.thumbnail}
        alt=""
        sizes="88px"
        className={`row-span-2 self-start rounded-control ${isForSale ? "" : "opacity-50 grayscale"}`}
      />
      <div className="min-w-0">
        {isForSale ? (
          <Link
            href={localPath(locale, `/produk/${line.handle}`)}
            className="block py-1 leading-snug font-semibold no-underline hover:underline"
          >
            {name}
          </Link>
        ) : (
          <p className="py-1 leading-snug font-semibold">{name}</p>
        )}
        <p className="text-sm text-ink-soft">
          {t("each", { price: formatRupiah(line.unitPrice) })}
        </p>
      </div>
      <p className="hidden text-right font-bold tabular-nums sm:block">
        {formatRupiah(line.total)}
      </p>
      <div className="col-start-2 flex flex-wrap items-start justify-between gap-x-4 gap-y-1 sm:col-span-2">
        {isCountable ? (
          <LineQuantity line={line} />
        ) : (
          <p className="py-2.5 text-ink-soft">
            {t("pieces", { count: line.quantity })}
          </p>
        )}
        {isCountable ? (
          <p className="self-center font-bold tabular-nums sm:hidden">
            {formatRupiah(line.total)}
          </p>
        ) : null}
        <ButtonForm
          action={removeLineFromCart.bind(null, locale)}
          fields={{ line_id: line.id }}
          pendingText={t("wait")}
          label={t("removeOf", { title: line.title })}
          className="-mr-3"
        >
          <Icon name="trash" size={4} />
          {t("remove")}
        </ButtonForm>
      </div>
      {isClosed ? null : <LineNotes line={line} />}
    </li>
  )
}
