import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { acceptTerms } from "@/actions/seller/accept-terms"
import { requireShop } from "@/data/seller/guard"
import { getShopTerms } from "@/data/seller/terms"
import { ConsentCard } from "@/features/seller/consent-card"
import { ConsentList } from "@/features/seller/consent-list"
import { SaveBar } from "@/features/seller/save-bar"
import { SellerPage } from "@/features/seller/seller-page"
import { ActionForm } from "@/features/shared/action-form"
import { localPath } from "@/i18n/locales"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sellerShop.terms")
  return { title: t("title") }
}

const ShopTermsPage = async ({
  searchParams,
}: PageProps<"/[locale]/penjual/ketentuan">) => {
  await requireShop("/penjual/ketentuan", "acceptTerms")
  const locale = await getLocale()
  const [{ disetujui }, t, seller, form, terms] = await Promise.all([
    searchParams,
    getTranslations("sellerShop.terms"),
    getTranslations("seller"),
    getTranslations("form"),
    getShopTerms(locale),
  ])
  const { open, consents, terms_version } = terms
  return (
    <SellerPage
      title={t("title")}
      lead={t("lead")}
      back={{
        href: localPath(locale, "/penjual/toko"),
        label: seller("nav.shop"),
      }}
    >
      <div className="flex max-w-text flex-col gap-6">
        {open.length === 0 ? (
          <Notice tone="success" live={disetujui !== undefined}>
            {t("done")}
          </Notice>
        ) : (
          <ActionForm
            action={acceptTerms.bind(null, locale)}
            summaryTitle={form("mend")}
            className="flex flex-col gap-6"
          >
            <Notice tone="warning">{t("renewed")}</Notice>
            <ConsentCard asked={open} termsVersion={terms_version ?? ""} />
            <SaveBar>
              <SubmitButton pendingText={seller("wait")}>
                {t("submit")}
              </SubmitButton>
            </SaveBar>
          </ActionForm>
        )}
        {consents.length > 0 ? (
          <section aria-labelledby="disetujui">
            <h2 id="disetujui" className="pb-2 text-xl">
              {t("agreed")}
            </h2>
            <ConsentList consents={consents} />
          </section>
        ) : null}
      </div>
    </SellerPage>
  )
}

export default ShopTermsPage
