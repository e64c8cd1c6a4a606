import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { cancelBankChange } from "@/actions/seller/cancel-bank-account"
import { getAccounts } from "@/data/seller/bank"
import { requireShop } from "@/data/seller/guard"
import { AccountFacts } from "@/features/seller/bank/account-facts"
import { ChangeAccountForm } from "@/features/seller/bank/change-form"
import { SellerPage } from "@/features/seller/seller-page"
import { ButtonForm } from "@/features/shared/button-form"
import { Disclosure } from "@/features/shared/disclosure"
import { localPath } from "@/i18n/locales"
import { formatDate, formatDateTime } from "@/lib/date"
import { mayDo } from "@/lib/seller-rights"
import { Badge } from "@/ui/badge"
import { Card } from "@/ui/card"
import { Notice } from "@/ui/notice"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sellerShop.bank")
  return { title: t("title") }
}

const BankPage = async () => {
  const { shop } = await requireShop("/penjual/rekening", "seeBank")
  const [locale, t, seller, { active, resting, refused }] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.bank"),
    getTranslations("seller"),
    getAccounts(),
  ])
  const canChange = mayDo(shop.role, "changeBank")
  return (
    <SellerPage
      title={t("title")}
      lead={t("lead")}
      back={{
        href: localPath(locale, "/penjual/toko"),
        label: seller("nav.shop"),
      }}
    >
      <div className="flex max-w-text flex-col gap-4">
        <Card as="section" labelledBy="dipakai" className="sm:p-6!">
          <div className="flex flex-wrap items-center justify-between gap-2 pb-2">
            <h2 id="dipakai" className="text-xl">
              {t("active")}
            </h2>
            {active ? (
              <Badge tone="success">
                {t("since", { date: formatDate(active.active_from, locale) })}
              </Badge>
            ) : null}
          </div>
          {active ? (
            <AccountFacts account={active} />
          ) : (
            <p className="text-ink-soft">{t("none")}</p>
          )}
        </Card>
        {resting ? (
          <Card
            as="section"
            labelledBy="menunggu"
            className="border-turmeric! sm:p-6!"
          >
            <h2 id="menunggu" className="pb-2 text-xl">
              {t("resting")}
            </h2>
            <AccountFacts account={resting} />
            <Notice tone="warning" className="mt-3">
              <p>
                {t("restingText", {
                  date: formatDateTime(resting.active_from, locale),
                })}
              </p>
              {canChange ? <p className="pt-1">{t("notYou")}</p> : null}
            </Notice>
            {canChange ? (
              <ButtonForm
                action={cancelBankChange.bind(null, locale)}
                fields={{}}
                look="danger"
                pendingText={seller("wait")}
                className="pt-3"
              >
                {t("cancel")}
              </ButtonForm>
            ) : null}
          </Card>
        ) : null}
        {refused && !resting ? (
          <Notice tone="error" title={t("refused")}>
            {refused.reason}
          </Notice>
        ) : null}
        {canChange && !resting ? (
          <Card>
            <Disclosure summary={t("change")}>
              <ChangeAccountForm />
            </Disclosure>
          </Card>
        ) : null}
        {canChange ? null : (
          <p className="text-sm text-ink-soft">{t("ownerOnly")}</p>
        )}
      </div>
    </SellerPage>
  )
}

export default BankPage
