import { getLocale, getTranslations } from "next-intl/server"
import { submitApplication } from "@/actions/seller/submit-application"
import {
  getTerms,
  unagreed,
  type Application,
} from "@/data/seller/applications"
import { Card } from "@/ui/card"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { Disclosure } from "../../shared/disclosure"
import { FormTextarea } from "../../shared/form-field"
import { ConsentCard } from "../consent-card"
import { SaveBar } from "../save-bar"
import { MissingList } from "./missing-list"
import { openPaths } from "./open-paths"
import { pathWords } from "./path-words"

/** The last step: the check list, the terms, and handing it in. */
export const SubmitStep = async ({
  application,
}: Readonly<{ application: Application }>) => {
  const locale = await getLocale()
  const [t, form, what, terms] = await Promise.all([
    getTranslations("sellerApplication"),
    getTranslations("form"),
    pathWords(),
    getTerms(locale),
  ])
  const { id, version, warnings, state, items, missing } = application
  const asked = unagreed(terms, application)
  const isLast = missing.every(({ code }) => code === "revision_open")
  const unanswered = new Set(openPaths(application))
  const open = items.filter(
    ({ state: is, path }) => is === "open" && unanswered.has(path)
  )
  return (
    <ActionForm
      action={submitApplication.bind(null, locale)}
      summaryTitle={form("mend")}
      className="flex max-w-text flex-col gap-6"
    >
      <input type="hidden" name="application_id" value={id} />
      <input type="hidden" name="version" value={version} />
      <Card as="section" labelledBy="kurang" className="sm:p-6!">
        <h2 id="kurang" className="pb-2 text-xl">
          {t("missing.title")}
        </h2>
        <MissingList application={application} />
        {open.length > 0 ? (
          <div className="flex flex-col gap-2 pt-3">
            {open.map(({ id: item, path }) => (
              <Disclosure
                key={item}
                summary={`${what(path)}: ${t("revision.answer")}`}
              >
                <FormTextarea
                  name={`answer_${item}`}
                  label={t("revision.yourAnswer")}
                  note={form("optional")}
                  hint={t("revision.answerHint")}
                  maxLength={1000}
                />
              </Disclosure>
            ))}
          </div>
        ) : null}
      </Card>
      {warnings.length > 0 ? (
        <Notice tone="warning" title={t("warning.title")}>
          <ul className="list-disc pl-4">
            {warnings.map(({ path, message }) => (
              <li key={path + message}>
                {what(path)}: {message}
              </li>
            ))}
          </ul>
          <p className="pt-1">{t("warning.text")}</p>
        </Notice>
      ) : null}
      {asked.length > 0 ? (
        <ConsentCard asked={asked} termsVersion={terms.terms_version ?? ""} />
      ) : null}
      {isLast ? (
        <SaveBar>
          <SubmitButton pendingText={t("submit.sending")}>
            {state === "revision_requested"
              ? t("submit.again")
              : t("submit.button")}
          </SubmitButton>
        </SaveBar>
      ) : (
        <p className="text-ink-soft">{t("submit.blocked")}</p>
      )}
    </ActionForm>
  )
}
