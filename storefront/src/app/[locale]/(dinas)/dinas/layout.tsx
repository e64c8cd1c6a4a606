import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { DemoRibbon } from "@/features/shell/demo-ribbon"
import { SkipLink } from "@/features/shell/skip-link"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("office")
  return {
    title: { default: t("title"), template: `%s · ${t("title")}` },
    robots: { index: false, follow: false },
  }
}

/** The office: no page of it is kept, none belongs into a search engine. */
const DinasLayout = async ({ children }: LayoutProps<"/[locale]/dinas">) => {
  const t = await getTranslations("shell")
  return (
    <>
      <SkipLink>{t("skip")}</SkipLink>
      <DemoRibbon width="desk" />
      {children}
    </>
  )
}

export default DinasLayout
