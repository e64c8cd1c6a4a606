import { getLocale, getTranslations } from "next-intl/server"
import { withdrawApplication } from "@/actions/seller/withdraw-application"
import type { Application } from "@/data/seller/applications"
import { localPath } from "@/i18n/locales"
import { applicationPath } from "@/lib/application-steps"
import { ButtonLink } from "@/ui/button"
import { Card } from "@/ui/card"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { ButtonForm } from "../../shared/button-form"
import { Disclosure } from "../../shared/disclosure"
import { ConsentList } from "../consent-list"
import { OfficeContact } from "../office-contact"
import { CaseDecision } from "./case-decision"
import { CaseHistory } from "./case-history"
import { CaseSummary } from "./case-summary"
import { ChangeList } from "./change-list"
import { PhaseBar } from "./phase-bar"
import { RevisionList } from "./revision-list"
import { ApplicationBadge } from "./state-badge"
import { StepList } from "./step-list"

/** An application as a whole: where it stands, what to do, what it says. */
export const CaseView = async ({
  application,
  isSent,
}: Readonly<{ application: Application; isSent: boolean }>) => {
  const [locale, t, seller] = await Promise.all([
    getLocale(),
    getTranslations("sellerApplication"),
    getTranslations("seller"),
  ])
  const { id, state, can, missing, appeal_of, consents, office } = application
  const canSave = can.includes("save")
  return (
    <div className="flex max-w-text flex-col gap-6">
      {isSent && state === "submitted" ? (
        <Notice tone="success" live title={t("submit.sent")}>
          {t("submit.sentText")}
        </Notice>
      ) : null}
      <Card as="section" labelledBy="keadaan" className="flex flex-col gap-3">
        <div className="flex items-center gap-3">
          <h2 id="keadaan" className="sr-only">
            {t("phase.label")}
          </h2>
          <ApplicationBadge state={state} />
        </div>
        <p>{t(`now.${state}`)}</p>
        <PhaseBar state={state} />
        {appeal_of ? (
          <p className="text-sm text-ink-soft">
            {t("decision.appealOf")}{" "}
            <Link
              href={localPath(locale, applicationPath(appeal_of))}
              className="link"
            >
              {t("decision.appealOld")}
            </Link>
          </p>
        ) : null}
      </Card>
      <CaseDecision application={application} />
      {canSave ? <RevisionList application={application} /> : null}
      {canSave ? <StepList application={application} /> : null}
      {canSave && missing.length === 0 ? (
        <ButtonLink
          href={localPath(locale, applicationPath(id, "kirim"))}
          size="wide"
        >
          {state === "revision_requested"
            ? t("submit.again")
            : t("submit.button")}
        </ButtonLink>
      ) : null}
      {canSave ? <OfficeContact office={office} /> : null}
      <div className="flex flex-col border-t border-line pt-2">
        <ChangeList application={application} />
        <CaseSummary application={application} />
        {consents.length > 0 ? (
          <Disclosure summary={t("consent.list")}>
            <ConsentList consents={consents} />
          </Disclosure>
        ) : null}
        <CaseHistory application={application} />
        {can.includes("withdraw") ? (
          <Disclosure summary={t("withdraw.summary")}>
            <p className="pb-2">{t("withdraw.text")}</p>
            <ButtonForm
              action={withdrawApplication.bind(null, locale)}
              fields={{ application_id: id }}
              look="danger"
              pendingText={seller("wait")}
            >
              {t("withdraw.button")}
            </ButtonForm>
          </Disclosure>
        ) : null}
      </div>
    </div>
  )
}
