import { getLocale, getTranslations } from "next-intl/server"
import { switchShop } from "@/actions/seller/choose-shop"
import type { Membership } from "@/data/seller/me"
import { buttonClass } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { ButtonForm } from "../shared/button-form"

const ID = "ganti-toko"

/** The other shops of a person who works in several: a sheet, without a script. */
export const ShopSwitcher = async ({
  shops,
  current,
}: Readonly<{ shops: readonly Membership[]; current: Membership | null }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("seller"),
  ])
  const others = shops.filter(
    ({ pesantren_id }) => pesantren_id !== current?.pesantren_id
  )
  return (
    <>
      <button
        type="button"
        popoverTarget={ID}
        className={`${buttonClass("quiet", "small")} shrink-0`}
      >
        <Icon name="arrow-left-right" />
        <span className="max-sm:sr-only">{t("switcher.open")}</span>
      </button>
      <div
        id={ID}
        popover="auto"
        role="dialog"
        aria-label={t("switcher.title")}
        className="sheet p-4 pb-6"
      >
        <h2 className="pb-2 text-xl">{t("switcher.title")}</h2>
        <ul className="flex flex-col gap-2">
          {others.map(({ pesantren_id: id, name, role }) => (
            <li key={id}>
              <ButtonForm
                action={switchShop.bind(null, locale)}
                fields={{ pesantren_id: id }}
                look="secondary"
                size="wide"
                pendingText={t("wait")}
              >
                {name} · {t(`role.${role}`)}
              </ButtonForm>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
