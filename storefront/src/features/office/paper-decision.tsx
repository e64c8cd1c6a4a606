import { getLocale, getTranslations } from "next-intl/server"
import {
  acceptShownPaper,
  refuseShownPaper,
} from "@/actions/office/decide-paper"
import type { Paper } from "@/data/office/papers"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../shared/action-form"
import { FormField, FormTextarea } from "../shared/form-field"
import { Fold } from "./fold"

/** Accepting a paper, perhaps with another last day, or refusing it. */
export const PaperDecision = async ({
  paper,
  back,
}: Readonly<{
  paper: Paper
  /** Where the officer goes on, without the language. */
  back: string
}>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeCases.papers"),
    getTranslations("office"),
  ])
  const hidden = (
    <>
      <input type="hidden" name="paper_id" value={paper.id} />
      <input type="hidden" name="back" value={back} />
    </>
  )
  return (
    <div className="flex flex-col gap-3">
      <ActionForm
        action={acceptShownPaper.bind(null, locale)}
        summaryTitle={office("mend")}
        label={t("accept")}
        className="flex flex-col gap-3"
      >
        {hidden}
        <FormField
          name="valid_until"
          type="date"
          label={t("until")}
          note={office("optional")}
          hint={t("untilHint")}
          defaultValue={paper.valid_until ?? ""}
        />
        <SubmitButton pendingText={office("wait")}>{t("accept")}</SubmitButton>
      </ActionForm>
      <Fold title={t("refuse")} isDanger>
        <ActionForm
          action={refuseShownPaper.bind(null, locale)}
          summaryTitle={office("mend")}
          label={t("refuse")}
          className="flex flex-col gap-3"
        >
          {hidden}
          <FormTextarea
            name="refuse_reason"
            label={t("refuseReason")}
            hint={t("refuseHint")}
            maxLength={1000}
            required
          />
          <SubmitButton look="danger" pendingText={office("wait")}>
            {t("refuse")}
          </SubmitButton>
        </ActionForm>
      </Fold>
    </div>
  )
}
