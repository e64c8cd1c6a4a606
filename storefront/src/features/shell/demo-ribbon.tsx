import { getTranslations } from "next-intl/server"
import { config } from "@/config"
import { cx } from "@/lib/cx"

/** On every page while the shop shows invented goods. */
export const DemoRibbon = async ({
  width = "page",
}: Readonly<{
  /** As wide as what stands below it. */
  width?: "page" | "desk"
}>) => {
  if (!config().DEMO) return null
  const t = await getTranslations("shell.demo")
  return (
    <aside
      aria-label={t("label")}
      className="bg-turmeric-soft text-xs text-turmeric-dark"
    >
      <p className={cx(width, "py-1.5")}>
        <strong>{t("label")}</strong> {t("text")}
      </p>
    </aside>
  )
}
