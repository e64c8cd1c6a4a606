import { getLocale, getTranslations } from "next-intl/server"
import { setQuantity } from "@/actions/set-quantity"
import { isUnreachable, type CartLine } from "@/lib/cart-view"
import { formatRupiah } from "@/lib/money"
import { Notice } from "@/ui/notice"
import { ButtonForm } from "../shared/button-form"
import { AddressLink } from "./address-link"

/** What a buyer has to know about a line before it can be ordered. */
export const LineNotes = async ({ line }: Readonly<{ line: CartLine }>) => {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("cart")])
  const wait = t("wait")
  const set = setQuantity.bind(null, locale)
  return (
    <>
      {line.state === "ok" ? null : (
        <Notice tone="error" className="col-span-full">
          <p>{t(`problem.${line.state}`, { left: line.available ?? 0 })}</p>
          {line.state === "short" ? (
            <ButtonForm
              className="-mb-2 -ml-3"
              action={set}
              fields={{
                line_id: line.id,
                quantity: String(line.available ?? 0),
              }}
              pendingText={wait}
            >
              {t("takeLeft", { left: line.available ?? 0 })}
            </ButtonForm>
          ) : null}
          {isUnreachable(line.state) ? <AddressLink /> : null}
        </Notice>
      )}
      {line.formerPrice === null ||
      line.formerPrice === line.unitPrice ? null : (
        <Notice tone="warning" className="col-span-full">
          <p>
            {t("priceChanged", {
              from: formatRupiah(line.formerPrice),
              to: formatRupiah(line.unitPrice),
            })}
          </p>
          <ButtonForm
            className="-mb-2 -ml-3"
            action={set}
            fields={{ line_id: line.id, quantity: String(line.quantity) }}
            pendingText={wait}
          >
            {t("understood")}
          </ButtonForm>
        </Notice>
      )}
    </>
  )
}
