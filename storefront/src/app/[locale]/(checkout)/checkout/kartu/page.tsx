import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { startCard } from "@/actions/start-card"
import { config } from "@/config"
import { cardPaymentOf } from "@/data/card"
import { CardForm } from "@/features/checkout/card-form"
import { CardProblemNotice } from "@/features/checkout/card-problem-notice"
import { ButtonForm } from "@/features/shared/button-form"
import { localPath } from "@/i18n/locales"
import { asCardProblem } from "@/lib/card-problem"
import { formatRupiah } from "@/lib/money"
import { cartIdOfVisitor } from "@/lib/session"
import { Card } from "@/ui/card"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("checkout.card")
  return { title: t("title"), robots: { index: false } }
}

/** The card of a cart that is ready: its number goes to Stripe, not to us. */
const CardPage = async ({
  searchParams,
}: PageProps<"/[locale]/checkout/kartu">) => {
  const [locale, t, { masalah }, cartId] = await Promise.all([
    getLocale(),
    getTranslations("checkout.card"),
    searchParams,
    cartIdOfVisitor(),
  ])
  const back = localPath(locale, "/checkout/kartu/kembali")
  // Without a cart it may be an order already; the way back knows.
  if (!cartId) redirect(back)
  const payment = await cardPaymentOf(cartId)
  if (!payment) redirect(localPath(locale, "/checkout"))
  const problem = asCardProblem(masalah)
  const isOver = payment.keys === null || problem === "ended"
  return (
    <div className="page max-w-2xl py-6 md:py-8">
      <h1 className="pb-4 text-2xl md:text-3xl">{t("title")}</h1>
      <Card as="section" labelledBy="amount" className="flex flex-col gap-4">
        <h2 id="amount" className="text-xl">
          {t("amount", { amount: formatRupiah(payment.amount) })}
        </h2>
        {problem ? (
          <CardProblemNotice problem={problem} backHref={back} />
        ) : null}
        {isOver || !payment.keys ? (
          <ButtonForm
            action={startCard.bind(null, locale)}
            fields={{}}
            look="primary"
            size="wide"
            pendingText={t("starting")}
          >
            {t("startAgain")}
          </ButtonForm>
        ) : (
          <CardForm
            scriptUrl={config().STRIPE_SCRIPT_URL}
            keys={payment.keys}
            locale={locale}
            backHref={back}
            words={{
              pay: t("pay", { amount: formatRupiah(payment.amount) }),
              paying: t("paying"),
              loading: t("loading"),
              declined: t("problems.declined"),
              failed: t("failed"),
              blocked: t("blocked"),
            }}
          />
        )}
        <noscript>
          <Notice tone="warning">{t("needsScripts")}</Notice>
        </noscript>
        <p className="text-sm text-ink-soft">{t("privacy")}</p>
        <Link href={localPath(locale, "/checkout")} className="link">
          {t("otherWay")}
        </Link>
      </Card>
    </div>
  )
}

export default CardPage
