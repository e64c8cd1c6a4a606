import { getLocale, getTranslations } from "next-intl/server"
import type { Cart } from "@/data/cart"
import { insuranceOf, isOrderable } from "@/lib/cart-view"
import { localPath } from "@/i18n/locales"
import { formatRupiah } from "@/lib/money"
import { Card } from "@/ui/card"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { Picture } from "@/ui/picture"
import { SubmitButton } from "@/ui/submit-button"
import { InsuranceNote } from "../shared/insurance-note"
import { SumRow } from "../shared/sum-row"

/** Everything that is bought, every line of the sum, and the order button. */
export const OrderSummary = async ({ cart }: Readonly<{ cart: Cart }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("checkout"),
  ])
  const isPriced = cart.shippingTotal !== null
  return (
    <Card as="aside" labelledBy="summary" className="flex flex-col gap-4">
      <h2 id="summary" className="text-xl">
        {t("summary")}
      </h2>
      {cart.groups.map(({ pesantren, lines }) => (
        <section key={pesantren?.slug ?? ""}>
          <h3 className="pb-2 text-sm font-semibold text-ink-soft">
            {pesantren?.name}
          </h3>
          <ul className="flex flex-col gap-3">
            {lines.map((line) => (
              <li
                key={line.id}
                className="grid grid-cols-[3rem_1fr_auto] gap-x-3 text-sm"
              >
                <Picture
                  url={line.thumbnail}
                  alt=""
                  sizes="48px"
                  className="rounded-control"
                />
                <span className="leading-snug">
                  {line.title}
                  <span className="block text-ink-soft">
                    {[line.variantTitle, `× ${line.quantity}`]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </span>
                <span className="font-semibold tabular-nums">
                  {formatRupiah(line.total)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <dl className="flex flex-col gap-2 border-t border-line pt-4">
        <SumRow label={t("goods", { count: cart.pieces })}>
          {formatRupiah(cart.itemTotal)}
        </SumRow>
        {cart.discountTotal > 0 ? (
          <SumRow label={t("discount")}>
            {formatRupiah(-cart.discountTotal)}
          </SumRow>
        ) : null}
        <SumRow
          label={
            <>
              {t("shipping", { count: cart.groups.length })}
              {isPriced ? (
                <InsuranceNote amount={insuranceOf(cart.groups)} />
              ) : null}
            </>
          }
        >
          {cart.shippingTotal === null ? (
            <span className="font-normal text-ink-soft">
              {t("shippingLater")}
            </span>
          ) : (
            formatRupiah(cart.shippingTotal)
          )}
        </SumRow>
        {cart.codFeeDue > 0 ? (
          <SumRow label={t("codFee")}>{formatRupiah(cart.codFeeDue)}</SumRow>
        ) : null}
        <SumRow label={isPriced ? t("total") : t("totalSoFar")} isTotal>
          {formatRupiah(cart.total)}
        </SumRow>
      </dl>
      <input type="hidden" name="total" value={isPriced ? cart.total : 0} />
      {isOrderable(cart.groups) ? null : (
        <Notice tone="error">
          {t("mendCart")}{" "}
          <Link
            href={localPath(locale, "/keranjang")}
            className="link font-semibold"
          >
            {t("toCart")}
          </Link>
        </Notice>
      )}
      <SubmitButton
        name="intent"
        value="order"
        size="wide"
        pendingText={t("ordering")}
      >
        {t("order")}
      </SubmitButton>
      <p className="text-sm text-ink-soft">{t("declaration")}</p>
    </Card>
  )
}
