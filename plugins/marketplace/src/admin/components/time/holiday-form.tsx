import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../../hooks/call"
import { tomorrowOf } from "../../lib/tomorrow"
import { FormDrawer } from "../form-drawer"
import { TextField } from "../text-field"

const NAME_MIN = 3

/** One more public holiday. */
export function HolidayForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("marketplace")
  const [draft, setDraft] = useState({ day: "", name_id: "", name_en: "" })
  const add = useAct()
  const tomorrow = tomorrowOf(new Date())
  const field = (name: keyof typeof draft) => ({
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  })
  const isNamed = (name: string) => name.trim().length >= NAME_MIN
  return (
    <FormDrawer
      title={t("holidays.add")}
      about={t("holidays.about")}
      submit={t("holidays.save")}
      isPending={add.isPending}
      isReady={
        draft.day >= tomorrow &&
        isNamed(draft.name_id) &&
        isNamed(draft.name_en)
      }
      error={add.error}
      onSubmit={() =>
        add.mutate(
          { path: "/admin/public-holidays", body: draft },
          {
            onSuccess: () => {
              toast.success(t("holidays.added"))
              onClose()
            },
          }
        )
      }
      onClose={onClose}
    >
      <TextField
        label={t("holidays.day")}
        type="date"
        min={tomorrow}
        {...field("day")}
      />
      <TextField label={t("holidays.nameId")} {...field("name_id")} />
      <TextField label={t("holidays.nameEn")} {...field("name_en")} />
    </FormDrawer>
  )
}
