import { getLocale, getTranslations } from "next-intl/server"
import { mailSellerPassword } from "@/actions/seller/change-password"
import { logOutOfSelling } from "@/actions/seller/log-out"
import type { Seller } from "@/data/seller/me"
import { localPath } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"
import { Card } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { ButtonForm } from "../shared/button-form"
import { PasswordByMail } from "../shared/password-by-mail"

/** Who is logged in, and what a person does with the own login. */
export const OwnAccount = async ({ seller }: Readonly<{ seller: Seller }>) => {
  const [locale, t, words] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.menu"),
    getTranslations("seller"),
  ])
  return (
    <Card as="section" labelledBy="akun-anda">
      <h2 id="akun-anda" className="text-xl">
        {t("account")}
      </h2>
      <p className="pt-1 font-semibold">{seller.name}</p>
      <p className="text-sm break-words text-ink-soft">{seller.email}</p>
      <div className="flex flex-wrap gap-2 pt-3">
        <ButtonForm
          action={logOutOfSelling.bind(null, locale)}
          fields={{}}
          look="secondary"
          pendingText={words("wait")}
        >
          <Icon name="log-out" />
          {t("logOut")}
        </ButtonForm>
        <ButtonLink href={localPath(locale, "/")} look="quiet" size="small">
          <Icon name="shopping-basket" />
          {t("toMarket")}
        </ButtonLink>
      </div>
      <div className="mt-4 border-t border-line pt-4">
        <PasswordByMail
          action={mailSellerPassword.bind(null, locale)}
          email={seller.email}
        />
      </div>
    </Card>
  )
}
