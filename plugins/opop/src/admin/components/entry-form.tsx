import { Button, Heading, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { useSavePesantren } from "../hooks/api"
import { ALL_GROUPS, type FieldGroup, toBody, toValues } from "../lib/fields"
import type { PesantrenView } from "../lib/types"
import { AreaPicker } from "./area-picker"
import { SaveFault } from "./fault"
import { FieldInput } from "./field-input"

type EntryFormProps = {
  /** The entry to change; without one the form makes a new one. */
  entry: PesantrenView | null
  onDone: (id: string) => void
  onCancel: () => void
}

/** Every field of a register entry; sends only what was changed. */
export function EntryForm({ entry, onDone, onCancel }: EntryFormProps) {
  const { t } = useTranslation("opop")
  const [before] = useState(() => toValues(entry))
  const [values, setValues] = useState(before)
  const [district, setDistrict] = useState({
    id: entry?.district_code ?? "",
    full_name: entry?.place ?? "",
  })
  const save = useSavePesantren(entry?.id)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const isMoved = district.id !== (entry?.district_code ?? "")
    save.mutate(
      {
        ...toBody(values, before),
        ...(isMoved ? { district_code: district.id } : {}),
      },
      {
        onSuccess: ({ pesantren }) => {
          toast.success(t("common.saved"))
          onDone(pesantren.id)
        },
      }
    )
  }

  const renderGroup = ({ name, fields }: FieldGroup) => (
    <section key={name} className="flex flex-col gap-y-4">
      <Heading level="h3">{t(`form.groups.${name}`)}</Heading>
      {name === "place" && (
        <AreaPicker
          districtsOnly
          value={district.full_name}
          onChoose={(area) => setDistrict(area ?? { id: "", full_name: "" })}
        />
      )}
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        {fields.map((field) => (
          <FieldInput
            key={field.path}
            field={field}
            value={values[field.path] ?? ""}
            onChange={(value) =>
              setValues((all) => ({ ...all, [field.path]: value }))
            }
          />
        ))}
      </div>
    </section>
  )

  return (
    <form onSubmit={submit} className="flex flex-col gap-y-8">
      {ALL_GROUPS.map(renderGroup)}
      <SaveFault error={save.error} />
      <div className="flex justify-end gap-2">
        <Button type="button" variant="secondary" onClick={onCancel}>
          {t("common.cancel")}
        </Button>
        <Button
          type="submit"
          isLoading={save.isPending}
          disabled={values.name?.trim() === "" || district.id === ""}
        >
          {t("common.save")}
        </Button>
      </div>
    </form>
  )
}
