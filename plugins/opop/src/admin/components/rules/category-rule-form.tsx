import { Hint, Input, toast } from "@medusajs/ui"
import { type ComponentProps, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { RANGES } from "../../../lib/cart-range"
import { dayOf } from "../../../lib/day"
import { ASKABLE_ATTRIBUTES } from "../../../lib/listing-attributes"
import { useAct } from "../../hooks/call"
import { useCategoryWords } from "../../hooks/use-category-words"
import {
  ASKINGS,
  askingOf,
  type CategoryRuleDraft,
  type CategoryWithRules,
  draftCategoryRule,
  toCategoryRuleBody,
  withAsking,
} from "../../lib/category-rules"
import { ChoiceField } from "../fields"
import { Labelled } from "../filters"
import { FormDrawer, Missing } from "../form-drawer"

type CategoryRuleFormProps = {
  category: CategoryWithRules
  onClose: () => void
}

const NUMBERS = [
  ["max_lead_days", "lead", "leadHint"],
  ["keeps_days", "keeps", "keepsHint"],
  ["default_grams", "grams", "gramsHint"],
] as const

/** Writes what a category asks from a day on; what holds is not overwritten. */
export function CategoryRuleForm(props: CategoryRuleFormProps) {
  const { category, onClose } = props
  const { t } = useTranslation("opop")
  const [today] = useState(() => dayOf(new Date()))
  const [draft, setDraft] = useState(() =>
    draftCategoryRule(category.rules[0] ?? category.demands, today)
  )
  const words = useCategoryWords()
  const act = useAct()
  const body = toCategoryRuleBody(category.handle, draft, today)
  const set = (changes: Partial<CategoryRuleDraft>) =>
    setDraft({ ...draft, ...changes })
  const save = () =>
    body &&
    act.mutate(
      { path: "/admin/category-rules", body },
      {
        onSuccess: () => {
          toast.success(t("rules.added"))
          onClose()
        },
      }
    )
  return (
    <FormDrawer
      title={t("categoryRules.nextOf", { name: words.name(category) })}
      about={t("categoryRules.about")}
      submit={t("rules.submit")}
      isPending={act.isPending}
      isReady={body !== null}
      error={act.error}
      onSubmit={save}
      onClose={onClose}
    >
      {ASKABLE_ATTRIBUTES.map((key) => (
        <ChoiceField
          key={key}
          label={words.attribute(key)}
          value={askingOf(draft.attributes, key)}
          choices={ASKINGS.map((value) => ({
            ...{ value, label: t(`categoryRules.askings.${value}`) },
          }))}
          onChange={(asking) =>
            set({ attributes: withAsking(draft.attributes, key, asking) })
          }
        />
      ))}
      <ChoiceField
        label={t("categoryRules.range")}
        value={draft.default_range}
        choices={RANGES.map((value) => ({
          ...{ value, label: t(`categoryRules.ranges.${value}`) },
        }))}
        onChange={(default_range) => set({ default_range })}
      />
      {NUMBERS.map(([field, label, hint]) => (
        <InputField
          key={field}
          label={t(`categoryRules.${label}`)}
          hint={t(`categoryRules.${hint}`)}
          inputMode="numeric"
          maxLength={6}
          value={draft[field]}
          onText={(text) => set({ [field]: text })}
        />
      ))}
      <InputField
        label={t("rules.validFrom")}
        hint={t("rules.validFromHint")}
        type="date"
        min={today}
        value={draft.valid_from}
        onText={(valid_from) => set({ valid_from })}
      />
      {body === null && <Missing>{t("categoryRules.missing")}</Missing>}
    </FormDrawer>
  )
}

type InputFieldProps = ComponentProps<typeof Input> & {
  label: string
  hint: string
  onText: (text: string) => void
}

function InputField({ label, hint, onText, ...input }: InputFieldProps) {
  const id = useId()
  return (
    <Labelled id={id} label={label}>
      <Input
        {...input}
        id={id}
        onChange={(event) => onText(event.target.value)}
      />
      <Hint>{hint}</Hint>
    </Labelled>
  )
}
