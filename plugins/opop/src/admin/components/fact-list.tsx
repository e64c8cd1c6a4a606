import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { type Field, type FieldGroup, toValues, valueKey } from "../lib/fields"
import type { PesantrenView } from "../lib/types"

type FactListProps = { entry: PesantrenView; groups: FieldGroup[] }

/** The fields of an entry to read; a dash where nothing is known. */
export function FactList({ entry, groups }: FactListProps) {
  const { t } = useTranslation("opop")
  const values = toValues(entry)
  const say = ({ path, kind }: Field) => {
    const value = values[path] ?? ""
    if (value === "") {
      return t("common.none")
    }
    return kind === "choice" ? t(valueKey(path, value)) : value
  }
  return (
    <dl className="grid grid-cols-1 gap-x-8 gap-y-3 px-6 py-4 md:grid-cols-2">
      {groups
        .flatMap((group) => group.fields)
        .map((field) => (
          <div key={field.path} className="grid grid-cols-2 gap-x-4">
            <dt>
              <Text size="small" weight="plus" className="text-ui-fg-subtle">
                {t(`fields.${field.path}`)}
              </Text>
            </dt>
            <dd>
              <Text size="small" className="whitespace-pre-line break-words">
                {say(field)}
              </Text>
            </dd>
          </div>
        ))}
    </dl>
  )
}
