import { Hint, Input } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { ON_LAPSE, PAPER_KINDS, RULE_SCOPES } from "../../../lib/papers"
import { useCategories, usePaperRules } from "../../hooks/office"
import { useRuleWords } from "../../hooks/use-rule-words"
import type { RuleDraft } from "../../lib/rules"
import { CheckField, ChoiceField } from "../fields"
import { Labelled } from "../filters"

type RuleFieldsProps = {
  draft: RuleDraft
  /** Whether it is the next version of a rule, about the same thing. */
  isSubjectFixed: boolean
  today: string
  onChange: (draft: RuleDraft) => void
}

/** All that a rule says. */
export function RuleFields(props: RuleFieldsProps) {
  const { t } = useTranslation("opop")
  const id = useId()
  const { draft, today } = props
  const set = (changes: Partial<RuleDraft>) =>
    props.onChange({ ...draft, ...changes })
  const flip = <T extends string>(list: readonly T[], one: T): T[] =>
    list.includes(one) ? list.filter((it) => it !== one) : [...list, one]
  return (
    <>
      {!props.isSubjectFixed && <SubjectFields draft={draft} set={set} />}
      <fieldset className="flex flex-col gap-y-2">
        <legend className="txt-compact-small-plus pb-2">
          {t("rules.alternatives")}
        </legend>
        <div className="grid grid-cols-2 gap-2">
          {PAPER_KINDS.filter((kind) => kind !== draft.kind).map((kind) => (
            <CheckField
              key={kind}
              label={t(`papers.kind.${kind}`)}
              isChecked={draft.alternatives.includes(kind)}
              onToggle={() =>
                set({ alternatives: flip(draft.alternatives, kind) })
              }
            />
          ))}
        </div>
      </fieldset>
      <CheckField
        label={t("rules.isRequired")}
        isChecked={draft.is_required}
        onToggle={() => set({ is_required: !draft.is_required })}
      />
      {draft.scope === "category" && (
        <GoodsFields draft={draft} set={set} flip={flip} />
      )}
      <ChoiceField
        label={t("rules.onLapseLabel")}
        value={draft.on_lapse}
        choices={ON_LAPSE.map((value) => ({
          ...{ value, label: t(`rules.onLapse.${value}`) },
        }))}
        onChange={(on_lapse) => set({ on_lapse })}
      />
      <Labelled id={id} label={t("rules.validFrom")}>
        <Input
          id={id}
          type="date"
          min={today}
          aria-required
          value={draft.valid_from}
          onChange={(event) => set({ valid_from: event.target.value })}
        />
        <Hint>{t("rules.validFromHint")}</Hint>
      </Labelled>
    </>
  )
}

type PartProps = {
  draft: RuleDraft
  set: (changes: Partial<RuleDraft>) => void
}

function SubjectFields({ draft, set }: PartProps) {
  const { t } = useTranslation("opop")
  const categories = useCategories()
  return (
    <>
      <ChoiceField
        label={t("rules.scopeLabel")}
        value={draft.scope}
        choices={RULE_SCOPES.map((value) => ({
          ...{ value, label: t(`rules.scope.${value}`) },
        }))}
        onChange={(scope) => set({ scope, category: "" })}
      />
      {draft.scope === "category" && (
        <ChoiceField
          label={t("rules.category")}
          value={draft.category}
          choices={categories.map(({ handle, name }) => ({
            ...{ value: handle, label: name },
          }))}
          onChange={(category) => set({ category })}
        />
      )}
      <ChoiceField
        label={t("rules.kind")}
        value={draft.kind}
        choices={PAPER_KINDS.map((value) => ({
          ...{ value, label: t(`papers.kind.${value}`) },
        }))}
        onChange={(kind) => set({ kind, exemptions: [] })}
      />
    </>
  )
}

function GoodsFields({
  draft,
  set,
  flip,
}: PartProps & { flip: (list: readonly string[], one: string) => string[] }) {
  const { t } = useTranslation("opop")
  const id = useId()
  const words = useRuleWords()
  const { data } = usePaperRules()
  const { kind } = draft
  const known = data?.exemptions.filter((one) => one.kind === kind) ?? []
  return (
    <>
      <CheckField
        label={t("rules.isExempt")}
        isChecked={draft.is_exempt}
        onToggle={() => set({ is_exempt: !draft.is_exempt })}
      />
      {kind !== "" && known.length > 0 && (
        <fieldset className="flex flex-col gap-y-2">
          <legend className="txt-compact-small-plus pb-2">
            {t("rules.exemptions")}
          </legend>
          {known.map(({ code }) => (
            <CheckField
              key={code}
              label={words.exemption(kind, code)}
              isChecked={draft.exemptions.includes(code)}
              onToggle={() => set({ exemptions: flip(draft.exemptions, code) })}
            />
          ))}
        </fieldset>
      )}
      <Labelled id={id} label={t("rules.inProcess")}>
        <Input
          id={id}
          type="date"
          value={draft.in_process_until}
          onChange={(event) => set({ in_process_until: event.target.value })}
        />
        <Hint>{t("rules.inProcessHint")}</Hint>
      </Labelled>
    </>
  )
}
