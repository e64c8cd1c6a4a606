import { getTranslations } from "next-intl/server"
import type { Cart } from "@/data/cart"
import { Icon } from "@/ui/icon"

/** Paying by transfer, and who holds the money until the goods have arrived. */
export const TransferSteps = async ({ cart }: Readonly<{ cart: Cart }>) => {
  const t = await getTranslations("checkout")
  const instructions = cart.session?.data.instructions
  return (
    <>
      <div className="rounded-control border-2 border-indigo bg-indigo-soft px-4 py-3">
        <p className="flex items-center gap-2 font-bold">
          <Icon name="circle-check" className="text-indigo" />
          {t("transfer")}
        </p>
        {instructions ? (
          <ul className="pt-1">
            {instructions.accounts.map(({ bank, holder, number }) => (
              <li key={number}>{t("account", { bank, holder })}</li>
            ))}
          </ul>
        ) : null}
      </div>
      <ol className="list-decimal space-y-1 pt-4 pl-5 text-sm">
        <li>{t("steps.order")}</li>
        <li>
          {instructions
            ? t("steps.payWithin", { hours: instructions.hours })
            : t("steps.pay")}
        </li>
        <li>{t("steps.send")}</li>
      </ol>
      {instructions ? (
        <p className="flex gap-2 pt-4 text-sm">
          <Icon name="lock" size={4} className="mt-0.5 text-indigo" />
          <span>{t("fundHolder", { holder: instructions.fund_holder })}</span>
        </p>
      ) : null}
    </>
  )
}
