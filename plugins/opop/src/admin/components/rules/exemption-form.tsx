import { Hint, Input, toast } from "@medusajs/ui"
import { type ComponentProps, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { dayOf } from "../../../lib/day"
import { PAPER_KINDS, type PaperKind } from "../../../lib/papers"
import { useAct } from "../../hooks/call"
import type { Exemption } from "../../lib/office-types"
import { ChoiceField } from "../fields"
import { Labelled } from "../filters"
import { FormDrawer } from "../form-drawer"

type Draft = Omit<Exemption, "kind"> & {
  kind: PaperKind | ""
  valid_from: string
}

type ExemptionFormProps = {
  /** The reason to word anew; null: a new one. */
  exemption: Exemption | null
  onClose: () => void
}

const CODE = /^[a-z][a-z0-9_]{0,39}$/
const SHORTEST = 2
const TEXTS = ["name", "name_en", "basis"] as const

const isWhole = (draft: Draft) =>
  draft.kind !== "" &&
  CODE.test(draft.code) &&
  draft.valid_from !== "" &&
  TEXTS.every((field) => draft[field].trim().length >= SHORTEST)

/** Adds a reason for exemption, or words one anew from a day on. */
export function ExemptionForm({ exemption, onClose }: ExemptionFormProps) {
  const { t } = useTranslation("opop")
  const [draft, setDraft] = useState<Draft>({
    ...(exemption ?? { kind: "", code: "", name: "", name_en: "", basis: "" }),
    valid_from: dayOf(new Date()),
  })
  const act = useAct()
  const set = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes })
  return (
    <FormDrawer
      title={t(exemption ? "exemptions.edit" : "exemptions.add")}
      about={t("exemptions.about")}
      submit={t("common.save")}
      isPending={act.isPending}
      isReady={isWhole(draft)}
      error={act.error}
      onClose={onClose}
      onSubmit={() =>
        act.mutate(
          { path: "/admin/paper-exemptions", body: draft },
          {
            onSuccess: () => {
              toast.success(t("common.saved"))
              onClose()
            },
          }
        )
      }
    >
      {!exemption && (
        <>
          <ChoiceField
            label={t("rules.kind")}
            value={draft.kind}
            choices={PAPER_KINDS.map((value) => ({
              ...{ value, label: t(`papers.kind.${value}`) },
            }))}
            onChange={(kind) => set({ kind })}
          />
          <TextField
            label={t("exemptions.code")}
            hint={t("exemptions.codeHint")}
            maxLength={40}
            value={draft.code}
            onText={(code) => set({ code })}
          />
        </>
      )}
      {TEXTS.map((field) => (
        <TextField
          key={field}
          label={t(`exemptions.${field}`)}
          maxLength={field === "basis" ? 200 : 120}
          value={draft[field]}
          onText={(text) => set({ [field]: text })}
        />
      ))}
      <TextField
        label={t("rules.validFrom")}
        type="date"
        value={draft.valid_from}
        onText={(valid_from) => set({ valid_from })}
      />
    </FormDrawer>
  )
}

type TextFieldProps = ComponentProps<typeof Input> & {
  label: string
  hint?: string
  onText: (text: string) => void
}

function TextField({ label, hint, onText, ...input }: TextFieldProps) {
  const id = useId()
  return (
    <Labelled id={id} label={label}>
      <Input
        {...input}
        id={id}
        aria-required
        onChange={(event) => onText(event.target.value)}
      />
      {hint && <Hint>{hint}</Hint>}
    </Labelled>
  )
}
