import { getLocale, getTranslations } from "next-intl/server"
import {
  approveApplication,
  rejectApplication,
  reopenApplication,
} from "@/actions/office/act-on-case"
import type { Case } from "@/data/office/case-schema"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../shared/action-form"
import { FormChoices } from "../shared/form-choices"
import { Fold } from "./fold"
import { ReasonForm } from "./reason-form"

/** Approving, rejecting, opening again: what this officer may do of it now. */
export const CaseDecision = async ({ found }: Readonly<{ found: Case }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeCases.acts"),
  ])
  const fields = { case_id: found.id }
  return (
    <>
      {found.can.includes("approve") ? (
        <Fold icon="shield-check" title={t("approve.title")}>
          <ApproveForm found={found} />
        </Fold>
      ) : null}
      {found.can.includes("reject") ? (
        <Fold icon="ban" title={t("reject.title")} isDanger>
          <ReasonForm
            action={rejectApplication.bind(null, locale)}
            fields={fields}
            name="reject_reason"
            label={t("reject.reason")}
            hint={t("reject.hint")}
            submit={t("reject.submit")}
            isDanger
          />
        </Fold>
      ) : null}
      {found.can.includes("reopen") ? (
        <Fold icon="refresh-cw" title={t("reopen.title")}>
          <ReasonForm
            action={reopenApplication.bind(null, locale)}
            fields={fields}
            name="reopen_reason"
            label={t("reopen.reason")}
            submit={t("reopen.submit")}
          />
        </Fold>
      ) : null}
    </>
  )
}

const ApproveForm = async ({ found }: Readonly<{ found: Case }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeCases.acts.approve"),
    getTranslations("office"),
  ])
  return (
    <ActionForm
      action={approveApplication.bind(null, locale)}
      summaryTitle={office("mend")}
      label={t("title")}
      className="flex flex-col gap-3"
    >
      <input type="hidden" name="case_id" value={found.id} />
      <p className="text-sm text-ink-soft">{t("about")}</p>
      {found.matches.length > 0 ? (
        <FormChoices
          name="pesantren_id"
          legend={t("entry")}
          hint={t("entryHint")}
          defaultValue=""
          choices={[
            ...found.matches.map(({ id, name, place, why }) => ({
              value: id,
              label: name,
              hint: `${place} · ${t(`why.${why}`)}`,
            })),
            { value: "", label: t("newEntry") },
          ]}
        />
      ) : null}
      <SubmitButton pendingText={office("wait")}>{t("submit")}</SubmitButton>
    </ActionForm>
  )
}
