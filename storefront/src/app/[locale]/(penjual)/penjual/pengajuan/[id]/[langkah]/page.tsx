import type { Metadata } from "next"
import { notFound, redirect } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { getApplication } from "@/data/seller/applications"
import { requireSeller } from "@/data/seller/guard"
import { StepView } from "@/features/seller/application/step-view"
import { SellerPage } from "@/features/seller/seller-page"
import { localPath } from "@/i18n/locales"
import { applicationPath, findStep } from "@/lib/application-steps"

export const generateMetadata = async ({
  params,
}: PageProps<"/[locale]/penjual/pengajuan/[id]/[langkah]">): Promise<Metadata> => {
  const step = findStep((await params).langkah)
  const t = await getTranslations("sellerApplication")
  return { title: step ? t(`step.${step.part}.name`) : t("meta") }
}

const ApplicationStepPage = async ({
  params,
}: PageProps<"/[locale]/penjual/pengajuan/[id]/[langkah]">) => {
  const { id, langkah } = await params
  const step = findStep(langkah) ?? notFound()
  await requireSeller(applicationPath(id, langkah))
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerApplication.step"),
  ])
  const application = (await getApplication(id, locale)) ?? notFound()
  if (!application.can.includes("save"))
    redirect(localPath(locale, applicationPath(id)))
  return (
    <SellerPage
      title={t(`${step.part}.name`)}
      lead={t(`${step.part}.lead`)}
      back={{ href: localPath(locale, applicationPath(id)), label: t("back") }}
    >
      <StepView application={application} step={step} />
    </SellerPage>
  )
}

export default ApplicationStepPage
