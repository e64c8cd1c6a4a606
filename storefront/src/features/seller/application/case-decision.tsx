import { getLocale, getTranslations } from "next-intl/server"
import { appealApplication } from "@/actions/seller/appeal-application"
import type { Application } from "@/data/seller/applications"
import { localPath } from "@/i18n/locales"
import { applicationPath } from "@/lib/application-steps"
import { ButtonLink } from "@/ui/button"
import { Card } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormTextarea } from "../../shared/form-field"
import { OfficeContact } from "../office-contact"

/** What the office decided and why, and the way on from there. */
export const CaseDecision = async ({
  application: { id, state, reason, can, appeal_id, office },
}: Readonly<{ application: Application }>) => {
  const [locale, t, seller, form] = await Promise.all([
    getLocale(),
    getTranslations("sellerApplication.decision"),
    getTranslations("seller"),
    getTranslations("form"),
  ])
  if (state === "approved")
    return (
      <div className="flex flex-wrap gap-2">
        <ButtonLink href={localPath(locale, "/penjual/produk/baru")}>
          <Icon name="camera" />
          {t("firstProduct")}
        </ButtonLink>
        <ButtonLink look="secondary" href={localPath(locale, "/penjual")}>
          {t("toShop")}
        </ButtonLink>
      </div>
    )
  if (state !== "rejected") return null
  return (
    <div className="flex flex-col gap-4">
      {reason ? (
        <Notice tone="error" title={t("reason")}>
          <p className="whitespace-pre-line">{reason}</p>
        </Notice>
      ) : null}
      <OfficeContact office={office} />
      {appeal_id ? (
        <ButtonLink
          look="secondary"
          href={localPath(locale, applicationPath(appeal_id))}
          className="self-start"
        >
          {t("appealOpen")}
        </ButtonLink>
      ) : null}
      {can.includes("appeal") ? (
        <Card as="section" labelledBy="keberatan">
          <h2 id="keberatan" className="text-xl">
            {t("appeal")}
          </h2>
          <p className="pt-1 pb-3 text-ink-soft">{t("appealText")}</p>
          <ActionForm
            action={appealApplication.bind(null, locale)}
            summaryTitle={form("mend")}
            className="flex flex-col gap-3"
          >
            <input type="hidden" name="application_id" value={id} />
            <FormTextarea
              name="reason"
              label={t("appealReason")}
              rows={5}
              maxLength={2000}
              required
            />
            <SubmitButton pendingText={seller("wait")} className="self-start">
              {t("appeal")}
            </SubmitButton>
          </ActionForm>
        </Card>
      ) : null}
    </div>
  )
}
