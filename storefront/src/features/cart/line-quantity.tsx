import { getLocale, getTranslations } from "next-intl/server"
import { setQuantity } from "@/actions/set-quantity"
import { limitOf, type CartLine } from "@/lib/cart-view"
import { QuantityForm } from "./quantity-form"

/** Few enough that the number is worth telling. */
const SCARCE = 5

/** How many of a line, and how many there are when that matters. */
export const LineQuantity = async ({ line }: Readonly<{ line: CartLine }>) => {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("cart")])
  const { title, quantity } = line
  const limit = limitOf(line.available)
  const isOk = line.state === "ok"
  const isAtLimit = isOk && quantity >= limit
  return (
    <div>
      <QuantityForm
        action={setQuantity.bind(null, locale)}
        lineId={line.id}
        quantity={quantity}
        limit={limit}
        words={{
          label: t("quantityOf", { title }),
          less: t("lessOf", { title }),
          more: t("moreOf", { title }),
          apply: t("apply"),
        }}
      />
      {isAtLimit || (isOk && limit <= SCARCE) ? (
        <p className="pt-1 text-sm text-turmeric-dark">
          {isAtLimit ? t("allThereIs", { limit }) : t("left", { limit })}
        </p>
      ) : null}
    </div>
  )
}
