import type { Metadata, Viewport } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { config } from "@/config"
import { SessionScript } from "@/features/shell/session-script"
import { COLOURS } from "@/ui/colours"
import { sans, serif } from "@/ui/fonts"
import "@/ui/tokens.css"

export const viewport: Viewport = {
  themeColor: COLOURS.indigo,
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
}

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("shell")
  return {
    metadataBase: new URL(config().STOREFRONT_URL),
    title: { default: t("title"), template: `%s · ${t("brand")}` },
    description: t("description"),
    applicationName: t("brand"),
    formatDetection: { telephone: false },
  }
}

const RootLayout = async ({ children }: LayoutProps<"/[locale]">) => {
  const locale = await getLocale()
  return (
    <html
      lang={locale}
      className={`${sans.variable} ${serif.variable}`}
      suppressHydrationWarning
    >
      <body>
        {children}
        <SessionScript />
      </body>
    </html>
  )
}

export default RootLayout
