import { getTranslations } from "next-intl/server"
import { config } from "@/config"

/** On every page while the shop shows invented goods. */
export const DemoRibbon = async () => {
  if (!config().DEMO) return null
  const t = await getTranslations("shell.demo")
  return (
    <p className="bg-turmeric-soft text-xs text-turmeric-dark">
      <span className="page block py-1.5">
        <strong>{t("label")}</strong> {t("text")}
      </span>
    </p>
  )
}
