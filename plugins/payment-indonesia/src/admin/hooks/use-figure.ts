import { useTranslation } from "react-i18next"
import type { SettingKey } from "../../lib/settings"
import { UNIT_OF } from "../lib/setting-units"
import { useWords } from "./use-words"

/** A figure with what it counts. */
export function useFigure() {
  const { t } = useTranslation("payments")
  const words = useWords()
  return (key: SettingKey, value: number): string => {
    const unit = UNIT_OF[key]
    return unit === "rupiah"
      ? words.rupiah(value)
      : t(`settings.units.${unit}`, { value })
  }
}
