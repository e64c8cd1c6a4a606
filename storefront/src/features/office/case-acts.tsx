import { getLocale, getTranslations } from "next-intl/server"
import {
  beginReview,
  holdCase,
  markChecked,
} from "@/actions/office/act-on-case"
import type { Case, CasePerson } from "@/data/office/case-schema"
import { localPath } from "@/i18n/locales"
import { formatDateTime } from "@/lib/date"
import { ButtonLink } from "@/ui/button"
import { Card } from "@/ui/card"
import { ButtonForm } from "../shared/button-form"
import { CaseDecision } from "./case-decision"
import { FourEyes } from "./four-eyes"
import { GiveForm } from "./give-form"
import { OpenPapers } from "./open-papers"

const ACTS = [
  "start_review",
  "request_revision",
  "verify",
  "approve",
  "reject",
  "reopen",
]

/** Who holds the case, and what this officer may do with it now. */
export const CaseActs = async ({
  found,
  officerId,
  assignees,
}: Readonly<{
  found: Case
  officerId: string
  /** To whom this officer may give it. */
  assignees: readonly CasePerson[]
}>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeCases.acts"),
    getTranslations("office"),
  ])
  const { can, verified, decided, assigned_to: holder } = found
  const fields = { case_id: found.id }
  const isMine = holder?.id === officerId
  const path = `/dinas/pengajuan/${found.id}/perbaikan`
  return (
    <Card as="section" labelledBy="tindakan" className="flex flex-col gap-3">
      <h2 id="tindakan" className="scroll-mt-20 text-lg">
        {t("title")}
      </h2>
      <div className="flex flex-wrap items-center justify-between gap-x-3 text-sm">
        <p>
          {holder
            ? t("assign.holder", { name: holder.name ?? "–" })
            : t("assign.unheld")}
        </p>
        {can.includes("assign") ? (
          <ButtonForm
            action={holdCase.bind(null, locale)}
            fields={{ ...fields, to: isMine ? "nobody" : "me" }}
            pendingText={office("wait")}
          >
            {isMine ? t("assign.release") : t("assign.take")}
          </ButtonForm>
        ) : null}
      </div>
      {assignees.length > 0 ? (
        <GiveForm found={found} officers={assignees} />
      ) : null}
      {verified ? (
        <p className="text-sm text-ink-soft">
          {t("verify.done", {
            name: verified.name ?? "–",
            time: formatDateTime(verified.at, locale),
          })}
        </p>
      ) : null}
      {decided ? (
        <p className="text-sm text-ink-soft">
          {t("decided", {
            name: decided.name ?? "–",
            time: formatDateTime(decided.at, locale),
          })}
        </p>
      ) : null}
      {found.reason ? (
        <p className="text-sm whitespace-pre-line">
          {t("reason", { reason: found.reason })}
        </p>
      ) : null}
      {found.state === "revision_requested" ? (
        <p className="text-sm">{t("waitsApplicant")}</p>
      ) : null}
      {can.includes("start_review") ? (
        <div>
          <p className="pb-2 text-sm text-ink-soft">{t("start.about")}</p>
          <ButtonForm
            action={beginReview.bind(null, locale)}
            fields={fields}
            look="primary"
            size="wide"
            pendingText={office("wait")}
          >
            {t("start.submit")}
          </ButtonForm>
        </div>
      ) : null}
      {can.includes("verify") ? (
        <div className="flex flex-col gap-2">
          <OpenPapers requirements={found.requirements} />
          <p className="pb-2 text-sm text-ink-soft">{t("verify.about")}</p>
          <ButtonForm
            action={markChecked.bind(null, locale)}
            fields={fields}
            look="primary"
            size="wide"
            pendingText={office("wait")}
          >
            {t("verify.submit")}
          </ButtonForm>
        </div>
      ) : null}
      {can.includes("request_revision") ? (
        <ButtonLink look="secondary" href={localPath(locale, path)}>
          {t("revision.submit")}
        </ButtonLink>
      ) : null}
      <FourEyes found={found} officerId={officerId} />
      <CaseDecision found={found} />
      {ACTS.some((act) => can.includes(act)) ? null : (
        <p className="text-sm text-ink-soft">{t("none")}</p>
      )}
    </Card>
  )
}
