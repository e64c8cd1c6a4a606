import { Hint, Input, Textarea, toast } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { addDays, dayOf } from "../../../lib/day"
import { TERMS_DOCUMENTS, type TermsDocument } from "../../../lib/terms"
import { useAct } from "../../hooks/call"
import type { TermsVersion } from "../../lib/office-types"
import { draftTerms, type TermsDraft, toTermsBody } from "../../lib/terms"
import { ChoiceField } from "../fields"
import { Labelled } from "../filters"
import { FormDrawer, Missing } from "../form-drawer"

type TermsFormProps = {
  versions: readonly TermsVersion[]
  onClose: () => void
}

const TITLES = ["title", "title_en"] as const
const BODIES = ["body", "body_en"] as const

/** Publishes the next version of a document for a day to come. */
export function TermsForm({ versions, onClose }: TermsFormProps) {
  const { t } = useTranslation("opop")
  const id = useId()
  const [now] = useState(() => new Date())
  const [draft, setDraft] = useState(() => draftTerms("terms", versions, now))
  const act = useAct()
  const today = dayOf(now)
  const body = toTermsBody(draft, today)
  const set = (changes: Partial<TermsDraft>) =>
    setDraft({ ...draft, ...changes })
  // Another document begins with its own wording.
  const choose = (document: TermsDocument) =>
    setDraft({ ...draftTerms(document, versions, now), day: draft.day })
  const publish = () =>
    body &&
    act.mutate(
      { path: "/admin/terms", body },
      {
        onSuccess: () => {
          toast.success(t("terms.added"))
          onClose()
        },
      }
    )
  return (
    <FormDrawer
      title={t("terms.add")}
      about={t("terms.about")}
      submit={t("terms.submit")}
      isPending={act.isPending}
      isReady={body !== null}
      error={act.error}
      onSubmit={publish}
      onClose={onClose}
    >
      <ChoiceField
        label={t("terms.document")}
        value={draft.document}
        choices={TERMS_DOCUMENTS.map((value) => ({
          ...{ value, label: t(`terms.documents.${value}`) },
        }))}
        onChange={choose}
      />
      <Labelled id={id} label={t("rules.validFrom")}>
        <Input
          id={id}
          type="date"
          min={addDays(today, 1)}
          aria-required
          value={draft.day}
          onChange={(event) => set({ day: event.target.value })}
        />
        <Hint>{t("terms.dayHint")}</Hint>
      </Labelled>
      {TITLES.map((field) => (
        <Labelled
          key={field}
          id={id + field}
          label={t(`terms.fields.${field}`)}
        >
          <Input
            id={id + field}
            aria-required
            maxLength={200}
            value={draft[field]}
            onChange={(event) => set({ [field]: event.target.value })}
          />
        </Labelled>
      ))}
      {BODIES.map((field) => (
        <Labelled
          key={field}
          id={id + field}
          label={t(`terms.fields.${field}`)}
        >
          <Textarea
            id={id + field}
            aria-required
            rows={12}
            maxLength={40_000}
            value={draft[field]}
            onChange={(event) => set({ [field]: event.target.value })}
          />
          <Hint>{t("terms.bodyHint")}</Hint>
        </Labelled>
      ))}
      {body === null && <Missing>{t("terms.missing")}</Missing>}
    </FormDrawer>
  )
}
